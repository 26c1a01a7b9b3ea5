export { scoreInterests } from './score-interests.ts';
export type { InterestScores, LetterScore } from './score-interests.ts';
export { lettersInDoubt } from './letters-in-doubt.ts';
export { nextQuestion, planQuiz } from './next-question.ts';
export type { QuizPlan } from './next-question.ts';
