// Where the reader stands in a journey, as the browser's history keeps it, beside what the page keeps there.
import { STEPS } from './steps.ts';
import type { Entry, Step } from './steps.ts';

export interface Place {
  readonly entry: Entry;
  readonly step: Step;
}

/** The place in a state of the history; what another page, or a page's own script, left there is none. */
export function placeIn(state: unknown, key: string): Place | undefined {
  const { entry, step } = ((state as Record<string, unknown> | null)?.[key] ?? {}) as Partial<Place>;
  const isPlace = entry !== undefined && Object.hasOwn(STEPS, entry) && STEPS[entry].some((known) => known === step);
  return isPlace ? { entry, step: step! } : undefined;
}

/** Tells the browser where the reader stands. A frame without an origin may refuse. */
export function keepPlace(how: 'pushState' | 'replaceState', key: string, place: Place): void {
  try {
    history[how]({ ...(history.state as object | null), [key]: place }, '');
  } catch (error) {
    console.warn('passerelle:', error);
  }
}
