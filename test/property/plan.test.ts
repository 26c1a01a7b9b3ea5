// Whatever the person, the job and the pace: a plan holds together, moves the right way when something changes,
// and its calendar file is read by another reader.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine } from '@passerelle/engine';
import type { Profile, Situation } from '@passerelle/engine';
import { PLAN_STEPS, eligibility, planToIcs } from '@passerelle/engine/plan';
import type { Plan, PlanOptions, PlanStepId } from '@passerelle/engine/plan';
import { ACCESS_LEVELS, loadEssential } from '@passerelle/referential';
import { readIcs, textOf } from '../unit/read-ics.ts';
import { anyProfile } from './arbitraries.ts';

const referential = await loadEssential();
const { ranking, funding } = referential;
const engine = createEngine(referential);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const months = optional(fc.nat(60));
const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    status: optional(
      fc.constantFrom('employee-permanent', 'employee-fixed-term', 'jobseeker', 'public', 'self-employed', 'none')
    ),
    monthsWorked: months,
    monthsInFirm: months,
    fixedTermMonthsInFiveYears: months,
    fixedTermMonthsLastYear: optional(fc.nat(12)),
    daysWorkedIn60Months: optional(fc.nat(1800)),
    lowQualification: optional(fc.boolean()),
    level: optional(fc.constantFrom(...ACCESS_LEVELS.filter((level) => level !== 'unknown'))),
  })
  .map((situation) => Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined)));
const anyMonth = fc
  .tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anySteps = fc.subarray([...PLAN_STEPS]);

interface Asked {
  profile: Profile;
  code: string;
  start: string;
  hours: number;
  situation: Situation;
  steps: PlanStepId[];
  learnt: number[];
}
const anything: fc.Arbitrary<Asked> = fc.record({
  profile: anyProfile(referential),
  code: fc.constantFrom(...ranking.jobs),
  start: anyMonth,
  hours: fc.integer({ min: 1, max: 40 }),
  situation: anySituation,
  steps: anySteps,
  learnt: fc.array(fc.nat(60), { maxLength: 10 }),
});

const skillsToLearn = ({ steps }: Plan): string[] =>
  steps.flatMap(({ id, skills }) => (['basics', 'core', 'further'].includes(id) ? skills : []));
const planOf = ({ profile, code, start, hours, situation }: Asked, done: PlanOptions['done'] = {}): Plan =>
  engine.plan(profile, code, { start, hoursPerWeek: hours, situation, done })!;
/** With what the person has done since. */
function progressed(asked: Asked): Plan {
  const lacking = skillsToLearn(planOf(asked));
  const skills = lacking.length ? asked.learnt.map((n) => lacking[n % lacking.length]) : [];
  return planOf(asked, { steps: asked.steps, skills });
}
const months12 = (text: string): number => 12 * Number(text.slice(0, 4)) + Number(text.slice(5));

