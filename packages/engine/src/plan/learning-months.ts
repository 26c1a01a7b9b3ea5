// How long the learning of a plan takes: from the level of access, from how many skills are missing, and from the
// hours of a week. For the whole of it, never for one skill.
import type { AccessLevel } from '@passerelle/referential/types';
import { FULL_TIME, accessMonths } from './access-durations.ts';
import type { MonthRange } from './access-durations.ts';

/** Know-how of a job, on average over ROME 4.0: what the shortest anchors are taken to teach. */
const USUAL_SKILLS = 24;

export interface Learning {
  readonly access: AccessLevel;
  readonly held: AccessLevel | undefined;
  /** A diploma that the law asks for is still to be had. */
  readonly diploma: boolean;
  /** It has been had since: what remains is as for a job open to all. */
  readonly diplomaHad: boolean;
  readonly missing: number;
  readonly total: number;
  readonly hoursPerWeek: number;
}

/** A diploma takes its time, whatever is known already; elsewhere, both ends follow what is missing. */
export function learningMonths(learning: Learning): MonthRange {
  const { access, held, diploma, diplomaHad, missing, total, hoursPerWeek } = learning;
  const pace = FULL_TIME / Math.min(FULL_TIME, hoursPerWeek);
  const range = accessMonths(diplomaHad ? 'none' : access, held, diploma);
  if (diploma) return { low: range.low * pace, high: range.high * pace };
  const high = (range.high * missing) / Math.max(1, total);
  return { low: Math.min(high, (range.low * missing) / USUAL_SKILLS) * pace, high: high * pace };
}
