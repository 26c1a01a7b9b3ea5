// Where the reader is in the quiz. The answers themselves are in the profile.
import { nextQuestion } from '@passerelle/engine/interests';
import type { Profile } from '@passerelle/engine/profile';
import type { Item } from '@passerelle/referential/types';

export interface QuizState {
  readonly screen: 'questions' | 'result';
  /** Position of the question shown, or shown last. */
  readonly position: number;
}

/** Where to begin: the first question without an answer, or the result when all have one. */
export function startQuiz(items: readonly Item[], interests: Profile['interests']): QuizState {
  const next = nextQuestion(items, interests);
  return next
    ? { screen: 'questions', position: items.indexOf(next) }
    : { screen: 'result', position: items.length - 1 };
}

/** The next question; after the last one, the result. */
export const goOn = ({ position }: QuizState, total: number): QuizState =>
  position + 1 < total ? { screen: 'questions', position: position + 1 } : { screen: 'result', position };

/** The question before; the first one stays. */
export const goBack = ({ position }: QuizState): QuizState => ({
  screen: 'questions',
  position: Math.max(0, position - 1),
});

/** The result with what was given so far. */
export const stopQuiz = (state: QuizState): QuizState => ({ ...state, screen: 'result' });

/** All the questions again, answers kept. */
export const reviewQuiz = (): QuizState => ({ screen: 'questions', position: 0 });
