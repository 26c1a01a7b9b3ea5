// The file that a page includes: defines every element and upgrades the placeholders.
import './define-all.ts';
import { upgradePlaceholders } from './upgrade-placeholders.ts';

upgradePlaceholders(document);
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => upgradePlaceholders(document));
