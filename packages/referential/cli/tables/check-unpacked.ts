// Tables that no pack holds yet: checked like the others, so that what people write in them stays right.
import { fail, indexOf, positionIn, titleOf } from './check-cells.ts';
import { AUTHORED } from './columns.ts';
import { listOf, readTable } from './table.ts';
import type { Row } from './table.ts';

/** A line longer than this is not read at a glance. */
const MOST_WORDS = 15;

/**
 * Checks the everyday titles left out of the pack, and the sentence of each job.
 * @throws {InputError} naming file, line and reason at the first fault.
 */
export function checkUnpacked(dir: string, jobs: ReadonlyMap<string, number>, packed: readonly Row<'title'>[]): void {
  const more = readTable(dir, 'more-titles.fr.tsv', AUTHORED['more-titles.fr.tsv']);
  for (const row of more) {
    titleOf(row);
    if (row.cells.jobs === '') fail(row, 'no job');
    for (const code of listOf(row.cells.jobs)) positionIn(row, 'job', jobs, code);
  }
  indexOf([...packed, ...more], 'title');

  const lines = readTable(dir, 'job-lines.fr.tsv', AUTHORED['job-lines.fr.tsv']);
  indexOf(lines, 'line');
  const described = indexOf(lines, 'job');
  for (const row of lines) {
    positionIn(row, 'job', jobs, row.cells.job);
    const words = row.cells.line.split(' ').length;
    if (words > MOST_WORDS) fail(row, `${words} words for at most ${MOST_WORDS}`);
  }
  const missing = [...jobs.keys()].find((code) => !described.has(code));
  if (missing) fail(lines[0]!, `no line for ${missing}`);
}
