// The person's answers: an immutable value, the same in memory, in a link and in a file.
import type { Situation } from './situation.ts';

/** 0 « pas du tout » to 4 « beaucoup ». */
export type Answer = 0 | 1 | 2 | 3 | 4;

/** A job that the person has done. */
export interface PastJob {
  readonly code: string;
  readonly years?: number;
  /** Year in which it ended; absent for the present job. */
  readonly endedIn?: number;
}

/** The pace of the plan for the target, and what of it is done. */
export interface PlanProgress {
  /** ISO month in which it begins. */
  readonly start: string;
  readonly hoursPerWeek: number;
  /** Ids of steps and skills that the person ticked as done. Steps are the target's: another target has none done. */
  readonly steps: readonly string[];
  readonly skills: readonly string[];
}

/** Version 1, plain JSON: what exports and links hold. */
export interface Profile {
  readonly version: 1;
  /** Answers to the interest questions, by item id. */
  readonly interests: Readonly<Record<string, Answer>>;
  readonly jobs: readonly PastJob[];
  /** Ids of activities outside work. */
  readonly experiences: readonly string[];
  /** Skills that the person confirmed or declined, by id. */
  readonly skills: Readonly<Record<string, 'had' | 'declined'>>;
  /** Wishes about the job, by id: indispensable or preferred. */
  readonly wishes: Readonly<Record<string, 'must' | 'prefer'>>;
  /** Code of the job aimed at. */
  readonly target?: string;
  /** What matters to the person, and their aims, by id: shown back and printed, in no score. */
  readonly aims?: readonly string[];
  readonly situation?: Situation;
  /** The plan for the target. */
  readonly plan?: PlanProgress;
  /** ISO day on which the person agreed that an adviser works on this with them. */
  readonly agreedOn?: string;
  /** What the adviser noted. The only free text: in files, never in a link or an anonymised copy. */
  readonly notes?: string;
}

/** Nothing answered yet. */
export const EMPTY_PROFILE: Profile = {
  version: 1,
  interests: {},
  jobs: [],
  experiences: [],
  skills: {},
  wishes: {},
};

/** Whether nothing has been answered. */
export const isEmpty = ({ version: _, ...parts }: Profile): boolean =>
  Object.values(parts).every(
    (part) => part === undefined || (typeof part === 'object' && Object.keys(part).length === 0)
  );
