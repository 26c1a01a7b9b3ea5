// can × like × wish of every job that a person may be shown; the order is for others to make.
import { can, correlation, like, wish } from './factors.ts';
import type { JobIndex } from './index-jobs.ts';
import { keepWishes } from './keep-wishes.ts';
import { reachOfAll } from './reach.ts';
import type { Lender } from './reach.ts';
import type { Person } from './read-person.ts';

/** The jobs that a person may be shown. The lists stand in the `room` of the index: the next call writes over them. */
export interface ScoredJobs {
  /** Positions of the jobs, ascending; the lists below go by place in this one. */
  readonly jobs: Uint16Array;
  readonly scores: Float64Array;
  readonly likes: Float64Array;
  readonly wishes: Float64Array;
  /** For each job of the referential, how near the person is to it. */
  readonly reach: Int32Array;
  readonly lenders: readonly Lender[];
  /** How many there were before wishes left some out. */
  readonly considered: number;
  /** Ids of the indispensable wishes given up. */
  readonly relaxed: readonly string[];
  /** Entries of `among` that begin no code. */
  readonly unknown: readonly string[];
}

/** Positions of the jobs to choose among, never one that the person has done; unknown entries are reported. */
export function openJobs(
  { ranking: { jobs }, jobAt, room }: JobIndex,
  done: Uint8Array,
  among: readonly string[]
): { readonly open: Uint16Array; readonly unknown: readonly string[] } {
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
  let size = 0;
  for (let job = 0; job < jobs.length; job++)
    if (done[job] === 0 && (chosen.size === 0 || chosen.has(job))) room.open[size++] = job;
  return { open: room.open.subarray(0, size), unknown };
}

/** Scores the jobs that a person may be shown: not done before, among those wanted, keeping indispensable wishes. */
export function scoreJobs(index: JobIndex, person: Person, among: readonly string[]): ScoredJobs {
  const { unitTastes, room } = index;
  const { scores, likes, wishes, keeps } = room;
  const { open, unknown } = openJobs(index, person.done, among);
  const musts = person.wishes.filter(({ must }) => must);
  const { kept: jobs, given } = musts.length
    ? keepWishes(
        open,
        musts.map(({ broken }) => broken)
      )
    : { kept: open, given: [] };
  const size = jobs.length;

  const asked = person.wishes.length;
  keeps.fill(asked);
  for (const { broken } of person.wishes) for (let at = 0; at < size; at++) keeps[at]! -= broken[jobs[at]!]!;
  const byKept = Float64Array.from({ length: asked + 1 }, (_, kept) => wish(kept, asked));

  const { reach, lenders } = reachOfAll(index, person);
  const own = person.unitTastes;
  if (own === undefined) likes.fill(1);
  else for (let at = 0; at < size; at++) likes[at] = like(correlation(own, unitTastes, jobs[at]! * 6));
  for (let at = 0; at < size; at++) {
    wishes[at] = byKept[keeps[at]!]!;
    scores[at] = can(reach[jobs[at]!]!) * likes[at]! * wishes[at]!;
  }
  return {
    jobs,
    scores,
    likes,
    wishes,
    reach,
    lenders,
    considered: open.length,
    relaxed: given.flatMap((i) => musts[i]!.ids),
    unknown,
  };
}
