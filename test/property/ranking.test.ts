// Whatever the person, the engine ranks as the long way does, and the same answers give the same result.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine, indexJobs, keptByWishes } from '@passerelle/engine';
import type { Engine, Profile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import type { Item, Letter, Referential } from '@passerelle/referential';
import { anyProfile, shuffled, skillsOfJobs, smallReferential } from './arbitraries.ts';
import { oracleRank, plainWorld } from './oracle.ts';
import type { PlainWorld } from './oracle.ts';
import { people } from './people.ts';

const referential = await loadEssential();
const engine = createEngine(referential);
const world = plainWorld(referential);
const skillsOf = skillsOfJobs(referential.ranking);
const profiles = anyProfile(referential);
const jobCodes = fc.constantFrom(...referential.ranking.jobs);

/** Square roots and quotients round; sums of whole numbers do not. */
const ROUNDING = 1e-12;

/** Fails unless the engine ranks for this person as the oracle does. */
function expectSameRanking(engine: Engine, world: PlainWorld, profile: Profile): void {
  const { jobs, relaxed } = engine.rank(profile, { limit: Infinity });
  const oracle = oracleRank(world, profile);
  const expected = new Map(oracle.jobs.map((job) => [job.code, job]));
  expect(jobs.length).to.equal(oracle.jobs.length);
  expect(new Set(relaxed)).to.deep.equal(oracle.relaxed);
  jobs.forEach((job, i) => {
    const same = expected.get(job.code)!;
    for (const factor of ['score', 'can', 'like', 'wish'] as const)
      if (!(Math.abs(job[factor] - same[factor]) <= ROUNDING))
        expect(job[factor], `${factor} of ${job.code}`).to.equal(same[factor]);
    if (job.had !== same.had || job.total !== same.total)
      expect([job.had, job.total], job.code).to.deep.equal([same.had, same.total]);

    const before = jobs[i - 1];
    if (!before) return;
    const ordered = before.score > job.score || (before.score === job.score && before.code < job.code);
    if (!ordered) expect.fail(`${before.code} before ${job.code}: ${before.score}, ${job.score}`);
    // Jobs that are the same to this person are so to the last bit, and stand by code.
    if (before.score !== job.score && expected.get(before.code)!.alike === same.alike)
      expect.fail(`${before.code} and ${job.code} are alike: ${before.score}, ${job.score}`);
  });
}

describe('rank, beside the long way', () => {
  it('gives every job the same factors and score, in the same order', () => {
    fc.assert(
      fc.property(profiles, (profile) => expectSameRanking(engine, world, profile)),
      { numRuns: people(80, 0.05) }
    );
  });

  it('counts what is left, and says what is given up, without ranking', () => {
    const index = indexJobs(referential);
    fc.assert(
      fc.property(profiles, (profile) => {
        const { jobs, considered, relaxed } = engine.rank(profile, { limit: Infinity });
        expect(keptByWishes(index, profile)).to.deep.equal({ kept: jobs.length, considered, relaxed });
      }),
      { numRuns: people(40, 0.05) }
    );
  });

  it('does so on any small referential, of jobs without letters, skills or contexts', () => {
    const items = [...'RIASEC'].map((letter): Item => ({ id: letter, letter: letter as Letter, text: '' }));
    const small = smallReferential
      .map((rest): Referential => ({ ...rest, items }))
      .chain((other) => fc.tuple(fc.constant(other), anyProfile(other)));
    fc.assert(
      fc.property(small, ([other, profile]) => expectSameRanking(createEngine(other), plainWorld(other), profile)),
      { numRuns: 1000 }
    );
  });

  it('shares the same points, exactly', () => {
    fc.assert(
      fc.property(profiles, fc.array(jobCodes, { minLength: 10, maxLength: 10 }), (profile, codes) => {
        const expected = new Map(
          oracleRank(world, { ...profile, wishes: {} }).jobs.map(({ code, points }) => [code, points])
        );
        for (const code of codes) {
          const shared = engine.explain(profile, code)!.reasons.find(({ kind }) => kind === 'skills-shared');
          if (!expected.has(code)) continue;
          expect(shared && 'points' in shared ? shared.points : 0, code).to.equal(expected.get(code));
        }
      }),
      { numRuns: people(60, 0.05) }
    );
  });

  it('is explained by the very factors that rank', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const { code, score, can, like, wish } of engine.rank(profile, { limit: 10 }).jobs) {
          const explained = engine.explain(profile, code)!;
          expect([
            explained.score,
            explained.factors.can,
            explained.factors.like,
            explained.factors.wish,
          ]).to.deep.equal([score, can, like, wish]);
          expect(can * like * wish).to.equal(score);
        }
      }),
      { numRuns: people(60) }
    );
  });
});

