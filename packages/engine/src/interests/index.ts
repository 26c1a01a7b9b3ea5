export { scoreInterests } from './score-interests.ts';
export type { InterestScores, LetterScore } from './score-interests.ts';
export { nextQuestion } from './next-question.ts';
