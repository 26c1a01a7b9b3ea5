// Where a job is too far, a way to it over another: what one has, and what one gains, at each step.
import type { RomeCode, SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';
import { countHaving, easeOf, isOfficial, isWithinReach, jobHas, keySkills } from './moves.ts';
import { reachOfAll, sharePoints } from './reach.ts';
import { PRESUMED, readPerson } from './read-person.ts';
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

/**
 * At most three ways of two hops to a job that is too far, the easiest first. None when the job is within reach:
 * officially a move from a past job, among the fifty nearest to what the person can do, or one key skill in three
 * had. None either when there is no way, the code is unknown, the job was done, or the person has no skill yet.
 */
export function routes(index: JobIndex, profile: Profile, code: string): readonly Route[] {
  const { ranking } = index;
  const target = index.jobAt.get(code);
  const person = readPerson(index, profile);
  if (target === undefined || person.done[target] || person.had.length === 0) return [];

  sharePoints(index, person);
  reachOfAll(index, person.size);
  const reach = Float64Array.from(index.room.reach, (n, job) => (person.done[job] ? -1 : n));
  const nearest = new Set(topOf(reach, reach.length, NEAR).filter((job) => reach[job]! > 0));
  const past = [...person.done.keys()].filter((job) => person.done[job]);
  const has = (skill: number): boolean => person.skills[skill]! >= PRESUMED;
  const hopTo = (job: number, official: boolean, known: (skill: number) => boolean): Hop => {
    const keys = keySkills(index, job);
    const gained = keys.filter((skill) => !known(skill)).map((skill) => ranking.skills[skill]!);
    return { code: ranking.jobs[job]!, gained, had: keys.length - gained.length, total: keys.length, official };
  };
  const firstHop = (job: number): Hop =>
    hopTo(
      job,
      past.some((from) => isOfficial(index, from, job)),
      has
    );
  const canStart = (job: number, { had, total, official }: Hop): boolean =>
    nearest.has(job) || isWithinReach(had, total, official);
  const direct = firstHop(target);
  if (canStart(target, direct)) return [];

  const brings = countHaving(
    index,
    keySkills(index, target).filter((skill) => !has(skill))
  );
  const stones: { readonly job: number; readonly first: Hop; readonly official: boolean }[] = [];
  const eases: number[] = [];
  for (let job = 0; job < ranking.jobs.length; job++) {
    if (job === target || person.done[job]) continue;
    const official = isOfficial(index, job, target);
    const had = direct.had + brings[job]!;
    if (!isWithinReach(had, direct.total, official)) continue;
    const first = firstHop(job);
    if (!canStart(job, first)) continue;
    stones.push({ job, first, official });
    eases.push(easeOf(first.had, first.total, first.official) * easeOf(had, direct.total, official));
  }
  return topOf(Float64Array.from(eases), eases.length, MOST_ROUTES).map((i) => {
    const { job, first, official } = stones[i]!;
    return { hops: [first, hopTo(target, official, (skill) => has(skill) || jobHas(index, job, skill))] };
  });
}
