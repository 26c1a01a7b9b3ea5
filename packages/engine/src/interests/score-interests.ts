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
  /**
   * Standard error of the mean, in answer steps: the fewer the answers, the larger. 0 without an answer, and
   * when no letter has two.
   */
  readonly error: number;
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
const meanOf = (numbers: readonly number[]): number => (numbers.length ? total(numbers) / numbers.length : 0);

/**
 * Variance of the answers around their letter's mean, over all letters: one letter's five answers are too few
 * to tell its own.
 */
function varianceWithin(answers: readonly (readonly number[])[]): number {
  const rated = answers.filter((given) => given.length > 0);
  const freedom = total(rated.map((given) => given.length - 1));
  const squares = total(
    rated.map((given) => {
      const mean = meanOf(given);
      return total(given.map((answer) => (answer - mean) ** 2));
    })
  );
  return freedom > 0 ? squares / freedom : 0;
}

/** The letters that have an answer, from most to least liked; equal ones in the order of {@link LETTERS}. */
export const byLiking = (letters: readonly LetterScore[]): LetterScore[] =>
  letters.filter(({ answered }) => answered > 0).sort((a, b) => b.mean - a.mean);

/** More than one standard error between two means; of the two errors, the one whose square is midway. */
const isAbove = (a: LetterScore, b: LetterScore): boolean =>
  a.mean - b.mean > Math.sqrt((a.error ** 2 + b.error ** 2) / 2);

/** Scores the answers to a list of questions. */
export function scoreInterests(items: readonly Item[], interests: Profile['interests']): InterestScores {
  const answers = answersByLetter(items, interests);
  const variance = varianceWithin([...answers.values()]);
  const letters = [...answers].map(([letter, given]): LetterScore => ({
    letter,
    answered: given.length,
    sum: total(given),
    mean: meanOf(given),
    error: given.length ? Math.sqrt(variance / given.length) : 0,
  }));

  const order: Letter[][] = [];
  let first: LetterScore | undefined;
  for (const score of byLiking(letters)) {
    if (!first || isAbove(first, score)) {
      order.push([]);
      first = score;
    }
    order.at(-1)!.push(score.letter);
  }
  const flat = order.length < 2 || order[0]!.length >= MOST_IN_A_TIE;
  return { letters, order, flat };
}
