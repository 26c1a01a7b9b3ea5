// What a job asks for besides skills.
import { REQUIREMENTS } from '@passerelle/referential/types';
import type { Facts, Ranking, Requirement } from '@passerelle/referential/types';
import { isRegulated } from '../matching/moves.ts';

/** In a pair of bits of {@link Facts.requirements}. */
const SOMETIMES = 1;
const ALWAYS = 2;
/** Only a diploma, or the order of the profession, opens the job. */
const DIPLOMAS: readonly Requirement[] = ['state-diploma', 'registration'];

export interface JobRequirements {
  readonly regulated: boolean;
  /** The law, or every employer, asks for a diploma: it comes before any other learning. */
  readonly diploma: boolean;
  readonly always: readonly Requirement[];
  readonly sometimes: readonly Requirement[];
}

/** Without the facts of a pack, only whether the job is regulated is known. */
export function jobRequirements(ranking: Ranking, facts: Facts | undefined, job: number): JobRequirements {
  const bits = facts?.requirements[job] ?? 0;
  const asked = (when: number): Requirement[] => REQUIREMENTS.filter((_, i) => ((bits >> (2 * i)) & 3) === when);
  const regulated = isRegulated(ranking, job);
  const always = asked(ALWAYS);
  return {
    regulated,
    diploma: regulated || always.some((requirement) => DIPLOMAS.includes(requirement)),
    always,
    sometimes: asked(SOMETIMES),
  };
}
