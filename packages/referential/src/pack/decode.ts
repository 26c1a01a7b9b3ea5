// The text of a part → what it holds. A pack may come from anywhere: whatever the text, the answer is
// a value whose every position is inside its list, or a PackError; never a hang, never another error.
import type { Links, Provenance, Ranking, Titles, Wish, Words } from '../types.ts';
import { ACCESS_LEVELS, CONTEXT_KINDS, LETTERS, TAGS } from '../types.ts';
import { unfoldGenders } from './fold-genders.ts';
import { PackError, readIds, readNumbers, readPart, readTexts, unzigzag } from './format.ts';

/** More jobs, skills or contexts than this cannot be numbered in 16 bits. */
const MOST = 65535;

const damaged = (what: string): PackError => new PackError('damaged', `the pack is damaged: ${what}`);

/** Sections taken one after the other; a missing one is damage. */
function sectionsOf(text: string, part: string) {
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
    named: (what: string, things: readonly unknown[]): string[] => {
      const section = take(what);
      // No text and one empty text are written alike.
      const names = section === '' && things.length === 1 ? [''] : readTexts(section);
      if (names.length !== things.length) throw damaged(`${names.length} ${what} for ${things.length}`);
      return names;
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
type Sections = ReturnType<typeof sectionsOf>;

function readLinks(sections: Sections, what: string, columns: number, jobCount: number): Links {
  const degrees = sections.numbers(`degrees of ${what}`, columns, jobCount + 1);
  const offsets = new Uint32Array(columns + 1);
  degrees.forEach((degree, column) => (offsets[column + 1] = offsets[column]! + degree));
  const gaps = sections.numbers(`gaps of ${what}`, offsets[columns]!, jobCount);
  const jobs = new Uint16Array(gaps.length);
  for (let column = 0; column < columns; column++) {
    let job = -1;
    for (let i = offsets[column]!; i < offsets[column + 1]!; i++) {
      job += gaps[i]! + 1;
      if (job >= jobCount) throw damaged(`${what} out of range`);
      jobs[i] = job;
    }
  }
  return { offsets, jobs };
}

/** Job codes from their differences, in ascending order. */
function readCodes(section: string): string[] {
  const steps = readNumbers(section);
  if (steps.length > MOST) throw damaged('too many jobs');
  let code = -1;
  return steps.map((step, i) => {
    const next = i === 0 ? step : code + step;
    if (next <= code || next >= 26 * 10000) throw damaged('job codes');
    code = next;
    return String.fromCharCode(65 + Math.floor(code / 10000)) + String(code % 10000).padStart(4, '0');
  });
}

/**
 * One number for each count of jobs that a skill may have, in ascending order; ways of being, and skills
 * that no job needs, tell nothing.
 */
function readInformation(sections: Sections, soft: Uint8Array, offsets: Uint32Array): Uint16Array {
  const degreeOf = (skill: number): number => offsets[skill + 1]! - offsets[skill]!;
  const degrees = new Set<number>();
  soft.forEach((isSoft, skill) => isSoft || degrees.add(degreeOf(skill)));
  degrees.delete(0);
  const byDegree = new Map<number, number>();
  const steps = sections.numbers('information', degrees.size, 65536);
  let amount = 0;
  [...degrees].sort((a, b) => b - a).forEach((degree, i) => byDegree.set(degree, (amount += steps[i]!)));
  if (amount > 65535) throw damaged('information out of range');
  return Uint16Array.from(soft, (isSoft, skill) => (isSoft ? 0 : (byDegree.get(degreeOf(skill)) ?? 0)));
}

const list = (take: (limit: number) => number, limit: number): number[] =>
  Array.from({ length: take(limit + 1) }, () => take(limit));

/**
 * Reads the part that ranks.
 * @throws {PackError} when the text is not such a part, of this version, undamaged.
 */
export function decodeRanking(text: string): Ranking {
  const sections = sectionsOf(text, 'ranking');
  const [publisher = '', name = '', version = '', date = '', licence = ''] = sections.texts('provenance');
  const provenance: Provenance = { publisher, name, version, date, licence };
  const jobs = readCodes(sections.text('job codes'));
  const count = jobs.length;
  const perJob = (what: string, limit: number) => sections.numbers(what, count, limit);

  const parents = Uint16Array.from(perJob('parents', 2 * count), (step, job) => {
    const parent = job + unzigzag(step);
    if (parent < 0 || parent >= count) throw damaged('parents out of range');
    return parent;
  });
  const letters = perJob('letters', 7 * 7);
  const majors = Uint8Array.from(letters, (pair) => Math.floor(pair / 7));
  const minors = Uint8Array.from(letters, (pair) => pair % 7);
  const tags = Uint8Array.from(perJob('tags', 1 << TAGS.length));
  const access = Uint8Array.from(perJob('access levels', ACCESS_LEVELS.length));

  const skills = sections.ids('skills');
  const soft = Uint8Array.from(sections.numbers('soft skills', skills.length, 2));
  const skillLetters = Uint8Array.from(sections.numbers('skill letters', skills.length, LETTERS.length + 1));
  const skillLinks = readLinks(sections, 'skill links', skills.length, count);
  const strengths = sections.numbers('strengths', skillLinks.jobs.length, 6);
  const links = {
    ...skillLinks,
    details: Uint8Array.from(strengths, (strength) => (strength % 3) + 1),
    core: Uint8Array.from(strengths, (strength) => Math.floor(strength / 3)),
  };

  const information = readInformation(sections, soft, skillLinks.offsets);

  const contexts = sections.ids('contexts');
  const contextKinds = Uint8Array.from(sections.numbers('context kinds', contexts.length, CONTEXT_KINDS.length));
  const contextLinks = readLinks(sections, 'context links', contexts.length, count);
  const wishIds = sections.texts('wishes');
  const wishes = sections.runs('contexts of wishes', wishIds.length, (take) => ({
    mode: (take(2) === 0 ? 'avoid' : 'seek') as Wish['mode'],
    contexts: list(take, contexts.length),
  }));
  const experienceIds = sections.texts('experiences');
  const experiences = sections.runs('skills of experiences', experienceIds.length, (take) => list(take, skills.length));

  return {
    provenance,
    jobs,
    parents,
    majors,
    minors,
    tags,
    access,
    skills,
    soft,
    information,
    skillLetters,
    links,
    contexts,
    contextKinds,
    contextLinks,
    wishes: wishes.map((wish, i) => ({ id: wishIds[i]!, ...wish })),
    experiences: experiences.map((trained, i) => ({ id: experienceIds[i]!, skills: trained })),
  };
}

/**
 * Reads the part that names things, for a given ranking part.
 * @throws {PackError} when it is not such a part, or not of the same pack.
 */
export function decodeWords(text: string, ranking: Ranking): Words {
  const sections = sectionsOf(text, 'words');
  const language = sections.text('language');
  const titles = sections.named('job titles', ranking.jobs).map(unfoldGenders);
  const skills = sections.named('skill labels', ranking.skills);
  const contexts = sections.named('context labels', ranking.contexts);
  const wishes = sections.named('wish labels', ranking.wishes);
  const experiences = sections.named('experience labels', ranking.experiences);
  const grouped = (what: string, size: number): string[][] => {
    const cells = sections.texts(what);
    if (cells.length % size) throw damaged(what);
    return Array.from({ length: cells.length / size }, (_, i) => cells.slice(i * size, (i + 1) * size));
  };
  const domains: Record<string, string> = Object.create(null);
  for (const [letter, name] of grouped('domains', 2)) domains[letter!] = name!;
  const links = grouped('links', 3).map(([id, url, label]) => ({ id: id!, url: url!, label: label! }));
  // An address from a pack ends in an href: only https may.
  if (links.some(({ url }) => !url.startsWith('https://'))) throw damaged('a link is not https');
  return { language, titles, skills, contexts, wishes, experiences, domains, links };
}

/**
 * Reads the part that finds what people type, for a given ranking part.
 * @throws {PackError} when it is not such a part, or not of the same pack.
 */
export function decodeTitles(text: string, ranking: Ranking): Titles {
  const sections = sectionsOf(text, 'titles');
  const titles = sections.texts('titles').map(unfoldGenders);
  const counts = sections.numbers('counts of jobs', titles.length, 100);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let job = 0;
  const all = sections.numbers('jobs of titles', total, 2 * ranking.jobs.length).map((step) => {
    job += unzigzag(step);
    if (!(job in ranking.jobs)) throw damaged('jobs of titles out of range');
    return job;
  });
  let at = 0;
  const jobs = counts.map((count) => all.slice(at, (at += count)));
  const experiences = sections.named('words of experiences', ranking.experiences);
  return { jobs: titles.map((title, i) => ({ title, jobs: jobs[i]! })), experiences };
}
