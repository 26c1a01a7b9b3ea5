// A CSV file → its rows, each with its line. Strict UTF-8, else ISO-8859-15: one file of the official export is
// in that encoding, though named utf8.
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { InputError } from './input-error.ts';
import type { Row } from './tables/table.ts';

type Opened = () => Promise<Readable>;

async function encodingOf(bytes: Readable): Promise<'utf-8' | 'iso-8859-15'> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) strict.decode(chunk as Buffer, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'iso-8859-15';
    throw error;
  }
}

/** The text of a file, piece by piece. */
export async function* readChunks(open: Opened): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(await open()));
  for await (const chunk of await open()) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/**
 * The rows of a file, with the given columns; `file` is its name in messages.
 * @throws {InputError} when a column is missing, or a row is cut off.
 */
export async function readCsv<Column extends string>(
  file: string,
  open: Opened,
  columns: readonly Column[]
): Promise<Row<Column>[]> {
  const rows: Row<Column>[] = [];
  let header: string[] = [];
  const mustHave = (): void => {
    const missing = columns.filter((column) => !header.includes(column));
    if (missing.length) throw new InputError(file, 1, `no column ${missing.join(', ')}`);
  };
  try {
    const parser = parse({
      bom: true,
      skip_empty_lines: true,
      info: true,
      columns: (names: string[]) => {
        header = names;
        mustHave();
        return header.map((column) => (columns.includes(column as Column) ? column : false));
      },
    });
    const text = Readable.from(readChunks(open));
    text.once('error', (error) => parser.destroy(error)).pipe(parser);
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<Column, string>;
      info: { lines: number };
    }>)
      rows.push({ file, line: info.lines, cells: record });
    // An empty file has no header either.
    mustHave();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { message, lines } = error as Error & { lines?: number };
    throw new InputError(file, lines, message);
  }
  return rows;
}
