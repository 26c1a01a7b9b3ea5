// How good a ranked list is for a set of targets. Each is 0 to 1.

export interface Measures {
  readonly ap: number;
  readonly recallAt10: number;
  readonly hitAt10: number;
  readonly rr: number;
  readonly ndcgAt10: number;
}

const gain = (rank: number): number => 1 / Math.log2(rank + 1);

/**
 * Measures of one list; `targets` are all among the candidates ranked. With `capped`, recall is out of the ten
 * that a list of ten can hold at most: for people of several jobs, who have more targets than that.
 */
export function measure(ranked: readonly string[], targets: ReadonlySet<string>, capped = false): Measures {
  const ranks = ranked.flatMap((code, i) => (targets.has(code) ? [i + 1] : []));
  const top = ranks.filter((rank) => rank <= 10);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
  const ideal = sum(Array.from({ length: Math.min(10, targets.size) }, (_, i) => gain(i + 1)));
  return {
    ap: sum(ranks.map((rank, i) => (i + 1) / rank)) / targets.size,
    recallAt10: top.length / (capped ? Math.min(10, targets.size) : targets.size),
    hitAt10: top.length ? 1 : 0,
    rr: ranks.length ? 1 / ranks[0]! : 0,
    ndcgAt10: sum(top.map(gain)) / ideal,
  };
}

/** Means over lists, rounded to five decimals. */
export function means(list: readonly Measures[]): {
  map: number;
  recallAt10: number;
  hitAt10: number;
  mrr: number;
  ndcgAt10: number;
} {
  const mean = (key: keyof Measures): number =>
    list.length ? Math.round((list.reduce((sum, measures) => sum + measures[key], 0) / list.length) * 1e5) / 1e5 : 0;
  return {
    map: mean('ap'),
    recallAt10: mean('recallAt10'),
    hitAt10: mean('hitAt10'),
    mrr: mean('rr'),
    ndcgAt10: mean('ndcgAt10'),
  };
}
