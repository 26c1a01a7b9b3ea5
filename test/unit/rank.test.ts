// Ranking, as its callers see it: what is left out, what wishes do, what is reported.
import { expect } from '@open-wc/testing';
import { createEngine, emphasise } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';

const referential = await loadEssential();
const { ranking } = referential;
const engine = createEngine(referential);
const baker = { jobs: [{ code: 'D1106' }] };
const codes = ({ jobs }: { jobs: readonly { code: string }[] }): string[] => jobs.map(({ code }) => code);

/** Whether a job keeps a wish, read from the links between wishes and jobs. */
function keeps(code: string, wish: string): boolean {
  const at = ranking.wishes.findIndex(({ id }) => id === wish);
  const { mode } = ranking.wishes[at];
  const job = ranking.jobs.indexOf(code);
  const { offsets, jobs } = ranking.wishLinks;
  const has = jobs.subarray(offsets[at], offsets[at + 1]).includes(job);
  return mode === 'seek' ? has : !has;
}

describe('rank', () => {
  it('gives fifty jobs, or as many as asked', () => {
    const all = codes(engine.rank(baker, { limit: Infinity }));
    expect(all.length).to.equal(ranking.jobs.length - 1);
    expect(codes(engine.rank(baker))).to.deep.equal(all.slice(0, 50));
    expect(codes(engine.rank(baker, { limit: 7 }))).to.deep.equal(all.slice(0, 7));
    for (const limit of [0, -1]) expect(codes(engine.rank(baker, { limit }))).to.deep.equal([]);
  });

  it('gives an empty profile every job alike, in the order of the codes', () => {
    const { jobs, basis, relaxed, ignored } = engine.rank({});
    expect(basis).to.deep.equal({ tastes: false, skills: 0 });
    expect([relaxed, ignored]).to.deep.equal([[], []]);
    expect(codes({ jobs })).to.deep.equal(ranking.jobs.slice(0, 50));
    for (const { had, like, wish, score } of jobs) expect([had, like, wish, score]).to.deep.equal([0, 1, 1, 0.05]);
  });

  it('never gives a job that the person has done', () => {
    const past = ['D1106', 'D1102', 'K1403'];
    const result = engine.rank({ jobs: past.map((code) => ({ code })) }, { limit: Infinity });
    expect(codes(result)).not.to.include.members(past);
    expect(codes(result).length).to.equal(ranking.jobs.length - past.length);
  });

  it('counts key skills: at least six of them, none had without a past', () => {
    for (const { code, had, total } of engine.rank(baker, { limit: Infinity }).jobs) {
      expect(total, code).to.be.at.least(6);
      expect(had, code).to.be.within(0, total);
    }
  });

  it('finds first what the person trained for', () => {
    const { jobs } = engine.rank({
      skills: Object.fromEntries(engine.explain({}, 'J1506')!.skills.map(({ id }) => [id, 'had'])),
    });
    expect(jobs[0].code).to.equal('J1506');
    expect(jobs[0].had).to.equal(jobs[0].total);
  });

  it('says what it rests on', () => {
    const { basis } = engine.rank({ interests: { r1: 4, i1: 0 }, skills: { '300030': 'had', '300031': 'declined' } });
    expect(basis).to.deep.equal({ tastes: true, skills: 1 });
    // One letter, or all alike, prefers nothing.
    expect(engine.rank({ interests: { r1: 4, r2: 0 } }).basis.tastes).to.equal(false);
    expect(engine.rank({ interests: { r1: 3, i1: 3, a1: 3 } }).basis.tastes).to.equal(false);
  });

  it('reports what it does not know, and ranks without it', () => {
    const { jobs, ignored } = engine.rank({
      ...baker,
      jobs: [{ code: 'D1106' }, { code: 'Z9999' }],
      interests: { r1: 2, q99: 4 },
      experiences: ['first-aid', 'juggling'],
      skills: { '300030': 'had', '1': 'had', ['__proto__']: 'had' },
      wishes: { 'no-night': 'prefer', 'no-monday': 'must' },
    });
    expect([...ignored].sort()).to.deep.equal(['1', 'Z9999', '__proto__', 'juggling', 'no-monday', 'q99']);
    const known = engine.rank({
      ...baker,
      interests: { r1: 2 },
      experiences: ['first-aid'],
      skills: { '300030': 'had' },
      wishes: { 'no-night': 'prefer' },
    });
    expect(known.ignored).to.deep.equal([]);
    expect(jobs).to.deep.equal(known.jobs);
  });
});

describe('rank among some jobs', () => {
  const all = codes(engine.rank(baker, { limit: Infinity }));
  const among = (...entries: string[]) => engine.rank(baker, { limit: Infinity, among: entries });

  it('takes codes and beginnings of codes, in the order of the whole ranking', () => {
    expect(codes(among('J'))).to.deep.equal(all.filter((code) => code.startsWith('J')));
    expect(codes(among('K14', 'J1506', 'D1102'))).to.deep.equal(
      all.filter((code) => code.startsWith('K14') || code === 'J1506' || code === 'D1102')
    );
    expect(codes(among('J', 'J1506', 'J15')).length).to.equal(codes(among('J')).length);
  });

  it('gives the same scores as the whole ranking', () => {
    const whole = new Map(engine.rank(baker, { limit: Infinity }).jobs.map((job) => [job.code, job]));
    for (const job of among('J').jobs) expect(job).to.deep.equal(whole.get(job.code));
  });

  it('reports what begins no code, and goes on without it', () => {
    const result = among('J1506', 'X', 'j1506', '');
    expect(codes(result)).to.deep.equal(['J1506']);
    expect(result.ignored).to.deep.equal(['X', 'j1506', '']);
  });

  it('takes all jobs when nothing of it is known', () => {
    expect(codes(among('X', 'Y'))).to.deep.equal(all);
    expect(codes(among())).to.deep.equal(all);
  });

  it('leaves past jobs out even there', () => {
    expect(codes(among('D1106', 'D1102'))).to.deep.equal(['D1102']);
  });
});

