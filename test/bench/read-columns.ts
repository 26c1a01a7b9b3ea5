// A CSV given to a benchmark, by anyone: only the columns asked for, whatever the others are.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows with the columns asked for and those of `optional` that are there; a missing one is an error that names it. */
export function readColumns(
  file: string,
  columns: readonly string[],
  optional: readonly string[]
): Record<string, string>[] {
  const rows = parse(readFileSync(file, 'utf8'), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
    delimiter: [',', ';', '\t'],
  }) as Record<string, string>[];
  const header =
    readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/, 1)[0] ?? '';
  const names = header.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''));
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length) throw new Error(`${file}:1: no column ${missing.join(', ')}`);
  const kept = [...columns, ...optional];
  return rows.map((row) => Object.fromEntries(kept.map((column) => [column, (row[column] ?? '').trim()])));
}
