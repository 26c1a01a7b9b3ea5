// When someone who has so many of a job's key skills may move to it: the one bar of stepping stones and routes.
import type { JobIndex } from './index-jobs.ts';
import { keyLinks } from './index-jobs.ts';

/** A job is within reach from one key skill in three. DESIGN.md has how many far jobs have a route for it. */
const ONE_IN = 3;
/** That people are officially said to make a move counts as half of the key skills. */
const OFFICIAL = 0.5;

/** Whether people of one job are officially said to go on to the other; never, without the table. */
export function isOfficial({ mobility }: JobIndex, from: number, to: number): boolean {
  if (mobility === undefined) return false;
  const { offsets, jobs } = mobility;
  for (let i = offsets[to]!; i < offsets[to + 1]!; i++) if (jobs[i] === from) return true;
  return false;
}

/** Whether a move is possible with so many of the key skills. */
export const isWithinReach = (had: number, total: number, official: boolean): boolean =>
  official || (total > 0 && had * ONE_IN >= total);

/** How easy a move is, to order moves: 0 to 1.5. */
export const easeOf = (had: number, total: number, official: boolean): number =>
  (total > 0 ? had / total : 0) + (official ? OFFICIAL : 0);

/** Positions of a job's key skills. */
export const keySkills = (index: JobIndex, job: number): number[] =>
  keyLinks(index, job).map((link) => index.skillOf[link]!);

/** For each job, how many of these skills it has. */
export function countHaving({ ranking: { jobs, links } }: JobIndex, skills: readonly number[]): Uint16Array {
  const counts = new Uint16Array(jobs.length);
  for (const skill of skills)
    for (let i = links.offsets[skill]!; i < links.offsets[skill + 1]!; i++) counts[links.jobs[i]!]! += 1;
  return counts;
}

/** Whether a job has a skill. */
export function jobHas({ ranking: { links } }: JobIndex, job: number, skill: number): boolean {
  for (let i = links.offsets[skill]!; i < links.offsets[skill + 1]!; i++) if (links.jobs[i] === job) return true;
  return false;
}
