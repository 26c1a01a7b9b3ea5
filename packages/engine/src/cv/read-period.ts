// A line of a CV → the period that it names, and what of the line says it.
import type { CvDate, Period } from './cv-reading.ts';
import { plainText } from './plain-text.ts';

/** The beginnings of months, in French and in English. */
const MONTHS = [
  'jan',
  'fev feb',
  'mar',
  'avr apr',
  'mai may',
  'juin jun',
  'juil jul',
  'aou aug',
  'sep',
  'oct',
  'nov',
  'dec',
].map((beginnings) => beginnings.split(' '));
const MONTH_NAMES =
  /\b(?:janv(?:ier)?|january|jan|fevr?(?:ier)?|february|feb|mars|march|mar|avr(?:il)?|april|apr|mai|may|juin|june|jun|juil(?:let)?|july|jul|aout|august|aug|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|dec(?:embre|ember)?)\b\.?/g;
const SEASONS = /\b(?:ete|hiver|printemps|automne|summer|winter|spring|autumn)\b/g;

// The name of a month, or of a season, as one letter that no text has, and another for the rest of its length: with
// the names in them, the patterns below would take a browser longer to build than a CV to read.
const FIRST = 0xe001;
const REST = '\ue000';
const mark = (which: number, length: number): string => String.fromCharCode(FIRST + which) + REST.repeat(length - 1);
const withMarks = (plain: string): string =>
  plain
    .replace(MONTH_NAMES, (name) =>
      mark(
        MONTHS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning))),
        name.length
      )
    )
    .replace(SEASONS, (name) => mark(MONTHS.length, name.length));

const MONTH = '[\\ue001-\\ue00c]\\ue000*';
const SEASON = '\\ue00d\\ue000*';
const YEAR = '(?:19[5-9]|20[0-4])\\d';
/** « mars 2019 », « 03/2019 », « 12/03/2019 », « juillet-août 2019 », « été 2019 », « 2019 ». */
const DATE = `(?:(?:\\d{1,2}(?:er|st|nd|rd|th)? )?${MONTH}(?: ?[-–/] ?${MONTH})?,? (?:de )?|(?:\\d{1,2}[/.])?\\d{1,2} ?[/.] ?|${SEASON} )?\\b${YEAR}\\b`;
const NOW =
  "(?:a )?(?:aujourd'? ?hui|ce jour|nos jours|maintenant|presente?|en cours|actuel(?:lement)?|now|today|current(?:ly)?|ongoing)\\b";
const TO = " ?(?:-|–|—|−|→|>|/|\\bau?\\b|\\bet\\b|\\bto\\b|\\buntil\\b|\\bjusqu'?(?:au?|en)?\\b) ?";

const RANGE = new RegExp(`(?:\\b(?:de|du|from|entre) )?(${DATE})${TO}(?:l'|le )?(?:(${DATE})|${NOW})`);
const MONTHS_OF_YEAR = new RegExp(`(?:\\b(?:de|from) )?(${MONTH})${TO}(${MONTH}) (${YEAR})\\b`);
const SINCE = new RegExp(`\\b(?:depuis|since|des)(?: le| l')? ?(${DATE})`);
const SINGLE = new RegExp(`(?:\\b(?:en|in) )?(${DATE})`);
/** « (4 ans 6 mois) » beside a date. */
const LENGTH = /^ *[(·,]? *(?:(?:\d+|un|une) *(?:ans?|annees?|mois|years?|yrs?|months?|mos?)(?: et| and)? *)+\)?/;

export interface DatedText {
  readonly period: Period;
  /** Whether two ends are named, or one that lasts: a year alone may be anything. */
  readonly isRange: boolean;
  /** What of the line says it. */
  readonly start: number;
  readonly end: number;
}

function readDate(said: string): CvDate {
  const year = Number(/\d{4}$/.exec(said)![0]);
  const name = /[\ue001-\ue00c]/.exec(said)?.[0];
  const number = Number(/(\d{1,2}) ?[/.] ?\d{4}$/.exec(said)?.[1] ?? 0);
  const month = name ? name.charCodeAt(0) - FIRST + 1 : number;
  return month >= 1 && month <= 12 ? { year, month } : { year };
}

const monthsOf = ({ year, month = 1 }: CvDate): number => 12 * year + month;

/** The first period of a line; undefined where it names none. */
export function readPeriod(line: string): DatedText | undefined {
  const text = withMarks(plainText(line));
  const found = (match: RegExpExecArray, period: Period, isRange = true): DatedText => {
    const end = match.index + match[0].length;
    const length = LENGTH.exec(text.slice(end))?.[0].length ?? 0;
    return { period, isRange, start: match.index, end: end + length };
  };
  const range = RANGE.exec(text);
  if (range) {
    const from = readDate(range[1]!);
    const to = range[2] ? readDate(range[2]) : undefined;
    // « 2019-2018 » is no period.
    if (!to || monthsOf({ month: 12, ...to }) >= monthsOf(from)) return found(range, { from, ...(to && { to }) });
  }
  const months = MONTHS_OF_YEAR.exec(text);
  if (months) {
    const [, first, last, year] = months;
    return found(months, { from: readDate(`${first} ${year}`), to: readDate(`${last} ${year}`) });
  }
  const since = SINCE.exec(text);
  if (since) return found(since, { from: readDate(since[1]!) });
  const single = SINGLE.exec(text);
  if (!single) return undefined;
  const date = readDate(single[1]!);
  return found(single, { from: date, to: date }, false);
}

/** Whole years of some periods, with today for those that last; undefined where that is less than half a year, or unknown. */
export function yearsOf(periods: readonly Period[], today: CvDate): number | undefined {
  let months = 0;
  for (const { from, to = today } of periods) {
    const known = from.month !== undefined && to.month !== undefined;
    // A year alone does not say how long.
    months += Math.max(0, known ? monthsOf(to) - monthsOf(from) + 1 : 12 * (to.year - from.year));
  }
  const years = Math.round(months / 12);
  return years > 0 ? Math.min(years, 80) : undefined;
}

const earlier = (a: CvDate, b: CvDate): boolean => monthsOf(a) < monthsOf(b);

/** From the first beginning to the last end. */
export function spanOf([first, ...others]: readonly Period[]): Period | undefined {
  return others.reduce<Period | undefined>((span, period) => {
    const from = earlier(period.from, span!.from) ? period.from : span!.from;
    if (!span!.to || !period.to) return { from };
    return { from, to: earlier(span!.to, period.to) ? period.to : span!.to };
  }, first);
}
