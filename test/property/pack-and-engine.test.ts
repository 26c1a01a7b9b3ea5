// A changed pack that is read can be ranked with: no score that is no number, no job out of nowhere.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine } from '@passerelle/engine';
import { PackError, decodeNearest, decodeRanking } from '@passerelle/referential';
import { encodePack } from '../../packages/referential/src/pack/encode-pack.ts';
import { smallReferential } from './arbitraries.ts';
import { bodyOf, mutate, sealed, seeded } from './mutate.ts';

describe('a changed pack that is read', () => {
  it('can be ranked with', () => {
    const smalls = fc.sample(smallReferential, { numRuns: 100, seed: 5 });
    const random = seeded(1);
    let ranked = 0;
    for (let trial = 0; trial < 3000; trial++) {
      const small = smalls[trial % smalls.length];
      const parts = encodePack(small);
      const changed = (part: string) => sealed(part, mutate(bodyOf(parts.get(part)!), random));
      try {
        const ranking = decodeRanking(trial % 2 ? changed('ranking') : parts.get('ranking')!, parts.get('ids')!);
        const nearest = decodeNearest(trial % 2 ? parts.get('nearest')! : changed('nearest'), ranking);
        const engine = createEngine({ ...small, ranking, nearest, items: [] });
        const { jobs } = engine.rank({ jobs: [{ code: ranking.jobs[0] }] });
        for (const { code, score } of jobs) {
          expect(ranking.jobs).to.include(code);
          expect(score).to.be.within(0, Number.MAX_VALUE);
        }
        ranked++;
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
      }
    }
    expect(ranked).to.be.greaterThan(100);
  });
});
