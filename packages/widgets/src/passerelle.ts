// The file that a page includes: defines every element and upgrades the placeholders.
import './define-all.ts';
import { keepUpgrading } from './upgrade-placeholders.ts';

keepUpgrading();
