// Every job, in the order of can × like × wish.
import type { Profile } from '../profile/profile.ts';
import { can } from './factors.ts';
import type { JobIndex } from './index-jobs.ts';
import { keySkills } from './index-jobs.ts';
import { PRESUMED, readPerson } from './read-person.ts';
import { scoreJobs } from './score-jobs.ts';
import { homeLetters, spreadDomains } from './spread-domains.ts';
import { topOf } from './top-of.ts';

export interface RankedJob {
  readonly code: string;
  /** can × like × wish; it orders jobs and has no unit. */
  readonly score: number;
  readonly can: number;
  readonly like: number;
  readonly wish: number;
  /** How many of the job's key skills the person has, presumed ones included. */
  readonly had: number;
  /** How many key skills the job has. */
  readonly total: number;
}

export interface RankOptions {
  /** How many jobs at most; 50 unless said. */
  readonly limit?: number;
  /** Codes, or beginnings of codes, of the jobs to choose among; all unless said. */
  readonly among?: readonly string[];
  /**
   * From 0, the nearest jobs first, to 1: the first ten hold at least three jobs, and twenty or more at least two
   * in five, of another domain (first letter of the code) than the person's past jobs.
   */
  readonly openness?: number;
}

export interface RankResult {
  readonly jobs: readonly RankedJob[];
  /** How many jobs were compared: all, or those of `among`, less the past ones. */
  readonly considered: number;
  /** What the ranking rests on: whether tastes count, and how many skills, presumed ones included. */
  readonly basis: { readonly tastes: boolean; readonly skills: number };
  /** Ids of the indispensable wishes that had to be taken as preferences for five jobs to remain; no other. */
  readonly relaxed: readonly string[];
  /** Ids of the profile, and entries of `among`, that the referential does not know. */
  readonly ignored: readonly string[];
}

/** Ranks the jobs for a profile. The person's own past jobs are left out. Ties are broken by code. */
export function rankJobs(
  index: JobIndex,
  profile: Profile,
  { limit = 50, among = [], openness = 0 }: RankOptions = {}
): RankResult {
  const person = readPerson(index, profile);
  const scored = scoreJobs(index, person, among);
  const { jobs, scores, likes, wishes, reach, lenders } = scored;
  const home = openness > 0 ? homeLetters(index, person, lenders) : undefined;
  const places = home
    ? spreadDomains(index, home, jobs, scores, limit, Math.min(1, openness))
    : topOf(scores, jobs.length, limit);
  return {
    jobs: places.map((at): RankedJob => {
      const job = jobs[at]!;
      const keys = keySkills(index, job);
      let had = 0;
      for (let i = 0; i < keys.length; i++) if (person.skills[keys[i]!]! >= PRESUMED) had++;
      return {
        code: index.ranking.jobs[job]!,
        score: scores[at]!,
        can: can(reach[job]!),
        like: likes[at]!,
        wish: wishes[at]!,
        had,
        total: keys.length,
      };
    }),
    considered: scored.considered,
    basis: { tastes: person.tastes !== undefined, skills: person.had.length },
    relaxed: scored.relaxed,
    ignored: [...person.ignored, ...scored.unknown],
  };
}
