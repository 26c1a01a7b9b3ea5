// How long it takes to be ready for a job of each level of access, for somebody who has neither the diploma nor
// the skills. Every figure is an anchor of the project's facts, or follows from the name of the level; DESIGN.md
// says which.
import type { AccessLevel } from '@passerelle/referential/types';

/** Months, from the fewest to the most. */
export interface MonthRange {
  readonly low: number;
  readonly high: number;
}

/** A way of being trained: it takes at least so many months, and at least so many hours. */
export interface Training {
  readonly months: number;
  readonly hours: number;
}
export interface TrainingRange {
  readonly low: Training;
  readonly high: Training;
}

/** Hours of a week of full-time training: 910 h of masonry are 26 such weeks, six months. */
export const FULL_TIME = 35;
export const WEEKS_PER_MONTH = 52 / 12;

/** Five days, as for a CACES: the shortest course that the facts know, in months. */
export const SHORTEST = 0.25;
const FIVE_DAYS: Training = { months: SHORTEST, hours: 35 };
/** Pizzaïolo: three months, full time. */
const THREE_MONTHS: Training = { months: 3, hours: 455 };
/** The mean training of Afpa is 5 to 6 months long; masonry, six months, is 910 h. */
const AFPA_LOW: Training = { months: 5, hours: 758 };
const AFPA_HIGH: Training = { months: 6, hours: 910 };
/** An adult's CAP takes a year; plumbing, the longest of that level that the facts know, about 1 000 h. */
const ONE_YEAR: Training = { months: 12, hours: 1000 };
/** A « période de reconversion » spreads up to 2 100 h over 36 months: what a long training is counted at. */
const HOURS_PER_MONTH = 2100 / 36;
const spread = (years: number): Training => ({ months: 12 * years, hours: Math.round(12 * years * HOURS_PER_MONTH) });

const ACCESS_TRAINING: Readonly<Record<AccessLevel, TrainingRange>> = {
  none: { low: FIVE_DAYS, high: THREE_MONTHS },
  cap: { low: AFPA_LOW, high: ONE_YEAR },
  // A whole change of career takes 6 months to 2 or 3 years.
  bac: { low: AFPA_LOW, high: spread(2) },
  'bac+2': { low: AFPA_HIGH, high: spread(3) },
  // One year after bac+2, with no fewer hours than that; three after the bac.
  'bac+3': { low: { months: 12, hours: AFPA_HIGH.hours }, high: spread(3) },
  // Two years after bac+3; five after the bac.
  'bac+5': { low: spread(2), high: spread(5) },
  // Three years after bac+5; eight after the bac.
  'bac+8': { low: spread(3), high: spread(8) },
  // Nobody says: from the shortest course to the longest change of career.
  unknown: { low: FIVE_DAYS, high: spread(3) },
};

/** Years of study after the bac that a level names; none is named below it. */
const YEARS_AFTER_BAC: Readonly<Partial<Record<AccessLevel, number>>> = {
  bac: 0,
  'bac+2': 2,
  'bac+3': 3,
  'bac+5': 5,
  'bac+8': 8,
};

const ORDER: readonly AccessLevel[] = ['none', 'cap', 'bac', 'bac+2', 'bac+3', 'bac+5', 'bac+8'];

const shorter = (a: Training, b: Training): Training => (a.months < b.months ? a : b);
export const atLeast = (a: Training, b: Training): Training => ({
  months: Math.max(a.months, b.months),
  hours: Math.max(a.hours, b.hours),
});

/**
 * The range for a job, for a person of a level where it is known. A level held shortens it: to the years that
 * remain by name, or to a year in another speciality where it is held already. It never shortens a diploma that
 * the law asks for.
 */
export function accessTraining(access: AccessLevel, held: AccessLevel | undefined, diploma: boolean): TrainingRange {
  const range = ACCESS_TRAINING[access];
  if (held === undefined || diploma || access === 'unknown' || access === 'none') return range;
  if (ORDER.indexOf(held) >= ORDER.indexOf(access)) return { low: AFPA_LOW, high: ONE_YEAR };
  const [from, to] = [YEARS_AFTER_BAC[held], YEARS_AFTER_BAC[access]];
  if (from === undefined || to === undefined) return range;
  return { low: range.low, high: atLeast(range.low, shorter(range.high, spread(to - from))) };
}
