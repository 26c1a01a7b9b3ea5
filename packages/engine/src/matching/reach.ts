// How near a person is to each job: by the skills they share, and by the jobs nearest to those they share most
// with. Whole numbers once divided, so that the parts of a reach add up exactly, in any order, in any browser.
import type { JobIndex } from './index-jobs.ts';
import type { Person } from './read-person.ts';

/** One: every weight and every likeness is a whole number of this fraction. */
const UNIT = 2 ** 20;
/** What each part of a reach weighs, in twentieths of the likeness of skills. */
const SKILLS = 20;
const NEAREST = 15;
const SECOND = 15;
const FAMILY = 6;
const DOMAIN = 4;
/** No reach is more than this. */
export const WHOLE = (SKILLS + NEAREST + SECOND + FAMILY + DOMAIN) * UNIT;

/** So many jobs lend to their neighbours. */
const MOST_LENDERS = 3;
/** A lender half as like as the best lends 2⁻⁸ of what the best lends. */
const SHARPNESS = 3;

/** A job that the person shares much with, and what it lends. */
export interface Lender {
  readonly job: number;
  /** A share of {@link UNIT}. */
  readonly amount: number;
}

/** Where a reach comes from. */
export interface ReachParts {
  /** Skills in common. */
  readonly skills: number;
  /** Nearest jobs of a lender, nearest jobs of those, the same parent, the same domain. */
  readonly nearest: number;
  readonly second: number;
  readonly family: number;
  readonly domain: number;
}

/** Adds to the points of each job that has the skill. */
export function addPoints({ ranking: { links }, room: { points } }: JobIndex, skill: number, gain: number): void {
  const { offsets, jobs } = links;
  for (let i = offsets[skill]!, end = offsets[skill + 1]!; i < end; i++) points[jobs[i]!]! += gain;
}

/** For each job, Σ information · weight over the skills in common; in `room`, written over by the next call. */
export function sharePoints(index: JobIndex, { had, weights }: Person): void {
  const { information } = index.ranking;
  index.room.points.fill(0);
  for (let k = 0; k < had.length; k++) addPoints(index, had[k]!, information[had[k]!]! * weights[had[k]!]!);
}

/**
 * For each job, what the likeness of its skills and the person's (their cosine) adds to its reach, from the points
 * in `room`, over which it writes. Gives the jobs most like the person, and what each lends: together as much as the
 * best one is like.
 */
function reachBySkills({ sizes, room: { points, reach } }: JobIndex, size: number): Lender[] {
  const scale = UNIT / size;
  const best: number[] = [];
  let least = 0;
  for (let job = 0; job < points.length; job++) {
    const shared = points[job]!;
    if (shared === 0) {
      reach[job] = 0;
      continue;
    }
    // Half up, as Math.round, which takes longer.
    const skills = SKILLS * (((scale * shared) / sizes[job]! + 0.5) | 0);
    reach[job] = skills;
    if (skills <= least) continue;
    let place = best.length;
    while (place > 0 && reach[best[place - 1]!]! < skills) place--;
    best.splice(place, 0, job);
    if (best.length > MOST_LENDERS) best.pop();
    if (best.length === MOST_LENDERS) least = reach[best[MOST_LENDERS - 1]!]!;
  }
  const first = reach[best[0] ?? 0]!;
  const shares = best.map((job) => {
    let share = reach[job]! / first;
    for (let i = 0; i < SHARPNESS; i++) share *= share;
    return share;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return best.map((job, i) => ({ job, amount: Math.round(((first / SKILLS) * shares[i]!) / total) }));
}

/** Tells each loan, with the part of the reach it belongs to. */
function lend(
  { nearest, domainStarts, domainEnds, families, ranking }: JobIndex,
  { job, amount }: Lender,
  tell: (to: number, part: keyof ReachParts, amount: number) => void
): void {
  if (nearest) {
    const { offsets, jobs } = nearest;
    const [start, end] = [offsets[job]!, offsets[job + 1]!];
    const onward = Math.round((SECOND * amount) / Math.max(1, end - start));
    for (let i = start; i < end; i++) {
      const near = jobs[i]!;
      tell(near, 'nearest', NEAREST * amount);
      for (let k = offsets[near]!; k < offsets[near + 1]!; k++) tell(jobs[k]!, 'second', onward);
    }
  }
  for (const member of families.get(ranking.parents[job]!)!) tell(member, 'family', FAMILY * amount);
  for (let other = domainStarts[job]!; other < domainEnds[job]!; other++) tell(other, 'domain', DOMAIN * amount);
}

/**
 * For each job, its reach, 0 to {@link WHOLE}, from the points in `room`; in `room`, written over by the next call.
 * Gives who lent.
 */
export function reachOfAll(index: JobIndex, size: number): readonly Lender[] {
  const { reach } = index.room;
  const lenders = reachBySkills(index, size);
  for (const lender of lenders)
    lend(index, lender, (to, _, amount) => {
      reach[to]! += amount;
    });
  return lenders;
}

/** The likeness of skills behind a reach, 0 to 1. */
export const likenessOf = ({ skills }: ReachParts): number => skills / (SKILLS * UNIT);

/** The parts that others lend. */
const PARTS = ['nearest', 'second', 'family', 'domain'] as const;

/** What a part of a reach is lent by: the job that lends most of it, and not to itself. */
export type MainLenders = Readonly<Partial<Record<keyof ReachParts, number>>>;

/** What the reach of one job is made of, and who lends most of each part. */
export function reachParts(index: JobIndex, person: Person, job: number): { parts: ReachParts; from: MainLenders } {
  sharePoints(index, person);
  const lenders = reachBySkills(index, person.size);
  const parts = { skills: index.room.reach[job]!, nearest: 0, second: 0, family: 0, domain: 0 };
  const from: { -readonly [Part in keyof MainLenders]: number } = {};
  const most = { skills: 0, nearest: 0, second: 0, family: 0, domain: 0 };
  for (const lender of lenders) {
    // A weaker lender may lend more of a part: the job is reached from it by more ways.
    const lent = { skills: 0, nearest: 0, second: 0, family: 0, domain: 0 };
    lend(index, lender, (to, part, amount) => {
      if (to === job) lent[part] += amount;
    });
    for (const part of PARTS) {
      parts[part] += lent[part];
      if (lender.job !== job && lent[part] > most[part]) [most[part], from[part]] = [lent[part], lender.job];
    }
  }
  return { parts, from };
}
