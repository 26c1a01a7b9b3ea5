// How well « each letter is one factor, and the six correlate » describes the correlations between items.
//
// 1. Each letter alone: the loadings of one factor that leave the least of the correlations between different
//    items, in squares (minres; principal axes with iterated communalities end at the same loadings). Each
//    loading in turn takes its best value, Σ rij λj ÷ Σ λj² over the other items, until none moves.
// 2. Correlation of two factors: the least-squares one given these loadings,
//    Σ λi λj rij ÷ (Σ λi² · Σ λj²) over the items i of one letter and j of the other.
// 3. Fit: root mean square of what is left of the correlations between different items (SRMR without the
//    diagonal, which is 0 by construction). Usual reading: good up to .08.
//
// Limits. This is not a maximum-likelihood confirmatory analysis: no χ², no CFI or RMSEA, no standard errors of
// loadings; answers 0 to 4 are taken as numbers, not as steps. It serves to see at once whether the form holds
// and which items disturb it. A publication needs a full analysis of the same file, for instance in R (lavaan).

type Matrix = readonly (readonly number[])[];

/** A larger loading would leave an item no noise of its own. */
const LARGEST = 0.997;
const STILL = 1e-9;
const MOST_ROUNDS = 1000;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** Loadings of the items of one letter on one factor, from their correlations. */
export function oneFactor(correlations: Matrix): number[] {
  const loadings = correlations.map(() => 0.5);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moves = correlations.map((row, i) => {
      const before = loadings[i]!;
      loadings[i] = 0;
      const squares = total(loadings.map((loading) => loading ** 2));
      const best = squares > 0 ? total(row.map((r, j) => r * loadings[j]!)) / squares : 0;
      loadings[i] = Math.max(-LARGEST, Math.min(LARGEST, best));
      return Math.abs(loadings[i] - before);
    });
    if (Math.max(...moves) < STILL) break;
  }
  return loadings;
}

export interface FactorFit {
  /** In the order of the items. */
  readonly loadings: readonly number[];
  /** Correlations of the factors, in the order of the groups. */
  readonly between: Matrix;
  readonly srmr: number;
  /** What is left of the correlation of each two different items. */
  readonly residual: (i: number, j: number) => number;
}

/** Fits the model. `groups`: for each factor, the positions of its items. */
export function fitFactors(correlations: Matrix, groups: readonly (readonly number[])[]): FactorFit {
  const loadings = correlations.map(() => 0);
  const groupOf = correlations.map(() => 0);
  groups.forEach((group, g) => {
    const own = oneFactor(group.map((i) => group.map((j) => correlations[i]![j]!)));
    group.forEach((item, k) => {
      loadings[item] = own[k]!;
      groupOf[item] = g;
    });
  });
  const squares = groups.map((group) => total(group.map((i) => loadings[i]! ** 2)));
  const between = groups.map((a, g) =>
    groups.map((b, h) => {
      if (g === h) return 1;
      const shared = a.flatMap((i) => b.map((j) => loadings[i]! * loadings[j]! * correlations[i]![j]!));
      return squares[g]! * squares[h]! > 0 ? total(shared) / (squares[g]! * squares[h]!) : 0;
    })
  );
  const residual = (i: number, j: number): number =>
    correlations[i]![j]! - loadings[i]! * loadings[j]! * between[groupOf[i]!]![groupOf[j]!]!;
  const left = correlations.flatMap((_, i) => correlations.slice(0, i).map((__, j) => residual(i, j) ** 2));
  return { loadings, between, residual, srmr: Math.sqrt(total(left) / left.length) };
}
