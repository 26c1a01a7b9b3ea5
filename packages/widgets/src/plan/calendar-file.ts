// The plan as a calendar file, in words.
import { PLAN_STEPS, planToIcs } from '@passerelle/engine/plan';
import type { Plan, PlanStepId, PlanTexts } from '@passerelle/engine/plan';
import type { PlanMessages } from '../i18n/plan-messages.ts';
import { today } from '../store/today.ts';

export function calendarFile(plan: Plan, title: string, { plan: texts }: PlanMessages): { name: string; text: string } {
  const steps = PLAN_STEPS.map((id): [PlanStepId, PlanTexts['steps'][PlanStepId]] => {
    const { name, what } = texts.steps[id];
    return [id, { summary: texts.calendarSummary(name, title), description: what }];
  });
  const text = planToIcs(plan, {
    name: texts.calendarName(title),
    steps: Object.fromEntries(steps) as PlanTexts['steps'],
    today: today(),
  });
  return { name: `plan-${plan.code}.ics`, text };
}
