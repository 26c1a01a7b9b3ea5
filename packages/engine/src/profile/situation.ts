// What the person may say of their situation, for funding, time and place. Every answer is optional, none moves a score.
import type { AccessLevel } from '@passerelle/referential/types';

/** What a person does for a living today, as schemes of funding tell people apart. */
export const STATUSES = [
  'employee-permanent',
  'employee-fixed-term',
  'jobseeker',
  'public',
  'self-employed',
  'none',
] as const;
/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** Levels of study that a person may hold, lowest first. */
export const HELD_LEVELS = [
  'none',
  'cap',
  'bac',
  'bac+2',
  'bac+3',
  'bac+5',
  'bac+8',
] as const satisfies readonly Exclude<AccessLevel, 'unknown'>[];
/** One of {@link HELD_LEVELS}. */
export type HeldLevel = (typeof HELD_LEVELS)[number];

export interface Situation {
  readonly status?: Status;
  /** Months worked as an employee, in all. */
  readonly monthsWorked?: number;
  readonly monthsInFirm?: number;
  readonly fixedTermMonthsInFiveYears?: number;
  readonly fixedTermMonthsLastYear?: number;
  readonly daysWorkedIn60Months?: number;
  /** Few diplomas: no more than a CAP. */
  readonly lowQualification?: boolean;
  /** Highest level of study held. */
  readonly level?: HeldLevel;
  /** INSEE code of a region, for the tension there. */
  readonly region?: string;
}

/** Most that each count may be: a life of work. */
export const COUNTS = {
  monthsWorked: 720,
  monthsInFirm: 720,
  fixedTermMonthsInFiveYears: 60,
  fixedTermMonthsLastYear: 12,
  daysWorkedIn60Months: 1827,
} as const satisfies { readonly [Q in keyof Situation]?: number };

/** A question whose answer a rule may need. */
export type SituationQuestion = Exclude<keyof Situation, 'level' | 'region'> | 'present-job';
