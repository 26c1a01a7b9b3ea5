// Every job, in the order of can × like × wish.
import type { Profile } from '../profile/profile.ts';
import { brokenBy, can, like, sharedPointsOfAll, similarity, tasteCorrelation, wish } from './factors.ts';
import type { JobIndex } from './index-jobs.ts';
import { keyLinks } from './index-jobs.ts';
import { PRESUMED, readPerson } from './read-person.ts';

/** However strict the wishes, the reader sees at least this many jobs. */
const FEWEST_JOBS = 5;

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
  { ranking, jobAt }: JobIndex,
  done: Uint8Array,
  among: readonly string[]
): { open: number[]; unknown: string[] } {
  const chosen = new Set<number>();
  const unknown = among.filter((entry) => {
    const whole = jobAt.get(entry);
    const jobs =
      whole !== undefined
        ? [whole]
        : ranking.jobs.flatMap((code, job) => (entry !== '' && code.startsWith(entry) ? [job] : []));
    jobs.forEach((job) => chosen.add(job));
    return jobs.length === 0;
  });
  const open = ranking.jobs.flatMap((_, job) => (!done[job] && (chosen.size === 0 || chosen.has(job)) ? [job] : []));
  return { open, unknown };
}

/**
 * The jobs that keep every indispensable wish, and the positions of the wishes that had to be given up
 * for five of them to remain (or all, where there are fewer).
 */
function keepWishes(
  open: readonly number[],
  broken: readonly Uint8Array[],
  musts: readonly number[]
): { kept: number[]; given: number[] } {
  const fewest = Math.min(FEWEST_JOBS, open.length);
  const keeping = (wishes: readonly number[]): number[] => open.filter((job) => wishes.every((i) => !broken[i]![job]));
  let held = musts;
  let given: number[] = [];
  let kept = keeping(held);
  while (kept.length < fewest && held.length) {
    // Give up the wish whose loss opens the most jobs; the first one among equals.
    const without = held.map((lost) => keeping(held.filter((i) => i !== lost)));
    const best = without.reduce((b, list, i) => (list.length > without[b]!.length ? i : b), 0);
    given.push(held[best]!);
    held = held.filter((_, i) => i !== best);
    kept = without[best]!;
  }
  // Where several wishes stand in the way together, one given up early may have been none of them.
  for (const wish of given) {
    const again = keeping([...held, wish]);
    if (again.length < fewest) continue;
    held = [...held, wish];
    given = given.filter((i) => i !== wish);
    kept = again;
  }
  return { kept, given };
}

/** Ranks the jobs for a profile. The person's own past jobs are left out. Ties are broken by code. */
export function rankJobs(index: JobIndex, profile: Profile, { limit = 50, among = [] }: RankOptions = {}): RankResult {
  const { ranking } = index;
  const person = readPerson(index, profile);
  const { open, unknown } = candidates(index, person.done, among);

  const broken = person.wishes.map(({ wish }) => brokenBy(ranking, ranking.wishes[wish]!));
  const musts = person.wishes.flatMap(({ must }, i) => (must ? [i] : []));
  const { kept, given } = keepWishes(open, broken, musts);

  const points = sharedPointsOfAll(index, person);
  const scored = kept.map((job) => {
    const factors = {
      can: can(similarity(index, person, job, points[job]!)),
      like: like(tasteCorrelation(index, person, job)),
      wish: wish(broken, job),
    };
    return { job, score: factors.can * factors.like * factors.wish, ...factors };
  });
  scored.sort((a, b) => b.score - a.score || a.job - b.job);
  const jobs = scored.slice(0, Math.max(0, limit)).map(({ job, ...factors }) => {
    const keys = keyLinks(index, job);
    const had = keys.filter((link) => person.skills[index.skillOf[link]!]! >= PRESUMED).length;
    return { code: ranking.jobs[job]!, ...factors, had, total: keys.length };
  });
  const skills = person.skills.filter((state) => state >= PRESUMED).length;
  return {
    jobs,
    considered: open.length,
    basis: { tastes: person.tastes !== undefined, skills },
    relaxed: given.map((i) => ranking.wishes[person.wishes[i]!.wish]!.id),
    ignored: [...person.ignored, ...unknown],
  };
}
