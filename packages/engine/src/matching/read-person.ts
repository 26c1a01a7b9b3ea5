// A profile seen from a referential: which of its skills the person has, and on whose word.
import type { Profile } from '../profile/profile.ts';
import { scoreInterests } from '../interests/score-interests.ts';
import type { JobIndex } from './index-jobs.ts';
import { STRENGTH } from './index-jobs.ts';

/** What is known of a skill, besides nothing (0): declined by the person, presumed from what they did, confirmed by them. */
const DECLINED = 1;
export const PRESUMED = 2;
export const CONFIRMED = 3;

export interface Person {
  /** For each skill, 0 (nothing known) to {@link CONFIRMED}. */
  readonly skills: Uint8Array;
  /** For each skill, how strongly it counts, on the scale of {@link STRENGTH}; 0 when not had. */
  readonly strengths: Uint8Array;
  /** Σ information · strength²: whole number. */
  readonly norm: number;
  /** Mean answer by letter; undefined when the answers prefer nothing. */
  readonly tastes: readonly number[] | undefined;
  /** For each job, 1 where the person has done it. */
  readonly done: Uint8Array;
  /** Positions of the wishes asked, in the order of the referential: that of the answers must not count. */
  readonly wishes: readonly { readonly wish: number; readonly must: boolean }[];
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

/** Reads a profile; what the referential does not know is ignored and listed. */
export function readPerson(index: JobIndex, profile: Profile): Person {
  const { ranking, offsets, links, skillOf } = index;
  const skills = new Uint8Array(ranking.skills.length);
  const strengths = new Uint8Array(ranking.skills.length);
  const done = new Uint8Array(ranking.jobs.length);
  const ignored: string[] = [];
  const locate = (known: ReadonlyMap<string, number>, id: string): number | undefined => {
    const position = known.get(id);
    if (position === undefined) ignored.push(id);
    return position;
  };
  const presume = (skill: number, details: number): void => {
    skills[skill] = PRESUMED;
    strengths[skill] = Math.max(strengths[skill]!, STRENGTH[details]!);
  };

  for (const { code } of profile.jobs) {
    const job = locate(index.jobAt, code);
    if (job === undefined) continue;
    done[job] = 1;
    for (let i = offsets[job]!; i < offsets[job + 1]!; i++)
      presume(skillOf[links[i]!]!, ranking.links.details[links[i]!]!);
  }
  for (const id of profile.experiences) {
    const experience = locate(index.experienceAt, id);
    if (experience !== undefined) for (const skill of ranking.experiences[experience]!.skills) presume(skill, 1);
  }
  for (const [id, answer] of Object.entries(profile.skills)) {
    const skill = locate(index.skillAt, id);
    if (skill === undefined) continue;
    skills[skill] = answer === 'had' ? CONFIRMED : DECLINED;
    strengths[skill] = answer === 'had' ? Math.max(strengths[skill]!, STRENGTH[2]) : 0;
  }
  let norm = 0;
  strengths.forEach((strength, skill) => (norm += ranking.information[skill]! * strength ** 2));

  const known = new Set(index.items.map(({ id }) => id));
  ignored.push(...Object.keys(profile.interests).filter((id) => !known.has(id)));
  const wishes = Object.entries(profile.wishes)
    .flatMap(([id, wish]) => {
      const position = locate(index.wishAt, id);
      return position === undefined ? [] : [{ wish: position, must: wish === 'must' }];
    })
    .sort((a, b) => a.wish - b.wish);
  return { skills, strengths, norm, tastes: tastesOf(index, profile.interests), done, wishes, ignored };
}
