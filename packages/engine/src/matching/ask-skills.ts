// Which skills to ask the person about: those that what they did makes likely and that tell the most.
import type { SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';
import { weightOf } from './index-jobs.ts';
import { readPerson } from './read-person.ts';

/** A checklist longer than this is not read. */
const MOST_ASKED = 15;
/** Core skills of a past job are the ones that the person surely recognises. */
const CORE = 2;

/**
 * At most fifteen skills to confirm or decline, the most telling first. They follow from the past
 * jobs and activities alone, so that answering one does not shuffle the others.
 */
export function askSkills(index: JobIndex, profile: Profile, limit = MOST_ASKED): SkillId[] {
  const { ranking } = index;
  const gain = new Map<number, number>();
  const add = (skill: number, amount: number): void => {
    gain.set(skill, (gain.get(skill) ?? 0) + amount);
  };
  for (const { code } of profile.jobs) {
    const job = index.jobAt.get(code);
    if (job === undefined) continue;
    for (const link of index.links.subarray(index.offsets[job]!, index.offsets[job + 1]!))
      add(index.skillOf[link]!, weightOf(index, link) * (ranking.links.core[link] ? CORE : 1));
  }
  const { had } = readPerson(index, { ...profile, jobs: [], skills: {} });
  for (const skill of had) add(skill, ranking.information[skill]! * CORE);
  return [...gain]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit)
    .map(([skill]) => ranking.skills[skill]!);
}
