export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** Sum of products of deviations ÷ (n − 1); with itself, the variance. */
function covariance(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  return a.reduce((sum, n, i) => sum + (n - meanA) * (b[i]! - meanB), 0) / (a.length - 1);
}

export const variance = (numbers: readonly number[]): number => covariance(numbers, numbers);

/** Pearson's; 0 when one of the two does not vary. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const spread = Math.sqrt(variance(a) * variance(b));
  return spread < 1e-9 ? 0 : covariance(a, b) / spread;
}

/** Cronbach's alpha of items answered by the same people: one column an item. */
export function alpha(columns: readonly (readonly number[])[]): number {
  const sums = columns[0]!.map((_, person) => columns.reduce((sum, column) => sum + column[person]!, 0));
  const items = columns.reduce((sum, column) => sum + variance(column), 0);
  return (columns.length / (columns.length - 1)) * (1 - items / variance(sums));
}
