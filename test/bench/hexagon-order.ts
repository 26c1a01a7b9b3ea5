// Whether six letters stand on a hexagon: the randomisation test of hypothesised order relations (Hubert and
// Arabie 1987). Neighbours should correlate more than letters two apart, and these more than opposite ones: 72
// comparisons. All 720 orders of the letters are tried, so nothing is drawn at random and no seed is needed.

export interface HexagonOrder {
  /** Comparisons that come out as the hexagon has them. */
  readonly met: number;
  readonly predictions: number;
  /** Correspondence index: (met – broken) ÷ predictions, –1 to 1; ties count for neither. */
  readonly correspondence: number;
  /** Share of the 720 orders that do at least as well; 12 are the same hexagon, so .0167 at best. */
  readonly p: number;
}

type Matrix = readonly (readonly number[])[];

const PLACES = [0, 1, 2, 3, 4, 5];
const PAIRS = PLACES.flatMap((i) => PLACES.slice(0, i).map((j) => [i, j] as const));
const apart = ([i, j]: readonly [number, number]): number => Math.min(i - j, 6 - (i - j));
const COMPARISONS = PAIRS.flatMap((near) =>
  PAIRS.filter((far) => apart(near) < apart(far)).map((far) => ({ near, far }))
);

function orders(of: readonly number[]): number[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) => orders(of.filter((n) => n !== first)).map((rest) => [first, ...rest]));
}

function compare(matrix: Matrix, order: readonly number[]): { met: number; broken: number } {
  const at = ([i, j]: readonly [number, number]): number => matrix[order[i]!]![order[j]!]!;
  const differences = COMPARISONS.map(({ near, far }) => at(near) - at(far));
  return { met: differences.filter((d) => d > 0).length, broken: differences.filter((d) => d < 0).length };
}

/** Tests a correlation matrix of six scores, in the order of the hexagon. */
export function hexagonOrder(matrix: Matrix): HexagonOrder {
  const { met, broken } = compare(matrix, PLACES);
  const all = orders(PLACES);
  const asGood = all.filter((order) => {
    const other = compare(matrix, order);
    return other.met - other.broken >= met - broken;
  });
  return {
    met,
    predictions: COMPARISONS.length,
    correspondence: (met - broken) / COMPARISONS.length,
    p: asGood.length / all.length,
  };
}
