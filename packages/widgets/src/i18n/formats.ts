// How a language writes numbers, dates, lists and plurals: what the browser knows of it.

export interface Formats {
  readonly number: (n: number) => string;
  /** The form that goes with a number. */
  readonly plural: (n: number, one: string, other: string) => string;
  /** A number and the form that goes with it: « 3 métiers ». */
  readonly count: (n: number, one: string, other: string) => string;
  /** « a, b et c ». */
  readonly and: (texts: readonly string[]) => string;
  /** « a, b ou c ». */
  readonly or: (texts: readonly string[]) => string;
  /** An ISO day, in words; as it is where it is not one. */
  readonly date: (iso: string) => string;
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What stands before the last of many. All our languages join the others by commas. */
const joinedBy =
  (word: string) =>
  (texts: readonly string[]): string =>
    texts.length < 2 ? texts.join() : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;

/** `and`, `or`: the words of the language, since the browser's own lists take tens of milliseconds to begin with. */
export function formatsOf(locale: string, and: string, or: string): Formats {
  // Each made when first used, and once: that takes milliseconds, which the first question does not wait for.
  const numbers = once(() => new Intl.NumberFormat(locale));
  const rules = once(() => new Intl.PluralRules(locale));
  // A day has no hour: the reader's own would move it.
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  // Whole numbers from one on have the same forms in all our languages; what is less has rules of its own.
  const plural = (n: number, one: string, other: string): string =>
    (n >= 1 && Number.isInteger(n) ? n === 1 : rules().select(n) === 'one') ? one : other;
  // Below a thousand there is nothing to group, and digits are the same in all our languages.
  const number = (n: number): string => (Number.isInteger(n) && n >= 0 && n < 1000 ? `${n}` : numbers().format(n));
  return {
    number,
    plural,
    count: (n, one, other) => `${number(n)} ${plural(n, one, other)}`,
    and: joinedBy(and),
    or: joinedBy(or),
    date(iso) {
      const day = Date.parse(iso);
      return Number.isNaN(day) ? iso : days().format(day);
    },
  };
}
