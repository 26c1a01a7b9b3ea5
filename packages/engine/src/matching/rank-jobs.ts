// Every job, in the order of can × like × wish.
import type { Profile } from '../profile/profile.ts';
import { can, correlation, like, wish } from './factors.ts';
import type { JobIndex } from './index-jobs.ts';
import { keyLinks } from './index-jobs.ts';
import { keepWishes } from './keep-wishes.ts';
import { reachOfAll } from './reach.ts';
import { PRESUMED, readPerson } from './read-person.ts';
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

/** Positions of the jobs to choose among, never one that the person has done; unknown entries are reported. */
function candidates(
  { ranking: { jobs }, jobAt }: JobIndex,
  done: Uint8Array,
  among: readonly string[]
): { open: number[]; unknown: string[] } {
  const chosen = new Set<number>();
  const unknown = among.filter((entry) => {
    const whole = jobAt.get(entry);
    const named =
      whole !== undefined
        ? [whole]
        : jobs.flatMap((code, job) => (entry !== '' && code.startsWith(entry) ? [job] : []));
    named.forEach((job) => chosen.add(job));
    return named.length === 0;
  });
  const open: number[] = [];
  for (let job = 0; job < jobs.length; job++) if (!done[job] && (chosen.size === 0 || chosen.has(job))) open.push(job);
  return { open, unknown };
}

/** Ranks the jobs for a profile. The person's own past jobs are left out. Ties are broken by code. */
export function rankJobs(index: JobIndex, profile: Profile, { limit = 50, among = [] }: RankOptions = {}): RankResult {
  const { ranking } = index;
  const person = readPerson(index, profile);
  const { open, unknown } = candidates(index, person.done, among);
  const broken = person.wishes.map(({ wish }) => index.broken[wish]!);
  const musts = person.wishes.flatMap(({ must }, i) => (must ? [i] : []));
  const { kept: jobs, given } = musts.length ? keepWishes(open, broken, musts) : { kept: open, given: [] };

  const asked = broken.length;
  const byKept = Float64Array.from({ length: asked + 1 }, (_, kept) => wish(kept, asked));
  const keptBy = (job: number): number => {
    let kept = asked;
    for (let i = 0; i < asked; i++) kept -= broken[i]![job]!;
    return kept;
  };
  const reach = reachOfAll(index, person);
  const { unitTastes, room } = index;
  const { scores } = room;
  const own = person.unitTastes;
  for (let at = 0; at < jobs.length; at++) {
    const job = jobs[at]!;
    const liked = own === undefined ? 1 : like(correlation(own, unitTastes, job * 6));
    scores[at] = can(reach[job]!) * liked * byKept[asked === 0 ? 0 : keptBy(job)]!;
  }
  return {
    jobs: topOf(scores, jobs.length, limit).map((at): RankedJob => {
      const job = jobs[at]!;
      const keys = keyLinks(index, job);
      let had = 0;
      for (const link of keys) if (person.skills[index.skillOf[link]!]! >= PRESUMED) had++;
      return {
        code: ranking.jobs[job]!,
        score: scores[at]!,
        can: can(reach[job]!),
        like: own === undefined ? 1 : like(correlation(own, unitTastes, job * 6)),
        wish: byKept[keptBy(job)]!,
        had,
        total: keys.length,
      };
    }),
    considered: open.length,
    basis: { tastes: person.tastes !== undefined, skills: person.had.length },
    relaxed: given.map((i) => ranking.wishes[person.wishes[i]!.wish]!.id),
    ignored: [...person.ignored, ...unknown],
  };
}
