// The plan of every job: its order, its range and what moves it. Expected ranges are worked out here from the
// tables' facts, not taken from the code.
import { expect } from '@open-wc/testing';
import { createEngine } from '@passerelle/engine';
import type { GivenProfile } from '@passerelle/engine';
import { PLAN_STEPS, planToIcs, within } from '@passerelle/engine/plan';
import type { Plan, PlanOptions, PlanStepId } from '@passerelle/engine/plan';
import { ACCESS_LEVELS, TAGS, UNKNOWN, loadEssential } from '@passerelle/referential';
import type { AccessLevel } from '@passerelle/referential';
import { dateOf, readIcs, textOf } from './read-ics.ts';

const referential = await loadEssential();
const { ranking, facts, contexts, words } = referential;
const engine = createEngine(referential);

const FULL: PlanOptions = { start: '2026-09', hoursPerWeek: 35 };
const plan = (code: string, options: Partial<PlanOptions> = {}, profile: GivenProfile = {}): Plan =>
  engine.plan(profile, code, { ...FULL, ...options })!;
const stepOf = ({ steps }: Plan, id: PlanStepId) => steps.find((step) => step.id === id);
const idsOf = ({ steps }: Plan): PlanStepId[] => steps.map(({ id }) => id);
const isRegulated = (job: number): boolean => (ranking.tags[job] & (1 << TAGS.indexOf('regulated'))) !== 0;
const regulated = ranking.jobs.filter((_, job) => isRegulated(job));
const skillsOf = (code: string): string[] => {
  const { offsets, jobs } = ranking.links;
  const job = ranking.jobs.indexOf(code);
  return ranking.skills.filter((_, skill) => jobs.subarray(offsets[skill], offsets[skill + 1]).includes(job));
};
const hadAll = (code: string): GivenProfile => ({
  skills: Object.fromEntries(skillsOf(code).map((id) => [id, 'had' as const])),
});
const jobOf = (access: AccessLevel, law: boolean): string =>
  ranking.jobs.find((_, job) => ranking.access[job] === ACCESS_LEVELS.indexOf(access) && isRegulated(job) === law)!;

const everyPlan = new Map(ranking.jobs.map((code) => [code, plan(code)]));

