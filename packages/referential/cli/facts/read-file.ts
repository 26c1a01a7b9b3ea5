import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../input-error.ts';
import { readCsv } from '../read-csv.ts';
import type { Row } from '../tables/table.ts';

/** The rows of a file of a directory, with the given columns. */
export async function readFile<Column extends string>(
  dir: string,
  name: string,
  columns: readonly Column[]
): Promise<Row<Column>[]> {
  const file = join(dir, name);
  if (!existsSync(file)) throw new InputError(file, undefined, 'not there');
  return readCsv(file, () => Promise.resolve(createReadStream(file)), columns);
}

/** « 3 », or « 2-4 » where several values meet; empty for none. */
export function rangeOf(values: readonly number[]): string {
  if (!values.length) return '';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? String(low) : `${low}-${high}`;
}
