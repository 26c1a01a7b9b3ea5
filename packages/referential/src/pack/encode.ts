// Referential → the text of its parts. Same referential, same text.
import type { Links, Ranking, Titles, Words } from '../types.ts';
import { foldGenders } from './fold-genders.ts';
import { writeIds, writeNumbers, writePart, writeTexts, zigzag } from './format.ts';

/** Degrees of the columns, then, column after column, the gaps between jobs. */
function writeLinks({ offsets, jobs }: Links): [string, string] {
  const degrees: number[] = [];
  const gaps: number[] = [];
  for (let column = 0; column + 1 < offsets.length; column++) {
    degrees.push(offsets[column + 1]! - offsets[column]!);
    let previous = -1;
    for (let i = offsets[column]!; i < offsets[column + 1]!; i++) {
      gaps.push(jobs[i]! - previous - 1);
      previous = jobs[i]!;
    }
  }
  return [writeNumbers(degrees), writeNumbers(gaps)];
}

/** What sharing a skill tells depends on how many jobs have it: one number for each such count, in ascending order. */
function informationByDegree({ links, information, soft }: Ranking): number[] {
  const byDegree = new Map<number, number>();
  information.forEach((amount, skill) => {
    const degree = links.offsets[skill + 1]! - links.offsets[skill]!;
    if (!soft[skill] && degree) byDegree.set(degree, amount);
  });
  return deltas([...byDegree].sort(([a], [b]) => b - a).map(([, amount]) => amount));
}

/** A code as a number: its letter, then its four digits. */
const codeNumber = (code: string): number => (code.charCodeAt(0) - 65) * 10000 + Number(code.slice(1));

/** Numbers as their differences. */
const deltas = (numbers: readonly number[]): number[] => numbers.map((n, i) => n - (numbers[i - 1] ?? 0));

/** The part that ranks. */
export function encodeRanking(ranking: Ranking): string {
  const { provenance, links, wishes, experiences } = ranking;
  return writePart('ranking', [
    writeTexts([provenance.publisher, provenance.name, provenance.version, provenance.date, provenance.licence]),
    writeNumbers(deltas(ranking.jobs.map(codeNumber))),
    writeNumbers(Array.from(ranking.parents, (parent, job) => zigzag(parent - job))),
    writeNumbers(ranking.majors.map((major, job) => major * 7 + ranking.minors[job]!)),
    writeNumbers(ranking.tags),
    writeNumbers(ranking.access),
    writeIds(ranking.skills),
    writeNumbers(ranking.soft),
    writeNumbers(ranking.skillLetters),
    ...writeLinks(links),
    writeNumbers(links.details.map((details, i) => details - 1 + 3 * links.core[i]!)),
    writeNumbers(informationByDegree(ranking)),
    writeIds(ranking.contexts),
    writeNumbers(ranking.contextKinds),
    ...writeLinks(ranking.contextLinks),
    writeTexts(wishes.map(({ id }) => id)),
    writeNumbers(wishes.flatMap(({ mode, contexts }) => [mode === 'avoid' ? 0 : 1, contexts.length, ...contexts])),
    writeTexts(experiences.map(({ id }) => id)),
    writeNumbers(experiences.flatMap(({ skills }) => [skills.length, ...skills])),
  ]);
}

/** The part that names things in one language. */
export function encodeWords(words: Words): string {
  return writePart('words', [
    words.language,
    writeTexts(words.titles.map(foldGenders)),
    writeTexts(words.skills),
    writeTexts(words.contexts),
    writeTexts(words.wishes),
    writeTexts(words.experiences),
    writeTexts(Object.entries(words.domains).flat()),
    writeTexts(words.links.flatMap(({ id, url, label }) => [id, url, label])),
  ]);
}

/** The part that finds what people type. */
export function encodeTitles(titles: Titles): string {
  return writePart('titles', [
    writeTexts(titles.jobs.map(({ title }) => foldGenders(title))),
    writeNumbers(titles.jobs.map(({ jobs }) => jobs.length)),
    writeNumbers(deltas(titles.jobs.flatMap(({ jobs }) => jobs)).map(zigzag)),
    writeTexts(titles.experiences),
  ]);
}
