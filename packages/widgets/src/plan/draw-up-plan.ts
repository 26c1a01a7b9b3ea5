// The plan of a reader for a job, at their own pace or at the usual one.
import { planFor } from '@passerelle/engine/plan';
import type { Plan } from '@passerelle/engine/plan';
import type { PlanProgress, Profile } from '@passerelle/engine/profile';
import type { FundingScheme } from '@passerelle/referential/types';
import type { Closer, Knowledge } from '../store/load-knowledge.ts';
import { today } from '../store/today.ts';

/** Hours a week. The durations known are those of full-time training: what nobody has chosen is that. */
export const PACES = { side: 5, half: 17, full: 35 } as const;
export const MOST_HOURS = 35;

/** The pace and what is done; steps are those of the job that the reader chose. */
export function progressOf({ plan, target }: Profile, code: string): PlanProgress {
  const { start, hoursPerWeek, steps, skills } = plan ?? {
    start: today().slice(0, 7),
    hoursPerWeek: PACES.full,
    steps: [],
    skills: [],
  };
  return { start, hoursPerWeek, steps: target === code ? steps : [], skills };
}

/** Undefined for a code that the pack does not know. */
export function drawUpPlan(
  profile: Profile,
  code: string,
  { index }: Knowledge,
  { facts, contexts }: Closer,
  funding: readonly FundingScheme[] | undefined
): Plan | undefined {
  const { start, hoursPerWeek } = progressOf(profile, code);
  return planFor(index, profile, code, { start, hoursPerWeek, facts, contexts, funding, today: today() });
}
