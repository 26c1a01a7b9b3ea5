// Two columns side by side, as a copied page shows them, → one after the other.

/** A second column begins at one place in so many lines, and in this share of those that say something. */
const LEAST_LINES = 5;
const LEAST_SHARE = 1 / 3;
/** In so many lines, something stands before it. */
const LEAST_BESIDE = 3;
/** Fewer letters make no column. */
const NARROWEST = 12;

/** Where the text begins again after a wide gap, or at the start of a line pushed to the right. */
const startsIn = (line: string): number[] =>
  [...line.matchAll(/(?:^|\S)( {3,})(?=\S)/g)].map(({ index, 0: said }) => index + said.length);

/** The lines in the order in which they are read. */
export function splitColumns(lines: readonly string[]): string[] {
  const counts = new Map<number, number>();
  for (const line of lines) for (const start of startsIn(line)) counts.set(start, (counts.get(start) ?? 0) + 1);
  const said = lines.filter((line) => line.trim() !== '').length;
  // Tasks set in under their job are one column.
  const isBeside = (column: number): boolean =>
    lines.filter((line) => startsIn(line).includes(column) && line.slice(0, column).trim() !== '').length >=
    LEAST_BESIDE;
  const column = [...counts]
    .filter(([start, count]) => start >= NARROWEST && count >= LEAST_LINES && count >= LEAST_SHARE * said)
    .map(([start]) => start)
    .sort((a, b) => a - b)
    .find(isBeside);
  if (column === undefined) return [...lines];
  // A line that goes on across both stays whole.
  const widthOf = (line: string): number => (line[column - 1]?.trim() ? line.length : column);
  return [...lines.map((line) => line.slice(0, widthOf(line))), '', ...lines.map((line) => line.slice(widthOf(line)))];
}
