// One file of an official export → its rows. Finds the file whatever the version in its name.
import { join } from 'node:path';
import { InputError } from '../input-error.ts';
import { readChunks, readCsv } from '../read-csv.ts';
import type { Row } from '../tables/table.ts';
import type { OfficialExport } from './open-export.ts';

/** Names of the files that hold `name`, whatever their version. */
const filesOf = ({ names }: OfficialExport, name: string): string[] =>
  names.filter((file) => new RegExp(`^unix_${name}_v\\d+_utf8\\.csv$`).test(file));

/** Whether the export has the file, which some versions leave out. */
export const holds = (rome: OfficialExport, name: string): boolean => filesOf(rome, name).length > 0;

/**
 * The rows of `unix_<name>_v<version>_utf8.csv`, with the given columns.
 * @throws {InputError} when the file or a column is missing, or a row is cut off.
 */
export async function readExport<Column extends string>(
  rome: OfficialExport,
  name: string,
  columns: readonly Column[]
): Promise<Row<Column>[]> {
  const [found, second] = filesOf(rome, name);
  if (second) throw new InputError(join(rome.path, second), undefined, `${found} is there too: one version at a time`);
  if (!found) throw new InputError(join(rome.path, `unix_${name}_v…_utf8.csv`), undefined, 'not in the export');
  return readCsv(join(rome.path, found), () => rome.open(found), columns);
}

/** The text of a file of the export that is no table; undefined when it is not there. */
export async function readText(rome: OfficialExport, name: string): Promise<string | undefined> {
  if (!rome.names.includes(name)) return undefined;
  let text = '';
  try {
    for await (const chunk of readChunks(() => rome.open(name))) text += chunk;
  } catch (error) {
    throw new InputError(join(rome.path, name), undefined, (error as Error).message);
  }
  return text;
}
