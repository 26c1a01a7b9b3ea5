// The columns of every table in a tables directory. `source/README.md` says what each one means.
import { parseTable, readTable } from './table.ts';
import type { Row } from './table.ts';

/** Tables derived from the official export: `passerelle-referential tables` writes them. */
export const DERIVED = {
  'jobs.tsv': ['job', 'title', 'parent', 'letters', 'tags', 'access', 'requirements'],
  'skills.tsv': ['skill', 'tree', 'kind', 'letters'],
  'job-skills.tsv': ['job', 'skills'],
  'job-contexts.tsv': ['job', 'contexts'],
  'job-sectors.tsv': ['job', 'sectors', 'centres'],
  'nearest.tsv': ['job', 'nearest'],
  'mobility.tsv': ['job', 'targets'],
  'exposure.tsv': ['parent', 'score', 'class'],
  'tension.tsv': ['parent', 'france', 'regions'],
  'source.tsv': ['publisher', 'name', 'version', 'date', 'licence'],
} as const;

/** Tables written by people. */
export const AUTHORED = {
  'skills.fr.tsv': ['skill', 'label', 'example'],
  'skills.en.tsv': ['skill', 'label', 'example'],
  'contexts.fr.tsv': ['context', 'kind', 'label'],
  'domains.fr.tsv': ['domain', 'label'],
  'sectors.fr.tsv': ['sector', 'label'],
  'centres.fr.tsv': ['centre', 'label'],
  'wishes.fr.tsv': ['wish', 'mode', 'contexts', 'label'],
  'fact-sources.tsv': ['fact', 'publisher', 'name', 'year', 'url'],
  'links.tsv': ['link', 'url', 'label', 'checked'],
  'items.fr.tsv': ['item', 'letter', 'jobs', 'text'],
  'items.en.tsv': ['item', 'text'],
  'titles.fr.tsv': ['title', 'jobs'],
  'job-lines.fr.tsv': ['job', 'line'],
  'experiences.fr.tsv': ['experience', 'skills', 'label', 'words', 'reason'],
  'contexts.en.tsv': ['context', 'label'],
  'domains.en.tsv': ['domain', 'label'],
  'sectors.en.tsv': ['sector', 'label'],
  'centres.en.tsv': ['centre', 'label'],
  'wishes.en.tsv': ['wish', 'label'],
  'links.en.tsv': ['link', 'label'],
  'experiences.en.tsv': ['experience', 'label', 'words'],
  'funding.fr.tsv': ['scheme', 'kind', 'label', 'amounts', 'conditions', 'url', 'valid-from', 'checked', 'source'],
  'emerging.fr.tsv': ['emerging', 'title', 'line', 'jobs', 'skills', 'access'],
  'emerging.en.tsv': ['emerging', 'title', 'line'],
} as const;

const TABLES = { ...DERIVED, ...AUTHORED };
type TableName = keyof typeof TABLES;

/** Reads a table by name. */
export type Reader = <T extends TableName>(name: T) => Row<(typeof TABLES)[T][number]>[];

/** A reader of the tables of a directory, each read once; `instead` holds the text of tables to read in their place. */
export function readerOf(dir: string, instead: ReadonlyMap<string, string> = new Map()): Reader {
  const read = new Map<TableName, Row[]>();
  return ((name: TableName) => {
    const text = instead.get(name);
    const rows =
      read.get(name) ??
      (text === undefined ? readTable(dir, name, TABLES[name]) : parseTable(name, text, TABLES[name]));
    read.set(name, rows);
    return rows;
  }) as Reader;
}
