// What of generative AI is worth learning for a job. How exposed a job is, is known; which of its skills changes
// is not: nothing here speaks of one.
import { UNKNOWN } from '@passerelle/referential/types';
import type { FactSource, Facts } from '@passerelle/referential/types';

/** General first: asking, checking, protecting, the law. */
export const AI_SKILLS = ['write-request', 'check-answer', 'protect-data', 'know-law'] as const;
/** One of {@link AI_SKILLS}. */
export type AiSkill = (typeof AI_SKILLS)[number];

export interface AiBasics {
  readonly skills: readonly AiSkill[];
  /** `job`: to be tried on tasks of the job besides, because its class is « Gradient 1 » or more. */
  readonly depth: 'general' | 'job';
  /** Class 0 to 5; absent where nobody has told. A range where the job answers to several groups. */
  readonly exposure?: { readonly low: number; readonly high: number; readonly source: FactSource };
}

/** The first class named « exposed ». */
const EXPOSED = 2;

export function aiBasics(facts: Facts | undefined, job: number): AiBasics {
  const [low = UNKNOWN, high = UNKNOWN] = [facts?.exposure.level.low[job], facts?.exposure.level.high[job]];
  if (!facts || low === UNKNOWN) return { skills: AI_SKILLS, depth: 'general' };
  return {
    skills: AI_SKILLS,
    depth: high >= EXPOSED ? 'job' : 'general',
    exposure: { low, high, source: facts.sources.exposure },
  };
}
