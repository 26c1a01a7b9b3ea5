// Which skill, learnt next, opens the most jobs.
import type { RomeCode, SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';
import { PRESUMED, readPerson } from './read-person.ts';
import { scoreJobs } from './score-jobs.ts';

/** A job is open to who has this share of what its skills tell: one in so many. */
const ONE_IN = 3;
const MOST_JOBS = 3;

/** A skill that the person has not, and what it would open. */
export interface NextSkill {
  readonly id: SkillId;
  /** How many jobs are open with it that are not without. */
  readonly opens: number;
  /** The best of them, as they are ranked today, at most three. */
  readonly jobs: readonly RomeCode[];
}

/**
 * The skills that open the most jobs, each weighted by how well it is liked. A job is open when the information of
 * its skills that the person has is a third of the whole or more; jobs are those that a ranking would show.
 */
export function nextSkills(
  index: JobIndex,
  profile: Profile,
  { limit = 5, among = [] }: { readonly limit?: number; readonly among?: readonly string[] } = {}
): readonly NextSkill[] {
  const { ranking, offsets, links, skillOf } = index;
  const { information } = ranking;
  const person = readPerson(index, profile);
  const { jobs, scores, likes } = scoreJobs(index, person, among);
  /** For each skill that opens some, the places of the jobs that it opens. */
  const opened = new Map<number, number[]>();
  for (let at = 0; at < jobs.length; at++) {
    const job = jobs[at]!;
    let had = 0;
    let whole = 0;
    for (let i = offsets[job]!; i < offsets[job + 1]!; i++) {
      const skill = skillOf[links[i]!]!;
      whole += information[skill]!;
      if (person.skills[skill]! >= PRESUMED) had += information[skill]!;
    }
    if (whole === 0 || had * ONE_IN >= whole) continue;
    for (let i = offsets[job]!; i < offsets[job + 1]!; i++) {
      const skill = skillOf[links[i]!]!;
      if (person.skills[skill]! >= PRESUMED || (had + information[skill]!) * ONE_IN < whole) continue;
      const places = opened.get(skill);
      if (places) places.push(at);
      else opened.set(skill, [at]);
    }
  }
  return [...opened]
    .map(([skill, places]) => ({ skill, places, gain: places.reduce((sum, at) => sum + likes[at]!, 0) }))
    .sort((a, b) => b.gain - a.gain || a.skill - b.skill)
    .slice(0, Math.max(0, limit))
    .map(({ skill, places }) => ({
      id: ranking.skills[skill]!,
      opens: places.length,
      jobs: [...places]
        .sort((a, b) => scores[b]! - scores[a]! || a - b)
        .slice(0, MOST_JOBS)
        .map((at) => ranking.jobs[jobs[at]!]!),
    }));
}
