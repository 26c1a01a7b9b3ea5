// How long it takes to be ready for a job of each level of access, in months of full-time training. Every figure
// is an anchor of the project's facts, or follows from the name of the level; DESIGN.md says which.
import type { AccessLevel } from '@passerelle/referential/types';

export interface MonthRange {
  readonly low: number;
  readonly high: number;
}

/** Hours of a week of full-time training: 910 h of masonry are 26 such weeks, six months. */
export const FULL_TIME = 35;
export const WEEKS_PER_MONTH = 52 / 12;

/** Five days, as for a CACES: the shortest course that the facts know. */
export const SHORTEST = 0.25;
/** An adult's CAP: one year. Also what another speciality takes at a level already held. */
const ONE_YEAR = 12;
/** The mean training of Afpa is 5 to 6 months long. */
const AFPA_LOW = 5;
const AFPA_HIGH = 6;
/** A whole change of career takes 6 months to 2 or 3 years. */
const TWO_YEARS = 24;
const THREE_YEARS = 36;

/** For somebody who has neither the diploma nor the skills, and may have another. */
export const ACCESS_MONTHS: Readonly<Record<AccessLevel, MonthRange>> = {
  // From five days to three months (pizzaïolo).
  none: { low: SHORTEST, high: 3 },
  cap: { low: AFPA_LOW, high: ONE_YEAR },
  bac: { low: AFPA_LOW, high: TWO_YEARS },
  'bac+2': { low: AFPA_HIGH, high: THREE_YEARS },
  // One year after bac+2; three after the bac.
  'bac+3': { low: 12, high: THREE_YEARS },
  // Two years after bac+3; five after the bac.
  'bac+5': { low: 24, high: 60 },
  // Three years after bac+5; eight after the bac.
  'bac+8': { low: 36, high: 96 },
  // Nobody says: from the shortest course to the longest change of career.
  unknown: { low: SHORTEST, high: THREE_YEARS },
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

/**
 * The range for a job, for a person of a level where it is known. A level held shortens it: to the years that
 * remain by name, or to a year in another speciality where it is held already. It never shortens a diploma that
 * the law asks for.
 */
export function accessMonths(access: AccessLevel, held: AccessLevel | undefined, regulated: boolean): MonthRange {
  const range = ACCESS_MONTHS[access];
  if (held === undefined || regulated || access === 'unknown' || access === 'none') return range;
  if (ORDER.indexOf(held) >= ORDER.indexOf(access)) return { low: AFPA_LOW, high: ONE_YEAR };
  const [from, to] = [YEARS_AFTER_BAC[held], YEARS_AFTER_BAC[access]];
  if (from === undefined || to === undefined) return range;
  return { low: range.low, high: Math.max(range.low, Math.min(range.high, 12 * (to - from))) };
}
