// Jobs one by one, taken out of a referential, and a referential of as many as one likes: some of the real ones, or
// drawn ones. Holds what ranking reads, and no text.
import type { Links, Nearest, Ranking, Referential } from '@passerelle/referential';
import { informationOf } from '../../../packages/referential/cli/tables/information-of.ts';
import { random } from '../random.ts';

/** A job with all that ranks it; skills and near jobs by position in its referential. */
interface Job {
  readonly code: string;
  readonly major: number;
  readonly minor: number;
  readonly tags: number;
  readonly access: number;
  readonly skills: readonly { readonly skill: number; readonly core: number }[];
  readonly wishes: readonly number[];
  readonly near: readonly number[];
}

/** What ranking reads: the parts `ranking`, `ids` and `nearest` of a pack. */
export type Ranked = Pick<Referential, 'ranking' | 'nearest'>;

/** The columns of each job, in ascending order, with the place of each link. */
function columnsByJob({ offsets, jobs }: Links, count: number): { column: number; at: number }[][] {
  const rows: { column: number; at: number }[][] = Array.from({ length: count }, () => []);
  for (let column = 0; column + 1 < offsets.length; column++)
    for (let at = offsets[column]!; at < offsets[column + 1]!; at++) rows[jobs[at]!]!.push({ column, at });
  return rows;
}

function jobsOf({ ranking, nearest }: Ranked): Job[] {
  const { jobs, links, wishLinks } = ranking;
  const skills = columnsByJob(links, jobs.length);
  const wishes = columnsByJob(wishLinks, jobs.length);
  return jobs.map((code, job) => ({
    code,
    major: ranking.majors[job]!,
    minor: ranking.minors[job]!,
    tags: ranking.tags[job]!,
    access: ranking.access[job]!,
    skills: skills[job]!.map(({ column, at }) => ({ skill: column, core: links.core[at]! })),
    wishes: wishes[job]!.map(({ column }) => column),
    near: [...nearest.jobs.subarray(nearest.offsets[job], nearest.offsets[job + 1])],
  }));
}

/** Links column by column, from the columns of each row, both in ascending order. */
function linksOf(rows: readonly (readonly number[])[], columns: number): Links {
  const lists: number[][] = Array.from({ length: columns }, () => []);
  rows.forEach((row, job) => row.forEach((column) => lists[column]!.push(job)));
  const offsets = new Uint32Array(columns + 1);
  lists.forEach((list, column) => (offsets[column + 1] = offsets[column]! + list.length));
  return { offsets, jobs: Uint16Array.from(lists.flat()) };
}

/** A referential of these jobs, in this order; skills that none of them has are left out. */
function assemble(
  jobs: readonly Job[],
  skills: readonly { readonly id: string; readonly letter: number }[],
  { provenance, wishes }: Ranking
): Ranked {
  const degrees = new Uint32Array(skills.length);
  for (const { skills: having } of jobs) for (const { skill } of having) degrees[skill]! += 1;
  const holder = new Map(jobs.flatMap(({ skills: having }, job) => having.map(({ skill }) => [skill, job] as const)));
  const isSingle = (skill: number): boolean => degrees[skill] === 1 && skills[skill]!.letter === 0;
  const coreOf = (skill: number): number => jobs[holder.get(skill)!]!.skills.find((one) => one.skill === skill)!.core;
  // As in a pack: shared skills as they stood, then those of one job alone, job after job, core ones first.
  const kept = skills.flatMap((_, skill) => (degrees[skill] ? [skill] : []));
  const order = [
    ...kept.filter((skill) => !isSingle(skill)),
    ...kept
      .filter(isSingle)
      .map((skill) => ({ skill, job: holder.get(skill)!, core: coreOf(skill) }))
      .sort((a, b) => a.job - b.job || b.core - a.core || a.skill - b.skill)
      .map(({ skill }) => skill),
  ];
  const place = new Map(order.map((skill, at) => [skill, at]));
  const links = linksOf(
    jobs.map(({ skills: having }) => having.map(({ skill }) => place.get(skill)!)),
    order.length
  );
  const cores = jobs.map(({ skills: having }) => new Map(having.map(({ skill, core }) => [place.get(skill)!, core])));
  const core = new Uint8Array(links.jobs.length);
  for (let column = 0; column < order.length; column++)
    for (let at = links.offsets[column]!; at < links.offsets[column + 1]!; at++)
      core[at] = cores[links.jobs[at]!]!.get(column)!;
  return {
    ranking: {
      provenance,
      jobs: jobs.map(({ code }) => code),
      parents: Uint16Array.from(jobs, (_, job) => job),
      majors: Uint8Array.from(jobs, ({ major }) => major),
      minors: Uint8Array.from(jobs, ({ minor }) => minor),
      tags: Uint8Array.from(jobs, ({ tags }) => tags),
      access: Uint8Array.from(jobs, ({ access }) => access),
      skills: order.map((skill) => skills[skill]!.id),
      information: informationOf(links, jobs.length),
      skillLetters: Uint8Array.from(order, (skill) => skills[skill]!.letter),
      links: { ...links, core },
      wishes,
      wishLinks: linksOf(
        jobs.map(({ wishes }) => wishes),
        wishes.length
      ),
    },
    nearest: nearestOf(jobs),
  };
}

