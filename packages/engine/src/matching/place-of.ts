import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';
import type { RankOptions } from './rank-jobs.ts';
import { readPerson } from './read-person.ts';
import { scoreJobs } from './score-jobs.ts';

/** The place of a job in the ranking of a profile, from 1; undefined where it is not in it. */
export function placeOf(
  index: JobIndex,
  profile: Profile,
  code: string,
  { among = [] }: Pick<RankOptions, 'among'> = {}
): number | undefined {
  const { jobs, scores } = scoreJobs(index, readPerson(index, profile), among);
  const own = jobs.indexOf(index.jobAt.get(code) ?? -1);
  if (own < 0) return undefined;
  let place = 1;
  for (let at = 0; at < jobs.length; at++)
    if (scores[at]! > scores[own]! || (scores[at] === scores[own] && at < own)) place++;
  return place;
}
