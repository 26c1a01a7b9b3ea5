// The slider from the nearest jobs to openings: how far jobs of another domain than the person's come forward.
import type { JobIndex } from './index-jobs.ts';
import type { Lender } from './reach.ts';
import type { Person } from './read-person.ts';
import { topOf } from './top-of.ts';

/** At the slider's end, the score of a job of another domain counts so many times: DESIGN.md has what it brings and costs. */
const MOST_FORWARD = 2.21;
/** And at least this share of a list is in another domain, in tenths: of a short one of five or more, of a long one. */
const OF_SHORT = { from: 5, tenths: 3 } as const;
const OF_LONG = { from: 20, tenths: 4 } as const;

/** How many of the first `length` jobs must be in another domain, so that none has to catch up more than it can. */
function fewestAway(length: number, openness: number): number {
  const of = ({ from, tenths }: { from: number; tenths: number }): number => {
    const whole = Math.max(from, length);
    return Math.ceil((tenths * openness * whole) / 10) - (whole - length);
  };
  return Math.max(0, of(OF_SHORT), of(OF_LONG));
}

/**
 * For each character code, 1 where a code that begins with it is in a domain of what the person did; without past
 * jobs, of those they share most with. Undefined where there are neither.
 */
export function homeLetters(
  { letters }: JobIndex,
  { done }: Person,
  lenders: readonly Lender[]
): Uint8Array | undefined {
  const home = new Uint8Array(128);
  let known = false;
  for (let job = 0; job < done.length; job++) if (done[job]) known = (home[letters[job]!] = 1) === 1;
  if (known) return home;
  for (const { job } of lenders) known = (home[letters[job]!] = 1) === 1;
  return known ? home : undefined;
}

/**
 * Places of the best jobs, as {@link topOf} says, with those of another domain brought forward; where they would
 * still be too few, the best of them step in.
 */
export function spreadDomains(
  { letters }: JobIndex,
  home: Uint8Array,
  jobs: Uint16Array,
  scores: Float64Array,
  limit: number,
  openness: number
): number[] {
  const count = jobs.length;
  const forward = 1 + (MOST_FORWARD - 1) * openness;
  const isHome = (at: number): boolean => home[letters[jobs[at]!]!] === 1;
  const moved = new Float64Array(count);
  const onlyAway = new Float64Array(count).fill(-Infinity);
  let others = 0;
  for (let at = 0; at < count; at++) {
    moved[at] = scores[at]!;
    if (isHome(at)) continue;
    onlyAway[at] = moved[at]! *= forward;
    others++;
  }
  const best = topOf(moved, count, limit);
  const away = topOf(onlyAway, count, Math.min(limit, others));

  const chosen = new Set<number>();
  let awayChosen = 0;
  let nextBest = 0;
  let nextAway = 0;
  while (chosen.size < best.length) {
    while (chosen.has(best[nextBest]!)) nextBest++;
    while (chosen.has(away[nextAway]!)) nextAway++;
    const tooFew = awayChosen < fewestAway(chosen.size + 1, openness) && nextAway < away.length;
    const at = tooFew ? away[nextAway]! : best[nextBest]!;
    chosen.add(at);
    if (!isHome(at)) awayChosen++;
  }
  return [...chosen];
}
