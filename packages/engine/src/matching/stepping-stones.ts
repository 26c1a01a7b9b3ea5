// Jobs that are too far today, and within reach after a job that is near: the second of the three lists.
import type { RomeCode, SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { keySkills } from './index-jobs.ts';
import type { JobIndex } from './index-jobs.ts';
import {
  asksForDiploma,
  countHaving,
  easeOf,
  isOfficial,
  isOfficialFrom,
  isWithinReach,
  jobHas,
  pastJobs,
} from './moves.ts';
import { PRESUMED, readPerson } from './read-person.ts';
import { scoreJobs } from './score-jobs.ts';
import { topOf } from './top-of.ts';

/** The jobs that a person sees as near: as many as a ranking gives unless told. */
const NEAR = 50;

/** A job, and the near one after which it is within reach. */
export interface SteppingStone {
  readonly code: RomeCode;
  readonly by: RomeCode;
  /** Key skills of the job that the near one brings. */
  readonly gained: readonly SkillId[];
  /** How many of its key skills the person has today, of how many. */
  readonly had: number;
  readonly total: number;
}

/**
 * Jobs beyond the first fifty that are within reach after one of these, the most liked and easiest first. A job that
 * asks for a diploma is neither a step nor a step away. None for someone who has no skill yet: everything would be
 * equally far.
 */
export function steppingStones(
  index: JobIndex,
  profile: Profile,
  { limit = 10, among = [] }: { readonly limit?: number; readonly among?: readonly string[] } = {}
): readonly SteppingStone[] {
  const { ranking } = index;
  const person = readPerson(index, profile);
  if (person.had.length === 0) return [];
  const { jobs, scores, likes, wishes } = scoreJobs(index, person, among);
  const near = topOf(scores, jobs.length, NEAR);
  const past = pastJobs(person);
  const stones = near.map((at) => jobs[at]!).filter((job) => !asksForDiploma(index, past, job));
  const has = (skill: number): boolean => person.skills[skill]! >= PRESUMED;
  const isNear = new Set(near);

  const eases = new Float64Array(jobs.length);
  const found: (Omit<SteppingStone, 'gained'> & { at: number; stone: number; missing: readonly number[] })[] = [];
  for (let at = 0; at < jobs.length; at++) {
    const job = jobs[at]!;
    if (isNear.has(at) || asksForDiploma(index, past, job)) continue;
    const keys = [...keySkills(index, job)];
    const missing = keys.filter((skill) => !has(skill));
    const had = keys.length - missing.length;
    const total = keys.length;
    if (isWithinReach(had, total, isOfficialFrom(index, past, job))) continue;
    const brings = countHaving(index, missing);
    let best: number | undefined;
    for (const stone of stones) {
      const official = isOfficial(index, stone, job);
      const after = had + brings[stone]!;
      // One that brings nothing would change nothing, whatever people are said to do.
      // Nor is a job of which one has nothing yet a step away, unless people are said to make that step.
      if (brings[stone] === 0 || (had === 0 && !official) || !isWithinReach(after, total, official)) continue;
      // The nearest stone first: only an easier move replaces it.
      const ease = easeOf(after, total, official);
      if (ease > eases[at]!) [best, eases[at]] = [stone, ease];
    }
    if (best !== undefined)
      found.push({ code: ranking.jobs[job]!, by: ranking.jobs[best]!, had, total, at, stone: best, missing });
  }
  const order = Float64Array.from(found, ({ at }) => eases[at]! * likes[at]! * wishes[at]!);
  return topOf(order, found.length, limit).map((i) => {
    const { code, by, had, total, stone, missing } = found[i]!;
    const gained = missing.filter((skill) => jobHas(index, stone, skill)).map((skill) => ranking.skills[skill]!);
    return { code, by, gained, had, total };
  });
}
