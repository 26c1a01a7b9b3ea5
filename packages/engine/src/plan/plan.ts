// What a plan is: keys, ids, numbers and months. The words belong to whoever shows it.
import type { AccessLevel, Requirement, SkillId } from '@passerelle/referential/types';
import type { MonthRange } from './access-durations.ts';
import type { AiBasics } from './ai-basics.ts';
import type { Budget } from './budget.ts';
import type { FundingVerdict } from './eligibility.ts';
import type { Question } from './questions.ts';
import type { Way } from './ways-to-learn.ts';

/** Every step there is, in order; a plan leaves out those that the job does not call for. */
export const PLAN_STEPS = [
  'requirement',
  'try',
  'qualify',
  'basics',
  'core',
  'further',
  'ai',
  'practise',
  'meet',
  'say',
] as const;
/** One of {@link PLAN_STEPS}. */
export type PlanStepId = (typeof PLAN_STEPS)[number];

/** Something that the reader can tell is done; ids are those of requirements, levels, jobs or skills. */
export interface Goal {
  readonly key:
    | 'requirement-known'
    | 'job-tried'
    | 'diploma-had'
    | 'skills-shown'
    | 'ai-answer-checked'
    | 'work-shown'
    | 'people-met'
    | 'skills-worded';
  readonly ids: readonly string[];
}

export interface PlanStep {
  readonly id: PlanStepId;
  readonly done: boolean;
  /** How long it takes, in months at the pace asked: to the half month. */
  readonly months: MonthRange;
  /** It is done during this other step and takes no time of its own. */
  readonly during?: PlanStepId;
  /** ISO months: the first it may begin in, the first it may end in, the last it ends in. */
  readonly from: string;
  readonly soonest: string;
  readonly latest: string;
  /** Skills to learn, in the order of learning; to show (`practise`); to word (`say`). */
  readonly skills: readonly SkillId[];
  /** Skills of the step that the person has learnt since. */
  readonly learnt: readonly SkillId[];
  readonly ways: readonly Way[];
  readonly goal: Goal;
  /** Ids of onward links of the referential. */
  readonly links: readonly string[];
  /** Nothing is to be paid for it. */
  readonly free: boolean;
}

export interface Plan {
  readonly code: string;
  readonly access: AccessLevel;
  readonly regulated: boolean;
  readonly requirements: {
    readonly always: readonly Requirement[];
    readonly sometimes: readonly Requirement[];
    /** Always asked, but nobody has told how long they take: in no range. */
    readonly uncounted: readonly Requirement[];
  };
  /** ISO month from which what remains is dated: the one asked for, or the present one where that is later. */
  readonly start: string;
  readonly hoursPerWeek: number;
  readonly steps: readonly PlanStep[];
  /** What remains, to the half month. */
  readonly months: MonthRange;
  /** ISO months in which it ends. */
  readonly ends: { readonly soonest: string; readonly latest: string };
  /** The job's know-how. */
  readonly skills: { readonly had: number; readonly missing: number; readonly total: number };
  /** All that the person has learnt since. */
  readonly learnt: readonly SkillId[];
  /** Times that the job is worth trying. */
  readonly immersions: 1 | 2;
  readonly questions: readonly Question[];
  readonly ai: AiBasics;
  /** Absent where the schemes were not given. */
  readonly funding?: readonly FundingVerdict[];
  readonly budget?: Budget;
}
