// The texts that people wrote in the tables, each with where it stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE } from '../run-cli.ts';

/** A cell of a table. */
export interface Text {
  /** Table, id and column: `skills.fr.tsv 300030 label`. */
  readonly where: string;
  readonly text: string;
}

/** The rows of a table, by the names of its columns. */
export function rowsOf(name: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(SOURCE, name), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The cells of some columns of a table that hold something. */
export const textsOf = (name: string, columns: readonly string[]): Text[] =>
  rowsOf(name).flatMap((row) =>
    columns.flatMap((column) =>
      row[column] ? [{ where: `${name} ${Object.values(row)[0]} ${column}`, text: row[column] }] : []
    )
  );

const FRENCH: Record<string, readonly string[]> = {
  'skills.fr.tsv': ['label', 'example'],
  'contexts.fr.tsv': ['label'],
  'domains.fr.tsv': ['label'],
  'sectors.fr.tsv': ['label'],
  'centres.fr.tsv': ['label'],
  'wishes.fr.tsv': ['label'],
  'links.tsv': ['label'],
  'items.fr.tsv': ['text'],
  'titles.fr.tsv': ['title'],
  'job-lines.fr.tsv': ['line'],
  'experiences.fr.tsv': ['label', 'words', 'reason'],
  'emerging.fr.tsv': ['title', 'line'],
  'funding.fr.tsv': ['label', 'amounts', 'conditions'],
};

const ENGLISH: Record<string, readonly string[]> = {
  'skills.en.tsv': ['label', 'example'],
  'items.en.tsv': ['text'],
  'experiences.en.tsv': ['label', 'words'],
  'emerging.en.tsv': ['title', 'line'],
  'contexts.en.tsv': ['label'],
  'domains.en.tsv': ['label'],
  'sectors.en.tsv': ['label'],
  'centres.en.tsv': ['label'],
  'wishes.en.tsv': ['label'],
  'links.en.tsv': ['label'],
};

/** Every French text of ours; the names of jobs are official and stay out. */
export const french: readonly Text[] = Object.entries(FRENCH).flatMap(([name, columns]) => textsOf(name, columns));

/** Every English text of ours. */
export const english: readonly Text[] = Object.entries(ENGLISH).flatMap(([name, columns]) => textsOf(name, columns));

/** Lower case, without accents or marks: what two wordings are compared by. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How many words a reader counts: « l’eau » is one, « porte-à-porte » too. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu)?.length ?? 0;
