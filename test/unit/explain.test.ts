// An explanation gives the very figures of the ranking, and nothing that is not there.
import { expect } from '@open-wc/testing';
import { createEngine } from '@passerelle/engine';
import type { Explanation, GivenProfile, Reason } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';

const referential = await loadEssential();
const { ranking } = referential;
const engine = createEngine(referential);

const profile: GivenProfile = {
  interests: { r1: 0, r2: 1, i1: 4, i2: 3, a1: 1, s1: 4, e1: 1, c1: 0 },
  jobs: [{ code: 'J1501', years: 4 }],
  experiences: ['first-aid'],
  skills: { '300030': 'had', '300031': 'declined' },
  wishes: { 'no-night': 'prefer', 'with-public': 'prefer' },
};
const reasonOf = <Kind extends Reason['kind']>({ reasons }: Explanation, kind: Kind) =>
  reasons.find((reason): reason is Extract<Reason, { kind: Kind }> => reason.kind === kind);
const skillsOf = (code: string): string[] => {
  const { offsets, jobs } = ranking.links;
  const job = ranking.jobs.indexOf(code);
  return ranking.skills.filter((_, skill) => jobs.subarray(offsets[skill], offsets[skill + 1]).includes(job));
};
const tagsOf = (code: string): string[] =>
  engine.explain({}, code)!.facts.flatMap((fact) => (fact.kind === 'tag' ? [fact.tag] : []));

describe('explain', () => {
  it('gives factors that multiply to the score of the ranking, to the last bit', () => {
    for (const { code, score, can, like, wish, had, total } of engine.rank(profile, { limit: Infinity }).jobs) {
      const explained = engine.explain(profile, code)!;
      expect(explained.score, code).to.equal(score);
      const { factors } = explained;
      expect([factors.can, factors.like, factors.wish], code).to.deep.equal([can, like, wish]);
      expect(factors.can * factors.like * factors.wish, code).to.equal(score);
      expect(explained.skills.length, code).to.equal(total);
      expect(explained.skills.filter(({ state }) => state !== 'missing').length, code).to.equal(had);
    }
  });

  it('builds the factors on the reach, the sum of its parts, and the correlation', () => {
    for (const { code } of engine.rank(profile).jobs) {
      const { can, like, reach, correlation } = engine.explain(profile, code)!.factors;
      const { whole, ...parts } = reach;
      expect(whole).to.be.within(0, 1);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).to.be.closeTo(whole, 1e-12);
      expect(correlation).to.be.within(-1, 1);
      expect(can).to.be.closeTo(0.05 + 0.95 * whole, 1e-12);
      expect(like).to.be.closeTo(1 + 0.7 * correlation, 1e-12);
    }
  });

  it('names as shared and as missing only skills of the job, as the person stands to them', () => {
    for (const { code } of engine.rank(profile).jobs) {
      const explained = engine.explain(profile, code)!;
      const have = skillsOf(code);
      expect(have).to.include.members(explained.skills.map(({ id }) => id));
      const shared = reasonOf(explained, 'skills-shared')!;
      expect(shared.skills.length).to.be.within(1, 3);
      expect(have).to.include.members([...shared.skills]);
      const missing = explained.skills.filter(({ state }) => state === 'missing').map(({ id }) => id);
      expect(reasonOf(explained, 'skills-missing')?.skills ?? []).to.deep.equal(missing);
      expect(missing).not.to.include.members([...shared.skills]);
    }
  });

  it('gives no reason that an empty profile could have', () => {
    for (const code of ranking.jobs.filter((_, i) => i % 50 === 0)) {
      const { reasons, factors } = engine.explain({}, code)!;
      expect(reasons.map(({ kind }) => kind)).to.deep.equal(['skills-missing']);
      const reach = { whole: 0, skills: 0, nearest: 0, second: 0, family: 0, domain: 0 };
      expect(factors).to.deep.equal({ can: 0.05, like: 1, wish: 1, reach, correlation: 0 });
    }
  });

  it('names every wish once, kept or broken, and moves the score by it', () => {
    for (const { code } of engine.rank(profile).jobs) {
      const { reasons, factors } = engine.explain(profile, code)!;
      const told = reasons.filter(({ kind }) => kind.startsWith('wish-'));
      expect(told.map((reason) => ('wish' in reason ? reason.wish : '')).sort()).to.deep.equal([
        'no-night',
        'with-public',
      ]);
      const product = told.reduce((factor, { kind }) => factor * (kind === 'wish-kept' ? 1.25 : 0.8), 1);
      expect(factors.wish).to.be.closeTo(product, 1e-12);
    }
  });

  it('gives tastes as a reason only where they weigh, with letters that the person likes', () => {
    const seen = new Set<string>();
    for (const { code } of engine.rank(profile, { limit: Infinity }).jobs) {
      const explained = engine.explain(profile, code)!;
      const alike = reasonOf(explained, 'tastes');
      const differ = reasonOf(explained, 'tastes-differ');
      expect(alike && differ, code).to.equal(undefined);
      if (alike) expect(alike.correlation).to.be.at.least(0.3).and.to.equal(explained.factors.correlation);
      if (differ) expect(differ.correlation).to.be.at.most(-0.3).and.to.equal(explained.factors.correlation);
      for (const letter of alike?.letters ?? []) expect(['I', 'S'], code).to.include(letter);
      seen.add(alike ? 'alike' : differ ? 'differ' : 'neither');
    }
    expect([...seen].sort()).to.deep.equal(['alike', 'differ', 'neither']);
  });

  it('tells confirmed from presumed', () => {
    const [first, second] = engine.explain({}, 'D1102')!.skills.map(({ id }) => id);
    const { skills } = engine.explain(
      { jobs: [{ code: 'D1102' }], skills: { [first]: 'had', [second]: 'declined' } },
      'D1102'
    )!;
    expect(skills[0].state).to.equal('confirmed');
    expect(skills[1].state).to.equal('missing');
    expect(skills.slice(2).every(({ state }) => state === 'presumed')).to.equal(true);
  });

  it('puts core skills first', () => {
    for (const code of ranking.jobs) {
      const { skills } = engine.explain({}, code)!;
      const cores = skills.map(({ core }) => core);
      expect(cores, code).to.deep.equal([...cores].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('states that a job is regulated, and only where it is', () => {
    for (const code of ['J1506', 'J1404', 'J1501']) expect(tagsOf(code), code).to.include('regulated');
    for (const code of ['M1855', 'D1214', 'A1203']) expect(tagsOf(code), code).not.to.include('regulated');
  });

  it('states facts of the job whoever asks: they do not move the score', () => {
    for (const code of ['J1506', 'D1102', 'K1403'])
      expect(engine.explain(profile, code)!.facts).to.deep.equal(engine.explain({}, code)!.facts);
  });

  it('says nothing of a job that the referential does not know', () => {
    for (const code of ['Z9999', '', 'j1506', '__proto__', 'J1506 '])
      expect(engine.explain(profile, code), code).to.equal(undefined);
  });

  it('explains a past job too, which the ranking leaves out', () => {
    const shared = reasonOf(engine.explain(profile, 'J1501')!, 'skills-shared')!;
    expect(shared.likeness).to.be.greaterThan(0.8);
  });
});