describe('the plan of every job', () => {
  it('is there, in the one order of steps, from the month asked for', () => {
    expect(everyPlan.size).to.equal(1584);
    for (const [code, { steps, start, ends, months }] of everyPlan) {
      expect(start).to.equal('2026-09');
      expect(idsOf({ steps } as Plan), code).to.deep.equal(
        PLAN_STEPS.filter((id) => steps.some((step) => step.id === id))
      );
      expect(steps[0].from, code).to.equal('2026-09');
      expect(months.low <= months.high && ends.soonest <= ends.latest, code).to.equal(true);
      for (const { from, soonest, latest, id } of steps)
        expect(from <= soonest && soonest <= latest && latest <= ends.latest, `${code} ${id}`).to.equal(true);
    }
  });

  it('puts the requirement first for 241 of 241 regulated jobs, and their diploma before all other learning', () => {
    expect(regulated.length).to.equal(241);
    for (const code of regulated) {
      const found = everyPlan.get(code)!;
      expect(found.regulated, code).to.equal(true);
      expect(idsOf(found).slice(0, 3), code).to.deep.equal(['requirement', 'try', 'qualify']);
      for (const id of ['basics', 'core', 'further'] as const)
        if (stepOf(found, id)) expect(stepOf(found, id)!.during, `${code} ${id}`).to.equal('qualify');
    }
  });

  it('has the job tried before anything is learnt, with questions of its own', () => {
    const asked = new Set<string>();
    for (const [code, found] of everyPlan) {
      expect(idsOf(found)[found.steps[0].id === 'requirement' ? 1 : 0], code).to.equal('try');
      const keys = found.questions.map(({ key }) => key);
      expect(keys[0], code).to.equal('usual-day');
      expect(keys, code).to.include('core-skill');
      expect(keys.length, code).to.be.within(5, 12);
      for (const { key, ids } of found.questions) {
        if (key === 'condition' || key === 'hours' || key === 'public') {
          const at = contexts.contexts.ids.indexOf(ids[0]);
          const { offsets, jobs } = contexts.contexts.links;
          expect(jobs.subarray(offsets[at], offsets[at + 1]).includes(ranking.jobs.indexOf(code)), code).to.equal(true);
        }
        if (key === 'core-skill' || key === 'missing-skill') expect(skillsOf(code), code).to.include(ids[0]);
      }
      asked.add(JSON.stringify(found.questions));
    }
    expect(asked.size, 'different lists of questions').to.be.greaterThan(1500);
  });

  it('teaches each missing skill once: general ones first, then the core, in the order of the tree', () => {
    const having = (id: string): number => {
      const skill = ranking.skills.indexOf(id);
      return ranking.links.offsets[skill + 1] - ranking.links.offsets[skill];
    };
    for (const [code, found] of everyPlan) {
      const groups = (['basics', 'core', 'further'] as const).map((id) => stepOf(found, id)?.skills ?? []);
      expect(groups.flat().sort(), code).to.deep.equal(skillsOf(code).sort());
      expect(groups.flat().length, code).to.equal(found.skills.missing);
      for (const id of groups[0]) expect(having(id), `${code} ${id}`).to.be.at.least(158);
      for (const id of [...groups[1], ...groups[2]]) expect(having(id), `${code} ${id}`).to.be.below(160);
      // The skills of a pack stand in the order of the official tree.
      for (const group of [groups[1], groups[2]])
        group
          .slice(1)
          .forEach((id, i) =>
            expect(ranking.skills.indexOf(id), `${code} ${id}`).to.be.above(ranking.skills.indexOf(group[i]))
          );
      const core = found.steps.find(({ id }) => id === 'practise')!.skills;
      expect(core, code).to.include.members([...groups[1]]);
      const coreFirst = groups[0].map((id) => core.includes(id));
      expect(coreFirst, code).to.deep.equal([...coreFirst].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('names only skills, links and requirements that exist', () => {
    const links = words.links.map(({ id }) => id);
    for (const [code, { steps }] of everyPlan)
      for (const step of steps) {
        expect(links, code).to.include.members([...step.links]);
        expect(step.links.length, `${code} ${step.id}`).to.be.at.least(1);
        if (step.goal.key === 'skills-shown') expect(step.skills, code).to.include.members([...step.goal.ids]);
      }
  });
});

/** Anchors: months full time, for somebody without the diploma and the skills. */
const ANCHORS: Readonly<Record<AccessLevel, readonly [number, number]>> = {
  none: [0.25, 3],
  cap: [5, 12],
  bac: [5, 24],
  'bac+2': [6, 36],
  'bac+3': [12, 36],
  'bac+5': [24, 60],
  'bac+8': [36, 96],
  unknown: [0.25, 36],
};

describe('the range of a plan', () => {
  it('follows the access level, the number of skills, the conditions and the law, for every job', () => {
    ranking.jobs.forEach((code, job) => {
      const found = everyPlan.get(code)!;
      const [low, high] = ANCHORS[ACCESS_LEVELS[ranking.access[job]]];
      const hard = ranking.wishes.filter(({ mode }, wish) => {
        const { offsets, jobs } = ranking.wishLinks;
        return mode === 'avoid' && jobs.subarray(offsets[wish], offsets[wish + 1]).includes(job);
      }).length;
      expect(found.immersions, code).to.equal(hard >= 3 ? 2 : 1);
      const always = (place: number): boolean => ((facts.requirements[job] >> (2 * place)) & 3) === 2;
      const diploma = isRegulated(job) || always(4) || always(5);
      const caces = always(1) ? 0.25 : 0;
      const least = diploma ? low : Math.min(high, (low * skillsOf(code).length) / 24);
      expect(found.months.low, code).to.equal(Math.floor(2 * (least + caces) + 1e-9) / 2);
      expect(found.months.high, code).to.equal(Math.ceil(2 * (high + caces + found.immersions + 2) - 1e-9) / 2);
    });
  });

  it('is never one constant: neither over all jobs, nor over those of one level', () => {
    const ranges = (codes: readonly string[]) =>
      new Set(codes.map((code) => Object.values(everyPlan.get(code)!.months).join('–')));
    expect(ranges(ranking.jobs).size).to.be.greaterThan(60);
    ACCESS_LEVELS.forEach((access, place) => {
      const codes = ranking.jobs.filter((_, job) => ranking.access[job] === place);
      expect(ranges(codes).size, access).to.be.greaterThan(1);
    });
    const commonest = Math.max(
      ...[...ranges(ranking.jobs)].map(
        (range) => [...everyPlan.values()].filter(({ months }) => Object.values(months).join('–') === range).length
      )
    );
    expect(commonest, 'jobs that share the commonest range').to.be.below(1584 / 10);
  });

  it('stretches when the hours of the training no longer fit, and never below its own length', () => {
    const code = jobOf('cap', false);
    const skills = skillsOf(code).length;
    const at = (hoursPerWeek: number) => plan(code, { hoursPerWeek });
    // The months of an adult's CAP and the 1 000 hours of plumbing; the 758 of five full-time months.
    for (const hours of [35, 21, 17.5, 10, 4]) {
      const { months, immersions } = at(hours);
      const least = (Math.max(5, (758 * 12) / 52 / hours) * skills) / 24;
      expect(months.high, `${hours} h`).to.be.closeTo(Math.max(12, (1000 * 12) / 52 / hours) + immersions + 2, 0.5);
      expect(months.low, `${hours} h`).to.be.closeTo(Math.min(least, months.high), 0.5);
    }
    expect([at(60).months, at(60).hoursPerWeek]).to.deep.equal([at(35).months, 35]);
    expect(at(20).months.high, 'a year is a year').to.equal(at(35).months.high);
  });

  it('shrinks with what is known, to what is not training', () => {
    const code = jobOf('bac+2', false);
    const [none, all] = [plan(code), plan(code, {}, hadAll(code))];
    expect(all.skills).to.deep.equal({ had: none.skills.total, missing: 0, total: none.skills.total });
    expect(all.months).to.deep.equal({ low: 0, high: 2 + all.immersions });
    expect(idsOf(all)).to.not.include.members(['basics']);
    expect(stepOf(all, 'say')!.skills.length).to.be.within(2, 8);
  });

  it('keeps the time of a diploma that the law asks for, whatever is known or held', () => {
    const code = jobOf('bac+3', true);
    const full = plan(code).months;
    expect(plan(code, {}, hadAll(code)).months).to.deep.equal(full);
    expect(plan(code, { situation: { level: 'bac+8' } }).months).to.deep.equal(full);
    expect(plan(code, { done: { steps: ['qualify'] } }).months.high).to.be.at.most(3 + 4);
  });

  it('is shortened by a level held: by the years that remain, or to a year in another speciality', () => {
    const high = (access: AccessLevel, level: Exclude<AccessLevel, 'unknown'>): number => {
      const found = plan(jobOf(access, false), { situation: { level } });
      return found.months.high - 2 - found.immersions;
    };
    expect(high('bac+5', 'bac+2')).to.equal(36);
    expect(high('bac+5', 'bac+3')).to.equal(24);
    expect(high('bac+5', 'cap')).to.equal(60);
    expect(high('bac+5', 'bac+5')).to.equal(12);
    expect(high('bac+3', 'bac+2')).to.equal(12);
    expect(high('cap', 'bac+5')).to.equal(12);
    expect(high('none', 'bac+5')).to.equal(3);
    expect(high('unknown', 'bac+5')).to.equal(36);
  });

  it('is said in whole months, with a word where it is longer than a change of career', () => {
    const code = jobOf('cap', false);
    const found = plan(code);
    expect(within(found)).to.deep.equal({
      low: Math.floor(found.months.low),
      high: Math.ceil(found.months.high),
      ...found.ends,
      long: false,
    });
    expect(within(plan(code, { hoursPerWeek: 1 })).long).to.equal(true);
  });
});

describe('progress', () => {
  const code = jobOf('cap', false);
  const before = plan(code);

  it('takes a done step out of the time, and its skills out of what is missing', () => {
    const after = plan(code, { done: { steps: ['try', 'basics'] } });
    expect(stepOf(after, 'basics')).to.deep.include({ done: true, skills: [], months: { low: 0, high: 0 } });
    expect(after.skills.missing).to.equal(before.skills.missing - stepOf(before, 'basics')!.skills.length);
    expect(after.ends.latest < before.ends.latest).to.equal(true);
    expect(idsOf(after)).to.deep.equal(idsOf(before));
  });

  it('ends a step with its last skill, and keeps it in sight', () => {
    const { skills } = stepOf(before, 'core')!;
    expect(stepOf(plan(code, { done: { skills: skills.slice(1) } }), 'core')).to.deep.include({
      done: false,
      skills: skills.slice(0, 1),
    });
    expect(stepOf(plan(code, { done: { skills: [...skills, 'nowhere'] } }), 'core')!.done).to.equal(true);
  });

  it('is that of the profile unless told: steps of the target only, skills learnt for every job', () => {
    const [skill] = stepOf(before, 'core')!.skills;
    const progress = { start: '2026-09', hoursPerWeek: 35, steps: ['try'], skills: [skill] };
    const own = plan(code, {}, { target: code, plan: progress });
    expect([stepOf(own, 'try')!.done, own.learnt]).to.deep.equal([true, [skill]]);
    const another = plan(code, {}, { target: 'D1102', plan: progress });
    expect([stepOf(another, 'try')!.done, another.learnt]).to.deep.equal([false, [skill]]);
    expect(plan(code, { done: {} }, { target: code, plan: progress }).learnt).to.deep.equal([]);
  });

  it('keeps in sight what was learnt, in the step that taught it', () => {
    const { skills } = stepOf(before, 'core')!;
    const after = plan(code, { done: { steps: ['basics'], skills: skills.slice(0, 1) } });
    expect(stepOf(after, 'core')!.learnt).to.deep.equal(skills.slice(0, 1));
    expect(stepOf(after, 'basics')!.learnt).to.deep.equal(stepOf(before, 'basics')!.skills);
    expect(after.learnt).to.deep.equal([...stepOf(before, 'basics')!.skills, ...skills.slice(0, 1)]);
  });

  it('dates what remains from today on, once the plan has begun', () => {
    const late = plan(code, { today: '2027-03-15', done: { steps: ['try'] } });
    expect(late.start).to.equal('2027-03');
    for (const { from } of late.steps) expect(from >= '2027-03').to.equal(true);
    expect(late.months).to.deep.equal(plan(code, { done: { steps: ['try'] } }).months);
    expect(plan(code, { today: '2026-01-01' }).start).to.equal('2026-09');
  });

  it('has nothing left when all is done', () => {
    const after = plan(code, { done: { steps: PLAN_STEPS } });
    expect(after.months).to.deep.equal({ low: 0, high: 0 });
    expect(after.steps.every(({ done }) => done)).to.equal(true);
    expect(after.budget!.paidSteps).to.deep.equal([]);
  });
});

describe('what artificial intelligence calls for', () => {
  it('is told by the class of the job with its source, general first, and never of a skill', () => {
    const depths = { general: 0, job: 0 };
    ranking.jobs.forEach((code, job) => {
      const { ai, questions } = everyPlan.get(code)!;
      const [low, high] = [facts.exposure.level.low[job], facts.exposure.level.high[job]];
      expect(ai.skills.length, code).to.equal(4);
      expect(ai.depth, code).to.equal(high !== UNKNOWN && high >= 2 ? 'job' : 'general');
      expect(
        questions.some(({ key }) => key === 'ai-changes'),
        code
      ).to.equal(ai.depth === 'job');
      if (low === UNKNOWN) expect(ai.exposure, code).to.equal(undefined);
      else expect(ai.exposure, code).to.deep.equal({ low, high, source: facts.sources.exposure });
      depths[ai.depth]++;
    });
    expect(depths.general).to.be.greaterThan(300);
    expect(depths.job).to.be.greaterThan(300);
  });
});

describe('the budget', () => {
  const code = jobOf('cap', false);
  const budget = (
    situation: PlanOptions['situation'],
    options: Partial<PlanOptions> = {},
    profile: GivenProfile = {}
  ) => plan(code, { situation, ...options }, profile).budget!;
  const line = (found: ReturnType<typeof budget>, scheme: string) => found.lines.find((each) => each.scheme === scheme);

  it('names free help first, then money, then where to ask, and nothing that is ruled out', () => {
    const found = budget({ status: 'jobseeker', monthsWorked: 30 });
    const kinds = found.lines.map(({ kind }) => kind);
    expect(kinds).to.deep.equal(
      [...kinds].sort((a, b) => ['help', 'money', 'pointer'].indexOf(a) - ['help', 'money', 'pointer'].indexOf(b))
    );
    expect(found.lines[0].verdict).to.equal('eligible');
    expect(line(found, 'ptp')).to.equal(undefined);
    expect(found.freeSteps).to.include.members(['try', 'ai', 'practise', 'meet', 'say']);
    expect(found.paidSteps).to.deep.equal(['basics', 'core', 'further']);
    expect(plan(jobOf('bac+3', true)).budget!.paidSteps, 'a diploma is paid with what it teaches').to.deep.equal([
      'qualify',
    ]);
    expect(found.unknown).to.deep.equal(['course-price']);
  });

  it('counts the CPF by years begun, up to its cap', () => {
    const most = (monthsWorked?: number, lowQualification?: boolean): number =>
      line(
        budget({
          ...(monthsWorked === undefined ? {} : { monthsWorked }),
          ...(lowQualification ? { lowQualification } : {}),
        }),
        'cpf'
      )!.euros!.high;
    expect(most(1)).to.equal(500);
    expect(most(12)).to.equal(500);
    expect(most(13)).to.equal(1000);
    expect(most(120)).to.equal(5000);
    expect(most(121)).to.equal(5000);
    expect(most()).to.equal(5000);
    expect(most(12, true)).to.equal(800);
    expect(most(240, true)).to.equal(8000);
    expect(budget({}).ownShare).to.equal(103.2);
    expect(budget({ monthsWorked: 0 }).ownShare).to.equal(undefined);
  });

  it('counts a « période de reconversion » by the hour, from 150 to 450', () => {
    const { euros } = line(budget({ status: 'employee-permanent' }), 'reconversion-period')!;
    expect(euros!.high).to.equal(4117.5);
    expect(euros!.low).to.be.within(1372.5, 4117.5);
    const short = plan(jobOf('none', false), { situation: { status: 'employee-permanent' } }).budget!;
    expect(line(short, 'reconversion-period')!.euros!.low).to.equal(1372.5);
  });

  it('rules the PTP out for the present job, and only for that one', () => {
    const situation = { status: 'employee-permanent', monthsWorked: 60, monthsInFirm: 60 } as const;
    const other = ranking.jobs.find((each) => each !== code)!;
    expect(line(budget(situation, {}, { jobs: [{ code }] }), 'ptp')).to.equal(undefined);
    expect(line(budget(situation, {}, { jobs: [{ code: other }] }), 'ptp')!.verdict).to.equal('eligible');
    expect(line(budget(situation, {}, { jobs: [{ code: other }, { code, endedIn: 2010 }] }), 'ptp')!.verdict).to.equal(
      'eligible'
    );
    expect(line(budget(situation, {}, { jobs: [{ code, endedIn: 2010 }] }), 'ptp')).to.equal(undefined);
    expect(line(budget(situation), 'ptp')!.verdict).to.equal('perhaps');
  });

  it('judges facts on the day given, else on the first day of the plan', () => {
    expect(line(budget({}, { start: '2028-01' }), 'cep')!.stale).to.equal(true);
    expect(line(budget({}, { start: '2028-01', today: '2026-06-01' }), 'cep')!.stale).to.equal(false);
  });

  it('is left out when no scheme is known', () => {
    const found = plan(code, { funding: undefined });
    expect([found.funding, found.budget]).to.deep.equal([undefined, undefined]);
  });
});

describe('what a plan refuses', () => {
  it('a start that is no month or day, and hours that are not above zero', () => {
    for (const start of ['', '2026', '2026-13', '2026-00', '2026-01-32', 'soon', '2026-9'])
      expect(() => plan('D1102', { start }), start).to.throw(RangeError);
    for (const hoursPerWeek of [0, -1, NaN]) expect(() => plan('D1102', { hoursPerWeek })).to.throw(RangeError);
    expect(plan('D1102', { start: '2026-12-31' }).start).to.equal('2026-12');
  });

  it('knows no plan for an unknown code, and leaves out what a pack does not say', () => {
    expect(engine.plan({}, 'Z9999', FULL)).to.equal(undefined);
    const bare = plan(regulated[0], { facts: undefined, contexts: undefined, funding: undefined });
    expect(idsOf(bare)[0]).to.equal('requirement');
    expect(bare.ai.exposure).to.equal(undefined);
    expect(bare.questions.map(({ key }) => key)).to.not.include('condition');
  });
});

describe('the calendar file', () => {
  const texts = {
    name: 'Mon projet',
    today: '2026-11-22',
    steps: Object.fromEntries(
      PLAN_STEPS.map((id) => [
        id,
        { summary: `Étape ${id} ; suite, fin \\ « été »`, description: 'œ'.repeat(100) + '\nligne 2\r\nligne 3' },
      ])
    ) as Record<PlanStepId, { summary: string; description?: string }>,
  };

  it('is read by an independent reader: a whole month for each step that remains', () => {
    const found = plan(jobOf('bac', false), { start: '2026-11', done: { steps: ['meet'] } });
    const { properties, components } = readIcs(planToIcs(found, texts));
    const of = (list: typeof properties, name: string) => list.find((property) => property.name === name)!;
    expect(textOf(of(properties, 'X-WR-CALNAME').value)).to.equal('Mon projet');
    const remaining = found.steps.filter(({ done }) => !done);
    expect(components.length).to.equal(remaining.length);
    components.forEach(({ name, properties: event }, i) => {
      expect(name).to.equal('VEVENT');
      const { id, from, latest } = remaining[i];
      expect(textOf(of(event, 'SUMMARY').value)).to.equal(texts.steps[id].summary);
      expect(textOf(of(event, 'DESCRIPTION').value)).to.equal(`${'œ'.repeat(100)}\nligne 2\nligne 3`);
      expect(dateOf(of(event, 'DTSTART')).toISOString().slice(0, 10)).to.equal(`${from}-01`);
      const end = dateOf(of(event, 'DTEND'));
      expect(end.getUTCDate()).to.equal(1);
      expect(new Date(end.getTime() - 1).toISOString().slice(0, 7)).to.equal(latest);
    });
    expect(new Set(components.map(({ properties: event }) => of(event, 'UID').value)).size).to.equal(components.length);
  });

  it('is the same for the same plan, and leaves out a description that is not given', () => {
    const found = plan('D1102');
    const short = {
      ...texts,
      steps: Object.fromEntries(PLAN_STEPS.map((id) => [id, { summary: id }])) as typeof texts.steps,
    };
    expect(planToIcs(found, short)).to.equal(planToIcs(plan('D1102'), short));
    expect(planToIcs(found, short)).to.not.include('DESCRIPTION');
  });
});
