// How a language writes the months and the euros of a plan: loaded with it.
import { once } from './formats.ts';

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
  const moneyWith = (minimumFractionDigits: number) =>
    once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits }));
  const [whole, withCents] = [moneyWith(0), moneyWith(2)];
  return {
    month: monthIn('long'),
    shortMonth: monthIn('short'),
    money: (euros) =>
      (Number.isInteger(euros) ? whole : withCents)()
        .format(euros)
        // The same space before the sign as inside the number.
        .replaceAll('\u00a0', '\u202f'),
  };
}
