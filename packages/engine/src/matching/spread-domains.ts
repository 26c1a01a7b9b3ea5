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

/** First letters (as character codes) of what the person did; without past jobs, of those they share most with. */
export function homeLetters({ letters }: JobIndex, { done }: Person, lenders: readonly Lender[]): Set<number> {
  const home = new Set<number>();
  done.forEach((was, job) => was && home.add(letters[job]!));
  if (home.size === 0) for (const { job } of lenders) home.add(letters[job]!);
  return home;
}

/**
 * Places of the best jobs, as {@link topOf} says, with those of another domain brought forward; where they would
 * still be too few, the best of them step in.
 */
export function spreadDomains(
  scores: Float64Array,
  isAway: (at: number) => boolean,
  count: number,
  limit: number,
  openness: number
): number[] {
  const forward = 1 + (MOST_FORWARD - 1) * openness;
  const awayPlaces: number[] = [];
  const moved = scores.slice(0, count);
  for (let at = 0; at < count; at++)
    if (isAway(at)) {
      moved[at]! *= forward;
      awayPlaces.push(at);
    }
  const best = topOf(moved, count, limit);
  const onlyAway = Float64Array.from(awayPlaces, (at) => moved[at]!);
  const away = topOf(onlyAway, awayPlaces.length, limit).map((i) => awayPlaces[i]!);

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
    if (isAway(at)) awayChosen++;
  }
  return [...chosen];
}
