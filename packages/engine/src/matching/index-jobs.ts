// What ranking needs again and again, computed once from a referential: who is where, how heavy each
// job is, which of its skills are key.
import type { Item, Ranking } from '@passerelle/referential/types';
import { jobTastes } from '../interests/job-tastes.ts';

/** By number of details (3: three or more): several detailed skills behind a link weigh more, but not in proportion. */
export const STRENGTH = [0, 2, 3, 4] as const;

/** A job needs at least this many key skills for « 4 sur 6 » to mean something. */
const FEWEST_KEYS = 6;

export interface JobIndex {
  readonly ranking: Ranking;
  readonly items: readonly Item[];
  readonly jobAt: ReadonlyMap<string, number>;
  readonly skillAt: ReadonlyMap<string, number>;
  readonly experienceAt: ReadonlyMap<string, number>;
  readonly wishAt: ReadonlyMap<string, number>;
  /** Links by job: those of job `j` are `links[offsets[j]]` up to `links[offsets[j + 1]]`. */
  readonly offsets: Uint32Array;
  /** Position of the link in the skill-major tables. */
  readonly links: Uint32Array;
  /** Skill of each link in the skill-major tables. */
  readonly skillOf: Uint16Array;
  /** For each job, Σ information · strength² over its skills: whole numbers. */
  readonly norms: Float64Array;
  /** Six numbers a job. */
  readonly tastes: Float64Array;
  /** Key links of the jobs shown so far: see {@link keyLinks}. */
  readonly keys: Map<number, readonly number[]>;
}

const positions = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, i) => [id, i]));

/** Builds the index; about a millisecond. */
export function indexJobs(ranking: Ranking, items: readonly Item[]): JobIndex {
  const { jobs, skills, information, links } = ranking;
  const skillOf = new Uint16Array(links.jobs.length);
  const offsets = new Uint32Array(jobs.length + 1);
  const norms = new Float64Array(jobs.length);
  for (let skill = 0; skill < skills.length; skill++)
    for (let i = links.offsets[skill]!; i < links.offsets[skill + 1]!; i++) {
      const job = links.jobs[i]!;
      skillOf[i] = skill;
      offsets[job + 1]! += 1;
      norms[job]! += information[skill]! * STRENGTH[links.details[i]!]! ** 2;
    }
  for (let job = 0; job < jobs.length; job++) offsets[job + 1]! += offsets[job]!;
  const next = offsets.slice();
  const byJob = new Uint32Array(links.jobs.length);
  links.jobs.forEach((job, i) => (byJob[next[job]!++] = i));
  return {
    ranking,
    items,
    jobAt: positions(jobs),
    skillAt: positions(skills),
    experienceAt: positions(ranking.experiences.map(({ id }) => id)),
    wishAt: positions(ranking.wishes.map(({ id }) => id)),
    offsets,
    links: byJob,
    skillOf,
    norms,
    tastes: jobTastes(ranking),
    keys: new Map(),
  };
}

/** How much a link weighs in its job. */
export const weightOf = ({ ranking, skillOf }: JobIndex, link: number): number =>
  ranking.information[skillOf[link]!]! * STRENGTH[ranking.links.details[link]!]! ** 2;

/** The links of a job, core ones first, then the heaviest; ways of being last. */
function linksOf(index: JobIndex, job: number): number[] {
  const { core } = index.ranking.links;
  const isCore = (link: number): number => (index.ranking.soft[index.skillOf[link]!] ? 0 : core[link]!);
  return [...index.links.subarray(index.offsets[job]!, index.offsets[job + 1]!)].sort(
    (a, b) => isCore(b) - isCore(a) || weightOf(index, b) - weightOf(index, a) || a - b
  );
}

/** The key skills of a job (« compétences clés »): its core know-how, completed by the heaviest up to six. */
export function keyLinks(index: JobIndex, job: number): readonly number[] {
  const known = index.keys.get(job);
  if (known) return known;
  const links = linksOf(index, job).filter((link) => !index.ranking.soft[index.skillOf[link]!]);
  const core = links.filter((link) => index.ranking.links.core[link]).length;
  const keys = links.slice(0, Math.max(core, FEWEST_KEYS));
  index.keys.set(job, keys);
  return keys;
}
