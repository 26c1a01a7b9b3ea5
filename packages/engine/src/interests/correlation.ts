/**
 * Pearson's correlation of six scores with the six at `offset` of `rows`: –1 to 1, and 0 when one of
 * them is flat. Only sums, products and square roots, so every browser finds the same number.
 */
export function correlation(scores: ArrayLike<number>, rows: Float64Array, offset: number): number {
  let sumA = 0;
  let sumB = 0;
  for (let i = 0; i < 6; i++) {
    sumA += scores[i]!;
    sumB += rows[offset + i]!;
  }
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < 6; i++) {
    const a = scores[i]! - sumA / 6;
    const b = rows[offset + i]! - sumB / 6;
    product += a * b;
    squaresA += a * a;
    squaresB += b * b;
  }
  // Flat up to rounding counts as flat: its direction would be noise.
  if (squaresA < 1e-9 || squaresB < 1e-9) return 0;
  return Math.max(-1, Math.min(1, product / Math.sqrt(squaresA * squaresB)));
}
