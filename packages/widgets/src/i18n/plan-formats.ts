// How a language writes the months and the euros of a plan: loaded with it.

export interface PlanFormats {
  /** An ISO month, in words, whole and short. */
  readonly month: (iso: string) => string;
  readonly shortMonth: (iso: string) => string;
  /** Euros, with cents where there are some. */
  readonly money: (euros: number) => string;
}

export function planFormatsOf(locale: string): PlanFormats {
  const monthIn = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' });
    return (iso: string): string => format.format(Date.parse(`${iso}-01`));
  };
  return {
    month: monthIn('long'),
    shortMonth: monthIn('short'),
    money: (euros) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: Number.isInteger(euros) ? 0 : 2,
      })
        .format(euros)
        // The same space before the sign as inside the number.
        .replaceAll('\u00a0', '\u202f'),
  };
}
