// What a cell may hold: each of these gives what it says or refuses the row, by file and line.
import { LETTERS } from '../../src/types.ts';
import type { Links } from '../../src/types.ts';
import { InputError } from '../input-error.ts';
import { fileOf, listOf } from './table.ts';
import type { Row } from './table.ts';

/** Refuses a table for what a row of it says. */
export const fail = (row: Row, reason: string): never => {
  throw new InputError(row.file, row.line, reason);
};

/** Positions by key; a key twice is an error. */
export function indexOf<Column extends string>(rows: readonly Row<Column>[], key: Column): Map<string, number> {
  const index = new Map<string, number>();
  rows.forEach((row, i) => {
    const value = row.cells[key];
    if (value === '') fail(row, `no ${key}`);
    if (index.has(value)) fail(row, `${key} ${value} is there twice`);
    index.set(value, i);
  });
  return index;
}

/** Positions by official number, which is what a pack can hold. */
export function indexOfNumbers<Column extends string>(rows: readonly Row<Column>[], key: Column): Map<string, number> {
  for (const row of rows)
    if (!/^[1-9]\d{0,7}$/.test(row.cells[key])) fail(row, `${key} "${row.cells[key]}" is not an official number`);
  return indexOf(rows, key);
}

/** Positions by job code; the codes ascend, as a pack needs them. */
export function indexOfJobs(rows: readonly Row<'job'>[]): Map<string, number> {
  const index = indexOf(rows, 'job');
  rows.forEach((row, i) => {
    const { job } = row.cells;
    if (!/^[A-Z]\d{4}$/.test(job)) fail(row, `"${job}" is not a code such as A1101`);
    if (i > 0 && job < rows[i - 1]!.cells.job) fail(row, `${job} is not in the order of the codes`);
  });
  return index;
}

/** A title; its braces would be taken for folded genders. */
export function titleOf(row: Row<'title'>): string {
  const { title } = row.cells;
  if (title === '') fail(row, 'no title');
  if (title.includes('{')) fail(row, `"${title}": a title has no brace`);
  return title;
}

/** Position of a thing that the row names. */
export const positionIn = (row: Row, what: string, index: ReadonlyMap<string, number>, id: string): number =>
  index.get(id) ?? fail(row, `unknown ${what} ${id}`);

/** Position of a word among those allowed. */
export const oneOf = <T extends string>(row: Row, what: string, allowed: readonly T[], value: string): number => {
  const position = allowed.indexOf(value as T);
  return position < 0 ? fail(row, `${what} must be one of ${allowed.join(', ')}, not "${value}"`) : position;
};

/** 1 + position of the letter at a place of a cell such as `RC`, 0 where there is none. */
export const letterAt = (row: Row<'letters'>, place: number): number => {
  const letter = row.cells.letters[place];
  return letter === undefined ? 0 : 1 + oneOf(row, 'a letter', LETTERS, letter);
};

/** A day that exists, or nothing; where the pattern allows it, the month or the year is enough. */
export function dateOf(row: Row, what: string, text: string, pattern = /^\d{4}-\d{2}-\d{2}$/): string {
  const date = new Date(text);
  const exists = pattern.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return text === '' || exists ? text : fail(row, `${what} "${text}" is not an ISO date`);
}

/** Positions of the things that a cell lists. */
export const positionsOf = (row: Row, what: string, index: ReadonlyMap<string, number>, cell: string): number[] =>
  listOf(cell).map((id) => positionIn(row, what, index, id));

/** Ours are told apart by their words; the official wording has some alike under two ids, which is no fault. */
export type Wording = 'ours' | 'official';

/** Labels by position of the thing they name; every thing has exactly one, no two of ours alike. */
export function labelsOf<Column extends string>(
  rows: readonly Row<Column | 'label'>[],
  key: Column,
  things: ReadonlyMap<string, number>,
  wording: Wording = 'ours'
): string[] {
  if (wording === 'ours') indexOf(rows, 'label');
  indexOf(rows, key);
  const labels: string[] = [];
  for (const row of rows) labels[positionIn(row, key, things, row.cells[key])] = row.cells.label;
  for (const [id, position] of things)
    if (labels[position] === undefined) throw new InputError(fileOf(rows), undefined, `no label for ${key} ${id}`);
  return labels;
}

/** Lists of positions by job → columns of jobs. */
export function columnsOf(perJob: readonly (readonly number[])[], columns: number): Links & { jobRank: number[] } {
  const jobs = Array.from({ length: columns }, () => [] as number[]);
  const ranks = Array.from({ length: columns }, () => [] as number[]);
  perJob.forEach((positions, job) =>
    positions.forEach((column, rank) => {
      jobs[column]!.push(job);
      ranks[column]!.push(rank);
    })
  );
  const offsets = new Uint32Array(columns + 1);
  jobs.forEach((column, i) => (offsets[i + 1] = offsets[i]! + column.length));
  return { offsets, jobs: Uint16Array.from(jobs.flat()), jobRank: ranks.flat() };
}

/** The row of every job in a table with one row a job, in the order of the jobs. */
export function perJob<Column extends string>(
  rows: readonly Row<'job' | Column>[],
  jobs: ReadonlyMap<string, number>
): Row<'job' | Column>[] {
  const index = indexOf(rows as Row<'job'>[], 'job');
  for (const row of rows) positionIn(row, 'job', jobs, row.cells.job);
  return [...jobs.keys()].map((code) => {
    const at = index.get(code);
    if (at === undefined) throw new InputError(fileOf(rows), undefined, `no row for ${code}`);
    return rows[at]!;
  });
}
