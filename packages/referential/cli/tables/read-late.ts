// Tables → the parts of a referential that are loaded when somebody looks closer.
import { ACCESS_LEVELS, CONTEXT_KINDS, REQUIREMENTS, UNKNOWN } from '../../src/types.ts';
import type {
  Contexts,
  FactSource,
  Facts,
  Groups,
  JobLines,
  Mobility,
  Nearest,
  Notes,
  Ranges,
  Ranking,
  Sectors,
} from '../../src/types.ts';
import { InputError } from '../input-error.ts';
import {
  columnsOf,
  fail,
  indexOf,
  indexOfNumbers,
  labelsOf,
  oneOf,
  perJob,
  positionIn,
  positionsOf,
  titleOf,
} from './check-cells.ts';
import type { Wording } from './check-cells.ts';
import type { Reader } from './columns.ts';
import { contextsByJob, skillCells, skillRowsOf } from './read-ranking.ts';
import { fileOf, listOf } from './table.ts';
import type { Row } from './table.ts';

/** A sentence longer than this is not read at a glance. */
const MOST_WORDS = { line: 15, reason: 20, emerging: 20, example: 6 };

const mostWords = (row: Row, text: string, most: number): string => {
  const words = text.split(' ').length;
  return words > most ? fail(row, `${words} words for at most ${most}`) : text;
};

/** « 110*,99 » : groups of a job, a star on the principal one. */
function readGroups<Name extends 'sector' | 'centre'>(
  rows: readonly Row<'sectors' | 'centres'>[],
  labels: readonly Row<Name | 'label'>[],
  name: Name,
  wording: Wording
): Groups {
  const groups = indexOfNumbers(labels as readonly Row<Name>[], name);
  const principals = new Uint8Array(rows.length);
  const lists = rows.map((row, job) => {
    const list = listOf(row.cells[`${name}s`]).map((cell) => {
      const group = positionIn(row, name, groups, cell.replace(/\*$/, ''));
      if (cell.endsWith('*')) principals[job] = group + 1;
      return group;
    });
    return new Set(list).size === list.length ? list : fail(row, `a ${name} is there twice`);
  });
  const { offsets, jobs } = columnsOf(lists, groups.size);
  return {
    ids: [...groups.keys()],
    labels: labelsOf(labels, name, groups, wording),
    links: { offsets, jobs },
    principals,
  };
}

export function readContexts(read: Reader, jobs: ReadonlyMap<string, number>, wording: Wording = 'ours'): Contexts {
  const rows = read('contexts.fr.tsv');
  const contexts = indexOfNumbers(rows, 'context');
  const links = columnsOf(
    contextsByJob(read, jobs).map((ids) => ids.map((id) => contexts.get(id)!).sort((a, b) => a - b)),
    contexts.size
  );
  const wayRows = skillRowsOf(read, 'way-of-being');
  const ways = new Map(wayRows.map(({ cells }, i) => [cells.skill, i]));
  const every = indexOf(read('skills.tsv'), 'skill');
  const labels = labelsOf(read('skills.fr.tsv'), 'skill', every, wording);
  const wayLinks = columnsOf(
    perJob(read('job-skills.tsv'), jobs).map((row) => skillCells(row).flatMap(({ id }) => ways.get(id) ?? [])),
    ways.size
  );
  return {
    contexts: {
      ids: [...contexts.keys()],
      labels: labelsOf(rows, 'context', contexts, wording),
      links: { offsets: links.offsets, jobs: links.jobs },
    },
    kinds: Uint8Array.from(rows, (row) => oneOf(row, 'kind', CONTEXT_KINDS, row.cells.kind)),
    ways: {
      ids: [...ways.keys()],
      labels: [...ways.keys()].map((id) => labels[every.get(id)!]!),
      links: { offsets: wayLinks.offsets, jobs: wayLinks.jobs },
    },
  };
}

export function readSectors(read: Reader, jobs: ReadonlyMap<string, number>, wording: Wording = 'ours'): Sectors {
  const rows = perJob(read('job-sectors.tsv'), jobs);
  return {
    sectors: readGroups(rows, read('sectors.fr.tsv'), 'sector', wording),
    centres: readGroups(rows, read('centres.fr.tsv'), 'centre', wording),
  };
}