describe('rank with wishes', () => {
  const everything = Object.fromEntries(ranking.wishes.map(({ id }) => [id, 'must'] as const));

  it('leaves out what breaks an indispensable wish', () => {
    const result = engine.rank({ ...baker, wishes: { 'no-night': 'must', telework: 'must' } }, { limit: Infinity });
    expect(result.relaxed).to.deep.equal([]);
    const open = ranking.jobs.filter((code) => code !== 'D1106' && keeps(code, 'no-night') && keeps(code, 'telework'));
    expect(codes(result).sort()).to.deep.equal(open);
  });

  it('keeps what breaks a preferred wish, behind', () => {
    const { jobs } = engine.rank({ ...baker, wishes: { 'no-weekend': 'prefer' } }, { limit: Infinity });
    expect(jobs.length).to.equal(ranking.jobs.length - 1);
    for (const { code, wish } of jobs) expect(wish, code).to.equal(keeps(code, 'no-weekend') ? 1.25 : 0.8);
  });

  it('treats jobs that keep equally many wishes alike, whichever they keep', () => {
    const wishes = Object.fromEntries(ranking.wishes.map(({ id }) => [id, 'prefer'] as const));
    const factors = new Map<number, Set<number>>();
    for (const { code, wish } of engine.rank({ wishes }, { limit: Infinity }).jobs) {
      const kept = ranking.wishes.filter(({ id }) => keeps(code, id)).length;
      factors.set(kept, (factors.get(kept) ?? new Set()).add(wish));
    }
    expect(factors.size).to.be.greaterThan(3);
    for (const [kept, values] of factors) expect([...values], `${kept} kept`).to.have.length(1);
  });

  it('gives up wishes by name rather than show fewer than five jobs', () => {
    const { jobs, relaxed } = engine.rank({ ...baker, wishes: everything }, { limit: Infinity });
    expect(jobs.length).to.be.at.least(5);
    expect(relaxed).not.to.deep.equal([]);
    const held = ranking.wishes.map(({ id }) => id).filter((id) => !relaxed.includes(id));
    for (const { code } of jobs) for (const id of held) expect(keeps(code, id), `${code} ${id}`).to.equal(true);
  });

  it('gives up no wish that was not in the way', () => {
    const { relaxed } = engine.rank({ ...baker, wishes: everything }, { limit: Infinity });
    const open = ranking.jobs.filter((code) => code !== 'D1106');
    for (const given of relaxed) {
      const held = ranking.wishes.map(({ id }) => id).filter((id) => id === given || !relaxed.includes(id));
      const left = open.filter((code) => held.every((id) => keeps(code, id)));
      expect(left.length, given).to.be.below(5);
    }
  });

  it('gives up none for a site that has fewer than five jobs, all of them fitting', () => {
    const fitting = ranking.jobs.filter((code) => keeps(code, 'no-night')).slice(0, 2);
    const { jobs, relaxed } = engine.rank({ wishes: { 'no-night': 'must' } }, { among: fitting });
    expect(codes({ jobs }).sort()).to.deep.equal(fitting);
    expect(relaxed).to.deep.equal([]);
  });

  it('shows a site’s few jobs even where they break the wish, and says so', () => {
    const breaking = ranking.jobs.filter((code) => !keeps(code, 'no-night')).slice(0, 2);
    const { jobs, relaxed } = engine.rank({ wishes: { 'no-night': 'must' } }, { among: breaking });
    expect(codes({ jobs }).sort()).to.deep.equal(breaking);
    expect(relaxed).to.deep.equal(['no-night']);
    for (const { wish } of jobs) expect(wish).to.equal(0.8);
  });
});

describe('emphasise', () => {
  const person = {
    jobs: [{ code: 'D1505' }],
    interests: { s1: 4, s2: 4, s3: 3, r1: 0, r2: 1, e1: 2 },
    wishes: { 'no-night': 'prefer' },
  } as const;
  const whole = engine.rank(person, { limit: Infinity }).jobs;

  it('gives the ranking back as it was when every factor counts as it is', () => {
    expect(emphasise(whole, { can: 1, like: 1, wish: 1 })).to.deep.equal(whole);
  });

  it('leaves a factor out, or counts its square, and orders by what that makes', () => {
    for (const power of [0, 2] as const) {
      const jobs = emphasise(whole, { can: power, like: 1, wish: 1 });
      for (const { can, like, wish, score } of jobs)
        expect(score).to.be.closeTo((power ? can * can : 1) * like * wish, 1e-12);
      for (let i = 1; i < jobs.length; i++) expect(jobs[i - 1].score).to.be.at.least(jobs[i].score);
      expect(codes({ jobs })).not.to.deep.equal(codes({ jobs: whole }));
      expect(codes({ jobs })).to.have.members(codes({ jobs: whole }));
    }
  });

  it('breaks ties by code: nothing counts, so all are alike', () => {
    const jobs = emphasise(whole, { can: 0, like: 0, wish: 0 });
    expect(codes({ jobs })).to.deep.equal([...codes({ jobs: whole })].sort());
  });
});
