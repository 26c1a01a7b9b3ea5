// Where the reader goes from the result of the quiz.
import type { QuizPlan } from '@passerelle/engine/interests';
import type { Profile } from '@passerelle/engine/profile';
import type { Item } from '@passerelle/referential/types';
import { pathOf, startQuiz } from './quiz-state.ts';
import type { QuizState } from './quiz-state.ts';

type Interests = Profile['interests'];

/** The questions beyond the thirty that the reader has just agreed to. */
export function askMore(
  state: QuizState,
  items: readonly Item[],
  interests: Interests,
  { next, left }: QuizPlan
): QuizState {
  if (!next) return state;
  // Made anew: one that was shown and left open may not be the one to ask now.
  const path = pathOf(items, interests, state.skipped);
  return { ...state, screen: 'questions', path: [...path, next], position: path.length, total: path.length + left };
}

/** All the questions again, answers kept. */
export const reviewQuiz = (items: readonly Item[], interests: Interests): QuizState => ({
  ...startQuiz(items, interests),
  screen: 'questions',
  position: 0,
});
