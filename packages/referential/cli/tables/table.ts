// A table as people edit it: tab-separated text with a header line, UTF-8, one row a line, no quoting.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../input-error.ts';

/** One row, by column name; `line` counts from 1 in the file. */
export interface Row<Column extends string = string> {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Reads a table and checks its shape.
 * @throws {InputError} when the file, a column or a cell is missing.
 */
export function readTable<Column extends string>(dir: string, name: string, columns: readonly Column[]): Row<Column>[] {
  const file = join(dir, name);
  if (!existsSync(file)) throw new InputError(file, undefined, 'no such table');
  return parseTable(file, readFileSync(file, 'utf8'), columns);
}

/** The rows of the text of a table, checked the same; `file` is its name in messages. */
export function parseTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[]
): Row<Column>[] {
  if (text.startsWith('\ufeff'))
    throw new InputError(file, 1, 'the file begins with a byte order mark: save it as UTF-8 without one');
  const windows = text.split('\n').findIndex((line) => line.includes('\r'));
  if (windows >= 0) throw new InputError(file, windows + 1, 'Windows line ends (CR LF): save the file with LF alone');
  const [header = '', ...lines] = text.split('\n');
  if (header !== columns.join('\t')) throw new InputError(file, 1, `the columns must be ${columns.join(', ')}`);
  if (lines.pop() !== '') throw new InputError(file, lines.length + 2, 'the last line is cut off (no line break)');
  const rows = lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new InputError(file, i + 2, `${cells.length} cells for ${columns.length} columns`);
    const mark = /['|]| [:;!?]/.exec(line)?.[0];
    if (mark)
      throw new InputError(
        file,
        i + 2,
        `write ’ for an apostrophe, / for a bar, and a narrow no-break space before : ; ! ? (found "${mark}")`
      );
    return {
      file,
      line: i + 2,
      cells: Object.fromEntries(columns.map((column, c) => [column, cells[c]!])) as Record<Column, string>,
    };
  });
  files.set(rows, file);
  return rows;
}

/** The files that tables were read from: one with no row names its file too. */
const files = new WeakMap<readonly Row[], string>();

/** The file that a table was read from. */
export const fileOf = (rows: readonly Row[]): string => files.get(rows) ?? rows[0]?.file ?? 'a table';

/** The text of a table. A cell never holds a tab or a line break. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => row.join('\t') + '\n').join('');
}

/** A cell that lists things: comma-separated, empty for none. */
export const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(','));
