import type { PastJob } from '../profile/profile.ts';
import type { FoundJob } from './cv-reading.ts';

/** A job found in a CV, once the person says that it is theirs: what a profile keeps of it. */
export const pastJobOf = ({ code, years, period }: FoundJob): PastJob => ({
  code,
  ...(years !== undefined && { years }),
  ...(period?.to && { endedIn: period.to.year }),
});