describe('any plan', () => {
  it('holds together: ranges, dates, skills', () => {
    fc.assert(
      fc.property(anything, (asked) => {
        for (const plan of [planOf(asked), progressed(asked)]) {
          expect(plan.steps.map(({ id }) => id)).to.deep.equal(
            PLAN_STEPS.filter((id) => plan.steps.some((step) => step.id === id))
          );
          const learn = skillsToLearn(plan);
          expect(new Set(learn).size).to.equal(learn.length);
          expect(plan.skills).to.deep.include({ missing: learn.length, had: plan.skills.total - learn.length });
          const said = Object.entries(asked.profile.skills);
          for (const [id, answer] of said) if (answer === 'had') expect(learn).to.not.include(id);
          let from = plan.start;
          for (const step of plan.steps) {
            expect(step.months.low).to.be.within(0, step.months.high);
            expect(step.from <= step.soonest && step.soonest <= step.latest, step.id).to.equal(true);
            expect(step.latest <= plan.ends.latest || step.done, step.id).to.equal(true);
            if (!step.during) {
              expect(step.from >= from, step.id).to.equal(true);
              from = step.from;
            } else expect(step.months).to.deep.equal({ low: 0, high: 0 });
          }
          const span = months12(plan.ends.latest) - months12(plan.start) + 1;
          expect(span).to.be.within(plan.months.high - 0.5, Math.max(1, Math.ceil(plan.months.high)));
        }
      }),
      { numRuns: 400 }
    );
  });

  it('never takes longer with more hours, nor with something done', () => {
    fc.assert(
      fc.property(anything, fc.nat(10), (asked, more) => {
        const plan = planOf(asked);
        for (const other of [planOf({ ...asked, hours: asked.hours + more }), progressed(asked)]) {
          expect(other.months.low).to.be.at.most(plan.months.low);
          expect(other.months.high).to.be.at.most(plan.months.high);
          expect(other.ends.latest <= plan.ends.latest).to.equal(true);
        }
      }),
      { numRuns: 400 }
    );
  });

  it('is the same plan later when it begins later', () => {
    fc.assert(
      fc.property(anything, anyMonth, (asked, start) => {
        const [a, b] = [planOf(asked), planOf({ ...asked, start })];
        const by = months12(start) - months12(asked.start);
        expect(a.months).to.deep.equal(b.months);
        a.steps.forEach((step, i) => {
          for (const date of ['from', 'soonest', 'latest'] as const)
            expect(months12(b.steps[i][date]) - months12(step[date])).to.equal(by);
        });
      }),
      { numRuns: 200 }
    );
  });

  it('gives a calendar file that another reader reads, whatever the words', () => {
    const word = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(anything, word, word, (asked, summary, description) => {
        const plan = progressed(asked);
        fc.pre(plan.steps.some(({ done }) => !done));
        const steps = Object.fromEntries(PLAN_STEPS.map((id) => [id, { summary, description }]));
        const file = planToIcs(plan, {
          name: summary,
          today: '2026-11-22',
          steps: steps as Record<PlanStepId, { summary: string; description: string }>,
        });
        const { components } = readIcs(file);
        const kept = (text: string): string =>
          [...text.replace(/\r\n?/g, '\n')]
            .filter((c) => c === '\n' || c === '\t' || (c >= ' ' && c !== '\u007f' && !/^\p{Cs}$/u.test(c)))
            .join('');
        for (const { properties } of components)
          expect(textOf(properties.find(({ name }) => name === 'SUMMARY')!.value)).to.equal(kept(summary));
      }),
      { numRuns: 300 }
    );
  });
});

describe('any verdict', () => {
  const ask = (situation: Situation, targetCode: string, pastCodes: readonly string[]) =>
    eligibility(funding, situation, { targetCode, pastCodes, today: '2026-06-15' });

  it('has a reason that explains it', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...ranking.jobs), fc.boolean(), (situation, code, same) => {
        for (const { scheme, verdict, reasons } of ask(situation, code, same ? [code] : ['A1101', 'Z9999'])) {
          const kinds = reasons.map(({ kind }) => kind);
          const against = kinds.some((kind) => ['status-excluded', 'not-enough', 'same-job'].includes(kind));
          const open = kinds.some((kind) => ['unknown', 'status-to-ask', 'conditions-unknown'].includes(kind));
          expect(verdict, scheme).to.equal(against ? 'no' : open ? 'perhaps' : 'eligible');
        }
      }),
      { numRuns: 500 }
    );
  });

  it('is only narrowed by one more answer: what was ruled out stays out, what was sure stays sure', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...ranking.jobs), (situation, code) => {
        const whole = ask(situation, code, ['A1101', 'Z9999']);
        for (const question of Object.keys(situation) as (keyof Situation)[]) {
          const { [question]: _, ...less } = situation;
          ask(less, code, ['A1101', 'Z9999']).forEach(({ scheme, verdict, reasons }, i) => {
            // A public agent's status opens what stands apart for them: it may turn a yes or a no into perhaps.
            if (question === 'status' && ['cep', 'cpf'].includes(scheme)) return;
            if (verdict !== 'perhaps') expect(whole[i].verdict, `${scheme} ${question}`).to.equal(verdict);
            else expect(reasons.length, scheme).to.be.greaterThan(0);
          });
        }
      }),
      { numRuns: 300 }
    );
  });
});
