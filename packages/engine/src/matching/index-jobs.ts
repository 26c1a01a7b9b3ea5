// What ranking needs again and again, computed once from a referential: who is where, how heavy each
// job is, which of its skills are key.
import type { Experience, Item, Mobility, Nearest, Ranking, Sectors } from '@passerelle/referential/types';
import { jobTastes } from '../interests/job-tastes.ts';
import { unitRows } from '../interests/unit-rows.ts';
import { brokenWishes, wishIds } from './wish-ids.ts';
import type { Wished } from './wish-ids.ts';

/** A job needs at least this many key skills for « 4 sur 6 » to mean something. */
const FEWEST_KEYS = 6;

/**
 * What the index is made from; without nearest jobs none lends to another, without mobility routes go by skills alone,
 * without sectors no wish is about a centre of interest.
 */
export interface Indexed {
  readonly ranking: Ranking;
  readonly items: readonly Item[];
  readonly experiences: readonly Experience[];
  readonly nearest?: Nearest | undefined;
  readonly mobility?: Mobility | undefined;
  readonly sectors?: Sectors | undefined;
}

/**
 * Room to read a person and to rank in, written over by each call: nothing is allocated that grows with the calls,
 * and long lists are slow to allocate.
 */
export interface Room {
  /** By skill; what is known of it, and how strongly it counts. */
  readonly skills: Uint8Array;
  readonly weights: Uint8Array;
  /** By job. */
  readonly done: Uint8Array;
  readonly points: Int32Array;
  readonly reach: Int32Array;
  /** Jobs to choose among; the lists below go by place in a list of jobs. */
  readonly open: Uint16Array;
  readonly kept: Uint16Array;
  readonly breaks: Uint8Array;
  readonly keeps: Uint8Array;
  readonly likes: Float64Array;
  readonly wishes: Float64Array;
  readonly scores: Float64Array;
}

export interface JobIndex extends Indexed {
  readonly jobAt: ReadonlyMap<string, number>;
  readonly skillAt: ReadonlyMap<string, number>;
  readonly experienceAt: ReadonlyMap<string, number>;
  readonly wishAt: ReadonlyMap<string, number>;
  /** Every wish understood, by position. */
  readonly wishIds: readonly string[];
  readonly itemAt: ReadonlyMap<string, number>;
  /** Links by job: those of job `j` are `links[offsets[j]]` up to `links[offsets[j + 1]]`. */
  readonly offsets: Uint32Array;
  /** Position of the link in the skill-major tables. */
  readonly links: Uint32Array;
  /** Skill of each link in the skill-major tables. */
  readonly skillOf: Uint16Array;
  /** For each job, √Σ information over its skills. */
  readonly sizes: Float64Array;
  /** Six numbers a job: what it offers. */
  readonly tastes: Float64Array;
  /** The same, centred and of length one, so that a product is a correlation. */
  readonly unitTastes: Float64Array;
  /** For each wish, 1 for each job that breaks it. */
  readonly broken: readonly Uint8Array[];
  /** For each job, the first letter of its code: its « grand domaine ». */
  readonly letters: Uint8Array;
  /** For each job, the first and the last but one job of its domain (first three characters of the code). */
  readonly domainStarts: Uint16Array;
  readonly domainEnds: Uint16Array;
  /** Jobs of one parent, by the position of the parent. */
  readonly families: ReadonlyMap<number, readonly number[]>;
  /** Key links of the jobs shown so far: see `keyLinks`. */
  readonly keys: (readonly number[] | undefined)[];
  /** Their skills: see {@link keySkills}. */
  readonly keySkills: (readonly number[] | undefined)[];
  readonly room: Room;
}

/** Room for so many jobs and skills. */
export const roomFor = ({ jobs: { length: jobs }, skills: { length: skills } }: Ranking): Room => ({
  skills: new Uint8Array(skills),
  weights: new Uint8Array(skills),
  done: new Uint8Array(jobs),
  points: new Int32Array(jobs),
  reach: new Int32Array(jobs),
  open: new Uint16Array(jobs),
  kept: new Uint16Array(jobs),
  breaks: new Uint8Array(jobs),
  keeps: new Uint8Array(jobs),
  likes: new Float64Array(jobs),
  wishes: new Float64Array(jobs),
  scores: new Float64Array(jobs),
});

const positions = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, i) => [id, i]));

