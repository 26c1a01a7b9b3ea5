// Answers → six scores with their uncertainty. A score compares the person's tastes with each other
// (« plutôt ceci que cela »), never the person with others.
import { LETTERS } from '@passerelle/referential/types';
import type { Item, Letter } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';

/** The answers to the questions of one letter. */
export interface LetterScore {
  readonly letter: Letter;
  readonly answered: number;
  /** Sum of the answers, 0 to 4 each. */
  readonly sum: number;
  /** Mean answer, 0 to 4; 0 when none is given. */
  readonly mean: number;
}

export interface InterestScores {
  /** In the order of {@link LETTERS}. */
  readonly letters: readonly LetterScore[];
  /**
   * Letters from most to least liked, those that cannot be told apart together: they are within
   * one standard error of the first of their group. Letters without an answer are left out.
   */
  readonly order: readonly (readonly Letter[])[];
  /** Whether the answers prefer nothing: fewer than two letters answered, or five and more that cannot be told apart. */
  readonly flat: boolean;
  /** Standard error of a letter's mean, in answer steps. */
  readonly error: number;
}

/** A tie of this many letters says that nothing is preferred. */
const MOST_IN_A_TIE = 5;

/** Answers by letter, in the order of the questions; answers to unknown questions are ignored. */
function answersByLetter(items: readonly Item[], interests: Profile['interests']): Map<Letter, number[]> {
  const answers = new Map<Letter, number[]>(LETTERS.map((letter) => [letter, []]));
  for (const { id, letter } of items) {
    const answer = Object.hasOwn(interests, id) ? interests[id] : undefined;
    if (answer !== undefined) answers.get(letter)!.push(answer);
  }
  return answers;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** Scores the answers to a list of questions. */
export function scoreInterests(items: readonly Item[], interests: Profile['interests']): InterestScores {
  const answers = answersByLetter(items, interests);
  const letters = [...answers].map(([letter, given]): LetterScore => {
    const sum = total(given);
    return { letter, answered: given.length, sum, mean: given.length ? sum / given.length : 0 };
  });

  // Spread of the answers around their letter's mean, over all letters: one letter's five answers
  // are too few to tell its own spread.
  const rated = letters.filter(({ answered }) => answered > 0);
  const count = total(rated.map(({ answered }) => answered));
  const squares = total(
    rated.map(({ letter, mean }) => total(answers.get(letter)!.map((answer) => (answer - mean) ** 2)))
  );
  const freedom = count - rated.length;
  const error = freedom > 0 ? Math.sqrt(squares / freedom / (count / rated.length)) : 0;

  const order: Letter[][] = [];
  let first = Infinity;
  for (const { letter, mean } of [...rated].sort((a, b) => b.mean - a.mean)) {
    if (first - mean > error) {
      order.push([]);
      first = mean;
    }
    order.at(-1)!.push(letter);
  }
  const flat = order.length < 2 || order[0]!.length >= MOST_IN_A_TIE;
  return { letters, order, flat, error };
}
