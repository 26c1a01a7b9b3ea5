// Jobs that are too far today, and within reach after a job that is near: the second of the three lists.
import type { RomeCode, SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { keySkills } from './index-jobs.ts';
import type { JobIndex } from './index-jobs.ts';
import { asksForDiploma, easeOf, isOfficial, isOfficialFrom, isWithinReach, jobHas, pastJobs } from './moves.ts';
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

/** For each skill that a stone has, the places of those that have it: some fifty jobs, where the referential has many. */
function stonesBySkill(
  { offsets, links, skillOf }: JobIndex,
  stones: readonly number[]
): ReadonlyMap<number, number[]> {
  const havers = new Map<number, number[]>();
  for (const [i, stone] of stones.entries())
    for (let at = offsets[stone]!; at < offsets[stone + 1]!; at++) {
      const skill = skillOf[links[at]!]!;
      const places = havers.get(skill);
      if (places) places.push(i);
      else havers.set(skill, [i]);
    }
  return havers;
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
  const havers = stonesBySkill(index, stones);
  /** For each stone, how many of the skills missing for a job it brings. */
  const brings = new Uint16Array(stones.length);

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
    brings.fill(0);
    for (const skill of missing) for (const i of havers.get(skill) ?? []) brings[i]! += 1;
    let best: number | undefined;
    for (let i = 0; i < stones.length; i++) {
      // One that brings nothing would change nothing, whatever people are said to do.
      if (brings[i] === 0) continue;
      const stone = stones[i]!;
      const official = isOfficial(index, stone, job);
      const after = had + brings[i]!;
      // Nor is a job of which one has nothing yet a step away, unless people are said to make that step.
      if ((had === 0 && !official) || !isWithinReach(after, total, official)) continue;
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
