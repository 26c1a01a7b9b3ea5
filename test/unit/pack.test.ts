import { expect } from '@open-wc/testing';
import { PackError, decodeRanking, loadEssential, loadEssentialPart } from '@passerelle/referential';

describe('a pack', () => {
  it('holds the 1 584 jobs of ROME 4.0', async () => {
    const { ranking, words } = await loadEssential();
    expect(ranking.jobs.length).to.equal(1584);
    expect(words.titles[ranking.jobs.indexOf('M1855')]).to.equal('Développeur / Développeuse web');
  });

  it('is refused when one character has changed', async () => {
    const text = await loadEssentialPart('ranking');
    const at = Math.floor(text.length / 2);
    const changed = text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1);
    expect(() => decodeRanking(changed)).to.throw(PackError, 'damaged');
  });
});
