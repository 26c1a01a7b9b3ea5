// How often a search finds, and how long it takes.
import type { Query } from './title-queries.ts';

export interface Measure {
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
  readonly hit10: number;
  readonly p50ms: number;
  readonly p95ms: number;
}

export const rounded = (n: number): number => Math.round(n * 1e4) / 1e4;

/** Codes of jobs for a text, best first, ten at most. */
export type FindJobs = (text: string) => readonly string[];

/** The time that so many texts of a hundred take at most. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

export function measureSearch(find: FindJobs, queries: readonly Query[]): Measure {
  const times: number[] = [];
  const ranks = queries.map(({ query, codes }) => {
    const started = performance.now();
    const found = find(query);
    times.push(performance.now() - started);
    return found.findIndex((code) => codes.has(code));
  });
  const within = (limit: number): number =>
    queries.length ? rounded(ranks.filter((rank) => rank >= 0 && rank < limit).length / queries.length) : 0;
  return {
    n: queries.length,
    top1: within(1),
    top5: within(5),
    hit10: within(10),
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
  };
}
