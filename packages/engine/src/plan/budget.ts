// What a plan may cost and what may pay for it. The price of courses is known to nobody here, so there is no total; nor do
// schemes add up, because not all may be had together.
import type { FundingScheme } from '@passerelle/referential/types';
import type { Training, TrainingRange } from './access-durations.ts';
import type { FundingVerdict } from './eligibility.ts';
import { CPF, RECONVERSION } from './funding-figures.ts';
import type { PlanStep, PlanStepId } from './plan.ts';
import type { Situation } from '../profile/situation.ts';

/** Euros, from the least to the most. */
export interface EuroRange {
  readonly low: number;
  readonly high: number;
}

export interface BudgetLine {
  readonly scheme: string;
  readonly kind: FundingScheme['kind'];
  readonly verdict: Exclude<FundingVerdict['verdict'], 'no'>;
  /** What it may pay; absent where the facts hold no figure. */
  readonly euros?: EuroRange;
  readonly stale: boolean;
}

export interface Budget {
  /** Steps that cost nothing, then those that may. */
  readonly freeSteps: readonly PlanStepId[];
  readonly paidSteps: readonly PlanStepId[];
  /** Free help first, then what pays, then what to ask; surer ones first. Schemes that are ruled out are left out. */
  readonly lines: readonly BudgetLine[];
  /** What remains for the person when the CPF pays, at the least; the most depends on the course. */
  readonly ownShare?: number;
  /** What nobody can tell before an estimate. */
  readonly unknown: readonly ['course-price'];
}

const KINDS: readonly FundingScheme['kind'][] = ['help', 'money', 'pointer'];
const MONTHS = 12;

/** Years begun, at the rate of the person, up to the most; up to the most where the months are not known. */
function cpfEuros({ monthsWorked, lowQualification }: Situation): EuroRange {
  const [rate, most] = lowQualification ? [CPF.perYearLow, CPF.mostLow] : [CPF.perYear, CPF.most];
  return {
    low: 0,
    high: monthsWorked === undefined ? most : Math.min(most, Math.ceil(monthsWorked / MONTHS) * rate),
  };
}

/** To the cent: a tenth of a cent is nobody's. */
const cents = (euros: number): number => Math.round(euros * 100) / 100;

/** The hours of the training, within those that the scheme pays. */
function reconversionEuros({ low, high }: TrainingRange): EuroRange {
  const paid = ({ hours }: Training): number => {
    const { fewestHours, mostHours, eurosPerHour } = RECONVERSION;
    return cents(Math.min(mostHours, Math.max(fewestHours, Math.round(hours))) * eurosPerHour);
  };
  return { low: paid(low), high: paid(high) };
}

export interface Spending {
  readonly funding: readonly FundingScheme[];
  readonly verdicts: readonly FundingVerdict[];
  readonly situation: Situation;
  readonly steps: readonly PlanStep[];
  readonly training: TrainingRange;
}

export function budgetOf({ funding, verdicts, situation, steps, training }: Spending): Budget {
  const remaining = steps.filter(({ done }) => !done);
  const paid = remaining.filter(({ free }) => !free).map(({ id }) => id);
  // What is learnt during a training that is paid is paid with it.
  const paidSteps = remaining
    .filter(({ id, during }) => paid.includes(id) && !(during && paid.includes(during)))
    .map(({ id }) => id);
  const euros: Readonly<Record<string, () => EuroRange>> = {
    cpf: () => cpfEuros(situation),
    'reconversion-period': () => reconversionEuros(training),
  };
  const lines = verdicts
    .flatMap(({ scheme, verdict, stale }, i): BudgetLine[] => {
      if (verdict === 'no') return [];
      const range = paidSteps.length && Object.hasOwn(euros, scheme) ? euros[scheme]!() : undefined;
      return [{ scheme, kind: funding[i]!.kind, verdict, stale, ...(range && { euros: range }) }];
    })
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        Number(a.verdict === 'perhaps') - Number(b.verdict === 'perhaps')
    );
  return {
    freeSteps: remaining.filter(({ free }) => free).map(({ id }) => id),
    paidSteps,
    lines,
    ...(lines.some(({ scheme, euros: range }) => scheme === 'cpf' && range) && { ownShare: CPF.ownShare }),
    unknown: ['course-price'],
  };
}
