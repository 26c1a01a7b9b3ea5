// One file of the official ROME 4.0 export → its rows. Finds the file whatever the version in its name.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { InputError } from '../input-error.ts';

/** Strict UTF-8, else ISO-8859-15: one file of the export is in that encoding, though named utf8. */
function decodeText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('iso-8859-15').decode(bytes);
  }
}

/**
 * The rows of `unix_<name>_v<version>_utf8.csv`, with at least the given columns.
 * @throws {InputError} when the file or a column is missing, or a row is cut off.
 */
export function readExport<Column extends string>(
  dir: string,
  name: string,
  columns: readonly Column[]
): Record<Column, string>[] {
  const pattern = new RegExp(`^unix_${name}_v\\d+_utf8\\.csv$`);
  const found = readdirSync(dir).find((file) => pattern.test(file));
  if (!found) throw new InputError(join(dir, `unix_${name}_v…_utf8.csv`), undefined, 'not in the export');
  const file = join(dir, found);
  const text = decodeText(readFileSync(file));
  try {
    return parse(text, {
      bom: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        const missing = columns.filter((column) => !header.includes(column));
        if (missing.length) throw new InputError(file, 1, `no column ${missing.join(', ')}`);
        return header;
      },
    }) as Record<Column, string>[];
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { message, lines } = error as Error & { lines?: number };
    throw new InputError(file, lines, message);
  }
}

/** Quotes doubled by the export's own writer, typographic variants and stray control characters. */
export function cleanText(text: string): string {
  return text
    .replaceAll("''", "'")
    .replace(/[’\u0092]/g, "'")
    .replaceAll('\u009c', 'œ')
    .replaceAll('…', '...')
    .replace(/[\u200b\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
