// What the quiz asks, and until when: thirty questions, then six more, twice at most, as long as the answers
// leave in doubt which letters come first.
import { FIRST_ITEMS } from '@passerelle/referential/types';
import type { Item } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { lettersInDoubt, topLetters } from './letters-in-doubt.ts';
import { scoreInterests } from './score-interests.ts';

/** Asked at a time beyond the first, so that a number announced is kept; DESIGN.md has what it costs and brings. */
const ROUND = 6;
const MOST_ROUNDS = 2;

/** Where a person is in the quiz. */
export interface QuizPlan {
  /** The question to ask now; none when the quiz is over. */
  readonly next: Item | undefined;
  /** How many are left with this one: of the thirty, or of the six that have been agreed to. */
  readonly left: number;
  /** Whether the question goes beyond the thirty: the reader was promised thirty, and is to be asked first. */
  readonly extra: boolean;
}

const OVER: QuizPlan = { next: undefined, left: 0, extra: false };

/** What to ask a person now. A question skipped counts as asked, and says nothing. */
export function planQuiz(
  items: readonly Item[],
  interests: Profile['interests'],
  skipped: ReadonlySet<string> = new Set()
): QuizPlan {
  const isOpen = ({ id }: Item): boolean => !Object.hasOwn(interests, id) && !skipped.has(id);
  const open = items.slice(0, FIRST_ITEMS).filter(isOpen);
  if (open.length > 0) return { next: open[0], left: open.length, extra: false };

  const extras = items.slice(FIRST_ITEMS);
  const openExtras = extras.filter(isOpen);
  const asked = extras.length - openExtras.length;
  const scores = scoreInterests(items, interests);
  const startsRound = asked % ROUND === 0;
  if (asked >= ROUND * MOST_ROUNDS || (startsRound && lettersInDoubt(scores).length === 0)) return OVER;

  // Only the letters in doubt: what is settled is not asked again.
  const top = topLetters(scores);
  const next = openExtras.find(({ letter }) => top.includes(letter)) ?? openExtras[0];
  return next ? { next, left: Math.min(ROUND - (asked % ROUND), openExtras.length), extra: true } : OVER;
}

/** The question to ask now; none when the quiz is over. */
export const nextQuestion = (
  items: readonly Item[],
  interests: Profile['interests'],
  skipped?: ReadonlySet<string>
): Item | undefined => planQuiz(items, interests, skipped).next;
