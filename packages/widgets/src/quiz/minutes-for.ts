/** Ten seconds a question: what comparable questionnaires take, rounded up. */
const QUESTIONS_A_MINUTE = 6;

/** How long so many questions take. */
export const minutesFor = (questions: number): number => Math.ceil(questions / QUESTIONS_A_MINUTE);
