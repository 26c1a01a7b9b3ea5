// Put in a page that is measured: finds what is to be pressed, and weighs little beside what is measured.
import { all } from '../../browser/named.ts';

Object.assign(globalThis, { named: all });
