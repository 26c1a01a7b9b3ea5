// Tables → what ranking needs, with every cross-reference checked.
import { ACCESS_LEVELS, TAGS } from '../../src/types.ts';
import type { Links, Ranking } from '../../src/types.ts';
import {
  columnsOf,
  fail,
  indexOf,
  indexOfJobs,
  indexOfNumbers,
  letterAt,
  oneOf,
  perJob,
  positionIn,
  positionsOf,
} from './check-cells.ts';
import type { Reader } from './columns.ts';
import { informationOf } from './information-of.ts';
import { listOf } from './table.ts';
import type { Row } from './table.ts';

/** « 300030*×3 »: skill, core or not, number of details. */
const SKILL_CELL = /^(\d+)(\*?)(?:×(\d+))?$/;

interface SkillCell {
  readonly id: string;
  readonly core: number;
}

/** The skills of a job, ways of being included. */
export function skillCells(row: Row<'skills'>): SkillCell[] {
  const cells = listOf(row.cells.skills).map((cell) => {
    const [, id = '', star] = SKILL_CELL.exec(cell) ?? fail(row, `"${cell}" is not a skill, « * » and « ×details »`);
    return { id, core: star ? 1 : 0 };
  });
  if (new Set(cells.map(({ id }) => id)).size !== cells.length) fail(row, 'a skill is there twice');
  return cells;
}

/** The rows of skills.tsv of one kind. */
export const skillRowsOf = (read: Reader, kind: 'know-how' | 'way-of-being') => {
  const rows = read('skills.tsv');
  indexOfNumbers(rows, 'skill');
  for (const row of rows) oneOf(row, 'kind', ['know-how', 'way-of-being'], row.cells.kind);
  return rows.filter(({ cells }) => cells.kind === kind);
};

/** The working contexts of each job, by id. */
export function contextsByJob(read: Reader, jobs: ReadonlyMap<string, number>): string[][] {
  const contexts = indexOfNumbers(read('contexts.fr.tsv'), 'context');
  return perJob(read('job-contexts.tsv'), jobs).map((row) => {
    const ids = listOf(row.cells.contexts);
    if (new Set(ids).size !== ids.length) fail(row, 'a context is there twice');
    for (const id of ids) positionIn(row, 'context', contexts, id);
    return ids;
  });
}

/** For each wish, the jobs that have one of the contexts it speaks of. */
export function readWishes(read: Reader, jobs: ReadonlyMap<string, number>): Pick<Ranking, 'wishes' | 'wishLinks'> {
  const rows = read('wishes.fr.tsv');
  const known = indexOfNumbers(read('contexts.fr.tsv'), 'context');
  for (const row of rows) positionsOf(row, 'context', known, row.cells.contexts);
  const spokenOf = rows.map(({ cells }) => new Set(listOf(cells.contexts)));
  const { offsets, jobs: having } = columnsOf(
    contextsByJob(read, jobs).map((ids) =>
      spokenOf.flatMap((of, wish) => (ids.some((id) => of.has(id)) ? [wish] : []))
    ),
    rows.length
  );
  return {
    wishes: rows.map((row) => ({
      id: row.cells.wish,
      mode: (['avoid', 'seek'] as const)[oneOf(row, 'mode', ['avoid', 'seek'], row.cells.mode)]!,
    })),
    wishLinks: { offsets, jobs: having },
  };
}

/** Reads the tables that ranking needs. */
export function readRanking(read: Reader): Ranking {
  const jobRows = read('jobs.tsv');
  const jobs = indexOfJobs(jobRows);
  const skillRows = skillRowsOf(read, 'know-how');
  const skills = indexOf(skillRows, 'skill');
  const every = indexOf(read('skills.tsv'), 'skill');
  const [source, second] = read('source.tsv');
  if (second) fail(second, 'the referential has one source');

  const cells = perJob(read('job-skills.tsv'), jobs).map((row) =>
    skillCells(row).flatMap((cell) => {
      positionIn(row, 'skill', every, cell.id);
      const skill = skills.get(cell.id);
      return skill === undefined ? [] : [{ ...cell, skill }];
    })
  );
  const { jobRank, ...columns } = columnsOf(
    cells.map((list) => list.map(({ skill }) => skill)),
    skills.size
  );
  const links: Links = columns;
  const cellOf = (i: number) => cells[links.jobs[i]!]![jobRank[i]!]!;
  const parents = Uint16Array.from(jobRows, (row) => positionIn(row, 'parent', jobs, row.cells.parent));
  // Facts are written once a parent.
  jobRows.forEach((row, job) => {
    if (parents[parents[job]!] !== parents[job]) fail(row, `parent ${row.cells.parent} is not its own parent`);
  });
  return {
    provenance: source?.cells ?? { publisher: '', name: '', version: '', date: '', licence: '' },
    jobs: [...jobs.keys()],
    parents,
    majors: Uint8Array.from(jobRows, (row) => letterAt(row, 0)),
    minors: Uint8Array.from(jobRows, (row) => letterAt(row, 1)),
    tags: Uint8Array.from(jobRows, (row) =>
      listOf(row.cells.tags).reduce((bits, tag) => bits | (1 << oneOf(row, 'a tag', TAGS, tag)), 0)
    ),
    access: Uint8Array.from(jobRows, (row) => oneOf(row, 'access', ACCESS_LEVELS, row.cells.access)),
    skills: [...skills.keys()],
    information: informationOf(links, jobs.size),
    skillLetters: Uint8Array.from(skillRows, (row) => letterAt(row, 0)),
    links: {
      ...links,
      core: Uint8Array.from(links.jobs, (_, i) => cellOf(i).core),
    },
    ...readWishes(read, jobs),
  };
}
