// The texts of the plan, its money and the reader's situation: a catalogue of its own, loaded with what shows them.
import { frPlan } from './fr-plan.ts';
import type { MessageOverrides } from './messages.ts';
import type { PlanMessages } from './plan-messages.ts';

export const findPlanMessages = (overrides: MessageOverrides | undefined): PlanMessages => ({
  plan: { ...frPlan.plan, ...overrides?.plan },
  money: { ...frPlan.money, ...overrides?.money },
  situation: { ...frPlan.situation, ...overrides?.situation },
});
