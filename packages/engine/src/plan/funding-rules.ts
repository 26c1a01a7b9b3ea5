// One rule a scheme: what speaks for it, against it, or is not known. A rule gives reasons only; the verdict
// follows from them (eligibility.ts), so that none can be without its reason.
import { AIF, CPF, PTP, RECONVERSION, RESIGNATION } from './funding-figures.ts';
import type { Situation, SituationQuestion, Status } from '../profile/situation.ts';

/** A question answered by a number. */
export type CountQuestion = {
  [Q in keyof Situation]-?: Situation[Q] extends number | undefined ? Q : never;
}[keyof Situation];

/** What is asked and what the person has. */
interface Counted {
  readonly question: CountQuestion;
  readonly asked: number;
  readonly given: number;
}

export type FundingReason =
  /** Nothing is asked of anybody. */
  | { readonly kind: 'open-to-all' }
  | { readonly kind: 'status-fits'; readonly status: Status }
  | { readonly kind: 'status-excluded'; readonly status: Status; readonly accepted: readonly Status[] }
  /** Whether this status may is not in the facts: the adviser knows. */
  | { readonly kind: 'status-to-ask'; readonly status: Status }
  | ({ readonly kind: 'enough' } & Counted)
  | ({ readonly kind: 'not-enough' } & Counted)
  | { readonly kind: 'other-job' }
  | { readonly kind: 'same-job'; readonly code: string }
  /** Not answered, and it decides. */
  | { readonly kind: 'unknown'; readonly question: SituationQuestion }
  /** The conditions of this scheme are not in the facts, or nobody has written its rule. */
  | { readonly kind: 'conditions-unknown' }
  /** What follows says what else is needed and changes no verdict. */
  | { readonly kind: 'decides'; readonly who: 'adviser' | 'employer' | 'commission' }
  | { readonly kind: 'first'; readonly scheme: string }
  | { readonly kind: 'see'; readonly scheme: string }
  | { readonly kind: 'ask-before'; readonly days: number; readonly longDays?: number; readonly longMonths?: number }
  | { readonly kind: 'hours'; readonly fewest: number; readonly most: number }
  /** `assumed`: the person has not said whether the higher rate is theirs. */
  | { readonly kind: 'rate'; readonly perYear: number; readonly most: number; readonly assumed: boolean };

/** What a rule reads. */
export interface Asking {
  readonly situation: Situation;
  readonly targetCode: string;
  /** Codes of the job that the person would leave. */
  readonly pastCodes: readonly string[];
}

const EMPLOYEES: readonly Status[] = ['employee-permanent', 'employee-fixed-term'];

/** Whether the status is one of those accepted; `toAsk` are those of which the facts say nothing. */
function statusIn({ status }: Situation, accepted: readonly Status[], toAsk: readonly Status[] = []): FundingReason {
  if (status === undefined) return { kind: 'unknown', question: 'status' };
  if (accepted.includes(status)) return { kind: 'status-fits', status };
  return toAsk.includes(status) ? { kind: 'status-to-ask', status } : { kind: 'status-excluded', status, accepted };
}

function atLeast(situation: Situation, question: CountQuestion, asked: number): FundingReason {
  const given = situation[question];
  if (given === undefined) return { kind: 'unknown', question };
  return { kind: given >= asked ? 'enough' : 'not-enough', question, asked, given };
}

function otherJob({ targetCode, pastCodes }: Asking): FundingReason {
  if (pastCodes.length === 0) return { kind: 'unknown', question: 'present-job' };
  return pastCodes.includes(targetCode) ? { kind: 'same-job', code: targetCode } : { kind: 'other-job' };
}

/** The conditions of a permanent contract, of a fixed-term one; of both, where the contract is not known. */
function ptpConditions({ situation }: Asking): FundingReason[] {
  const permanent = [
    atLeast(situation, 'monthsWorked', PTP.monthsWorked),
    atLeast(situation, 'monthsInFirm', PTP.monthsInFirm),
  ];
  const fixedTerm = [
    atLeast(situation, 'fixedTermMonthsInFiveYears', PTP.fixedTermMonths),
    atLeast(situation, 'fixedTermMonthsLastYear', PTP.fixedTermMonthsLastYear),
  ];
  if (situation.status === 'employee-permanent') return permanent;
  // Without the contract, nothing is decided: the status is what to ask first.
  return situation.status === 'employee-fixed-term' ? fixedTerm : [];
}

type Rule = (asking: Asking) => readonly FundingReason[];

export const FUNDING_RULES: Readonly<Record<string, Rule>> = {
  cep: ({ situation: { status } }) =>
    status === 'public'
      ? [
          { kind: 'status-to-ask', status },
          { kind: 'see', scheme: 'public-agents' },
        ]
      : [{ kind: 'open-to-all' }],
  pmsmp: ({ situation }) => [
    statusIn(situation, ['jobseeker'], [...EMPLOYEES, 'public', 'self-employed', 'none']),
    { kind: 'decides', who: 'adviser' },
  ],
  vae: () => [{ kind: 'open-to-all' }],
  cpf: ({ situation }) => {
    const low = situation.lowQualification === true;
    return [
      situation.status === 'public'
        ? { kind: 'status-to-ask', status: 'public' }
        : atLeast(situation, 'monthsWorked', 1),
      ...(situation.status === 'public' ? [{ kind: 'see', scheme: 'public-agents' } as const] : []),
      {
        kind: 'rate',
        perYear: low ? CPF.perYearLow : CPF.perYear,
        most: low ? CPF.mostLow : CPF.most,
        assumed: situation.lowQualification === undefined,
      },
    ];
  },
  ptp: (asking) => [
    statusIn(asking.situation, EMPLOYEES),
    ...ptpConditions(asking),
    otherJob(asking),
    { kind: 'decides', who: 'commission' },
    { kind: 'ask-before', days: PTP.askBefore, longDays: PTP.askBeforeLong, longMonths: PTP.longMonths },
  ],
  'reconversion-period': ({ situation }) => [
    statusIn(situation, EMPLOYEES),
    { kind: 'decides', who: 'employer' },
    { kind: 'hours', fewest: RECONVERSION.fewestHours, most: RECONVERSION.mostHours },
  ],
  resignation: ({ situation }) => [
    statusIn(situation, ['employee-permanent']),
    atLeast(situation, 'daysWorkedIn60Months', RESIGNATION.daysWorked),
    { kind: 'first', scheme: 'cep' },
    { kind: 'decides', who: 'commission' },
  ],
  aif: ({ situation }) => [
    statusIn(situation, ['jobseeker']),
    { kind: 'decides', who: 'adviser' },
    { kind: 'ask-before', days: AIF.askBefore },
  ],
  poei: ({ situation }) => [statusIn(situation, ['jobseeker']), { kind: 'decides', who: 'employer' }],
  alternance: ({ situation }) => [
    statusIn(situation, ['jobseeker', 'none'], [...EMPLOYEES, 'public', 'self-employed']),
    { kind: 'decides', who: 'employer' },
  ],
  'employer-plan': ({ situation }) => [statusIn(situation, EMPLOYEES), { kind: 'decides', who: 'employer' }],
  'public-agents': ({ situation }) => [statusIn(situation, ['public'])],
  'self-employed': ({ situation }) => [statusIn(situation, ['self-employed'])],
  'regional-aid': ({ situation }) => [
    statusIn(situation, ['jobseeker'], [...EMPLOYEES, 'public', 'self-employed', 'none']),
  ],
  'student-loan': () => [{ kind: 'conditions-unknown' }],
};
