// The checklist: short, about know-how, and still while one answers it.
import { expect } from '@open-wc/testing';
import { createEngine } from '@passerelle/engine';
import type { GivenProfile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';

const referential = await loadEssential();
const { ranking } = referential;
const engine = createEngine(referential);
const profiles: GivenProfile[] = [
  ...ranking.jobs.filter((_, i) => i % 40 === 0).map((code) => ({ jobs: [{ code }] })),
  ...referential.experiences.map(({ id }) => ({ experiences: [id] })),
  { jobs: [{ code: 'D1106' }, { code: 'K1403' }, { code: 'J1506' }], experiences: ['first-aid', 'family-carer'] },
];

describe('askSkills', () => {
  it('asks about fifteen skills at most, each once', () => {
    for (const profile of profiles) {
      const asked = engine.askSkills(profile);
      expect(asked.length, JSON.stringify(profile)).to.be.within(1, 15);
      expect(new Set(asked).size).to.equal(asked.length);
      expect(asked.filter((id) => !ranking.skills.includes(id))).to.deep.equal([]);
    }
  });

  it('asks the same, in the same order, whatever has been answered', () => {
    for (const profile of profiles) {
      const asked = engine.askSkills(profile);
      for (const value of ['had', 'declined'] as const)
        for (const id of asked)
          expect(engine.askSkills({ ...profile, skills: { [id]: value } }), id).to.deep.equal(asked);
    }
  });

  it('asks only about what the past makes likely', () => {
    const { offsets, jobs } = ranking.links;
    const baker = ranking.jobs.indexOf('D1102');
    for (const id of engine.askSkills({ jobs: [{ code: 'D1102' }] })) {
      const skill = ranking.skills.indexOf(id);
      expect(jobs.subarray(offsets[skill], offsets[skill + 1]).includes(baker), id).to.equal(true);
    }
  });

  it('asks fewer when told, the first ones', () => {
    const profile = profiles.at(-1)!;
    expect(engine.askSkills(profile, 4)).to.deep.equal(engine.askSkills(profile).slice(0, 4));
    expect(engine.askSkills(profile, 0)).to.deep.equal([]);
  });

  it('asks nothing of someone without a known past', () => {
    expect(engine.askSkills({})).to.deep.equal([]);
    expect(engine.askSkills({ jobs: [{ code: 'Z9999' }], experiences: ['juggling'] })).to.deep.equal([]);
    expect(engine.askSkills({ skills: { '300030': 'had' } })).to.deep.equal([]);
  });
});
