// The three named factors of a score. Their product is the score: nothing else enters it.
import { WHOLE } from './reach.ts';

/** What a job with nothing in common keeps, so that tastes can still order it. */
const CAN_FLOOR = 0.05;
const PER_REACH = (1 - CAN_FLOOR) / WHOLE;
/** How far tastes move a score: from 0.3 (opposite) over 1 (unknown or indifferent) to 1.7 (alike). */
const LIKE_REACH = 0.7;
/** What a wish does to a job that keeps it, and to one that breaks it. */
const WISH_KEPT = 1.25;
const WISH_BROKEN = 0.8;

/** What the person can do for the job: {@link CAN_FLOOR} to 1, from its reach. */
export const can = (reach: number): number => CAN_FLOOR + PER_REACH * reach;

/** Product of a row of length one with the one at `at` of others: Pearson's correlation, –1 to 1. */
export const correlation = (own: Float64Array, rows: Float64Array, at: number): number =>
  own[0]! * rows[at]! +
  own[1]! * rows[at + 1]! +
  own[2]! * rows[at + 2]! +
  own[3]! * rows[at + 3]! +
  own[4]! * rows[at + 4]! +
  own[5]! * rows[at + 5]!;

/** How the job goes with the person's tastes: 0.3 to 1.7, 1 when nothing is known. */
export const like = (r: number): number => 1 + LIKE_REACH * r;

/**
 * What the person's wishes make of a job that keeps so many of them: 1 when there is none. Kept ones are
 * multiplied first, so that jobs that keep equally many get the same number to the last bit, whichever they keep.
 */
export function wish(kept: number, asked: number): number {
  let factor = 1;
  for (let i = 0; i < asked; i++) factor *= i < kept ? WISH_KEPT : WISH_BROKEN;
  return factor;
}