/** Origins are the columns. */
function nearestOf(jobs: readonly Job[]): Nearest {
  const offsets = new Uint32Array(jobs.length + 1);
  jobs.forEach(({ near }, job) => (offsets[job + 1] = offsets[job]! + near.length));
  return { offsets, jobs: Uint16Array.from(jobs.flatMap(({ near }) => [...near].sort((a, b) => a - b))) };
}

const skillsOf = ({ skills, skillLetters }: Ranking) => skills.map((id, at) => ({ id, letter: skillLetters[at]! }));

/** So many of the real jobs, taken at even distances so that every domain keeps its share. */
export function someJobs(whole: Ranked, count: number): Ranked {
  const all = jobsOf(whole);
  const taken = Array.from({ length: count }, (_, i) => Math.floor((i * all.length) / count));
  const place = new Map(taken.map((job, at) => [job, at]));
  return assemble(
    taken.map((job) => ({ ...all[job]!, near: all[job]!.near.flatMap((near) => place.get(near) ?? []) })),
    skillsOf(whole.ranking),
    whole.ranking
  );
}

/** A code for each place: ROME writes a letter of a domain and four digits. */
function codesFor(count: number): string[] {
  const DOMAINS = 14;
  return Array.from({ length: count }, (_, i) => {
    const domain = Math.floor((i * DOMAINS) / count);
    const within = i - Math.ceil((domain * count) / DOMAINS);
    return String.fromCharCode(65 + domain) + String(1101 + within).padStart(4, '0');
  });
}

/** Draws a position, as often as its weight says. */
function drawByWeight(weights: readonly number[], next: () => number): () => number {
  const ends = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => (ends[i] = sum += weight));
  return () => {
    const at = next() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/**
 * A referential of drawn jobs. Each takes the letters, the level, the wishes, the number of skills and the distances
 * to its near jobs of a real job drawn at random; each skill the letter and the share of jobs of a real one; which job
 * has which skill is then left to chance, where real neighbours resemble one another.
 */
export function drawJobs(model: Ranked, count: number, skillCount: number, seed: number): Ranked {
  const next = random(seed);
  const pick = (length: number): number => Math.floor(next() * length);
  const real = jobsOf(model);
  const { skills: ids, links, skillLetters } = model.ranking;
  const models = Array.from({ length: skillCount }, () => pick(ids.length));
  // Ids of six digits, a few apart, as official ones are.
  let id = 100_000;
  const skills = models.map((at) => ({ id: String((id += 1 + pick(9))), letter: skillLetters[at]! }));
  const draw = drawByWeight(
    models.map((at) => links.offsets[at + 1]! - links.offsets[at]!),
    next
  );
  const jobs = codesFor(count).map((code, job): Job => {
    const from = pick(real.length);
    const like = real[from]!;
    const having = new Set<number>();
    while (having.size < Math.min(like.skills.length, skillCount)) having.add(draw());
    const near = new Set(like.near.map((other) => Math.min(count - 1, Math.max(0, job + other - from))));
    near.delete(job);
    const cores = like.skills.filter(({ core }) => core).length;
    return {
      ...like,
      code,
      skills: [...having].map((skill, i) => ({ skill, core: i < cores ? 1 : 0 })).sort((a, b) => a.skill - b.skill),
      near: [...near],
    };
  });
  return assemble(jobs, skills, model.ranking);
}
