// What a summary is drawn from, gathered once for a profile: every part of the sheet reads it, none computes again.
import { explainJob, rankJobs } from '@passerelle/engine/matching';
import type { Explanation } from '@passerelle/engine/matching';
import type { Plan } from '@passerelle/engine/plan';
import type { Profile } from '@passerelle/engine/profile';
import type { FundingScheme } from '@passerelle/referential/types';
import type { PlanMessages } from '../i18n/plan-messages.ts';
import type { SummaryMessages } from '../i18n/summary-messages.ts';
import { drawUpPlan } from '../plan/draw-up-plan.ts';
import type { Closer, Knowledge } from '../store/load-knowledge.ts';
import type { PasserelleSummary } from './passerelle-summary.ts';

/** As many as one looks at side by side. */
export const MOST_COMPARED = 3;

export interface Sheet {
  readonly host: PasserelleSummary;
  readonly knowledge: Knowledge;
  readonly texts: SummaryMessages;
  readonly planTexts: PlanMessages;
  readonly profile: Profile;
  /** ISO day. */
  readonly today: string;
  readonly closer: Closer | undefined;
  readonly funding: readonly FundingScheme[] | undefined;
  /** The jobs set side by side, the target first. */
  readonly jobs: readonly Explanation[];
  readonly relaxed: readonly string[];
  /** The plan for the target; its dates are the person's only where the profile holds a pace. */
  readonly plan: Plan | undefined;
}

export type Gathered = Pick<
  Sheet,
  'host' | 'knowledge' | 'texts' | 'planTexts' | 'profile' | 'today' | 'closer' | 'funding'
>;

/** The sheet of a profile; `chosen` are the codes to compare, in the place of the first ones of the list. */
export function gatherSheet(given: Gathered, chosen: readonly string[], among: readonly string[]): Sheet {
  const { profile, knowledge, closer, funding } = given;
  const { index } = knowledge;
  const { target } = profile;
  const { jobs, basis, relaxed } = rankJobs(index, profile, { limit: MOST_COMPARED, among });
  const ranked = basis.tastes || basis.skills ? jobs.map(({ code }) => code) : [];
  const codes = chosen.length ? chosen : [...(target === undefined ? [] : [target]), ...ranked];
  const compared = [...new Set(codes)].slice(0, MOST_COMPARED);
  const plan = target === undefined || !closer ? undefined : drawUpPlan(profile, target, knowledge, closer, funding);
  return { ...given, jobs: compared.flatMap((code) => explainJob(index, profile, code) ?? []), relaxed, plan };
}

export const titleOf = ({ knowledge: { index, words } }: Pick<Sheet, 'knowledge'>, code: string): string =>
  words.titles[index.jobAt.get(code) ?? -1] ?? code;

/** Labels that are late, or never come, are told by their number. */
const isOnItsWay = (label: string): boolean => label === '…';

export function skillOf(
  { knowledge: { index, skillName }, host }: Pick<Sheet, 'knowledge' | 'host'>,
  id: string
): string {
  const at = index.skillAt.get(id);
  const label = at === undefined ? '…' : skillName(at, host);
  return isOnItsWay(label) ? id : label;
}

/** The known ids of a record with this answer, in the order of the referential. */
export const answered = <T>(
  known: readonly string[],
  answers: Readonly<Record<string, T>>,
  answer: T
): readonly string[] => known.filter((id) => Object.hasOwn(answers, id) && answers[id] === answer);
