// Where the reader is in the quiz. The answers themselves are in the profile.
import type { QuizPlan } from '@passerelle/engine/interests';
import type { Profile } from '@passerelle/engine/profile';
import { items as firstItems } from '@passerelle/referential/items';
import type { Item } from '@passerelle/referential/types';

export interface QuizState {
  readonly screen: 'questions' | 'result';
  /** The questions of this reader, in the order asked: one of those beyond the first is added as it comes up. */
  readonly path: readonly Item[];
  /** Place in the path of the question shown, or shown last. */
  readonly position: number;
  /** How many questions the reader has agreed to. */
  readonly total: number;
  /** What the reader has passed over; forgotten when they come back to the questions. */
  readonly skipped: ReadonlySet<string>;
}

type Interests = Profile['interests'];
const isAnswered = (interests: Interests, { id }: Item): boolean => Object.hasOwn(interests, id);

/** The thirty, and those beyond that have been asked already. */
export const pathOf = (
  items: readonly Item[],
  interests: Interests,
  skipped: ReadonlySet<string> = new Set()
): Item[] => items.filter((item, i) => i < firstItems.length || isAnswered(interests, item) || skipped.has(item.id));

/** Where to begin: the first of the thirty without an answer, or the result when all have one. */
export function startQuiz(items: readonly Item[], interests: Interests): QuizState {
  const path = pathOf(items, interests);
  const common = { path, total: path.length, skipped: new Set<string>() };
  const open = path.findIndex((item, i) => i < firstItems.length && !isAnswered(interests, item));
  return open >= 0
    ? { ...common, screen: 'questions', position: open }
    : { ...common, screen: 'result', position: path.length - 1 };
}

/** What to ask beyond the thirty, of who has agreed to it: it is loaded by then. */
export type AskBeyond = (items: readonly Item[], interests: Interests, skipped: ReadonlySet<string>) => QuizPlan;

/** The next question; after the last one agreed to, the result. What has no answer is passed over. */
export function goOn(
  state: QuizState,
  items: readonly Item[],
  interests: Interests,
  askBeyond: AskBeyond | undefined
): QuizState {
  const { path, position, total } = state;
  const left = path[position]!;
  const skipped = isAnswered(interests, left) ? state.skipped : new Set([...state.skipped, left.id]);
  const after = position + 1;
  if (after < path.length) return { ...state, skipped, position: after };
  const { next } = (after < total ? askBeyond?.(items, interests, skipped) : undefined) ?? {};
  return next ? { ...state, skipped, path: [...path, next], position: after } : { ...state, skipped, screen: 'result' };
}

/** The question before; the first one stays. */
export const goBack = (state: QuizState): QuizState => ({
  ...state,
  screen: 'questions',
  position: Math.max(0, state.position - 1),
});

/** The result with what was given so far. */
export const stopQuiz = (state: QuizState): QuizState => ({ ...state, screen: 'result' });