export function readNearest(read: Reader, jobs: ReadonlyMap<string, number>): Nearest {
  const rows = perJob(read('nearest.tsv'), jobs);
  const lists = rows.map((row, job) => {
    const nearest = positionsOf(row, 'job', jobs, row.cells.nearest).sort((a, b) => a - b);
    if (new Set(nearest).size !== nearest.length) fail(row, 'a job is there twice');
    return nearest.includes(job) ? fail(row, 'a job is not its own neighbour') : nearest;
  });
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, job) => (offsets[job + 1] = offsets[job]! + list.length));
  return { offsets, jobs: Uint16Array.from(lists.flat()) };
}

/** How many targets of a job are told apart as the first that are named. */
const FIRST = 3;

export function readMobility(read: Reader, jobs: ReadonlyMap<string, number>): Mobility {
  const lists = perJob(read('mobility.tsv'), jobs).map((row) => {
    const targets = positionsOf(row, 'job', jobs, row.cells.targets);
    return new Set(targets).size === targets.length ? targets : fail(row, 'a target is there twice');
  });
  const { jobRank, offsets, jobs: origins } = columnsOf(lists, jobs.size);
  return { offsets, jobs: origins, first: Uint8Array.from(jobRank, (rank) => (rank < FIRST ? 1 : 0)) };
}

/** « 3 » or « 2-4 », up to `most`; unknown where empty. */
function rangeIn(row: Row, cell: string, most: number): [number, number] {
  if (cell === '') return [UNKNOWN, UNKNOWN];
  const [, low, high = low] = /^(\d+)(?:-(\d+))?$/.exec(cell) ?? fail(row, `"${cell}" is no value such as 3 or 2-4`);
  const range: [number, number] = [Number(low), Number(high)];
  return range[0] <= range[1] && range[1] <= most ? range : fail(row, `"${cell}" is not within 0 and ${most}`);
}

/** Values by parent → values by job. */
function rangesOf<R extends Row<'parent'>>(
  rows: readonly R[],
  { jobs, parents }: Pick<Ranking, 'jobs' | 'parents'>,
  value: (row: R) => [number, number]
): Ranges {
  const index = indexOf(rows as readonly Row<'parent'>[], 'parent');
  const codes = new Map(jobs.map((code, job) => [code, job]));
  for (const row of rows) positionIn(row, 'parent', codes, row.cells.parent);
  const values = Array.from(parents, (parent): [number, number] => {
    const at = index.get(jobs[parent]!);
    return at === undefined ? [UNKNOWN, UNKNOWN] : value(rows[at]!);
  });
  return { low: Uint8Array.from(values, ([low]) => low), high: Uint8Array.from(values, ([, high]) => high) };
}

/** « caces,driving-licence? » : two bits a requirement. */
function requirementBits(row: Row<'requirements'>): number {
  return listOf(row.cells.requirements).reduce((bits, cell) => {
    const place = oneOf(row, 'a requirement', REQUIREMENTS, cell.replace(/\?$/, ''));
    if ((bits >> (2 * place)) & 3) fail(row, `requirement ${REQUIREMENTS[place]} is there twice`);
    return bits | ((cell.endsWith('?') ? 1 : 2) << (2 * place));
  }, 0);
}

/** « 11=3,24=2-4 » : the value of each region, by its code. */
function regionCells(row: Row<'regions'>): Map<string, string> {
  const cells = listOf(row.cells.regions);
  const regions = new Map(
    cells.map((cell) => {
      const [, code = '', value = ''] =
        /^(\d+)=(\d(?:-\d)?)$/.exec(cell) ?? fail(row, `"${cell}" is no region and value such as 11=3 or 24=2-4`);
      return [code, value];
    })
  );
  return regions.size === cells.length ? regions : fail(row, 'a region is there twice');
}

