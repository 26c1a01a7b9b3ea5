// Wishes beyond working contexts, and what each costs.
import { expect } from '@open-wc/testing';
import { EMPTY_PROFILE, createEngine, indexJobs, rankJobs, withSectors } from '@passerelle/engine';
import type { GivenProfile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';

const referential = await loadEssential();
const { ranking, sectors } = referential;
const engine = createEngine(referential);
const baker: GivenProfile = { jobs: [{ code: 'D1102' }] };
const codes = (profile: GivenProfile): string[] =>
  engine.rank(profile, { limit: Infinity }).jobs.map(({ code }) => code);
const levelOf = (code: string): number => ranking.access[ranking.jobs.indexOf(code)]!;

describe('wishes', () => {
  it('are contexts, then levels, domains and centres of interest, each known to the ranking', () => {
    const ids = engine.wishIds();
    expect(ids.slice(0, ranking.wishes.length)).to.deep.equal(ranking.wishes.map(({ id }) => id));
    expect(ids.filter((id) => id.startsWith('level-'))).to.have.length(6);
    const centres = sectors.centres.ids.map((id) => `centre-${id}`);
    expect(ids.slice(-30)).to.deep.equal(centres);
    expect(ids.slice(-44, -30)).to.deep.equal([...'ABCDEFGHIJKLMN'].map((letter) => `domain-${letter}`));
    const wishes = Object.fromEntries(ids.map((id) => [id, 'prefer'] as const));
    expect(engine.rank({ wishes }).ignored).to.deep.equal([]);
  });

  it('a centre of interest keeps the jobs that answer it, two of them the jobs that answer one', () => {
    const answering = (...ids: string[]): string[] => {
      const { ids: all, links } = sectors.centres;
      const of = (id: string) =>
        links.jobs.subarray(links.offsets[all.indexOf(id)], links.offsets[all.indexOf(id) + 1]);
      return [...new Set(ids.flatMap((id) => [...of(id)]))]
        .map((job) => ranking.jobs[job]!)
        .filter((code) => code !== 'D1102')
        .sort();
    };
    expect(codes({ ...baker, wishes: { 'centre-7': 'must' } }).sort()).to.deep.equal(answering('7'));
    const two = codes({ ...baker, wishes: { 'centre-7': 'must', 'centre-27': 'must' } });
    expect(two.sort()).to.deep.equal(answering('7', '27'));
  });

  it('indexed without sectors, are the others, and gain the centres of interest with them', () => {
    const { sectors: _, ...bare } = referential;
    const index = indexJobs(bare);
    expect(index.wishIds.some((id) => id.startsWith('centre-'))).to.equal(false);
    const profile = { ...EMPTY_PROFILE, wishes: { 'centre-7': 'must' } } as const;
    expect(rankJobs(index, profile).ignored).to.deep.equal(['centre-7']);
    expect(rankJobs(withSectors(index, sectors), profile)).to.deep.equal(engine.rank(profile));
  });

  it('« no more study than this » keeps a job of that level or less, or of one that nobody knows', () => {
    const shown = codes({ ...baker, wishes: { 'level-bac': 'must' } });
    // unknown, none, cap and bac are the first four.
    expect(shown.every((code) => levelOf(code) <= 3)).to.equal(true);
    expect(shown.length).to.equal(ranking.jobs.filter((code) => code !== 'D1102' && levelOf(code) <= 3).length);
  });

  it('« in this domain », asked for several, keeps the jobs that are in one of them', () => {
    const shown = codes({ ...baker, wishes: { 'domain-J': 'must', 'domain-K': 'must' } });
    expect(shown.sort()).to.deep.equal(ranking.jobs.filter((code) => /^[JK]/.test(code)));
  });

  it('count several preferred domains as one wish', () => {
    for (const { code, wish } of engine.rank({ wishes: { 'domain-J': 'prefer', 'domain-K': 'prefer' } }).jobs)
      expect(wish, code).to.equal(/^[JK]/.test(code) ? 1.25 : 0.8);
  });

  it('are given as reasons: the domain kept, or all those that are broken together', () => {
    const wishes = { 'domain-J': 'prefer', 'domain-K': 'prefer', 'level-cap': 'prefer' } as const;
    const of = (code: string) =>
      engine.explain({ wishes }, code)!.reasons.filter(({ kind }) => kind.startsWith('wish'));
    const nurse = ranking.jobs.find((code) => code.startsWith('J') && levelOf(code) > 3)!;
    expect(of(nurse)).to.deep.equal([
      { kind: 'wish-broken', wish: 'level-cap' },
      { kind: 'wish-kept', wish: 'domain-J' },
    ]);
    expect(of('D1102').at(-1)).to.deep.equal({ kind: 'wish-broken', wish: 'domain-J', others: ['domain-K'] });
  });

  it('that no job keeps are given up by name, all domains together', () => {
    const { jobs, relaxed } = engine.rank({
      wishes: { 'with-animals': 'must', 'domain-C': 'must', 'domain-M': 'must', telework: 'must' },
    });
    expect(jobs.length).to.be.at.least(5);
    expect(relaxed).not.to.deep.equal([]);
    expect(relaxed.includes('domain-C')).to.equal(relaxed.includes('domain-M'));
  });
});

describe('the price of a wish', () => {
  const wishes = { 'no-night': 'must', 'no-noise': 'prefer', 'domain-J': 'must' } as const;

  it('is how many jobs fewer the ranking shows with it, or more without it', () => {
    const person = { ...baker, wishes };
    const prices = engine.wishPrices(person);
    expect(Object.keys(prices)).to.deep.equal(engine.wishIds());
    const shown = codes(person).length;
    for (const id of ['no-weekend', 'no-noise', 'level-bac+3', 'domain-K'])
      expect(prices[id], id).to.equal(shown - codes({ ...person, wishes: { ...wishes, [id]: 'must' } }).length);
    for (const id of ['no-night', 'domain-J'] as const) {
      const { [id]: _, ...others } = wishes as Record<string, 'must' | 'prefer'>;
      expect(prices[id], id).to.equal(codes({ ...person, wishes: others }).length - shown);
    }
  });

  it('is counted among a site’s own jobs', () => {
    const prices = engine.wishPrices({}, { among: ['J'] });
    expect(prices['domain-J']).to.equal(0);
    expect(prices['domain-K']).to.equal(ranking.jobs.filter((code) => code.startsWith('J')).length);
  });
});