/** Every wish understood, where it is, and what breaks it. */
function wishTables(wished: Wished): Pick<JobIndex, 'wishIds' | 'wishAt' | 'broken'> {
  const ids = wishIds(wished);
  return { wishIds: ids, wishAt: positions(ids), broken: brokenWishes(wished) };
}

/** The same index once the sectors are there: wishes may then be about centres of interest. */
export const withSectors = (index: JobIndex, sectors: Sectors): JobIndex => ({
  ...index,
  sectors,
  ...wishTables({ ranking: index.ranking, sectors }),
});

/** Builds the index; a few milliseconds. */
export function indexJobs({ ranking, items, experiences, nearest, mobility, sectors }: Indexed): JobIndex {
  const { jobs, skills, information, links } = ranking;
  const count = jobs.length;
  const skillOf = new Uint16Array(links.jobs.length);
  const offsets = new Uint32Array(count + 1);
  const sizes = new Float64Array(count);
  for (let skill = 0; skill < skills.length; skill++)
    for (let i = links.offsets[skill]!; i < links.offsets[skill + 1]!; i++) {
      const job = links.jobs[i]!;
      skillOf[i] = skill;
      offsets[job + 1]! += 1;
      sizes[job]! += information[skill]!;
    }
  for (let job = 0; job < count; job++) {
    offsets[job + 1]! += offsets[job]!;
    sizes[job] = Math.sqrt(sizes[job]!);
  }
  const next = offsets.slice();
  const byJob = new Uint32Array(links.jobs.length);
  links.jobs.forEach((job, i) => (byJob[next[job]!++] = i));

  // Codes ascend, so the jobs of a domain stand together.
  const domainStarts = new Uint16Array(count);
  const domainEnds = new Uint16Array(count).fill(count);
  const domainOf = (job: number): string | undefined => jobs[job]?.slice(0, 3);
  for (let job = 1; job < count; job++)
    domainStarts[job] = domainOf(job) === domainOf(job - 1) ? domainStarts[job - 1]! : job;
  for (let job = count - 2; job >= 0; job--)
    domainEnds[job] = domainOf(job) === domainOf(job + 1) ? domainEnds[job + 1]! : job + 1;
  const families = new Map<number, number[]>();
  ranking.parents.forEach((parent, job) => families.set(parent, [...(families.get(parent) ?? []), job]));
  const tastes = jobTastes(ranking);
  return {
    ranking,
    items,
    experiences,
    nearest,
    mobility,
    sectors,
    jobAt: positions(jobs),
    skillAt: positions(skills),
    experienceAt: positions(experiences.map(({ id }) => id)),
    ...wishTables({ ranking, sectors }),
    itemAt: positions(items.map(({ id }) => id)),
    offsets,
    links: byJob,
    skillOf,
    sizes,
    tastes,
    unitTastes: unitRows(tastes),
    letters: Uint8Array.from(jobs, (code) => code.charCodeAt(0)),
    domainStarts,
    domainEnds,
    families,
    keys: new Array<undefined>(count).fill(undefined),
    keySkills: new Array<undefined>(count).fill(undefined),
    room: roomFor(ranking),
  };
}

/** How much a link tells. */
export const weightOf = ({ ranking, skillOf }: JobIndex, link: number): number => ranking.information[skillOf[link]!]!;

/** The links of a job, core ones first, then the most telling. */
function linksOf(index: JobIndex, job: number): number[] {
  const { core } = index.ranking.links;
  return [...index.links.subarray(index.offsets[job]!, index.offsets[job + 1]!)].sort(
    (a, b) => core[b]! - core[a]! || weightOf(index, b) - weightOf(index, a) || a - b
  );
}

/** The key skills of a job (« compétences clés »): its core ones, completed by the most telling up to six. */
export function keyLinks(index: JobIndex, job: number): readonly number[] {
  const known = index.keys[job];
  if (known) return known;
  const links = linksOf(index, job);
  const core = links.filter((link) => index.ranking.links.core[link]).length;
  const keys = links.slice(0, Math.max(core, FEWEST_KEYS));
  index.keys[job] = keys;
  return keys;
}

/** Positions of a job's key skills. */
export function keySkills(index: JobIndex, job: number): readonly number[] {
  return (index.keySkills[job] ??= keyLinks(index, job).map((link) => index.skillOf[link]!));
}
