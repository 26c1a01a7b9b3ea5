import { UNKNOWN } from '@passerelle/referential/types';
import type { Having, Ranges } from '@passerelle/referential/types';

/** Positions of the things that a job has. */
export const had = ({ ids, links: { offsets, jobs } }: Having, job: number): number[] =>
  ids.flatMap((_, at) => (jobs.subarray(offsets[at], offsets[at + 1]).includes(job) ? [at] : []));

/** Lowest and highest value of a job; undefined where nobody knows. */
export const rangeOf = ({ low, high }: Ranges, job: number): readonly [number, number] | undefined =>
  low[job] === UNKNOWN ? undefined : [low[job]!, high[job]!];
