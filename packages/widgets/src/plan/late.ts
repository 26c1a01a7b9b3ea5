// What a plan loads when it is first drawn, in one request.
export { frPlan } from '../i18n/fr-plan.ts';
export { loadPlanTexts } from '../i18n/load-plan-texts.ts';
export { PlanView } from './plan-view.ts';
