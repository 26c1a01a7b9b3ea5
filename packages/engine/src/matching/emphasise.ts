// How much each factor counts, where somebody wants to see what that changes: an adviser beside the person's own list.
import { can } from './factors.ts';
import type { ScoredJobs } from './score-jobs.ts';

/** 0: it does not count; 1: as it is; 2: twice as much, on the scale of ratios, since its square is. */
export type Power = 0 | 1 | 2;

/** The power that each factor is raised to; 1 unless said, and then nothing changes. */
export interface Emphasis {
  readonly can?: Power;
  readonly like?: Power;
  readonly wish?: Power;
}

/** Whole powers only: products are the same to the last bit in every engine, `Math.pow` is not. */
const raised = (factor: number, power: Power): number => (power === 2 ? factor * factor : power === 1 ? factor : 1);

/** Writes canᵃ × likeᵇ × wishᶜ over the scores. What an indispensable wish removed stays removed. */
export function emphasise(
  { jobs, scores, likes, wishes, reach }: ScoredJobs,
  { can: a = 1, like: b = 1, wish: c = 1 }: Emphasis
): void {
  for (let at = 0; at < jobs.length; at++)
    scores[at] = raised(can(reach[jobs[at]!]!), a) * raised(likes[at]!, b) * raised(wishes[at]!, c);
}
