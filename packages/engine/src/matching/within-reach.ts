// What is within reach today: where any way to another job begins.
import type { RomeCode, SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { keySkills } from './index-jobs.ts';
import type { JobIndex } from './index-jobs.ts';
import { isOfficialFrom, isWithinReach, pastJobs } from './moves.ts';
import { reachOfAll, sharePoints } from './reach.ts';
import { PRESUMED, readPerson } from './read-person.ts';
import type { Person } from './read-person.ts';
import { topOf } from './top-of.ts';

/** The jobs nearest to what the person can do are within reach, whatever their key skills. */
const NEAR = 50;

/** A job on the way. */
export interface Hop {
  readonly code: RomeCode;
  /** Key skills of the job that are still to gain when it begins. */
  readonly gained: readonly SkillId[];
  /** How many of its key skills one has by then, of how many. */
  readonly had: number;
  readonly total: number;
  /** Whether people of the job before it are officially said to go on to it. */
  readonly official: boolean;
}

/** What someone may begin with, from what they did and can do today. */
export interface Beginnings {
  readonly hopTo: (job: number) => Hop;
  readonly isNear: (job: number, hop: Hop) => boolean;
  readonly has: (skill: number) => boolean;
}

/** A hop to a job, for someone who has these skills by then. */
export function hopTo(index: JobIndex, job: number, official: boolean, known: (skill: number) => boolean): Hop {
  const { jobs, skills } = index.ranking;
  const keys = [...keySkills(index, job)];
  const gained = keys.filter((skill) => !known(skill)).map((skill) => skills[skill]!);
  return { code: jobs[job]!, gained, had: keys.length - gained.length, total: keys.length, official };
}

export function beginnings(index: JobIndex, person: Person): Beginnings {
  sharePoints(index, person);
  reachOfAll(index, person.size);
  const reach = Float64Array.from(index.room.reach, (n, job) => (person.done[job] ? -1 : n));
  const nearest = new Set(topOf(reach, reach.length, NEAR).filter((job) => reach[job]! > 0));
  const past = pastJobs(person);
  const has = (skill: number): boolean => person.skills[skill]! >= PRESUMED;
  return {
    has,
    hopTo: (job) => hopTo(index, job, isOfficialFrom(index, past, job), has),
    isNear: (job, { had, total, official }) => nearest.has(job) || isWithinReach(had, total, official),
  };
}

/**
 * Whether a job is within reach today: done before, officially a move from a past job, among the fifty nearest to what
 * the person can do, or one key skill in three had.
 */
export function isNear(index: JobIndex, profile: Profile, code: string): boolean {
  const job = index.jobAt.get(code);
  if (job === undefined) return false;
  const person = readPerson(index, profile);
  const begin = beginnings(index, person);
  return person.done[job] === 1 || begin.isNear(job, begin.hopTo(job));
}
