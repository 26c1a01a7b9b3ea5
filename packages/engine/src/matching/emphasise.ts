// A ranking seen with other weights: what an adviser tries beside the person's own list.
import type { RankedJob } from './rank-jobs.ts';

/** 0: it does not count; 1: as it is; 2: twice as much, on the scale of ratios, since its square is. */
export type Power = 0 | 1 | 2;

/** The power that each factor is raised to. */
export type Emphasis = Readonly<Record<'can' | 'like' | 'wish', Power>>;

/** Whole powers only: products are the same to the last bit in every engine, `Math.pow` is not. */
const raised = (factor: number, power: Power): number => (power === 2 ? factor * factor : power === 1 ? factor : 1);

/**
 * The jobs of a ranking in the order of canᵃ × likeᵇ × wishᶜ, which their score becomes; ties are broken by code. To
 * be given the whole ranking (`limit: Infinity`). With ones, it comes back as it was.
 */
export const emphasise = (jobs: readonly RankedJob[], { can, like, wish }: Emphasis): RankedJob[] =>
  jobs
    .map((job) => ({ ...job, score: raised(job.can, can) * raised(job.like, like) * raised(job.wish, wish) }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
