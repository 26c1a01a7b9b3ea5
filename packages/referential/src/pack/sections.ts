// The sections of a part, taken one after the other and checked: what every decoder reads through.
import type { Links } from '../types.ts';
import { PackError, readFlags, readIds, readNumbers, readPart, readTexts, unzigzag } from './format.ts';

/** More jobs, skills or contexts than this cannot be numbered in 16 bits. */
const MOST = 65535;

export const damaged = (what: string): PackError => new PackError('damaged', `the pack is damaged: ${what}`);

/** Sections taken one after the other; a missing one is damage. */
export function sectionsOf(text: string, part: string) {
  const sections = readPart(text, part);
  let next = 0;
  const take = (what: string): string => {
    const section = sections[next++];
    if (section === undefined) throw damaged(`no ${what}`);
    return section;
  };
  return {
    text: take,
    texts: (what: string): string[] => readTexts(take(what)),
    /** As many texts as there are things to name. */
    named: (what: string, count: number): string[] => {
      const section = take(what);
      // No text and one empty text are written alike.
      const names = section === '' && count === 1 ? [''] : readTexts(section);
      if (names.length !== count) throw damaged(`${names.length} ${what} for ${count}`);
      return names;
    },
    /** Texts in rows of `size`. */
    rows: (what: string, size: number): string[][] => {
      const cells = readTexts(take(what));
      if (cells.length % size) throw damaged(what);
      return Array.from({ length: cells.length / size }, (_, i) => cells.slice(i * size, (i + 1) * size));
    },
    ids: (what: string): string[] => {
      const ids = readIds(take(what));
      // Sums of links must stay within 32 bits.
      if (ids.length > MOST) throw damaged(`too many ${what}`);
      return ids;
    },
    /** `length` numbers below `limit`. */
    numbers: (what: string, length: number, limit: number): number[] => {
      const numbers = readNumbers(take(what));
      if (numbers.length !== length) throw damaged(`${numbers.length} ${what}, not ${length}`);
      if (numbers.some((n) => n >= limit)) throw damaged(`${what} out of range`);
      return numbers;
    },
    flags: (what: string, length: number): Uint8Array => readFlags(take(what), length),
    /** Numbers in runs, each led by its length; `read` turns one run into a value. */
    runs: <T>(what: string, count: number, read: (take: (limit: number) => number) => T): T[] => {
      const numbers = readNumbers(take(what));
      let at = 0;
      const runs = Array.from({ length: count }, () =>
        read((limit) => {
          const n = numbers[at++];
          if (n === undefined || n >= limit) throw damaged(what);
          return n;
        })
      );
      if (at !== numbers.length) throw damaged(what);
      return runs;
    },
  };
}
export type Sections = ReturnType<typeof sectionsOf>;

/**
 * Links, column by column. A column's first job is told from that of the column before, the others from the
 * one before them: columns in the order of their jobs cost little.
 */
export function readLinks(sections: Sections, what: string, columns: number, jobCount: number): Links {
  const degrees = sections.numbers(`degrees of ${what}`, columns, jobCount + 1);
  const offsets = new Uint32Array(columns + 1);
  degrees.forEach((degree, column) => (offsets[column + 1] = offsets[column]! + degree));
  const steps = sections.numbers(`steps of ${what}`, offsets[columns]!, 2 * jobCount);
  const jobs = new Uint16Array(steps.length);
  let first = 0;
  for (let column = 0; column < columns; column++) {
    let job = -1;
    for (let i = offsets[column]!; i < offsets[column + 1]!; i++) {
      job = job < 0 ? (first += unzigzag(steps[i]!)) : job + 1 + steps[i]!;
      if (!(job >= 0 && job < jobCount)) throw damaged(`${what} out of range`);
      jobs[i] = job;
    }
  }
  return { offsets, jobs };
}

/** A list of positions led by its length. */
export const readList = (take: (limit: number) => number, limit: number): number[] =>
  Array.from({ length: take(limit + 1) }, () => take(limit));
