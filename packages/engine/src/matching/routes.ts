// Where a job is too far, a way to it over another: what one has, and what one gains, at each step.
import type { RomeCode, SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { keySkills } from './index-jobs.ts';
import type { JobIndex } from './index-jobs.ts';
import { countHaving, easeOf, isOfficial, isWithinReach, jobHas } from './moves.ts';
import { reachOfAll, sharePoints } from './reach.ts';
import { PRESUMED, readPerson } from './read-person.ts';
import type { Person } from './read-person.ts';
import { topOf } from './top-of.ts';

/** The jobs nearest to what the person can do are within reach, whatever their key skills. */
const NEAR = 50;
const MOST_ROUTES = 3;

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

export interface Route {
  /** A job within reach, then the target. */
  readonly hops: readonly Hop[];
}

/** What someone may begin with, from what they did and can do today. */
interface Beginnings {
  readonly hopTo: (job: number) => Hop;
  readonly isNear: (job: number, hop: Hop) => boolean;
  readonly has: (skill: number) => boolean;
}

function hopTo(index: JobIndex, job: number, official: boolean, known: (skill: number) => boolean): Hop {
  const { jobs, skills } = index.ranking;
  const keys = [...keySkills(index, job)];
  const gained = keys.filter((skill) => !known(skill)).map((skill) => skills[skill]!);
  return { code: jobs[job]!, gained, had: keys.length - gained.length, total: keys.length, official };
}

function beginnings(index: JobIndex, person: Person): Beginnings {
  sharePoints(index, person);
  reachOfAll(index, person.size);
  const reach = Float64Array.from(index.room.reach, (n, job) => (person.done[job] ? -1 : n));
  const nearest = new Set(topOf(reach, reach.length, NEAR).filter((job) => reach[job]! > 0));
  const past = [...person.done.keys()].filter((job) => person.done[job]);
  const has = (skill: number): boolean => person.skills[skill]! >= PRESUMED;
  const isNext = (job: number): boolean => past.some((from) => isOfficial(index, from, job));
  return {
    has,
    hopTo: (job) => hopTo(index, job, isNext(job), has),
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

/** The jobs that are {@link isNear}, by position. */
export function nearJobs(index: JobIndex, profile: Profile): ReadonlySet<number> {
  const person = readPerson(index, profile);
  const begin = beginnings(index, person);
  const near = [...index.ranking.jobs.keys()].filter(
    (job) => person.done[job] === 1 || begin.isNear(job, begin.hopTo(job))
  );
  return new Set(near);
}

/**
 * At most three ways of two hops to a job that is not {@link isNear}, the easiest first. None either when there is no
 * way, the code is unknown, or the person has no skill yet.
 */
export function routes(index: JobIndex, profile: Profile, code: string): readonly Route[] {
  const { jobs } = index.ranking;
  const target = index.jobAt.get(code);
  const person = readPerson(index, profile);
  if (target === undefined || person.done[target] || person.had.length === 0) return [];
  const begin = beginnings(index, person);
  const direct = begin.hopTo(target);
  if (begin.isNear(target, direct)) return [];

  const missing = [...keySkills(index, target)].filter((skill) => !begin.has(skill));
  const brings = countHaving(index, missing);
  const stones: { readonly job: number; readonly first: Hop; readonly official: boolean }[] = [];
  const eases: number[] = [];
  for (let job = 0; job < jobs.length; job++) {
    if (job === target || person.done[job]) continue;
    const official = isOfficial(index, job, target);
    const had = direct.had + brings[job]!;
    // One that brings nothing would change nothing, whatever people are said to do.
    if (brings[job] === 0 || !isWithinReach(had, direct.total, official)) continue;
    const first = begin.hopTo(job);
    if (!begin.isNear(job, first)) continue;
    stones.push({ job, first, official });
    eases.push(easeOf(first.had, first.total, first.official) * easeOf(had, direct.total, official));
  }
  return topOf(Float64Array.from(eases), eases.length, MOST_ROUTES).map((i) => {
    const { job, first, official } = stones[i]!;
    const knows = (skill: number): boolean => begin.has(skill) || jobHas(index, job, skill);
    return { hops: [first, hopTo(index, target, official, knows)] };
  });
}
