// What to learn next, and by which ways: figures that anyone can count again.
import { expect } from '@open-wc/testing';
import { createEngine } from '@passerelle/engine';
import type { GivenProfile } from '@passerelle/engine';
import { ACCESS_LEVELS, TAGS, loadEssential } from '@passerelle/referential';
import { skillsOfJobs } from '../property/arbitraries.ts';

const referential = await loadEssential();
const { ranking, mobility } = referential;
const engine = createEngine(referential);
const skillsOf = skillsOfJobs(ranking);
const baker: GivenProfile = { jobs: [{ code: 'D1102' }] };
const isOfficial = (from: string, to: string): boolean => {
  const target = ranking.jobs.indexOf(to);
  return mobility.jobs
    .subarray(mobility.offsets[target], mobility.offsets[target + 1])
    .includes(ranking.jobs.indexOf(from));
};
/** Key skills of a job that a person has not. */
const missing = (profile: GivenProfile, code: string): string[] =>
  engine.explain(profile, code)!.skills.flatMap(({ id, state }) => (state === 'missing' ? [id] : []));

describe('nextSkills', () => {
  it('names five skills that the person has not, and the best jobs of those they open', () => {
    const next = engine.nextSkills(baker);
    expect(next).to.have.length(5);
    for (const { id, opens, jobs } of next) {
      expect(skillsOf.get('D1102')).not.to.include(id);
      expect(jobs.length).to.equal(Math.min(3, opens));
      for (const code of jobs) expect(skillsOf.get(code), code).to.include(id);
    }
    expect(engine.nextSkills(baker, { limit: 2 })).to.deep.equal(next.slice(0, 2));
    expect(engine.nextSkills(baker, { limit: 0 })).to.deep.equal([]);
  });

  it('counts a site’s own jobs only', () => {
    for (const { jobs } of engine.nextSkills(baker, { among: ['G'] }))
      for (const code of jobs) expect(code.startsWith('G')).to.equal(true);
  });
});

describe('newlyNear', () => {
  it('names jobs that were not within reach, a third of whose key skills are had with those learnt', () => {
    const learnt = skillsOf.get('K1304')!;
    const codes = engine.newlyNear(baker, learnt, { limit: 50 });
    expect(codes.length).to.be.within(1, 50);
    expect(engine.newlyNear(baker, learnt)).to.deep.equal(codes.slice(0, 5));
    const since: GivenProfile = { ...baker, skills: Object.fromEntries(learnt.map((id) => [id, 'had' as const])) };
    for (const code of codes) {
      expect(engine.isNear(baker, code), code).to.equal(false);
      const total = engine.explain(since, code)!.skills.length;
      expect((total - missing(since, code).length) * 3, code).to.be.at.least(total);
    }
    const ranked = engine.rank(since, { limit: 1584 }).jobs.map(({ code }) => code);
    expect(
      [...codes].sort((a, b) => ranked.indexOf(a) - ranked.indexOf(b)),
      'in the order of the list'
    ).to.deep.equal(codes);
  });

  it('leaves no such job out but those that ask for a diploma', () => {
    const learnt = skillsOf.get('K1304')!;
    const since: GivenProfile = { ...baker, skills: Object.fromEntries(learnt.map((id) => [id, 'had' as const])) };
    const codes = engine.newlyNear(baker, learnt, { limit: 1584 });
    for (const code of ranking.jobs) {
      const total = engine.explain(since, code)!.skills.length;
      const reached = (total - missing(since, code).length) * 3 >= total;
      if (codes.includes(code) || code === 'D1102' || !reached || engine.isNear(baker, code)) continue;
      const job = ranking.jobs.indexOf(code);
      const regulated = (ranking.tags[job] & (1 << TAGS.indexOf('regulated'))) !== 0;
      expect(regulated || ranking.access[job] >= ACCESS_LEVELS.indexOf('bac+5'), code).to.equal(true);
    }
  });

  it('names none where nothing was learnt, nor beyond a site’s own jobs', () => {
    expect(engine.newlyNear(baker, [])).to.deep.equal([]);
    expect(engine.newlyNear(baker, ['nowhere'])).to.deep.equal([]);
    const learnt = ranking.skills.slice(0, 60);
    for (const code of engine.newlyNear(baker, learnt, { among: ['K'] })) expect(code[0]).to.equal('K');
  });
});

describe('steppingStones', () => {
  it('go from one of the first fifty to a job beyond them, with what the stone brings', () => {
    const first = engine.rank(baker).jobs.map(({ code }) => code);
    const found = engine.steppingStones(baker);
    expect(found).to.have.length(10);
    for (const { code, by, gained, had, total } of found) {
      expect(first).to.include(by);
      expect(first).not.to.include(code);
      const lacking = missing(baker, code);
      expect(had + lacking.length).to.equal(total);
      expect(gained).to.deep.equal(lacking.filter((id) => skillsOf.get(by)!.includes(id)));
      expect(gained.length).to.be.greaterThan(0);
      expect(isOfficial(by, code) || (had + gained.length) * 3 >= total, `${by} to ${code}`).to.equal(true);
      expect(had * 3).to.be.below(total);
    }
  });

  it('are none for someone without a skill, or a site with few jobs', () => {
    expect(engine.steppingStones({ interests: { r1: 4, i1: 0 } })).to.deep.equal([]);
    expect(engine.steppingStones(baker, { among: ['D11'] })).to.deep.equal([]);
    expect(engine.steppingStones(baker, { limit: 3 })).to.deep.equal(engine.steppingStones(baker).slice(0, 3));
  });
});

describe('routes', () => {
  it('are none to what is within reach, unknown, or done', () => {
    const [first] = engine.rank(baker).jobs;
    for (const code of [first!.code, 'Z9999', 'D1102']) expect(engine.routes(baker, code), code).to.deep.equal([]);
    expect(engine.isNear(baker, first!.code)).to.equal(true);
    expect(engine.isNear(baker, 'D1102')).to.equal(true);
    expect(engine.isNear(baker, 'Z9999')).to.equal(false);
    expect(engine.routes({}, 'J1506')).to.deep.equal([]);
  });

  it('take two hops, and say truly what one has and gains at each', () => {
    let seen = 0;
    for (const code of ranking.jobs.filter((_, i) => i % 37 === 0))
      for (const { hops } of engine.routes(baker, code)) {
        seen++;
        const [stone, target] = hops;
        expect(hops).to.have.length(2);
        expect(target!.code).to.equal(code);
        expect(engine.isNear(baker, code)).to.equal(false);
        expect(engine.isNear(baker, stone!.code)).to.equal(true);
        expect(stone!.gained).to.deep.equal(missing(baker, stone!.code));
        expect(stone!.official).to.equal(isOfficial('D1102', stone!.code));
        const after = { ...baker, jobs: [...baker.jobs!, { code: stone!.code }] };
        expect(target!.gained).to.deep.equal(missing(after, code));
        expect(target!.official).to.equal(isOfficial(stone!.code, code));
        expect(target!.official || target!.had * 3 >= target!.total).to.equal(true);
        for (const { had, gained, total } of hops) expect(had + gained.length).to.equal(total);
      }
    expect(seen).to.be.greaterThan(20);
  });

  it('go by skills alone where the table of moves is not loaded', () => {
    const { mobility: _, ...rest } = referential;
    const alone = createEngine({ ...rest, mobility: undefined } as unknown as typeof referential);
    for (const code of ranking.jobs.filter((__, i) => i % 97 === 0))
      for (const { hops } of alone.routes(baker, code)) expect(hops.some(({ official }) => official)).to.equal(false);
  });
});
