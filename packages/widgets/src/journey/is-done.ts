// What the reader has answered says which steps gave something to go on with.
import type { Profile } from '@passerelle/engine/profile';
import { items } from '@passerelle/referential/items';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';

/**
 * Whether a step gave something to go on with: if not, going on is skipping it.
 * @param tasted - whether the reader has seen the result of the quiz
 */
export function isDone(step: Step, answers: Profile, tasted: boolean): boolean {
  const { interests, jobs, experiences, wishes, target } = answers;
  if (step === 'quiz')
    return (tasted && Object.keys(interests).length > 0) || items.every(({ id }) => Object.hasOwn(interests, id));
  if (step === 'target' || step === 'matches') return target !== undefined;
  if (step === 'wishes') return Object.keys(wishes).length > 0;
  return jobs.length + experiences.length > 0;
}

/** Where who comes back goes on: after the last step that gave something, the plan at the furthest. */
export function firstToDo(answers: Profile): Step {
  const { idea } = STEPS;
  const done = idea.slice(0, idea.indexOf('plan')).map((step) => isDone(step, answers, false));
  return idea[done.lastIndexOf(true) + 1]!;
}
