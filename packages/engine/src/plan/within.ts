import type { MonthRange } from './access-durations.ts';
import type { Plan } from './plan.ts';

/** A whole change of career takes two or three years at the most: beyond, the pace is worth another look. */
const LONGEST = 36;

export interface Within extends MonthRange {
  readonly soonest: string;
  readonly latest: string;
  /** Even the soonest end is further away than a change of career usually is. */
  readonly long: boolean;
}

/** Within how many whole months what remains of a plan may be done. */
export const within = ({ months: { low, high }, ends }: Plan): Within => ({
  low: Math.floor(low),
  high: Math.ceil(high),
  ...ends,
  long: low > LONGEST,
});
