// Where a job is too far, a way to it over another: what one has, and what one gains, at each step.
import type { Profile } from '../profile/profile.ts';
import { keySkills } from './index-jobs.ts';
import type { JobIndex } from './index-jobs.ts';
import { countHaving, easeOf, isOfficial, isWithinReach, jobHas } from './moves.ts';
import { readPerson } from './read-person.ts';
import { topOf } from './top-of.ts';
import { beginnings, hopTo } from './within-reach.ts';
import type { Hop } from './within-reach.ts';

const MOST_ROUTES = 3;

export interface Route {
  /** A job within reach, then the target. */
  readonly hops: readonly Hop[];
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
