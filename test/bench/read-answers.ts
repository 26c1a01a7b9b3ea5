// Exported answers, of real people: one row a person, one column an item, 0 to 4; an empty cell is no answer.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Item } from '@passerelle/referential';

/** Answers of one person, by item id. */
export type GivenAnswers = ReadonlyMap<string, number>;

export interface AnswerTable {
  /** The items that have a column, in the order of the bank. */
  readonly items: readonly Item[];
  /** Those who answered at least one of them. */
  readonly people: readonly GivenAnswers[];
  /** Rows without an answer. */
  readonly empty: number;
  /** Columns that are no item: left out. */
  readonly ignored: readonly string[];
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Cells and the line of each row; a fault in the form names the file. */
function readRows(file: string): readonly Row[] {
  try {
    return parse(readFileSync(file, 'utf8'), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      delimiter: [',', ';', '\t'],
    }) as unknown as Row[];
  } catch (error) {
    const { lines, message } = error as Error & { readonly lines?: number };
    throw new Error(`${file}${lines === undefined ? '' : `:${lines}`}: ${message}`, { cause: error });
  }
}

/** Reads a table of answers to a bank. @throws an error with the file, the line and the reason. */
export function readAnswers(file: string, bank: readonly Item[]): AnswerTable {
  const [header, ...rows] = readRows(file);
  if (!header) throw new Error(`${file}:1: the file is empty`);
  const columns = header.record.map((name) => name.trim());
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`${file}:1: two columns are named "${twice}"`);
  const items = bank.filter(({ id }) => columns.includes(id));
  if (!items.length) throw new Error(`${file}:1: no column is an item of the bank, such as ${bank[0]?.id}`);
  if (!rows.length) throw new Error(`${file}:2: there is no row`);

  const known = new Set(items.map(({ id }) => id));
  const all = rows.map(({ record, info }) => {
    const answers = new Map<string, number>();
    record.forEach((cell, i) => {
      const [id, text] = [columns[i]!, cell.trim()];
      if (!known.has(id) || text === '') return;
      if (!/^[0-4]$/.test(text)) throw new Error(`${file}:${info.lines}: ${id} is "${text}", not 0 to 4`);
      answers.set(id, Number(text));
    });
    return answers;
  });
  const people = all.filter((answers) => answers.size > 0);
  return {
    items,
    people,
    empty: all.length - people.length,
    ignored: columns.filter((name) => !known.has(name)),
  };
}
