// One file of an official export → its rows. Finds the file whatever the version in its name.
import { join } from 'node:path';
import { InputError } from '../input-error.ts';
import { readChunks, readCsv } from '../read-csv.ts';
import type { Row } from '../tables/table.ts';
import type { OfficialExport } from './open-export.ts';

/** Name of the file that holds `name`, undefined when the export has none. */
const fileOf = ({ names }: OfficialExport, name: string): string | undefined =>
  names.find((file) => new RegExp(`^unix_${name}_v\\d+_utf8\\.csv$`).test(file));

/** Whether the export has the file, which some versions leave out. */
export const holds = (rome: OfficialExport, name: string): boolean => fileOf(rome, name) !== undefined;

/**
 * The rows of `unix_<name>_v<version>_utf8.csv`, with the given columns.
 * @throws {InputError} when the file or a column is missing, or a row is cut off.
 */
export async function readExport<Column extends string>(
  rome: OfficialExport,
  name: string,
  columns: readonly Column[]
): Promise<Row<Column>[]> {
  const found = fileOf(rome, name);
  if (!found) throw new InputError(join(rome.path, `unix_${name}_v…_utf8.csv`), undefined, 'not in the export');
  return readCsv(join(rome.path, found), () => rome.open(found), columns);
}

/** The text of a file of the export that is no table; undefined when it is not there. */
export async function readText(rome: OfficialExport, name: string): Promise<string | undefined> {
  if (!rome.names.includes(name)) return undefined;
  let text = '';
  for await (const chunk of readChunks(() => rome.open(name))) text += chunk;
  return text;
}
