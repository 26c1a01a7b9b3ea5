// Referential → the text of its parts. Same referential, same text.
import type { EverydayTitle, Experience, Links, Ranking, Words } from '../types.ts';
import { foldGenders } from './fold-genders.ts';
import { writeFlags, writeIds, writeNumbers, writePart, writeTexts, zigzag } from './format.ts';

/** Degrees of the columns, then the steps from job to job; see `readLinks`. */
export function writeLinks({ offsets, jobs }: Links, columns = offsets.length - 1): [string, string] {
  const degrees: number[] = [];
  const steps: number[] = [];
  let first = 0;
  for (let column = 0; column < columns; column++) {
    const [start, end] = [offsets[column]!, offsets[column + 1]!];
    degrees.push(end - start);
    for (let i = start; i < end; i++) steps.push(i === start ? zigzag(jobs[i]! - first) : jobs[i]! - jobs[i - 1]! - 1);
    first = jobs[start] !== undefined && end > start ? jobs[start] : first;
  }
  return [writeNumbers(degrees), writeNumbers(steps)];
}

/**
 * The last columns that one job alone has, job after job and core ones first: how many for each job, how
 * many of these are core, and where they begin.
 */
function singlesOf({ jobs, links, skillLetters }: Ranking): { shared: number; counts: number[]; cores: number[] } {
  const { offsets, jobs: of, core } = links;
  const isSingle = (column: number): boolean => offsets[column + 1]! - offsets[column]! === 1 && !skillLetters[column];
  /** Place in the order of singles. */
  const place = (column: number): number => of[offsets[column]!]! * 2 + 1 - core[offsets[column]!]!;
  let shared = offsets.length - 1;
  while (shared > 0 && isSingle(shared - 1) && (shared === offsets.length - 1 || place(shared - 1) <= place(shared)))
    shared--;
  const counts = jobs.map(() => 0);
  const cores = jobs.map(() => 0);
  for (let column = shared; column < offsets.length - 1; column++) {
    counts[of[offsets[column]!]!]! += 1;
    cores[of[offsets[column]!]!]! += core[offsets[column]!]!;
  }
  return { shared, counts, cores };
}

/** What sharing a skill tells depends on how many jobs have it: one number for each such count, in ascending order. */
function informationByDegree({ links, information }: Ranking): number[] {
  const byDegree = new Map<number, number>();
  information.forEach((amount, skill) => {
    const degree = links.offsets[skill + 1]! - links.offsets[skill]!;
    if (degree) byDegree.set(degree, amount);
  });
  return deltas([...byDegree].sort(([a], [b]) => b - a).map(([, amount]) => amount));
}

/** A code as a number: its letter, then its four digits. */
const codeNumber = (code: string): number => (code.charCodeAt(0) - 65) * 10000 + Number(code.slice(1));

/** Numbers as their differences. */
const deltas = (numbers: readonly number[]): number[] => numbers.map((n, i) => n - (numbers[i - 1] ?? 0));

/** The part that ranks. */
export function encodeRanking(ranking: Ranking): string {
  const { provenance, links, wishes } = ranking;
  const { shared, counts, cores } = singlesOf(ranking);
  const sharedLinks = links.offsets[shared]!;
  return writePart('ranking', [
    writeTexts([provenance.publisher, provenance.name, provenance.version, provenance.date, provenance.licence]),
    writeNumbers(deltas(ranking.jobs.map(codeNumber))),
    writeNumbers(Array.from(ranking.parents, (parent, job) => zigzag(parent - job))),
    writeNumbers(ranking.majors.map((major, job) => major * 7 + ranking.minors[job]!)),
    writeNumbers(ranking.tags),
    writeNumbers(ranking.access),
    writeNumbers(counts),
    writeNumbers(cores),
    writeNumbers(ranking.skillLetters.subarray(0, shared)),
    ...writeLinks(links, shared),
    writeFlags(links.core.subarray(0, sharedLinks)),
    writeNumbers(informationByDegree(ranking)),
    writeTexts(wishes.map(({ id }) => id)),
    writeNumbers(wishes.map(({ mode }) => (mode === 'avoid' ? 0 : 1))),
    ...writeLinks(ranking.wishLinks),
  ]);
}

/** The part that holds the ids of the skills. */
export const encodeIds = ({ skills }: Ranking): string => writePart('ids', [writeIds(skills)]);

/** The part that names things in one language. */
export function encodeWords(words: Words): string {
  return writePart('words', [
    words.language,
    writeTexts(words.titles.map(foldGenders)),
    words.late ? 'late' : '',
    writeTexts(words.late ? [] : words.skills),
    writeTexts(words.wishes),
    writeTexts(Object.entries(words.domains).flat()),
    writeTexts(words.links.flatMap(({ id, url, label }) => [id, url, label])),
  ]);
}

/** The part of activities outside work. */
export const encodeExperiences = (experiences: readonly Experience[]): string =>
  writePart('experiences', [
    writeTexts(experiences.map(({ id }) => id)),
    writeNumbers(experiences.flatMap(({ skills }) => [skills.length, ...skills])),
    writeTexts(experiences.map(({ label }) => label)),
    writeTexts(experiences.map(({ words }) => words.join(','))),
  ]);

/** The part that finds what people type. */
export function encodeTitles(titles: readonly EverydayTitle[]): string {
  return writePart('titles', [
    writeTexts(titles.map(({ title }) => foldGenders(title))),
    writeNumbers(titles.map(({ jobs }) => jobs.length)),
    writeNumbers(deltas(titles.flatMap(({ jobs }) => jobs)).map(zigzag)),
  ]);
}
