// A profile seen from a referential: which of its skills the person has, and on whose word.
import type { Profile } from '../profile/profile.ts';
import { scoreInterests } from '../interests/score-interests.ts';
import { unitRows } from '../interests/unit-rows.ts';
import type { JobIndex } from './index-jobs.ts';
import { readWishes } from './read-wishes.ts';
import type { AskedWish } from './read-wishes.ts';

/** What is known of a skill, besides nothing (0): declined by the person, presumed from what they did, confirmed by them. */
const DECLINED = 1;
export const PRESUMED = 2;
export const CONFIRMED = 3;

/** How strongly a skill counts: presumed from a job or an activity, from a job left long ago, held for long, confirmed. */
export const STRENGTH = { presumed: 2, faded: 1, seasoned: 3, confirmed: 3 } as const;
/** A job left this many years before the last one has faded; one held this many years has seasoned. */
const FADED_AFTER = 10;
const SEASONED_AFTER = 5;

export interface Person {
  /** For each skill, 0 (nothing known) to {@link CONFIRMED}. */
  readonly skills: Uint8Array;
  /** For each skill, how strongly it counts; 0 when not had. */
  readonly weights: Uint8Array;
  /** Positions of the skills had. */
  readonly had: readonly number[];
  /** √Σ information · weight². */
  readonly size: number;
  /** Mean answer by letter; undefined when the answers prefer nothing. */
  readonly tastes: readonly number[] | undefined;
  /** The same, centred and of length one. */
  readonly unitTastes: Float64Array | undefined;
  /** For each job, 1 where the person has done it. */
  readonly done: Uint8Array;
  readonly wishes: readonly AskedWish[];
  /** Ids of the profile that the referential does not know. */
  readonly ignored: readonly string[];
}

/** Means by letter; a letter without an answer counts as the average one. */
function tastesOf({ items }: JobIndex, interests: Profile['interests']): number[] | undefined {
  const { letters, flat } = scoreInterests(items, interests);
  if (flat) return undefined;
  const rated = letters.filter(({ answered }) => answered > 0);
  const average = rated.reduce((sum, { mean }) => sum + mean, 0) / rated.length;
  return letters.map(({ answered, mean }) => (answered ? mean : average));
}

/** Reads a profile; what the referential does not know is ignored and listed. In `room`, written over by the next call. */
export function readPerson(index: JobIndex, profile: Profile): Person {
  const { ranking, offsets, links, skillOf, room } = index;
  const { skills, weights, done } = room;
  skills.fill(0);
  weights.fill(0);
  done.fill(0);
  const ignored: string[] = [];
  const locate = (known: ReadonlyMap<string, number>, id: string): number | undefined => {
    const position = known.get(id);
    if (position === undefined) ignored.push(id);
    return position;
  };
  /** Skills that something spoke of; some may be declined later. */
  const touched: number[] = [];
  const presume = (skill: number, weight: number): void => {
    if (skills[skill] === 0) touched.push(skill);
    skills[skill] = PRESUMED;
    if (weight > weights[skill]!) weights[skill] = weight;
  };

  // The year of the last job, not today's: the same answers give the same list next year.
  const lastYear = Math.max(...profile.jobs.map(({ endedIn = -Infinity }) => endedIn));
  for (const { code, years = 0, endedIn = lastYear } of profile.jobs) {
    const job = locate(index.jobAt, code);
    if (job === undefined) continue;
    done[job] = 1;
    const faded = lastYear - endedIn >= FADED_AFTER;
    const weight = faded ? STRENGTH.faded : years >= SEASONED_AFTER ? STRENGTH.seasoned : STRENGTH.presumed;
    for (let i = offsets[job]!; i < offsets[job + 1]!; i++) presume(skillOf[links[i]!]!, weight);
  }
  for (const id of profile.experiences) {
    const experience = locate(index.experienceAt, id);
    if (experience !== undefined)
      for (const skill of index.experiences[experience]!.skills) presume(skill, STRENGTH.presumed);
  }
  for (const [id, answer] of Object.entries(profile.skills)) {
    const skill = locate(index.skillAt, id);
    if (skill === undefined) continue;
    if (skills[skill] === 0) touched.push(skill);
    skills[skill] = answer === 'had' ? CONFIRMED : DECLINED;
    weights[skill] = answer === 'had' ? STRENGTH.confirmed : 0;
  }
  const had = touched.filter((skill) => weights[skill]! > 0);
  let squares = 0;
  for (const skill of had) squares += ranking.information[skill]! * weights[skill]! ** 2;

  for (const id of Object.keys(profile.interests)) locate(index.itemAt, id);
  if (profile.target !== undefined) locate(index.jobAt, profile.target);
  const wishes = readWishes(index, profile.wishes, ignored);
  const tastes = tastesOf(index, profile.interests);
  return {
    skills,
    weights,
    had,
    size: Math.sqrt(squares),
    tastes,
    unitTastes: tastes && unitRows(tastes),
    done,
    wishes,
    ignored,
  };
}
