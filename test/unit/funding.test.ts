// Which schemes a person may ask for: every verdict has its reason, and turns at the very month or day that the
// table names.
import { expect } from '@open-wc/testing';
import { eligibility } from '@passerelle/engine/plan';
import type { FundingReason, FundingVerdict } from '@passerelle/engine/plan';
import type { Situation, Status } from '@passerelle/engine/profile';
import { loadEssential } from '@passerelle/referential';
import type { FundingScheme } from '@passerelle/referential';
import { AIF, CPF, PTP, RECONVERSION, RESIGNATION } from '../../packages/engine/src/plan/funding-figures.ts';
import { FUNDING_RULES } from '../../packages/engine/src/plan/funding-rules.ts';

const { funding } = await loadEssential();
const TODAY = '2026-06-15';
const codes = { targetCode: 'D1102', pastCodes: ['D1505'] };

const ask = (scheme: string, situation: Situation, given: Partial<typeof codes & { today: string }> = {}) =>
  eligibility(funding, situation, { ...codes, today: TODAY, ...given }).find((found) => found.scheme === scheme)!;
const reason = <Kind extends FundingReason['kind']>({ reasons }: FundingVerdict, kind: Kind) =>
  reasons.find((found): found is Extract<FundingReason, { kind: Kind }> => found.kind === kind);
const unknown = ({ reasons }: FundingVerdict): string[] =>
  reasons.flatMap((found) => (found.kind === 'unknown' ? [found.question] : []));

const STATUSES: readonly Status[] = [
  'employee-permanent',
  'employee-fixed-term',
  'jobseeker',
  'public',
  'self-employed',
  'none',
];

type Case = readonly [string, Situation, FundingVerdict['verdict'], Partial<typeof codes>?];
/** One status a scheme accepts, and what it says of each other one. */
const statuses = (of: Partial<Record<Status, FundingVerdict['verdict']>>): Case[] => [
  ...STATUSES.map((status): Case => [status, { status }, of[status] ?? 'no']),
  ['no status', {}, 'perhaps'],
];
const perhapsAll = Object.fromEntries(STATUSES.map((status) => [status, 'perhaps'] as const));
const permanent = { status: 'employee-permanent', monthsWorked: 24, monthsInFirm: 12 } as const;
const fixedTerm = {
  status: 'employee-fixed-term',
  fixedTermMonthsInFiveYears: 24,
  fixedTermMonthsLastYear: 4,
} as const;
const leaving = { status: 'employee-permanent', daysWorkedIn60Months: 1300 } as const;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  cep: [
    ['nobody in particular', {}, 'eligible'],
    ['an employee', { status: 'employee-permanent' }, 'eligible'],
    ['somebody without work', { status: 'jobseeker' }, 'eligible'],
    ['a self-employed person', { status: 'self-employed' }, 'eligible'],
    ['a public agent, who has another adviser', { status: 'public' }, 'perhaps'],
    ['somebody who never worked', { status: 'none', monthsWorked: 0 }, 'eligible'],
  ],
  pmsmp: statuses({ ...perhapsAll, jobseeker: 'eligible' }),
  vae: [
    ['nobody in particular', {}, 'eligible'],
    ...STATUSES.map((status): Case => [status, { status, monthsWorked: 0 }, 'eligible']),
  ],
  cpf: [
    ['months not said', { status: 'jobseeker' }, 'perhaps'],
    ['no month worked', { monthsWorked: 0 }, 'no'],
    ['one month worked', { monthsWorked: 1 }, 'eligible'],
    ['an employee of many years', { status: 'employee-permanent', monthsWorked: 240 }, 'eligible'],
    ['a public agent, whose rules are others', { status: 'public', monthsWorked: 240 }, 'perhaps'],
    ['no status, but months', { monthsWorked: 11 }, 'eligible'],
  ],
  ptp: [
    ['24 months, 12 in the firm', permanent, 'eligible'],
    ['23 months', { ...permanent, monthsWorked: 23 }, 'no'],
    ['11 months in the firm', { ...permanent, monthsInFirm: 11 }, 'no'],
    ['months in the firm not said', { status: 'employee-permanent', monthsWorked: 24 }, 'perhaps'],
    ['23 months, the firm not said', { status: 'employee-permanent', monthsWorked: 23 }, 'no'],
    ['fixed terms: 24 months, 4 in the last 12', fixedTerm, 'eligible'],
    ['fixed terms: 23 months', { ...fixedTerm, fixedTermMonthsInFiveYears: 23 }, 'no'],
    ['fixed terms: 3 months in the last 12', { ...fixedTerm, fixedTermMonthsLastYear: 3 }, 'no'],
    ['fixed terms: last year not said', { status: 'employee-fixed-term', fixedTermMonthsInFiveYears: 24 }, 'perhaps'],
    [
      'months of a permanent contract do not count as fixed terms',
      { ...permanent, status: 'employee-fixed-term' },
      'perhaps',
    ],
    ['the same job', permanent, 'no', { pastCodes: ['D1102'] }],
    ['the same job among others', permanent, 'no', { pastCodes: ['A1101', 'D1102'] }],
    ['a present job not said', permanent, 'perhaps', { pastCodes: [] }],
    ['contract not said', { monthsWorked: 30, monthsInFirm: 20 }, 'perhaps'],
    ['somebody without work', { ...permanent, status: 'jobseeker' }, 'no'],
    ['a public agent', { ...permanent, status: 'public' }, 'no'],
  ],
  'reconversion-period': statuses({ 'employee-permanent': 'eligible', 'employee-fixed-term': 'eligible' }),
  resignation: [
    ['1 300 days', leaving, 'eligible'],
    ['1 299 days', { ...leaving, daysWorkedIn60Months: 1299 }, 'no'],
    ['days not said', { status: 'employee-permanent' }, 'perhaps'],
    ['status not said', { daysWorkedIn60Months: 1300 }, 'perhaps'],
    ['a fixed-term contract', { ...leaving, status: 'employee-fixed-term' }, 'no'],
    ['somebody who has left already', { ...leaving, status: 'jobseeker' }, 'no'],
    ['too few days, status not said', { daysWorkedIn60Months: 0 }, 'no'],
  ],
  aif: statuses({ jobseeker: 'eligible' }),
  poei: statuses({ jobseeker: 'eligible' }),
  alternance: statuses({ ...perhapsAll, jobseeker: 'eligible', none: 'eligible' }),
  'employer-plan': statuses({ 'employee-permanent': 'eligible', 'employee-fixed-term': 'eligible' }),
  'public-agents': statuses({ public: 'eligible' }),
  'self-employed': statuses({ 'self-employed': 'eligible' }),
  'regional-aid': statuses({ ...perhapsAll, jobseeker: 'eligible' }),
  'student-loan': statuses(perhapsAll),
};

