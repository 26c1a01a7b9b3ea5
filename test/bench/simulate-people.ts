// Invented people who answer questions about interests. Nothing here was measured on anyone: every number is
// an assumption, printed with the result.
import type { Answer } from '@passerelle/engine';
import { LETTERS } from '@passerelle/referential';
import type { Item } from '@passerelle/referential';
import { random } from './random.ts';

export interface Assumptions {
  /** Correlation of the traits of two letters, by their distance on the hexagon: 1, 2, 3. */
  readonly traits: readonly [number, number, number];
  /** Least and most of an item's loading on the trait of its letter. */
  readonly loadings: readonly [number, number];
  /** Standard deviation, between people, of saying yes to anything. */
  readonly acquiescence: number;
  /** Standard deviation, between items, of how hard it is to like them. */
  readonly difficulty: number;
  /** Where the answers 1, 2, 3 and 4 begin. The four numbers above and these are in deviations of a trait. */
  readonly thresholds: readonly [number, number, number, number];
}

/** Answers of one person, one an item. */
export type Answers = readonly Answer[];

/** Standard normal numbers (Box and Muller). */
function normal(next: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Lower triangle whose product with its transpose is the matrix (Cholesky). */
function triangle(matrix: readonly (readonly number[])[]): number[][] {
  const rows: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    rows.push([]);
    for (let j = 0; j <= i; j++) {
      const rest = rows[i]!.slice(0, j).reduce((left, n, k) => left - n * rows[j]![k]!, row[j]!);
      rows[i]!.push(i === j ? Math.sqrt(rest) : rest / rows[j]![j]!);
    }
  }
  return rows;
}

/** How alike two letters are, from their places on the hexagon. */
const onHexagon = ([near, alternate, opposite]: Assumptions['traits']): number[][] =>
  LETTERS.map((_, i) => LETTERS.map((__, j) => [1, near, alternate, opposite, alternate, near][Math.abs(i - j)]!));

/** So many people, each with an answer to every item. */
export function simulatePeople(
  items: readonly Item[],
  count: number,
  { traits, loadings: [least, most], acquiescence, difficulty, thresholds }: Assumptions,
  seed: number
): Answers[] {
  const next = random(seed);
  const draw = normal(next);
  const bank = items.map(({ letter }) => ({
    letter: LETTERS.indexOf(letter),
    loading: least + (most - least) * next(),
    hard: difficulty * draw(),
  }));
  const mix = triangle(onHexagon(traits));
  return Array.from({ length: count }, () => {
    const independent = LETTERS.map(draw);
    const person = mix.map((row) => row.reduce((sum, n, k) => sum + n * independent[k]!, 0));
    const yes = acquiescence * draw();
    return bank.map(({ letter, loading, hard }) => {
      const liking = loading * person[letter]! + Math.sqrt(1 - loading ** 2) * draw() + yes - hard;
      return thresholds.filter((threshold) => liking > threshold).length as Answer;
    });
  });
}
