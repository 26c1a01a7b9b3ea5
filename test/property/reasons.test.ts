// A reason is true by construction: take its cause away and the score moves as the reason says.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine } from '@passerelle/engine';
import type { Profile, Reason } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { anyProfile, skillsOfJobs } from './arbitraries.ts';

const referential = await loadEssential();
const engine = createEngine(referential);
const skillsOf = skillsOfJobs(referential.ranking);
const profiles = anyProfile(referential);

/** Calls back for every reason of that kind that random people get for their first jobs and for some others. */
function forEachReason<Kind extends Reason['kind']>(
  kind: Kind,
  check: (profile: Profile, code: string, reason: Extract<Reason, { kind: Kind }>, score: number) => void
): void {
  let seen = 0;
  fc.assert(
    fc.property(
      profiles,
      fc.array(fc.constantFrom(...referential.ranking.jobs), { maxLength: 5 }),
      (profile, others) => {
        const first = engine.rank(profile, { limit: 5 }).jobs.map(({ code }) => code);
        for (const code of [...first, ...others]) {
          const { reasons, score } = engine.explain(profile, code)!;
          for (const reason of reasons)
            if (reason.kind === kind) {
              seen++;
              check(profile, code, reason as Extract<Reason, { kind: Kind }>, score);
            }
        }
      }
    ),
    { numRuns: 80 }
  );
  expect(seen, `no ${kind} was seen`).to.be.greaterThan(0);
}

const scoreOf = (profile: Profile, code: string): number => engine.explain(profile, code)!.score;
const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

describe('a reason', () => {
  it('« skills shared »: declining them leaves nothing of that part of the reach', () => {
    forEachReason('skills-shared', (profile, code, { likeness }) => {
      expect(engine.explain(profile, code)!.factors.reach.skills, code).to.be.closeTo(likeness / 3, 1e-12);
      const declined = Object.fromEntries(skillsOf.get(code)!.map((id) => [id, 'declined' as const]));
      const left = engine.explain({ ...profile, skills: { ...profile.skills, ...declined } }, code)!;
      expect(left.factors.reach.skills).to.equal(0);
      expect(left.reasons.map(({ kind }) => kind)).not.to.include('skills-shared');
    });
  });

  for (const kind of ['nearest', 'near-nearest'] as const)
    it(`« ${kind} »: without the lists of nearest jobs the reach is less by that share, and the score with it`, () => {
      const { nearest } = referential;
      const none = { offsets: nearest.offsets.map(() => 0), jobs: new Uint16Array() };
      const alone = createEngine({ ...referential, nearest: none });
      forEachReason(kind, (profile, code, { share, from }, score) => {
        const { reach } = engine.explain(profile, code)!.factors;
        const left = alone.explain(profile, code)!;
        expect(share).to.equal(kind === 'nearest' ? reach.nearest : reach.second);
        expect(share).to.be.greaterThan(0);
        expect(left.factors.reach.whole).to.be.closeTo(reach.whole - reach.nearest - reach.second, 1e-12);
        expect(left.score, code).to.be.below(score);
        const near = (origin: string): string[] => {
          const { jobs } = referential.ranking;
          const at = jobs.indexOf(origin);
          return Array.from(nearest.jobs.subarray(nearest.offsets[at], nearest.offsets[at + 1]), (job) => jobs[job]);
        };
        const told = kind === 'nearest' ? near(from) : near(from).flatMap(near);
        expect(told, `${from} and ${code}`).to.include(code);
      });
    });

  for (const kind of ['family', 'domain'] as const)
    it(`« ${kind} »: the lender is of the same`, () => {
      const { jobs, parents } = referential.ranking;
      const same = (a: string, b: string): boolean =>
        kind === 'domain' ? a.slice(0, 3) === b.slice(0, 3) : parents[jobs.indexOf(a)] === parents[jobs.indexOf(b)];
      forEachReason(kind, (profile, code, { share, from }) => {
        expect(share, code).to.equal(engine.explain(profile, code)!.factors.reach[kind]);
        expect(share).to.be.greaterThan(0);
        expect(same(from, code), `${from} and ${code}`).to.equal(true);
      });
    });

  it('« skills shared »: names the three that add the most points, most first', () => {
    forEachReason('skills-shared', (profile, code, { skills, points }) => {
      const pointsWithout = (id: string): number => {
        const left = { ...profile, skills: { ...profile.skills, [id]: 'declined' as const } };
        const shared = engine.explain(left, code)!.reasons.find(({ kind }) => kind === 'skills-shared');
        return shared && 'points' in shared ? shared.points : 0;
      };
      const added = skillsOf
        .get(code)!
        .map((id) => points - pointsWithout(id))
        .filter((n) => n > 0)
        .sort((a, b) => b - a);
      expect(
        skills.map((id) => points - pointsWithout(id)),
        code
      ).to.deep.equal(added.slice(0, 3));
    });
  });

  it('« skills missing »: the person has none of them, and confirming any adds points', () => {
    forEachReason('skills-missing', (profile, code, { skills }) => {
      const { points } = engine.explain(profile, code)!.reasons.find((r) => r.kind === 'skills-shared') ?? {
        points: 0,
      };
      for (const id of skills) {
        expect(profile.skills[id], `${code} ${id}`).not.to.equal('had');
        const confirmed = { ...profile, skills: { ...profile.skills, [id]: 'had' as const } };
        const shared = engine.explain(confirmed, code)!.reasons.find((r) => r.kind === 'skills-shared');
        if (shared) expect(shared.points, `${code} ${id}`).to.be.at.least(points);
      }
    });
  });

  it('« tastes »: without the answers the score is lower', () => {
    forEachReason('tastes', (profile, code, { correlation }, score) => {
      expect(correlation).to.be.greaterThan(0);
      expect(scoreOf({ ...profile, interests: {} }, code), code).to.be.below(score);
    });
  });

  it('« tastes differ »: without the answers the score is higher', () => {
    forEachReason('tastes-differ', (profile, code, { correlation }, score) => {
      expect(correlation).to.be.below(0);
      expect(scoreOf({ ...profile, interests: {} }, code), code).to.be.greaterThan(score);
    });
  });

  it('« wish kept »: without the wish the score is lower, by 1.25', () => {
    forEachReason('wish-kept', (profile, code, { wish }, score) => {
      const left = scoreOf({ ...profile, wishes: without(profile.wishes, wish) }, code);
      expect(left, code)
        .to.be.below(score)
        .and.closeTo(score / 1.25, 1e-12);
    });
  });

  it('« wish broken »: without the wish the score is higher, by 0.8', () => {
    forEachReason('wish-broken', (profile, code, { wish }, score) => {
      const left = scoreOf({ ...profile, wishes: without(profile.wishes, wish) }, code);
      expect(left, code)
        .to.be.greaterThan(score)
        .and.closeTo(score / 0.8, 1e-12);
    });
  });
});
