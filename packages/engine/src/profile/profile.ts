// The person's answers: an immutable value, the same in memory, in a link and in a file.

/** 0 « pas du tout » to 4 « beaucoup ». */
export type Answer = 0 | 1 | 2 | 3 | 4;

/** A job that the person has done. */
export interface PastJob {
  readonly code: string;
  readonly years?: number;
  /** Year in which it ended; absent for the present job. */
  readonly endedIn?: number;
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
export const isEmpty = ({ interests, jobs, experiences, skills, wishes, target }: Profile): boolean =>
  target === undefined &&
  jobs.length === 0 &&
  experiences.length === 0 &&
  [interests, skills, wishes].every((answers) => Object.keys(answers).length === 0);
