// The jobs that skills learnt since bring within reach.
import type { RomeCode } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { keySkills } from './index-jobs.ts';
import type { JobIndex } from './index-jobs.ts';
import { asksForDiploma, isWithinReach, pastJobs } from './moves.ts';
import { PRESUMED, readPerson } from './read-person.ts';
import { scoreJobs } from './score-jobs.ts';
import { topOf } from './top-of.ts';
import { beginnings } from './within-reach.ts';

/** The jobs within reach today, by position. */
function nearJobs(index: JobIndex, profile: Profile): ReadonlySet<number> {
  const person = readPerson(index, profile);
  const begin = beginnings(index, person);
  const near = [...index.ranking.jobs.keys()].filter(
    (job) => person.done[job] === 1 || begin.isNear(job, begin.hopTo(job))
  );
  return new Set(near);
}

/**
 * Jobs that were not within reach and of which the person has one key skill in three with those learnt, best first.
 * Those that ask for a diploma are left out, as are those that a ranking would not show. Being among the fifty nearest
 * is no news here: one job enters as another leaves.
 */
export function newlyNear(
  index: JobIndex,
  profile: Profile,
  learnt: readonly string[],
  { limit = 5, among = [] }: { readonly limit?: number; readonly among?: readonly string[] } = {}
): readonly RomeCode[] {
  if (learnt.length === 0) return [];
  const before = nearJobs(index, profile);
  const skills = { ...profile.skills, ...Object.fromEntries(learnt.map((id) => [id, 'had' as const])) };
  const person = readPerson(index, { ...profile, skills });
  const past = pastJobs(person);
  const { jobs, scores } = scoreJobs(index, person, among);
  const opened = (job: number): boolean => {
    if (before.has(job) || asksForDiploma(index, past, job)) return false;
    const keys = [...keySkills(index, job)];
    return isWithinReach(keys.filter((skill) => person.skills[skill]! >= PRESUMED).length, keys.length, false);
  };
  const of = Float64Array.from({ length: jobs.length }, (_, at) => (opened(jobs[at]!) ? scores[at]! : -1));
  return topOf(of, of.length, limit)
    .filter((at) => of[at]! >= 0)
    .map((at) => index.ranking.jobs[jobs[at]!]!);
}
