// A reason is true by construction: take its cause away and the score moves as the reason says.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine } from '@passerelle/engine';
import type { Explanation, Profile, Reason } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { anyProfile, skillsOfJobs } from './arbitraries.ts';
import { people } from './people.ts';

const referential = await loadEssential();
const engine = createEngine(referential);
const skillsOf = skillsOfJobs(referential.ranking);
const profiles = anyProfile(referential);

/** Somebody, and a reason that they get for a job. */
interface Told<Kind extends Reason['kind']> {
  readonly profile: Profile;
  readonly code: string;
  readonly reason: Reason & { readonly kind: Kind };
  readonly explanation: Explanation;
}
type Checks = { readonly [Kind in Reason['kind']]: (told: Told<Kind>) => void };

const scoreOf = (profile: Profile, code: string): number => engine.explain(profile, code)!.score;
const sharedOf = ({ reasons }: Explanation) => reasons.find((reason) => reason.kind === 'skills-shared');
const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

const { jobs, parents } = referential.ranking;
const { nearest } = referential;
const nearestTo = (origin: string): string[] => {
  const at = jobs.indexOf(origin);
  return Array.from(nearest.jobs.subarray(nearest.offsets[at], nearest.offsets[at + 1]), (job) => jobs[job]);
};
const withoutNearest = createEngine({
  ...referential,
  nearest: { offsets: nearest.offsets.map(() => 0), jobs: new Uint16Array() },
});

/** Without the lists of nearest jobs the reach is less by that share, and the score with it. */
function checkNearest({ profile, code, reason, explanation }: Told<'nearest' | 'near-nearest'>): void {
  const { kind, share, from } = reason;
  const { reach } = explanation.factors;
  const left = withoutNearest.explain(profile, code)!;
  expect(share).to.equal(kind === 'nearest' ? reach.nearest : reach.second);
  expect(share).to.be.greaterThan(0);
  expect(left.factors.reach.whole).to.be.closeTo(reach.whole - reach.nearest - reach.second, 1e-12);
  expect(left.score, code).to.be.below(explanation.score);
  const told = kind === 'nearest' ? nearestTo(from) : nearestTo(from).flatMap(nearestTo);
  expect(told, `${from} and ${code}`).to.include(code);
}

/** The lender is of the same family, or domain. */
function checkKin({ code, reason, explanation }: Told<'family' | 'domain'>): void {
  const { kind, share, from } = reason;
  expect(share, code).to.equal(explanation.factors.reach[kind as 'family' | 'domain']);
  expect(share).to.be.greaterThan(0);
  const groupOf = (job: string): unknown => (kind === 'domain' ? job.slice(0, 3) : parents[jobs.indexOf(job)]);
  expect(groupOf(from), `${from} and ${code}`).to.equal(groupOf(code));
}

const CHECKS: Checks = {
  nearest: checkNearest,
  'near-nearest': checkNearest,
  family: checkKin,
  domain: checkKin,

  /** Declining them leaves nothing of that part of the reach; the three that add the most points are named. */
  'skills-shared'({ profile, code, reason: { likeness, skills, points }, explanation }) {
    expect(explanation.factors.reach.skills, code).to.be.closeTo(likeness / 3, 1e-12);
    const declining = (ids: readonly string[]): Explanation => {
      const declined = Object.fromEntries(ids.map((id) => [id, 'declined' as const]));
      return engine.explain({ ...profile, skills: { ...profile.skills, ...declined } }, code)!;
    };
    const left = declining(skillsOf.get(code)!);
    expect(left.factors.reach.skills).to.equal(0);
    expect(sharedOf(left)).to.equal(undefined);
    const added = new Map(
      skillsOf.get(code)!.map((id) => [id, points - (sharedOf(declining([id]))?.points ?? 0)] as const)
    );
    const most = [...added.values()].filter((n) => n > 0).sort((a, b) => b - a);
    expect(
      skills.map((id) => added.get(id)),
      code
    ).to.deep.equal(most.slice(0, 3));
  },

  /** The person has none of them, and confirming any adds points. */
  'skills-missing'({ profile, code, reason: { skills }, explanation }) {
    const { points } = sharedOf(explanation) ?? { points: 0 };
    for (const id of skills) {
      expect(profile.skills[id], `${code} ${id}`).not.to.equal('had');
      const confirmed = { ...profile, skills: { ...profile.skills, [id]: 'had' as const } };
      const shared = sharedOf(engine.explain(confirmed, code)!);
      if (shared) expect(shared.points, `${code} ${id}`).to.be.at.least(points);
    }
  },

  /** Without the answers the score is lower. */
  tastes({ profile, code, reason, explanation }) {
    expect(reason.correlation).to.be.greaterThan(0);
    expect(scoreOf({ ...profile, interests: {} }, code), code).to.be.below(explanation.score);
  },

  /** Without the answers the score is higher. */
  'tastes-differ'({ profile, code, reason, explanation }) {
    expect(reason.correlation).to.be.below(0);
    expect(scoreOf({ ...profile, interests: {} }, code), code).to.be.greaterThan(explanation.score);
  },

  /** Without the wish the score is lower, by 1.25. */
  'wish-kept'({ profile, code, reason: { wish }, explanation: { score } }) {
    const left = scoreOf({ ...profile, wishes: without(profile.wishes, wish) }, code);
    expect(left, code)
      .to.be.below(score)
      .and.closeTo(score / 1.25, 1e-12);
  },

  /** Without the wish the score is higher, by 0.8. */
  'wish-broken'({ profile, code, reason: { wish }, explanation: { score } }) {
    const left = scoreOf({ ...profile, wishes: without(profile.wishes, wish) }, code);
    expect(left, code)
      .to.be.greaterThan(score)
      .and.closeTo(score / 0.8, 1e-12);
  },
};

describe('a reason', () => {
  it('of any kind moves the score as it says', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(profiles, fc.nat(4), fc.constantFrom(...jobs), (profile, place, other) => {
        const { code } = engine.rank(profile, { limit: 5 }).jobs[place]!;
        for (const job of [code, other]) {
          const explanation = engine.explain(profile, job)!;
          for (const reason of explanation.reasons) {
            seen.add(reason.kind);
            const check: (told: never) => void = CHECKS[reason.kind];
            check({ profile, code: job, reason, explanation } as never);
          }
        }
      }),
      { numRuns: people(300) }
    );
    expect([...seen].sort()).to.deep.equal(Object.keys(CHECKS).sort());
  });
});