describe('the table of schemes', () => {
  it('has a rule and at least five cases for each', () => {
    expect(Object.keys(CASES)).to.have.members(funding.map(({ id }) => id));
    expect(Object.keys(FUNDING_RULES)).to.have.members(funding.map(({ id }) => id));
    for (const [scheme, cases] of Object.entries(CASES)) expect(cases.length, scheme).to.be.at.least(5);
  });

  it('says every figure of the rules', () => {
    const said = (scheme: string, figures: readonly number[]): void => {
      const { amounts, conditions } = funding.find(({ id }) => id === scheme)!;
      const numbers = `${amounts} ${conditions}`
        .match(/\d[\d\u202f]*(?:,\d+)?/g)!
        .map((text) => Number(text.replaceAll('\u202f', '').replace(',', '.')));
      for (const figure of figures) expect(numbers, scheme).to.include(figure);
    };
    said('cpf', Object.values(CPF));
    said('ptp', Object.values(PTP));
    said('reconversion-period', Object.values(RECONVERSION));
    said('resignation', Object.values(RESIGNATION));
    said('aif', Object.values(AIF));
  });

  it('sends to https pages only, and gives no date on which nobody read them', () => {
    for (const { id, url, checked, validFrom, kind } of funding) {
      expect(new URL(url).protocol, id).to.equal('https:');
      expect(checked, id).to.match(/^(\d{4}-\d{2}-\d{2})?$/);
      if (kind === 'pointer') expect(validFrom, id).to.equal('');
    }
  });
});

for (const [scheme, cases] of Object.entries(CASES))
  describe(`eligibility: ${scheme}`, () => {
    for (const [who, situation, verdict, given] of cases)
      it(`${verdict}: ${who}`, () => {
        const found = ask(scheme, situation, given);
        expect(found.verdict, JSON.stringify(found.reasons)).to.equal(verdict);
        expect(found.reasons).not.to.deep.equal([]);
      });
  });

