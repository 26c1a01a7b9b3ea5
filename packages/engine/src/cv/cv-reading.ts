// What a reading of a CV proposes. Nothing of it is the person's before they say so; and nothing in it comes from
// anything but the words quoted, which are words of a title, of an activity or of a skill.

/** How sure it is: the words say it; they probably do; or it is a guess to check. */
export type Confidence = 'clear' | 'likely' | 'unsure';

/** A month, or a year where the CV gives no month. */
export interface CvDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
}

/** From a date to another; without an end where it lasts. */
export interface Period {
  readonly from: CvDate;
  readonly to?: CvDate;
}

/** A past job that a CV names. */
export interface FoundJob {
  /** The job that the words mean, as a ROME code. */
  readonly code: string;
  /** From the first beginning to the last end; absent where the CV gives no date. */
  readonly period?: Period;
  /** Whole years in the job; absent where the dates do not tell, or for less than half a year. */
  readonly years?: number;
  /** The words it was found in, as the CV writes them. */
  readonly words: readonly string[];
  readonly confidence: Confidence;
}

/** An activity outside work that a CV names. */
export interface FoundExperience {
  readonly id: string;
  readonly words: readonly string[];
  readonly confidence: Confidence;
}

/** A skill that a CV states. */
export interface FoundSkill {
  readonly id: string;
  readonly words: readonly string[];
  readonly confidence: Confidence;
}

/** What a reading of a CV proposes. */
export interface CvReading {
  /** The latest first. */
  readonly jobs: readonly FoundJob[];
  readonly experiences: readonly FoundExperience[];
  /** In the order of the CV. */
  readonly skills: readonly FoundSkill[];
  /** Whether the text was longer than is read. */
  readonly cut: boolean;
}
