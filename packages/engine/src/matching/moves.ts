// When someone who has so many of a job's key skills may move to it: the one bar of stepping stones and routes.
import { ACCESS_LEVELS, TAGS } from '@passerelle/referential/types';
import type { Ranking } from '@passerelle/referential/types';
import type { JobIndex } from './index-jobs.ts';
import type { Person } from './read-person.ts';

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

/** The jobs that a person has done, by position. */
export const pastJobs = ({ done }: Person): number[] => [...done.keys()].filter((job) => done[job]);

/** Whether people of any of these jobs are officially said to go on to the other. */
export const isOfficialFrom = (index: JobIndex, past: readonly number[], to: number): boolean =>
  past.some((from) => isOfficial(index, from, to));

/** Whether a move is possible with so many of the key skills. */
export const isWithinReach = (had: number, total: number, official: boolean): boolean =>
  official || (total > 0 && had * ONE_IN >= total);

/** How easy a move is, to order moves: 0 to 1.5. */
export const easeOf = (had: number, total: number, official: boolean): number =>
  (total > 0 ? had / total : 0) + (official ? OFFICIAL : 0);

/** From this level of access on, years of study stand between a person and a job, whatever they can do. */
const LONG_STUDIES = ACCESS_LEVELS.indexOf('bac+5');
const REGULATED = 1 << TAGS.indexOf('regulated');

/** Whether the law asks for something before anybody may do the job. */
export const isRegulated = ({ tags }: Ranking, job: number): boolean => (tags[job]! & REGULATED) !== 0;

/**
 * Whether a job asks for a diploma that no skill replaces: a regulated one, or one of five years of study and more,
 * while none of the past jobs is entered at such a level.
 */
export function asksForDiploma({ ranking }: JobIndex, past: readonly number[], job: number): boolean {
  const { access } = ranking;
  if (access[job]! < LONG_STUDIES && !isRegulated(ranking, job)) return false;
  return !past.some((done) => access[done]! >= access[job]!);
}

/** For each job, how many of these skills it has. */
export function countHaving({ ranking: { jobs, links } }: JobIndex, skills: Iterable<number>): Uint16Array {
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
