// Tables → Referential, with every cross-reference checked: the one place that decides what a valid
// tables directory is.
import { ACCESS_LEVELS, CONTEXT_KINDS, LETTERS, TAGS } from '../../src/types.ts';
import type { Item, Letter, Links, Ranking, Referential, Titles, Words } from '../../src/types.ts';
import { InputError } from '../input-error.ts';
import { fail, indexOf, indexOfJobs, indexOfNumbers, letterAt, oneOf, positionIn, titleOf } from './check-cells.ts';
import { checkUnpacked } from './check-unpacked.ts';
import { AUTHORED, DERIVED } from './columns.ts';
import { listOf, readTable } from './table.ts';
import type { Row } from './table.ts';

const TABLES = { ...DERIVED, ...AUTHORED };
type TableName = keyof typeof TABLES;

/** Labels by position of the thing they name; every thing has exactly one, no two alike. */
function labelsOf<Column extends string>(
  rows: readonly Row<Column | 'label'>[],
  key: Column,
  things: ReadonlyMap<string, number>
): string[] {
  indexOf(rows, 'label');
  indexOf(rows, key);
  const labels: string[] = [];
  for (const row of rows) labels[positionIn(row, key, things, row.cells[key])] = row.cells.label;
  for (const [id, position] of things)
    if (labels[position] === undefined)
      throw new InputError(rows[0]?.file ?? key, undefined, `no label for ${key} ${id}`);
  return labels;
}

