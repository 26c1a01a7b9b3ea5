// The three named factors of a score. Their product is the score: nothing else enters it.
import type { Ranking, Wish } from '@passerelle/referential/types';
import { correlation } from '../interests/correlation.ts';
import type { JobIndex } from './index-jobs.ts';
import { STRENGTH } from './index-jobs.ts';
import type { Person } from './read-person.ts';

/** What a job with no skill in common keeps, so that tastes can still order it. */
const CAN_FLOOR = 0.05;
/** How far tastes move a score: from 0.3 (opposite) over 1 (unknown or indifferent) to 1.7 (alike). */
const LIKE_REACH = 0.7;
/** What a wish does to a job that keeps it, and to one that breaks it. */
const WISH_KEPT = 1.25;
const WISH_BROKEN = 0.8;

/** What one shared skill adds: whole points. */
export const sharedPoints = (index: JobIndex, person: Person, link: number): number => {
  const skill = index.skillOf[link]!;
  return index.ranking.information[skill]! * person.strengths[skill]! * STRENGTH[index.ranking.links.details[link]!]!;
};

/** For each job, the sum of {@link sharedPoints} over its skills. */
export function sharedPointsOfAll({ ranking }: JobIndex, person: Person): Int32Array {
  const { links, information } = ranking;
  const points = new Int32Array(ranking.jobs.length);
  for (let skill = 0; skill < person.strengths.length; skill++) {
    const gain = information[skill]! * person.strengths[skill]!;
    if (gain === 0) continue;
    for (let i = links.offsets[skill]!; i < links.offsets[skill + 1]!; i++)
      points[links.jobs[i]!]! += gain * STRENGTH[links.details[i]!]!;
  }
  return points;
}

/** Cosine of the person's skills with the job's, each weighed by how much it tells: 0 to 1. */
export function similarity(index: JobIndex, person: Person, job: number, points: number): number {
  const size = Math.sqrt(person.norm * index.norms[job]!);
  return size === 0 ? 0 : points / size;
}

/** What the person can do for the job: {@link CAN_FLOOR} to 1. */
export const can = (cosine: number): number => CAN_FLOOR + (1 - CAN_FLOOR) * cosine;

/** How the person's six scores go with the job's: –1 to 1; 0 when they prefer nothing. */
export const tasteCorrelation = (index: JobIndex, person: Person, job: number): number =>
  person.tastes ? correlation(person.tastes, index.tastes, job * 6) : 0;

/** How the job goes with the person's tastes: 0.3 to 1.7, 1 when nothing is known. */
export const like = (r: number): number => 1 + LIKE_REACH * r;

/** For each job, 1 where it breaks the wish: it has an avoided context, or none of the sought ones. */
export function brokenBy({ jobs, contextLinks }: Ranking, { mode, contexts }: Wish): Uint8Array {
  const broken = new Uint8Array(jobs.length).fill(mode === 'seek' ? 1 : 0);
  for (const context of contexts)
    for (let i = contextLinks.offsets[context]!; i < contextLinks.offsets[context + 1]!; i++)
      broken[contextLinks.jobs[i]!] = mode === 'seek' ? 0 : 1;
  return broken;
}

/**
 * What the person's wishes make of the job: 1 when there is none. Kept ones come first, so that jobs
 * that keep equally many get the same number to the last bit, whichever they keep.
 */
export function wish(broken: readonly Uint8Array[], job: number): number {
  const kept = broken.filter((breaks) => !breaks[job]).length;
  let factor = 1;
  for (let i = 0; i < broken.length; i++) factor *= i < kept ? WISH_KEPT : WISH_BROKEN;
  return factor;
}