describe('rank, whatever the person', () => {
  it('never gives fewer than five jobs, nor a past one', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const codes = engine.rank(profile).jobs.map(({ code }) => code);
        expect(codes.length).to.be.within(5, 50);
        expect(new Set(codes).size).to.equal(codes.length);
        for (const { code } of profile.jobs) expect(codes).not.to.include(code);
      }),
      { numRuns: people(100) }
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        profiles.chain((profile) => fc.tuple(fc.constant(profile), shuffled(profile))),
        jobCodes,
        ([profile, other], code) => {
          const [one, two] = [profile, other].map((p) => {
            const { ignored, ...rest } = engine.rank(p);
            return {
              ...rest,
              ignored: [...ignored].sort(),
              explained: engine.explain(p, code),
              asked: engine.askSkills(p),
            };
          });
          expect(two).to.deep.equal(one);
        }
      ),
      { numRuns: people(100) }
    );
  });

  it('does not change the profile', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const before = JSON.stringify(profile);
        engine.rank(profile);
        engine.askSkills(profile);
        expect(JSON.stringify(profile)).to.equal(before);
      }),
      { numRuns: people(30) }
    );
  });

  it('asks fifteen skills at most, and the same ones after an answer', () => {
    fc.assert(
      fc.property(profiles, fc.nat(), fc.constantFrom('had' as const, 'declined' as const), (profile, n, value) => {
        const asked = engine.askSkills(profile);
        expect(asked.length).to.be.at.most(15);
        if (!asked.length) return;
        const answered = { ...profile, skills: { ...profile.skills, [asked[n % asked.length]]: value } };
        expect(engine.askSkills(answered)).to.deep.equal(asked);
      }),
      { numRuns: people(100) }
    );
  });
});

describe('the points that a person shares with a job', () => {
  const pointsOf = (profile: Parameters<typeof engine.explain>[0], code: string): number => {
    const shared = engine.explain(profile, code)!.reasons.find(({ kind }) => kind === 'skills-shared');
    return shared && 'points' in shared ? shared.points : 0;
  };

  it('are never fewer for one more skill confirmed', () => {
    fc.assert(
      fc.property(profiles, jobCodes, (profile, code) => {
        const before = pointsOf(profile, code);
        for (const id of skillsOf.get(code)!) {
          const confirmed = { ...profile, skills: { ...profile.skills, [id]: 'had' as const } };
          expect(pointsOf(confirmed, code), `${code} with ${id}`).to.be.at.least(before);
        }
      }),
      { numRuns: people(60, 0.1) }
    );
  });

  it('are the sum of those of each skill taken alone', () => {
    fc.assert(
      fc.property(profiles, fc.boolean(), jobCodes, (profile, top, any) => {
        const code = top ? engine.rank(profile, { limit: 1 }).jobs[0].code : any;
        const skills = skillsOf.get(code)!;
        const alone = (id: string): number => {
          const others = skills.filter((other) => other !== id).map((other) => [other, 'declined'] as const);
          return pointsOf({ ...profile, skills: { ...profile.skills, ...Object.fromEntries(others) } }, code);
        };
        expect(skills.reduce((sum, id) => sum + alone(id), 0)).to.equal(pointsOf(profile, code));
      }),
      { numRuns: people(60, 0.1) }
    );
  });
});
