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

export function formatsOf(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const all = new Intl.ListFormat(locale, { type: 'conjunction' });
  const any = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plural = (n: number, one: string, other: string): string => (rules.select(n) === 'one' ? one : other);
  const number = (n: number): string => numbers.format(n);
  return {
    number,
    plural,
    count: (n, one, other) => `${number(n)} ${plural(n, one, other)}`,
    and: (texts) => all.format(texts),
    or: (texts) => any.format(texts),
    date(iso) {
      const day = Date.parse(iso);
      // A day has no hour: the reader's own would move it.
      return Number.isNaN(day)
        ? iso
        : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
    },
  };
}