describe('a verdict', () => {
  it('names each answer that is missing, and no other', () => {
    expect(unknown(ask('ptp', {}))).to.deep.equal(['status']);
    expect(unknown(ask('ptp', { status: 'employee-permanent' }, { pastCodes: [] }))).to.deep.equal([
      'monthsWorked',
      'monthsInFirm',
      'present-job',
    ]);
    expect(unknown(ask('ptp', { status: 'employee-fixed-term', fixedTermMonthsLastYear: 4 }))).to.deep.equal([
      'fixedTermMonthsInFiveYears',
    ]);
    expect(unknown(ask('resignation', { status: 'employee-permanent' }))).to.deep.equal(['daysWorkedIn60Months']);
    expect(unknown(ask('cpf', {}))).to.deep.equal(['monthsWorked']);
  });

  it('gives the figures it rests on', () => {
    const tooFew = ask('ptp', { ...permanent, monthsWorked: 23 });
    expect(reason(tooFew, 'not-enough')).to.deep.include({ question: 'monthsWorked', asked: 24, given: 23 });
    expect(reason(ask('ptp', permanent, { pastCodes: ['D1102'] }), 'same-job')!.code).to.equal('D1102');
    expect(reason(ask('ptp', permanent), 'ask-before')).to.deep.include({ days: 60, longDays: 120, longMonths: 6 });
    expect(reason(ask('aif', { status: 'jobseeker' }), 'ask-before')!.days).to.equal(15);
    expect(reason(ask('resignation', leaving), 'first')!.scheme).to.equal('cep');
    expect(reason(ask('cep', { status: 'public' }), 'see')!.scheme).to.equal('public-agents');
    expect(reason(ask('aif', { status: 'none' }), 'status-excluded')!.accepted).to.deep.equal(['jobseeker']);
  });

  it('tells the rate of the CPF, and whether it was assumed', () => {
    const rate = (lowQualification?: boolean) =>
      reason(ask('cpf', { monthsWorked: 12, ...(lowQualification === undefined ? {} : { lowQualification }) }), 'rate');
    expect(rate()).to.deep.include({ perYear: 500, most: 5000, assumed: true });
    expect(rate(false)).to.deep.include({ perYear: 500, most: 5000, assumed: false });
    expect(rate(true)).to.deep.include({ perYear: 800, most: 8000, assumed: false });
  });

  it('is perhaps for a scheme without a rule, whatever its name', () => {
    for (const id of ['new-scheme', 'constructor', '__proto__']) {
      const [found] = eligibility([{ ...funding[0], id }], permanent, { ...codes, today: TODAY });
      expect([found.verdict, found.reasons]).to.deep.equal(['perhaps', [{ kind: 'conditions-unknown' }]]);
    }
  });
});

describe('a fact', () => {
  const staleOn = (today: string, dates: Partial<FundingScheme>): boolean =>
    eligibility([{ ...funding[0], validFrom: '', checked: '', ...dates }], {}, { ...codes, today })[0].stale;

  it('is to be checked again the day after twelve months, and not before', () => {
    expect(staleOn('2027-03-10', { checked: '2026-03-10' })).to.equal(false);
    expect(staleOn('2027-03-11', { checked: '2026-03-10' })).to.equal(true);
    expect(staleOn('2027-01-01', { validFrom: '2026' })).to.equal(false);
    expect(staleOn('2027-01-02', { validFrom: '2026' })).to.equal(true);
    expect(staleOn('2027-02-01', { validFrom: '2026-02' })).to.equal(false);
    expect(staleOn('2027-02-02', { validFrom: '2026-02' })).to.equal(true);
    expect(staleOn('2029-02-28', { checked: '2028-02-29' })).to.equal(false);
    expect(staleOn('2029-03-01', { checked: '2028-02-29' })).to.equal(true);
  });

  it('counts from the day it was checked rather than since when it holds', () => {
    expect(staleOn('2027-06-01', { validFrom: '2020', checked: '2026-12-01' })).to.equal(false);
    expect(staleOn('2028-06-01', { validFrom: '2028', checked: '2026-12-01' })).to.equal(true);
  });

  it('is to be checked when nobody has dated it', () => {
    expect(staleOn('2026-01-01', {})).to.equal(true);
    expect(ask('poei', { status: 'jobseeker' }).stale).to.equal(true);
  });
});
