// What the person may say of their situation, for funding and time. Every answer is optional; none is kept here.
import type { AccessLevel } from '@passerelle/referential/types';

export type Status = 'employee-permanent' | 'employee-fixed-term' | 'jobseeker' | 'public' | 'self-employed' | 'none';

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
  readonly level?: Exclude<AccessLevel, 'unknown'>;
}

/** A question whose answer a rule may need. */
export type SituationQuestion = Exclude<keyof Situation, 'level'> | 'present-job';
