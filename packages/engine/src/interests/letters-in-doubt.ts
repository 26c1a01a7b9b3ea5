// Which letters come first, where the answers so far do not settle it: what a few more questions may settle.
import type { Letter } from '@passerelle/referential/types';
import { byLiking } from './score-interests.ts';
import type { InterestScores, LetterScore } from './score-interests.ts';

/** Within one standard error of each other: the bars of one standard error around the two means meet. */
const meet = (a: LetterScore, b: LetterScore): boolean => Math.abs(a.mean - b.mean) <= a.error + b.error;

/** The three letters most liked, and those that may yet be one of the first two. */
export function topLetters({ letters }: InterestScores): Letter[] {
  const ranked = byLiking(letters);
  return ranked.filter((score, i) => i < 3 || meet(ranked[1]!, score)).map(({ letter }) => letter);
}

/**
 * The letters to ask about, while the three most liked are all within one standard error of each other; none
 * when they are told apart, or when fewer than three have an answer.
 */
export function lettersInDoubt(scores: InterestScores): Letter[] {
  const [first, second, third] = byLiking(scores.letters);
  const inDoubt = first && second && third && meet(first, second) && meet(second, third) && meet(first, third);
  return inDoubt ? topLetters(scores) : [];
}
