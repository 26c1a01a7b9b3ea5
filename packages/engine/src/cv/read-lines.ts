// A CV → its lines as they are read: without what is personal, under the section they stand in, with their dates.
import { fold } from '../search/fold.ts';
import { dropPersonal } from './drop-personal.ts';
import { readPeriod } from './read-period.ts';
import type { DatedText } from './read-period.ts';
import { readHeading } from './sections.ts';
import type { Section } from './sections.ts';
import { splitColumns } from './split-columns.ts';

/** A word of a line: folded, where it stands, and in which of the clauses. */
export interface CvWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

export interface CvLine {
  readonly text: string;
  /** Without those of the date. */
  readonly words: readonly CvWord[];
  readonly dated: DatedText | undefined;
  /** `head` until the first heading or date: who the person is. */
  readonly section: Section | 'head' | 'body';
  /** Whether it begins with the mark of a list: a task, not a job. */
  readonly isTask: boolean;
  /** Whether it is set in under another. */
  readonly isSetIn: boolean;
}

/** More than ten pages are no CV. */
export const LONGEST_CV = 40_000;
/** Longer than any line: a text copied without its line breaks is read in parts. */
const LONGEST_LINE = 600;
const MOST_LINES = 1500;

/** What ends a clause. A hyphen without spaces is part of a word. */
const MARK = /[,;:()|•·<>[\]\t–—→*.!?]|\s-\s|\s{3,}/;

function wordsOf(text: string, dated: DatedText | undefined): CvWord[] {
  const words: CvWord[] = [];
  let clause = 0;
  let last = 0;
  for (const { index, 0: said } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(said);
    if (MARK.test(text.slice(last, index))) clause++;
    const end = index + said.length;
    last = end;
    if (dated && index >= dated.start && end <= dated.end) {
      // A date stands between two clauses.
      clause++;
      continue;
    }
    if (folded) words.push({ text: folded, start: index, end, clause });
  }
  return words;
}

/** A line of letters alone, each begun by a capital or all in capitals: how people write their name. */
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** Words of the line that is the person's name: it comes back at the top of pages. */
function nameIn(lines: readonly string[]): Set<string> {
  const name = lines.slice(0, 12).find((line) => NAME.test(line.trim()) && !readHeading(line.trim()));
  return new Set(name === undefined ? [] : fold(name).split(' '));
}

const PAGE_WORDS = new Set(['cv', 'curriculum', 'vitae', 'de', 'page', 'sur', 'of']);

function splitLong(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const cut = rest.lastIndexOf(' ', LONGEST_LINE);
    parts.push(rest.slice(0, cut > 0 ? cut : LONGEST_LINE));
    rest = rest.slice(cut > 0 ? cut : LONGEST_LINE);
  }
  return [...parts, rest];
}

/** The lines, a few a step. Those that are empty, or personal, are left out. */
export function* readLines(cv: string): Generator<void, CvLine[]> {
  const raw = splitColumns(
    cv
      .normalize('NFC')
      .slice(0, LONGEST_CV)
      .replace(/[\u00a0\u202f\u2007]/g, ' ')
      .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
      .split(/\r\n?|[\n\f\v\u2028]/)
      .slice(0, MOST_LINES)
      .flatMap(splitLong)
  );
  const name = nameIn(raw);
  const isName = (line: string): boolean => {
    const words = fold(line).split(' ');
    return words.every((word) => name.has(word) || PAGE_WORDS.has(word) || /^\d{0,2}$/.test(word));
  };
  const lines: CvLine[] = [];
  let section: CvLine['section'] = 'head';
  for (const whole of raw) {
    yield;
    const text = yield* dropPersonal(whole);
    if (!/\p{L}|\d/u.test(text)) continue;
    const heading = readHeading(text.trim().replace(/^[^\p{L}]+/u, ''));
    if (heading) section = heading.section;
    const rest = heading && text.includes(':') ? text.indexOf(':') + 1 : 0;
    if (heading && (rest === 0 || !/\p{L}|\d/u.test(text.slice(rest)))) continue;
    if (!heading && name.size > 1 && isName(text)) continue;
    const said = blankUntil(text, rest);
    const dated = readPeriod(said);
    if (section === 'head' && dated?.isRange) section = 'body';
    lines.push({
      text: said,
      words: wordsOf(said, dated),
      dated,
      section,
      isTask: /^\s*[-–—•·▪●○◦*>➢✓]/.test(said),
      isSetIn: /^(?: {2,}|\t)/.test(said),
    });
  }
  return lines;
}

const blankUntil = (text: string, end: number): string => ' '.repeat(end) + text.slice(end);
