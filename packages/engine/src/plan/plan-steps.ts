// The steps of a plan, in order, before they have dates: what each one teaches, how, towards which goal.
import type { SkillId } from '@passerelle/referential/types';
import { SHORTEST } from './access-durations.ts';
import type { MonthRange } from './access-durations.ts';
import type { AiBasics } from './ai-basics.ts';
import { SKILL_STEPS } from './group-skills.ts';
import type { SkillStep } from './group-skills.ts';
import type { JobRequirements } from './job-requirements.ts';
import type { PlanStepId } from './plan.ts';
import type { Undated } from './schedule.ts';
import { waysToBegin, waysToQualify, waysToSpecialise } from './ways-to-learn.ts';
import type { Learner } from './ways-to-learn.ts';

/** An immersion lasts up to a month, a placement as well. */
const IMMERSION: MonthRange = { low: 0, high: 1 };
/** A goal of its own, such as wording what one knows: goals are a month apart. */
const ONE_GOAL: MonthRange = { low: 0, high: 1 };
const NO_TIME: MonthRange = { low: 0, high: 0 };
/** So many skills are named in a goal. */
const NAMED = 3;
/** More than this do not fit in a curriculum vitae. */
const MOST_WORDED = 8;

/** The skills of a step that the person had not: those that remain, and those learnt since. */
export interface ToLearn {
  readonly skills: readonly SkillId[];
  readonly learnt: readonly SkillId[];
}

export interface Drawn {
  readonly code: string;
  readonly isDone: (step: PlanStepId) => boolean;
  readonly requirements: JobRequirements;
  readonly learner: Learner;
  /** Months of all learning, at the pace asked. */
  readonly learning: MonthRange;
  /** Skills by step; undefined where the job has none, or the person had them from the first. */
  readonly toLearn: Readonly<Record<SkillStep, ToLearn | undefined>>;
  readonly core: readonly SkillId[];
  /** Skills of the job that the person has, core ones first. */
  readonly known: readonly SkillId[];
  readonly immersions: number;
  readonly ai: AiBasics;
}

type Given = Omit<Undated, 'id' | 'done' | 'skills' | 'learnt' | 'ways'> & Partial<Undated>;

/** All steps that the job calls for. One that is done takes no time. */
export function planSteps(drawn: Drawn): Undated[] {
  const { code, isDone, requirements, learner, learning, toLearn, core, known, immersions, ai } = drawn;
  const { diploma, always } = requirements;
  const steps: Undated[] = [];
  const add = (id: PlanStepId, given: Given): void => {
    const done = given.done ?? isDone(id);
    steps.push({ id, skills: [], learnt: [], ways: [], ...given, done, months: done ? NO_TIME : given.months });
  };

  if (diploma || always.length) {
    // Finding out what is asked takes no time to speak of; of what is asked, only the length of a CACES is known.
    const caces = always.includes('caces') ? SHORTEST : 0;
    add('requirement', {
      months: { low: caces, high: caces },
      goal: { key: 'requirement-known', ids: always },
      links: ['job-sheet', 'adviser'],
      free: !always.includes('caces') && !always.includes('driving-licence'),
    });
  }
  add('try', {
    months: { low: IMMERSION.low, high: IMMERSION.high * immersions },
    ways: ['immersion'],
    goal: { key: 'job-tried', ids: [code] },
    links: ['immersion', 'job-sheet'],
    free: true,
  });
  if (diploma)
    add('qualify', {
      months: learning,
      ways: waysToQualify(learner),
      goal: { key: 'diploma-had', ids: [learner.access] },
      links: ['training', 'job-sheet', 'adviser'],
      free: false,
    });
  // A diploma teaches the skills: they are learnt during it. Elsewhere each step has its share of the time.
  const during = diploma && !isDone('qualify') ? 'qualify' : undefined;
  const count = SKILL_STEPS.reduce((sum, step) => sum + (toLearn[step]?.skills.length ?? 0), 0);
  for (const step of SKILL_STEPS) {
    if (!toLearn[step]) continue;
    const { skills, learnt } = toLearn[step];
    const share = count && !during ? skills.length / count : 0;
    add(step, {
      done: skills.length === 0,
      months: { low: learning.low * share, high: learning.high * share },
      ...(during && { during }),
      skills,
      learnt,
      ways: step === 'basics' ? waysToBegin(learner) : waysToSpecialise(learner),
      goal: { key: 'skills-shown', ids: skills.slice(0, NAMED) },
      links: ['training'],
      free: false,
    });
  }
  add('ai', {
    months: NO_TIME,
    during: steps.at(-1)!.id,
    ways: ['short-course', 'own-project'],
    goal: { key: 'ai-answer-checked', ids: ai.depth === 'job' ? [code] : [] },
    links: ['training'],
    free: true,
  });
  add('practise', {
    months: IMMERSION,
    skills: core,
    ways: learner.hazards ? ['immersion'] : ['immersion', 'own-project'],
    goal: { key: 'work-shown', ids: core.slice(0, NAMED) },
    links: ['immersion'],
    free: true,
  });
  add('meet', {
    months: NO_TIME,
    during: 'practise',
    goal: { key: 'people-met', ids: [code] },
    links: ['immersion', 'adviser'],
    free: true,
  });
  add('say', {
    months: ONE_GOAL,
    skills: known.slice(0, MOST_WORDED),
    goal: { key: 'skills-worded', ids: known.slice(0, NAMED) },
    links: ['adviser'],
    free: true,
  });
  return steps;
}
