// French, « vous »: the whole catalogue. Pages load its parts.
import { frCloser } from './fr-closer.ts';
import { frCv } from './fr-cv.ts';
import { frFirst } from './fr-first.ts';
import { frJobs } from './fr-jobs.ts';
import { frPlan } from './fr-plan.ts';
import { frProject } from './fr-project.ts';
import { frJourney } from './fr-journey.ts';
import { frLetters } from './fr-letters.ts';
import { frPromises } from './fr-promises.ts';
import { frResult } from './fr-result.ts';
import { frTarget } from './fr-target.ts';
import { frSummary } from './fr-summary.ts';
import { frWishes } from './fr-wishes.ts';
import type { Messages } from './messages.ts';

export const fr: Messages = {
  ...frFirst,
  ...frJourney,
  ...frPromises,
  ...frResult,
  ...frLetters,
  ...frJobs,
  ...frWishes,
  ...frCloser,
  ...frProject,
  ...frTarget,
  ...frPlan,
  summary: frSummary,
  cv: frCv,
};