export function readFacts(read: Reader, ranking: Ranking): Facts {
  const sourceRows = read('fact-sources.tsv');
  const sources = indexOf(sourceRows, 'fact');
  const source = (fact: string): FactSource => {
    const row = sourceRows[sources.get(fact) ?? -1];
    if (!row) throw new InputError(fileOf(sourceRows), undefined, `no source for ${fact}`);
    const { publisher, name, year, url } = row.cells;
    if (!url.startsWith('https://')) fail(row, `${url} is not an https address`);
    if (!/^\d{4}$/.test(year)) fail(row, `"${year}" is not a year`);
    return { publisher, name, year, url };
  };
  const exposure = read('exposure.tsv');
  const tension = read('tension.tsv');
  const regions = new Map(tension.map((row) => [row, regionCells(row)]));
  const codes = [...new Set([...regions.values()].flatMap((values) => [...values.keys()]))];
  return {
    sources: { exposure: source('exposure'), tension: source('tension') },
    exposure: {
      score: rangesOf(exposure, ranking, (row) => rangeIn(row, row.cells.score, 100)),
      level: rangesOf(exposure, ranking, (row) => rangeIn(row, row.cells.class, 5)),
    },
    tension: {
      france: rangesOf(tension, ranking, (row) => rangeIn(row, row.cells.france, 5)),
      regions: codes
        .sort((a, b) => Number(a) - Number(b))
        .map((code) => ({
          code,
          values: rangesOf(tension, ranking, (row) => rangeIn(row, regions.get(row)!.get(code) ?? '', 5)),
        })),
    },
    requirements: Uint16Array.from(read('jobs.tsv'), requirementBits),
  };
}

export function readLines(read: Reader, jobs: ReadonlyMap<string, number>): JobLines {
  const rows = read('job-lines.fr.tsv');
  indexOf(rows, 'line');
  return perJob(rows, jobs).map((row) => mostWords(row, row.cells.line, MOST_WORDS.line));
}

export function readNotes(read: Reader, jobs: ReadonlyMap<string, number>, skills: ReadonlyMap<string, number>): Notes {
  const examples: string[] = [];
  for (const row of read('skills.fr.tsv')) {
    const example = mostWords(row, row.cells.example, MOST_WORDS.example);
    const skill = skills.get(row.cells.skill);
    // A way of being is known to all: its label says enough.
    if (skill !== undefined) examples[skill] = example;
    else if (example !== '') fail(row, 'a way of being has no example');
  }
  const rows = read('emerging.fr.tsv');
  for (const key of ['emerging', 'title', 'line'] as const) indexOf(rows, key);
  return {
    examples,
    reasons: read('experiences.fr.tsv').map((row) => mostWords(row, row.cells.reason, MOST_WORDS.reason)),
    emerging: rows.map((row) => ({
      id: row.cells.emerging,
      title: titleOf(row),
      line: mostWords(row, row.cells.line, MOST_WORDS.emerging),
      jobs: positionsOf(row, 'job', jobs, row.cells.jobs),
      skills: positionsOf(row, 'skill', skills, row.cells.skills),
      access: ACCESS_LEVELS[oneOf(row, 'access', ACCESS_LEVELS, row.cells.access)]!,
    })),
  };
}

/** English says the same things under the same ids. */
export function checkEnglish(read: Reader): void {
  const pairs = [
    ['skills.en.tsv', 'skills.fr.tsv', 'skill', 'label'],
    ['items.en.tsv', 'items.fr.tsv', 'item', 'text'],
    ['experiences.en.tsv', 'experiences.fr.tsv', 'experience', 'label'],
    ['emerging.en.tsv', 'emerging.fr.tsv', 'emerging', 'title'],
    ['contexts.en.tsv', 'contexts.fr.tsv', 'context', 'label'],
    ['domains.en.tsv', 'domains.fr.tsv', 'domain', 'label'],
    ['sectors.en.tsv', 'sectors.fr.tsv', 'sector', 'label'],
    ['centres.en.tsv', 'centres.fr.tsv', 'centre', 'label'],
    ['wishes.en.tsv', 'wishes.fr.tsv', 'wish', 'label'],
    ['links.en.tsv', 'links.tsv', 'link', 'label'],
  ] as const;
  for (const [english, french, key, text] of pairs) {
    const rows = read(english) as Row[];
    indexOf(rows, text);
    const things = indexOf(read(french) as Row[], key);
    const said = indexOf(rows, key);
    for (const row of rows) positionIn(row, key, things, row.cells[key]!);
    const missing = [...things.keys()].find((id) => !said.has(id));
    if (missing) throw new InputError(fileOf(rows), undefined, `nothing for ${key} ${missing}`);
  }
}
