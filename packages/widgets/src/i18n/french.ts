// What French texts are made of, whether they say « vous » or « tu ».
import { formatsOf } from './formats.ts';

export const { number, plural, count, and, or, date } = formatsOf('fr', 'et', 'ou');

/** Narrow no-break space, which French puts before ; : ! ? and inside « ». */
export const S = '\u202f';

/** A name set in a sentence: « Aider les autres ». */
export const quoted = (name: string): string => `«${S}${name}${S}»`;

/** The beginning of a sentence set inside another. */
export const inner = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A place in a list of jobs: « 1er », « 4e ». */
export const place = (n: number): string => (n === 1 ? '1er' : `${n}e`);

/** Beyond so many names in a row, a sentence is no longer read. */
export const MOST_NAMES = 4;
