import type { JobIndex } from '../matching/index-jobs.ts';

/** How many working conditions that wishes avoid a job has, and whether it is dangerous. */
export function hardConditions(
  { ranking, broken, wishAt }: JobIndex,
  job: number
): { readonly count: number; readonly hazards: boolean } {
  const breaks = (wish: number | undefined): boolean => wish !== undefined && broken[wish]![job] === 1;
  return {
    count: ranking.wishes.filter(({ mode }, wish) => mode === 'avoid' && breaks(wish)).length,
    hazards: breaks(wishAt.get('no-hazards')),
  };
}
