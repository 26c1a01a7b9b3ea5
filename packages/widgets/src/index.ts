/**
 * The classes and their types. Importing this registers nothing: `passerelle/define-all` does.
 * @module passerelle
 */
export { PasserelleElement } from './element/passerelle-element.ts';
export type { PasserelleEvents } from './element/events.ts';
export type { MessageOverrides, Messages } from './i18n/messages.ts';
export { PasserelleJobCard } from './job-card/passerelle-job-card.ts';
export { PasserelleJourney } from './journey/passerelle-journey.ts';
export { PasserelleMatches } from './matches/passerelle-matches.ts';
export { PasserellePlan } from './plan/passerelle-plan.ts';
export { PasserelleQuiz } from './quiz/passerelle-quiz.ts';
export { PasserelleSkills } from './skills/passerelle-skills.ts';
export { PasserelleSummary } from './summary/passerelle-summary.ts';
export { PasserelleWishes } from './wishes/passerelle-wishes.ts';
