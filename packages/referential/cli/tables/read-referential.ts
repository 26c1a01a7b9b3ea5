// Tables → Referential, with every cross-reference checked: the one place that decides what a valid
// tables directory is.
import { LETTERS } from '../../src/types.ts';
import type { EverydayTitle, Experience, Item, Letter, Ranking, Referential, Words } from '../../src/types.ts';
import { dateOf, fail, indexOf, labelsOf, oneOf, positionsOf, titleOf } from './check-cells.ts';
import { readerOf } from './columns.ts';
import type { Reader } from './columns.ts';
import { readFunding } from './read-funding.ts';
import {
  checkEnglish,
  readContexts,
  readFacts,
  readLines,
  readMobility,
  readNearest,
  readNotes,
  readSectors,
} from './read-late.ts';
import { readRanking, skillRowsOf } from './read-ranking.ts';
import { listOf } from './table.ts';

function readWords(read: Reader): Words {
  const jobRows = read('jobs.tsv');
  const wishRows = read('wishes.fr.tsv');
  const domainRows = read('domains.fr.tsv');
  indexOf(domainRows, 'domain');
  const linkRows = read('links.tsv');
  indexOf(linkRows, 'link');
  const every = indexOf(read('skills.tsv'), 'skill');
  const labels = labelsOf(read('skills.fr.tsv'), 'skill', every);
  const words: Words = {
    language: 'fr',
    late: false,
    titles: jobRows.map(titleOf),
    skills: skillRowsOf(read, 'know-how').map(({ cells }) => labels[every.get(cells.skill)!]!),
    wishes: labelsOf(wishRows, 'wish', indexOf(wishRows, 'wish')),
    domains: Object.fromEntries(domainRows.map(({ cells }) => [cells.domain, cells.label])),
    links: linkRows.map((row) => {
      const { link: id, url, label } = row.cells;
      dateOf(row, 'checked', row.cells.checked);
      return url.startsWith('https://') ? { id, url, label } : fail(row, `${url} is not an https address`);
    }),
  };
  const unnamed = jobRows.find(({ cells }) => !words.domains[cells.job[0]!]);
  if (unnamed) fail(unnamed, `domains.fr.tsv has no name for domain ${unnamed.cells.job[0]}`);
  return words;
}

/** More jobs of one title than this are refused by whoever reads a pack. */
const MOST_JOBS = 99;

/** Everyday titles, and the emerging ones that are not among them: each leads to the nearest official jobs. */
function readTitles(read: Reader, jobs: ReadonlyMap<string, number>): EverydayTitle[] {
  const rows = read('titles.fr.tsv');
  const everyday = indexOf(rows, 'title');
  const emerging = read('emerging.fr.tsv').filter(({ cells }) => !everyday.has(cells.title));
  return [...rows, ...emerging].map((row) => {
    const positions = positionsOf(row, 'job', jobs, row.cells.jobs);
    if (!positions.length) fail(row, 'no job');
    if (positions.length > MOST_JOBS) fail(row, `${positions.length} jobs for at most ${MOST_JOBS}`);
    return { title: titleOf(row), jobs: positions };
  });
}

function readExperiences(read: Reader, skills: ReadonlyMap<string, number>): Experience[] {
  const rows = read('experiences.fr.tsv');
  const labels = labelsOf(rows, 'experience', indexOf(rows, 'experience'));
  return rows.map((row, i) => ({
    id: row.cells.experience,
    skills: positionsOf(row, 'skill', skills, row.cells.skills),
    label: labels[i]!,
    words: listOf(row.cells.words),
  }));
}

function readItems(read: Reader, jobs: ReadonlyMap<string, number>): Item[] {
  const rows = read('items.fr.tsv');
  indexOf(rows, 'item');
  return rows.map((row): Item => {
    positionsOf(row, 'job', jobs, row.cells.jobs);
    oneOf(row, 'letter', LETTERS, row.cells.letter);
    return { id: row.cells.item, letter: row.cells.letter as Letter, text: row.cells.text };
  });
}

/**
 * Reads and checks a tables directory.
 * @throws {InputError} naming file, line and reason at the first fault.
 */
export function readReferential(dir: string): Referential {
  const read = readerOf(dir);
  const ranking: Ranking = readRanking(read);
  const jobs = new Map(ranking.jobs.map((code, i) => [code, i]));
  const skills = new Map(ranking.skills.map((id, i) => [id, i]));
  const referential: Referential = {
    ranking,
    words: readWords(read),
    experiences: readExperiences(read, skills),
    titles: readTitles(read, jobs),
    nearest: readNearest(read, jobs),
    contexts: readContexts(read, jobs),
    sectors: readSectors(read, jobs),
    mobility: readMobility(read, jobs),
    facts: readFacts(read, ranking),
    lines: readLines(read, jobs),
    notes: readNotes(read, jobs, skills),
    funding: readFunding(read),
    items: readItems(read, jobs),
  };
  checkEnglish(read);
  return referential;
}
