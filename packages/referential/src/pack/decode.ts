// The text of a part → what it holds. A pack may come from anywhere: whatever the text, the answer is
// a value whose every position is inside its list, or a PackError; never a hang, never another error.
import type { EverydayTitle, Experience, Nearest, Provenance, Ranking, SkillLinks, Wish, Words } from '../types.ts';
import { ACCESS_LEVELS, LETTERS, TAGS } from '../types.ts';
import { unfoldGenders } from './fold-genders.ts';
import { readNumbers, unzigzag } from './format.ts';
import { damaged, readLinks, readList, sectionsOf } from './sections.ts';
import type { Sections } from './sections.ts';

/** More jobs than this cannot be numbered in 16 bits. */
const MOST = 65535;

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

/** One number for each count of jobs that a skill may have, in ascending order; a skill that no job has tells nothing. */
function readInformation(sections: Sections, offsets: Uint32Array): Uint16Array {
  const degreeOf = (skill: number): number => offsets[skill + 1]! - offsets[skill]!;
  const information = new Uint16Array(offsets.length - 1);
  const degrees = new Set(Array.from(information, (_, skill) => degreeOf(skill)));
  degrees.delete(0);
  const byDegree = new Map<number, number>();
  const steps = sections.numbers('information', degrees.size, 65536);
  let amount = 0;
  [...degrees].sort((a, b) => b - a).forEach((degree, i) => byDegree.set(degree, (amount += steps[i]!)));
  if (amount > 65535) throw damaged('information out of range');
  return information.map((_, skill) => byDegree.get(degreeOf(skill)) ?? 0);
}

/** Columns that one job alone has, job after job: how many it has, and how many of these, the first, are core. */
function withSingles(links: SkillLinks, counts: readonly number[], cores: readonly number[]): SkillLinks {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!total) return links;
  const columns = links.offsets.length - 1;
  const start = links.jobs.length;
  const offsets = new Uint32Array(columns + 1 + total);
  const jobs = new Uint16Array(start + total);
  const core = new Uint8Array(start + total);
  offsets.set(links.offsets);
  jobs.set(links.jobs);
  core.set(links.core);
  let at = 0;
  counts.forEach((count, job) => {
    if (cores[job]! > count) throw damaged('core skills of one job');
    for (let i = 0; i < count; i++, at++) {
      jobs[start + at] = job;
      core[start + at] = i < cores[job]! ? 1 : 0;
      offsets[columns + 1 + at] = start + at + 1;
    }
  });
  return { offsets, jobs, core };
}

/**
 * Reads the part that ranks, and the part that holds the ids of its skills.
 * @throws {PackError} when the texts are not such parts, of this version and of one pack, undamaged.
 */
export function decodeRanking(text: string, idsText: string): Ranking {
  const skills = sectionsOf(idsText, 'ids').ids('skills');
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

  // Skills that one job alone has come last: they are told by counts.
  const singles = perJob('skills of one job', skills.length + 1);
  const singleCores = perJob('core skills of one job', skills.length + 1);
  const shared = skills.length - singles.reduce((sum, n) => sum + n, 0);
  if (shared < 0) throw damaged('more skills of one job than skills');
  const skillLetters = new Uint8Array(skills.length);
  skillLetters.set(sections.numbers('skill letters', shared, LETTERS.length + 1));
  const skillLinks = readLinks(sections, 'skill links', shared, count);
  const core = sections.flags('core skills', skillLinks.jobs.length);
  const links = withSingles({ ...skillLinks, core }, singles, singleCores);
  const information = readInformation(sections, links.offsets);

  const wishIds = sections.texts('wishes');
  const modes = sections.numbers('modes of wishes', wishIds.length, 2);
  const wishes = wishIds.map((id, i): Wish => ({ id, mode: modes[i] ? 'seek' : 'avoid' }));
  const wishLinks = readLinks(sections, 'wishes', wishIds.length, count);

  return {
    provenance,
    jobs,
    parents,
    majors,
    minors,
    tags,
    access,
    skills,
    information,
    skillLetters,
    links,
    wishes,
    wishLinks,
  };
}

/**
 * Reads the part that names things, for a given ranking part.
 * @throws {PackError} when it is not such a part, or not of the same pack.
 */
export function decodeWords(text: string, ranking: Ranking): Words {
  const sections = sectionsOf(text, 'words');
  const language = sections.text('language');
  const titles = sections.named('job titles', ranking.jobs.length).map(unfoldGenders);
  const late = sections.text('late labels') === 'late';
  const labels = sections.named('skill labels', late ? 0 : ranking.skills.length);
  const skills = late ? ranking.skills.map(() => '') : labels;
  const wishes = sections.named('wish labels', ranking.wishes.length);
  const domains: Record<string, string> = Object.create(null);
  for (const [letter, name] of sections.rows('domains', 2)) domains[letter!] = name!;
  const links = sections.rows('links', 3).map(([id, url, label]) => ({ id: id!, url: url!, label: label! }));
  // An address from a pack ends in an href: only https may.
  if (links.some(({ url }) => !url.startsWith('https://'))) throw damaged('a link is not https');
  return { language, titles, skills, late, wishes, domains, links };
}

/**
 * Reads the part of activities outside work, for a given ranking part.
 * @throws {PackError} when it is not such a part, or not of the same pack.
 */
export function decodeExperiences(text: string, { skills }: Ranking): Experience[] {
  const sections = sectionsOf(text, 'experiences');
  const ids = sections.texts('experiences');
  const trained = sections.runs('skills of experiences', ids.length, (take) => readList(take, skills.length));
  const labels = sections.named('labels of experiences', ids.length);
  const words = sections.named('words of experiences', ids.length);
  return ids.map((id, i) => ({
    id,
    skills: trained[i]!,
    label: labels[i]!,
    words: words[i] === '' ? [] : words[i]!.split(','),
  }));
}

/**
 * Reads the part of nearest jobs, for a given ranking part.
 * @throws {PackError} when it is not such a part, or not of the same pack.
 */
export const decodeNearest = (text: string, { jobs }: Ranking): Nearest =>
  readLinks(sectionsOf(text, 'nearest'), 'nearest jobs', jobs.length, jobs.length);

/**
 * Reads the part that finds what people type, for a given ranking part.
 * @throws {PackError} when it is not such a part, or not of the same pack.
 */
export function decodeTitles(text: string, ranking: Ranking): EverydayTitle[] {
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
  // Most titles have one job, and many the same: they share its list.
  const alone = ranking.jobs.map((_, job) => [job]);
  let at = 0;
  const jobs = counts.map((count) => (count === 1 ? alone[all[at++]!]! : all.slice(at, (at += count))));
  return titles.map((title, i) => ({ title, jobs: jobs[i]! }));
}
