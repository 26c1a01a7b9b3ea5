// can × like × wish of every job that a person may be shown; the order is for others to make.
import { can, correlation, like, wish } from './factors.ts';
import type { JobIndex } from './index-jobs.ts';
import { keepWishes } from './keep-wishes.ts';
import { reachOfAll, sharePoints } from './reach.ts';
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

/** How each job goes with the person's tastes. */
function fillLikes({ unitTastes, room: { likes } }: JobIndex, { unitTastes: own }: Person, jobs: Uint16Array): void {
  if (own === undefined) {
    likes.fill(1);
    return;
  }
  for (let at = 0; at < jobs.length; at++) likes[at] = like(correlation(own, unitTastes, jobs[at]! * 6));
}

/** What the wishes make of each job. */
function fillWishes(
  { room: { keeps, wishes } }: JobIndex,
  { wishes: asked }: Person,
  jobs: Uint16Array,
  relaxed: readonly string[]
): void {
  keeps.fill(asked.length);
  for (const wish of asked) {
    // Every job here keeps what is indispensable, and was not given up.
    if (wish.must && !relaxed.includes(wish.ids[0]!)) continue;
    const { broken } = wish;
    for (let at = 0; at < jobs.length; at++) keeps[at]! -= broken[jobs[at]!]!;
  }
  const byKept = new Float64Array(asked.length + 1);
  for (let kept = 0; kept <= asked.length; kept++) byKept[kept] = wish(kept, asked.length);
  for (let at = 0; at < jobs.length; at++) wishes[at] = byKept[keeps[at]!]!;
}

/** Fills the scores, from the points, likes and wishes that stand in `room`; gives the jobs that lent. */
export function multiplyFactors(index: JobIndex, jobs: Uint16Array, size: number): readonly Lender[] {
  const { scores, reach, likes, wishes } = index.room;
  const lenders = reachOfAll(index, size);
  for (let at = 0; at < jobs.length; at++) scores[at] = can(reach[jobs[at]!]!) * likes[at]! * wishes[at]!;
  return lenders;
}

/** Scores the jobs that a person may be shown: not done before, among those wanted, keeping indispensable wishes. */
export function scoreJobs(index: JobIndex, person: Person, among: readonly string[]): ScoredJobs {
  const { room } = index;
  const { open, unknown } = openJobs(index, person.done, among);
  const musts = person.wishes.filter(({ must }) => must);
  const { kept: jobs, given } = musts.length
    ? keepWishes(
        room,
        open,
        musts.map(({ broken }) => broken)
      )
    : { kept: open, given: [] };
  fillLikes(index, person, jobs);
  const relaxed = given.flatMap((i) => musts[i]!.ids);
  fillWishes(index, person, jobs, relaxed);
  sharePoints(index, person);
  const lenders = multiplyFactors(index, jobs, person.size);
  return {
    jobs,
    scores: room.scores,
    likes: room.likes,
    wishes: room.wishes,
    reach: room.reach,
    lenders,
    considered: open.length,
    relaxed,
    unknown,
  };
}
