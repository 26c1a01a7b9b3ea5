// The one file for a page that takes no other: every element at once, since nothing comes later.
import './define-all.ts';
import { keepUpgrading, whenRead } from './upgrade-placeholders.ts';

whenRead(keepUpgrading);
