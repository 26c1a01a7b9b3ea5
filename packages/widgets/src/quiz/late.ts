// What the quiz loads once the reader has begun to answer, in one request.
export { planQuiz } from '@passerelle/engine/interests';
export { frLetters } from '../i18n/fr-letters.ts';
export { frResult } from '../i18n/fr-result.ts';
export { renderResult } from './render-result.ts';
export { resultStyles } from './result.styles.ts';