/** Lists of positions by job → columns of jobs. */
function columnsOf(perJob: readonly (readonly number[])[], columns: number): Links & { jobRank: number[] } {
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

/** Kinds of working context that the tables know and a pack leaves out, because no reader is shown them yet. */
const KINDS_LEFT_OUT = ['places', 'employer', 'status'];

const isPacked = (row: Row<'kind'>): boolean => !KINDS_LEFT_OUT.includes(row.cells.kind);

/** « 300030*×3 »: skill, core or not, number of details. */
const SKILL_CELL = /^(\d+)(\*?)(?:×(\d+))?$/;

function readRanking(read: <T extends TableName>(name: T) => Row<(typeof TABLES)[T][number]>[]): Ranking {
  const jobRows = read('jobs.tsv');
  const skillRows = read('skills.tsv');
  const allContexts = indexOf(read('contexts.fr.tsv'), 'context');
  const contextRows = read('contexts.fr.tsv').filter(isPacked);
  const jobs = indexOfJobs(jobRows);
  const skills = indexOfNumbers(skillRows, 'skill');
  const contexts = indexOfNumbers(contextRows, 'context');
  const sourceRows = read('sources.tsv');
  const sources = indexOf(sourceRows, 'key');

  /** The cell of every job in a table with one row a job. */
  const perJob = <Column extends string>(
    rows: Row<'job' | Column>[],
    column: Column
  ): { row: Row; list: string[] }[] => {
    const index = indexOf(rows as Row<string>[], 'job');
    for (const row of rows) positionIn(row, 'job', jobs, row.cells.job);
    return jobRows.map((job) => {
      const at = index.get(job.cells.job);
      const row = at === undefined ? fail(job, `${job.cells.job} has no row for its ${column}`) : rows[at]!;
      return { row, list: listOf(row.cells[column]) };
    });
  };

  const skillCells = perJob(read('job-skills.tsv'), 'skills').map(({ row, list }) => {
    const cells = list.map((cell) => {
      const [, id = '', star, details = '1'] =
        SKILL_CELL.exec(cell) ?? fail(row, `"${cell}" is not a skill, « * » and « ×details »`);
      return {
        skill: positionIn(row, 'skill', skills, id),
        core: star ? 1 : 0,
        details: Math.min(3, Math.max(1, Number(details))),
      };
    });
    if (new Set(cells.map(({ skill }) => skill)).size !== cells.length) fail(row, 'a skill is there twice');
    return cells;
  });
  const { jobRank, ...links } = columnsOf(
    skillCells.map((cells) => cells.map(({ skill }) => skill)),
    skills.size
  );
  const cellOf = (i: number) => skillCells[links.jobs[i]!]![jobRank[i]!]!;
  const contextLinks = columnsOf(
    perJob(read('job-contexts.tsv'), 'contexts').map(({ row, list }) =>
      new Set(list).size === list.length
        ? list.flatMap((id) => {
            positionIn(row, 'context', allContexts, id);
            return contexts.get(id) ?? [];
          })
        : fail(row, 'a context is there twice')
    ),
    contexts.size
  );

  const soft = Uint8Array.from(skillRows, (row) => oneOf(row, 'kind', ['know-how', 'way-of-being'], row.cells.kind));
  // Sharing a skill that few jobs have tells more. Whole numbers, so that sums are exact in any order.
  const information = Uint16Array.from(skillRows, (_, skill) => {
    const degree = links.offsets[skill + 1]! - links.offsets[skill]!;
    return soft[skill] || degree === 0 ? 0 : Math.round(40 * Math.log(jobs.size / degree) ** 2);
  });
  const source = (key: string): string => sourceRows[sources.get(key) ?? -1]?.cells.value ?? '';

  return {
    provenance: {
      publisher: source('publisher'),
      name: source('name'),
      version: source('version'),
      date: source('date'),
      licence: source('licence'),
    },
    jobs: [...jobs.keys()],
    parents: Uint16Array.from(jobRows, (row) => positionIn(row, 'parent', jobs, row.cells.parent)),
    majors: Uint8Array.from(jobRows, (row) => letterAt(row, 0)),
    minors: Uint8Array.from(jobRows, (row) => letterAt(row, 1)),
    tags: Uint8Array.from(jobRows, (row) =>
      listOf(row.cells.tags).reduce((bits, tag) => bits | (1 << oneOf(row, 'a tag', TAGS, tag)), 0)
    ),
    access: Uint8Array.from(jobRows, (row) => oneOf(row, 'access', ACCESS_LEVELS, row.cells.access)),
    skills: [...skills.keys()],
    soft,
    information,
    skillLetters: Uint8Array.from(skillRows, (row) => letterAt(row, 0)),
    links: {
      ...links,
      details: Uint8Array.from(links.jobs, (_, i) => cellOf(i).details),
      core: Uint8Array.from(links.jobs, (_, i) => cellOf(i).core),
    },
    contexts: [...contexts.keys()],
    contextKinds: Uint8Array.from(contextRows, (row) => oneOf(row, 'kind', CONTEXT_KINDS, row.cells.kind)),
    contextLinks: { offsets: contextLinks.offsets, jobs: contextLinks.jobs },
    wishes: read('wishes.fr.tsv').map((row) => ({
      id: row.cells.wish,
      mode: (['avoid', 'seek'] as const)[oneOf(row, 'mode', ['avoid', 'seek'], row.cells.mode)]!,
      contexts: listOf(row.cells.contexts).map((id) => positionIn(row, 'context', contexts, id)),
    })),
    experiences: read('experiences.fr.tsv').map((row) => ({
      id: row.cells.experience,
      skills: listOf(row.cells.skills).map((id) => positionIn(row, 'skill', skills, id)),
    })),
  };
}

/**
 * Reads and checks a tables directory.
 * @throws {InputError} naming file, line and reason at the first fault.
 */
export function readReferential(dir: string): Referential {
  const read = <T extends TableName>(name: T) =>
    readTable(dir, name, TABLES[name]) as Row<(typeof TABLES)[T][number]>[];
  const ranking = readRanking(read);
  const jobRows = read('jobs.tsv');
  const jobs = indexOf(jobRows, 'job');
  const positions = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, i]));
  const wishRows = read('wishes.fr.tsv');
  const experienceRows = read('experiences.fr.tsv');
  const domainRows = read('domains.fr.tsv');
  indexOf(domainRows, 'domain');
  const linkRows = read('links.tsv');
  indexOf(linkRows, 'link');

  const words: Words = {
    language: 'fr',
    titles: jobRows.map(titleOf),
    skills: labelsOf(read('skills.fr.tsv'), 'skill', positions(ranking.skills)),
    contexts: labelsOf(read('contexts.fr.tsv').filter(isPacked), 'context', positions(ranking.contexts)),
    wishes: labelsOf(wishRows, 'wish', indexOf(wishRows, 'wish')),
    experiences: labelsOf(experienceRows, 'experience', indexOf(experienceRows, 'experience')),
    domains: Object.fromEntries(domainRows.map(({ cells }) => [cells.domain, cells.label])),
    links: linkRows.map((row) => {
      const { link: id, url, label } = row.cells;
      return url.startsWith('https://') ? { id, url, label } : fail(row, `${url} is not an https address`);
    }),
  };
  const unnamed = jobRows.find(({ cells }) => !words.domains[cells.job[0]!]);
  if (unnamed) fail(unnamed, `domains.fr.tsv has no name for domain ${unnamed.cells.job[0]}`);

  const titleRows = read('titles.fr.tsv');
  indexOf(titleRows, 'title');
  const titles: Titles = {
    jobs: titleRows.map((row) => ({
      title: titleOf(row),
      jobs: listOf(row.cells.jobs).map((code) => positionIn(row, 'job', jobs, code)),
    })),
    experiences: experienceRows.map(({ cells }) => cells.words),
  };

  checkUnpacked(dir, jobs, titleRows);

  const itemRows = read('items.fr.tsv');
  indexOf(itemRows, 'item');
  const items = itemRows.map((row): Item => {
    for (const code of listOf(row.cells.jobs)) positionIn(row, 'job', jobs, code);
    oneOf(row, 'letter', LETTERS, row.cells.letter);
    return { id: row.cells.item, letter: row.cells.letter as Letter, text: row.cells.text };
  });
  return { ranking, words, titles, items };
}
