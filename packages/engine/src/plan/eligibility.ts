// Which schemes the person may ask for, with reasons. Pure: the day is an argument.
import type { FundingScheme } from '@passerelle/referential/types';
import { FUNDING_RULES } from './funding-rules.ts';
import type { Asking, FundingReason } from './funding-rules.ts';
import { isStale } from './is-stale.ts';
import type { Situation } from '../profile/situation.ts';

export interface FundingVerdict {
  readonly scheme: string;
  /**
   * `eligible`: every condition that the person can answer for is met; others may still decide. `perhaps`: an
   * answer or a fact is missing. `no`: one condition is not met.
   */
  readonly verdict: 'eligible' | 'perhaps' | 'no';
  readonly reasons: readonly FundingReason[];
  /** Last checked, else holding since, more than twelve months ago, or nobody knows: « à vérifier ». */
  readonly stale: boolean;
}

const AGAINST: readonly FundingReason['kind'][] = ['status-excluded', 'not-enough', 'same-job'];
const OPEN: readonly FundingReason['kind'][] = ['unknown', 'status-to-ask', 'conditions-unknown'];

function verdictOf(reasons: readonly FundingReason[]): FundingVerdict['verdict'] {
  const some = (kinds: readonly FundingReason['kind'][]): boolean => reasons.some(({ kind }) => kinds.includes(kind));
  return some(AGAINST) ? 'no' : some(OPEN) ? 'perhaps' : 'eligible';
}

/** The verdict on each scheme, in the order of the table; `today` is an ISO day. */
export function eligibility(
  funding: readonly FundingScheme[],
  situation: Situation,
  { today, ...codes }: Omit<Asking, 'situation'> & { readonly today: string }
): FundingVerdict[] {
  return funding.map((scheme) => {
    const reasons = Object.hasOwn(FUNDING_RULES, scheme.id)
      ? FUNDING_RULES[scheme.id]!({ situation, ...codes })
      : [{ kind: 'conditions-unknown' } as const];
    return {
      scheme: scheme.id,
      verdict: verdictOf(reasons),
      reasons,
      stale: isStale(scheme.checked || scheme.validFrom, today),
    };
  });
}
