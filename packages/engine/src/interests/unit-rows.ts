/** Below this sum of squares a row is flat up to rounding: its direction would be noise. */
const FLAT = 1e-9;

/**
 * Rows of six numbers, each centred and brought to length one; a flat row becomes zeros. The product of two such
 * rows is Pearson's correlation of the numbers: –1 to 1, and 0 when one of them is flat. Only sums, products and
 * square roots, so every browser finds the same numbers.
 */
export function unitRows(rows: ArrayLike<number>): Float64Array {
  const units = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += 6) {
    let sum = 0;
    for (let i = 0; i < 6; i++) sum += rows[row + i]!;
    let squares = 0;
    for (let i = 0; i < 6; i++) squares += (units[row + i] = rows[row + i]! - sum / 6) ** 2;
    const length = squares < FLAT ? Infinity : Math.sqrt(squares);
    for (let i = 0; i < 6; i++) units[row + i]! /= length;
  }
  return units;
}
