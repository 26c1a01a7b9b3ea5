// What is close to a text that is misspelt, as fuse.js ranks it. This is the only file that imports it.
import Fuse from 'fuse.js/basic';
import type { Entry } from './index-titles.ts';

/** fuse.js is slow on long lists: it only ever sees this many. */
const MOST = 64;
/** Worse than this, fuse.js's guess is no guess. */
const LIMIT = 0.4;

/**
 * The entries that look like a text, the most alike first. `key` is the text's own. Both forms of a title are one
 * text to fuse.js, which would count a title of two forms as alike twice.
 */
export const rankAlike = (key: string, entries: readonly Entry[]): Entry[] =>
  new Fuse(
    entries.slice(0, MOST).map(({ key, otherKey }) => (otherKey === undefined ? key : `${key},${otherKey}`)),
    { threshold: LIMIT, ignoreLocation: true, ignoreFieldNorm: true }
  )
    .search(key)
    .map(({ refIndex }) => entries[refIndex]!);
