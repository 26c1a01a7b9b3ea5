import type { AccessLevel } from '@passerelle/referential/types';

/** How somebody may learn what is missing. */
export type Way = 'short-course' | 'certification' | 'apprenticeship' | 'vae' | 'immersion' | 'own-project';

/** Below half of the skills of a job there is little to have recognised (VAE). A choice. */
const ENOUGH_FOR_VAE = 0.5;

export interface Learner {
  readonly access: AccessLevel;
  /** Share of the job's know-how that the person has, 0 to 1. */
  readonly had: number;
  /** The job has dangerous tools, products or places: not to be tried alone. */
  readonly hazards: boolean;
}

const vae = ({ had }: Learner): Way[] => (had >= ENOUGH_FOR_VAE ? ['vae'] : []);
const alone = ({ hazards }: Learner): Way[] => (hazards ? [] : ['own-project']);

/** How a diploma that is asked for is had; which ways are open is for its official page to say. */
export function waysToQualify(learner: Learner): Way[] {
  return learner.access === 'bac+8' ? ['certification'] : ['certification', 'apprenticeship', ...vae(learner)];
}

/** How general skills are learnt: beside what one does. */
export const waysToBegin = (learner: Learner): Way[] => ['short-course', 'immersion', ...alone(learner)];

/** How the skills of a job are learnt, by its level of access. */
export function waysToSpecialise(learner: Learner): Way[] {
  switch (learner.access) {
    case 'none':
      return ['short-course', 'immersion', ...alone(learner)];
    case 'unknown':
      return ['short-course', 'certification', ...vae(learner), ...alone(learner)];
    case 'bac+8':
      return ['certification'];
    default:
      return ['certification', 'apprenticeship', ...vae(learner), 'short-course'];
  }
}
