// What a reading proposes beyond what the reader has answered already. Knows no page.
import type { CvReading, FoundExperience, FoundJob, FoundSkill } from '@passerelle/engine/cv';
import type { Profile } from '@passerelle/engine/profile';

export interface Proposals {
  readonly jobs: readonly FoundJob[];
  readonly experiences: readonly FoundExperience[];
  readonly skills: readonly FoundSkill[];
  readonly cut: boolean;
}

/** Jobs and activities that were declined, by the name of a profile and by id. A profile holds skills that were declined, not these: they last as long as the page. */
const declined = new Map<string, Set<string>>();

export function declinedIn(profile: string): Set<string> {
  let ids = declined.get(profile);
  if (!ids) declined.set(profile, (ids = new Set()));
  return ids;
}

const SURENESS = ['clear', 'likely', 'unsure'];

/** The surest first; what is there already, or was declined, is not proposed again. */
export const proposalsOf = (reading: CvReading, answers: Profile, refused: ReadonlySet<string>): Proposals => ({
  jobs: reading.jobs.filter(({ code }) => !refused.has(code) && !answers.jobs.some((job) => job.code === code)),
  experiences: reading.experiences.filter(({ id }) => !refused.has(id) && !answers.experiences.includes(id)),
  skills: reading.skills
    .filter(({ id }) => answers.skills[id] === undefined)
    .sort((a, b) => SURENESS.indexOf(a.confidence) - SURENESS.indexOf(b.confidence)),
  cut: reading.cut,
});

export const isNothing = ({ jobs, experiences, skills }: Proposals): boolean =>
  jobs.length + experiences.length + skills.length === 0;
