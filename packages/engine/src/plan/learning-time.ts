// How long the learning of a plan takes: from the level of access, from how many skills are missing, and from the
// hours of a week. For the whole of it, never for one skill.
import type { AccessLevel } from '@passerelle/referential/types';
import { WEEKS_PER_MONTH, accessTraining, atLeast } from './access-durations.ts';
import type { MonthRange, Training, TrainingRange } from './access-durations.ts';

/** Know-how of a job, on average over ROME 4.0: what the shortest anchors are taken to teach. */
const USUAL_SKILLS = 24;

export interface Learning {
  readonly access: AccessLevel;
  readonly held: AccessLevel | undefined;
  /** A diploma that is asked for is still to be had. */
  readonly diploma: boolean;
  /** It has been had since: what remains is as for a job open to all. */
  readonly diplomaHad: boolean;
  readonly missing: number;
  readonly total: number;
}

const part = ({ months, hours }: Training, share: number): Training => ({
  months: months * share,
  hours: hours * share,
});

/**
 * A diploma takes its time, whatever is known already, and no less than its skills would without it, as where
 * nobody says of which level it is; elsewhere, both ends follow what is missing.
 */
export function trainingOf({ access, held, diploma, diplomaHad, missing, total }: Learning): TrainingRange {
  const range = accessTraining(diplomaHad ? 'none' : access, held, diploma);
  if (diploma) {
    const without = trainingOf({ access, held, diploma: false, diplomaHad: true, missing: total, total });
    return { low: atLeast(range.low, without.low), high: range.high };
  }
  const high = part(range.high, missing / Math.max(1, total));
  const low = part(range.low, missing / USUAL_SKILLS);
  return {
    low: { months: Math.min(low.months, high.months), hours: Math.min(low.hours, high.hours) },
    high,
  };
}

/** Months at a pace: fewer hours a week make it longer, more do not make a course shorter than it is. */
export function monthsAt({ low, high }: TrainingRange, hoursPerWeek: number): MonthRange {
  const months = ({ months: least, hours }: Training): number =>
    Math.max(least, hours / (hoursPerWeek * WEEKS_PER_MONTH));
  return { low: months(low), high: months(high) };
}
