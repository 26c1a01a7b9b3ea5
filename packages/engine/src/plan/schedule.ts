// Steps one after the other, from a month on: the soonest and the latest of each.
import type { MonthRange } from './access-durations.ts';
import { writeMonth } from './calendar.ts';
import type { PlanStep, PlanStepId } from './plan.ts';

/** A step before it has its dates; `months` is exact. */
export type Undated = Omit<PlanStep, 'from' | 'soonest' | 'latest'>;

/** Half a month is as fine as the anchors are: the low end is rounded down, the high one up. */
const HALVES = 2;
/** What is left of an exact half after additions must not become another half. */
const CRUMB = 1e-9;
const down = (months: number): number => Math.floor(months * HALVES + CRUMB) / HALVES;
const up = (months: number): number => Math.max(0, Math.ceil(months * HALVES - CRUMB) / HALVES);
const rounded = ({ low, high }: MonthRange): MonthRange => ({ low: down(low), high: up(high) });

/** Dates of a span: it ends in the month before the one that follows it, and one without length is in that month too. */
const datesOf = (start: number, begins: number, ends: MonthRange) => {
  const last = (end: number): number => Math.ceil(end - CRUMB) - 1;
  const from = Math.max(0, Math.min(Math.floor(begins + CRUMB), last(ends.high)));
  const month = (end: number): string => writeMonth(start + Math.max(from, last(end)));
  return { from: writeMonth(start + from), soonest: month(ends.low), latest: month(ends.high) };
};

export interface Schedule {
  readonly steps: PlanStep[];
  readonly months: MonthRange;
  readonly ends: { readonly soonest: string; readonly latest: string };
}

/** Dates the steps; `start` is a month since year 0. */
export function schedule(steps: readonly Undated[], start: number): Schedule {
  let [low, high] = [0, 0];
  const dates = new Map<PlanStepId, ReturnType<typeof datesOf>>();
  const dated = steps.map((step): PlanStep => {
    const begins = low;
    low += step.months.low;
    high += step.months.high;
    const own = (step.during && dates.get(step.during)) ?? datesOf(start, begins, { low, high });
    dates.set(step.id, own);
    return { ...step, ...own, months: rounded(step.months) };
  });
  const { soonest, latest } = datesOf(start, 0, { low, high });
  return { steps: dated, months: rounded({ low, high }), ends: { soonest, latest } };
}
