import type { Links } from '../../src/types.ts';

/**
 * How much sharing each skill tells: the fewer jobs have it, the more. Whole numbers, so that sums are exact in
 * any order; 0 for skills that no job has.
 */
export const informationOf = ({ offsets }: Links, jobCount: number): Uint16Array =>
  Uint16Array.from({ length: offsets.length - 1 }, (_, skill) => {
    const degree = offsets[skill + 1]! - offsets[skill]!;
    return degree === 0 ? 0 : Math.round(40 * Math.log(jobCount / degree) ** 2);
  });
