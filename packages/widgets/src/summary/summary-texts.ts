// The French texts that a summary shows: its own, those of jobs, of the plan and of what matters to the reader.
import { frJobs } from '../i18n/fr-jobs.ts';
import { frPlan } from '../i18n/fr-plan.ts';
import { frProject } from '../i18n/fr-project.ts';
import { frSummary } from '../i18n/fr-summary.ts';
import { frLetters } from '../i18n/fr-letters.ts';
import type { Messages } from '../i18n/messages.ts';

export const summaryTexts: Partial<Messages> = { ...frLetters, ...frJobs, ...frPlan, ...frProject, summary: frSummary };
