// The text of the parts that are loaded when somebody looks closer → what they hold, for a given ranking part.
// Each throws a PackError when the text is not such a part, of this version, undamaged, of the same pack.
import { ACCESS_LEVELS, CONTEXT_KINDS, FUNDING_KINDS, REQUIREMENTS, UNKNOWN } from '../types.ts';
import type {
  Contexts,
  Experience,
  Facts,
  FactSource,
  FundingScheme,
  Groups,
  Having,
  JobLines,
  Mobility,
  Notes,
  Ranges,
  Ranking,
  Sectors,
} from '../types.ts';
import { unfoldGenders } from './fold-genders.ts';
import { damaged, readLinks, readList, sectionsOf } from './sections.ts';
import type { Sections } from './sections.ts';

function readHaving(sections: Sections, what: string, jobCount: number): Having {
  const ids = sections.ids(what);
  return {
    ids,
    labels: sections.named(`labels of ${what}`, ids.length),
    links: readLinks(sections, what, ids.length, jobCount),
  };
}

function readGroups(sections: Sections, what: string, jobCount: number): Groups {
  const groups = readHaving(sections, what, jobCount);
  const principals = sections.numbers(`principal ${what}`, jobCount, groups.ids.length + 1);
  return { ...groups, principals: Uint8Array.from(principals) };
}

/**
 * The working contexts of every job.
 * @throws {PackError} when this is no such part of the same pack.
 */
export function decodeContexts(text: string, { jobs }: Ranking): Contexts {
  const sections = sectionsOf(text, 'contexts');
  const contexts = readHaving(sections, 'contexts', jobs.length);
  return {
    contexts,
    kinds: Uint8Array.from(sections.numbers('kinds of contexts', contexts.ids.length, CONTEXT_KINDS.length)),
    ways: readHaving(sections, 'ways of being', jobs.length),
  };
}

/**
 * The sectors and centres of interest of every job.
 * @throws {PackError} when this is no such part of the same pack.
 */
export function decodeSectors(text: string, { jobs }: Ranking): Sectors {
  const sections = sectionsOf(text, 'sectors');
  return {
    sectors: readGroups(sections, 'sectors', jobs.length),
    centres: readGroups(sections, 'centres of interest', jobs.length),
  };
}

/**
 * The jobs that people of each job may go on to.
 * @throws {PackError} when this is no such part of the same pack.
 */
export function decodeMobility(text: string, { jobs }: Ranking): Mobility {
  const sections = sectionsOf(text, 'mobility');
  const links = readLinks(sections, 'targets', jobs.length, jobs.length);
  return { ...links, first: sections.flags('first targets', links.jobs.length) };
}

/**
 * Dated facts of others, and what is asked besides a diploma.
 * @throws {PackError} when this is no such part of the same pack.
 */
export function decodeFacts(text: string, { jobs, parents }: Ranking): Facts {
  const sections = sectionsOf(text, 'facts');
  const sources = sections.rows('sources of facts', 4).map(([publisher, name, year, url]): FactSource => {
    if (!url!.startsWith('https://')) throw damaged('a source is not https');
    return { publisher: publisher!, name: name!, year: year!, url };
  });
  const [exposure, tension] = sources;
  if (!exposure || !tension) throw damaged('sources of facts');

  // Values are written once a parent, in the order of the jobs.
  const places = new Map<number, number>();
  jobs.forEach((_, job) => parents[job] === job && places.set(job, places.size));
  const values = (what: string): Uint8Array => {
    const perParent = sections.numbers(what, places.size, 256);
    return Uint8Array.from(parents, (parent) => (perParent[places.get(parent) ?? -1] ?? 0) - 1);
  };
  const ranges = (what: string, most: number): Ranges => {
    const [low, high] = [values(what), values(what)];
    const isRange = (from: number, to: number): boolean =>
      from === UNKNOWN ? to === UNKNOWN : from <= to && to <= most;
    if (!low.every((from, job) => isRange(from, high[job]!))) throw damaged(what);
    return { low, high };
  };
  const score = ranges('scores of exposure', 100);
  const level = ranges('classes of exposure', 5);
  const france = ranges('tensions', 5);
  const regions = sections.texts('regions').map((code) => ({ code, values: ranges('tensions of a region', 5) }));
  const requirements = new Uint16Array(jobs.length);
  REQUIREMENTS.forEach((requirement, i) =>
    sections.numbers(requirement, jobs.length, 3).forEach((when, job) => (requirements[job]! |= when << (2 * i)))
  );
  return { sources: { exposure, tension }, exposure: { score, level }, tension: { france, regions }, requirements };
}

/**
 * A sentence a job, in the order of jobs.
 * @throws {PackError} when this is no such part of the same pack.
 */
export const decodeLines = (text: string, { jobs }: Ranking): JobLines =>
  sectionsOf(text, 'lines').named('sentences of jobs', jobs.length);

/**
 * Examples of skills, what activities bring, emerging jobs.
 * @throws {PackError} when this is no such part of the same pack.
 */
export function decodeNotes(text: string, { jobs, skills }: Ranking, experiences: readonly Experience[]): Notes {
  const sections = sectionsOf(text, 'notes');
  const marks = sections.flags('skills with an example', skills.length);
  const said = sections.named('examples', marks.filter(Boolean).length);
  let at = 0;
  const examples = Array.from(marks, (mark) => (mark ? said[at++]! : ''));
  const reasons = sections.named('reasons of experiences', experiences.length);
  const texts = sections.rows('emerging jobs', 3);
  const needs = sections.runs('needs of emerging jobs', texts.length, (take) => ({
    jobs: readList(take, jobs.length),
    skills: readList(take, skills.length),
    access: ACCESS_LEVELS[take(ACCESS_LEVELS.length)]!,
  }));
  const emerging = texts.map(([id, title, line], i) => ({
    id: id!,
    title: unfoldGenders(title!),
    line: line!,
    ...needs[i]!,
  }));
  return { examples, reasons, emerging };
}

/** A year, a month or a day, or nothing. */
const ISO_DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

/**
 * Schemes of funding, in the order of their table.
 * @throws {PackError} when this is no such part, or a link or a date in it is wrong.
 */
export function decodeFunding(text: string): FundingScheme[] {
  const sections = sectionsOf(text, 'funding');
  const rows = sections.rows('schemes', 8);
  const kinds = sections.numbers('kinds of schemes', rows.length, FUNDING_KINDS.length);
  return rows.map((cells, i) => {
    const [id = '', label = '', amounts = '', conditions = ''] = cells;
    const [url = '', validFrom = '', checked = '', source = ''] = cells.slice(4);
    if (!url.startsWith('https://')) throw damaged('a scheme is not https');
    if (![validFrom, checked].every((date) => ISO_DATE.test(date))) throw damaged('a date of a scheme');
    return { id, kind: FUNDING_KINDS[kinds[i]!]!, label, amounts, conditions, url, validFrom, checked, source };
  });
}
