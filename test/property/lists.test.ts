// The three lists and what is said beside them, whatever the person: counted again the long way.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine } from '@passerelle/engine';
import type { Answer, Profile } from '@passerelle/engine';
import { indexJobs, startRanking } from '@passerelle/engine/matching';
import { LETTERS, loadEssential } from '@passerelle/referential';
import { anyProfile, skillsOfJobs } from './arbitraries.ts';
import { people } from './people.ts';
import { randomProfiles, randomTastes } from '../bench/random-profiles.ts';

const referential = await loadEssential();
const { ranking } = referential;
const engine = createEngine(referential);
const skillsOf = skillsOfJobs(ranking);
const information = new Map(ranking.skills.map((id, skill) => [id as string, ranking.information[skill]!]));
const wishes = fc.dictionary(
  fc.constantFrom(...engine.wishIds()),
  fc.constantFrom('must' as const, 'prefer' as const),
  {
    maxKeys: 8,
  }
);
/** People with every kind of wish. */
const profiles = fc.tuple(anyProfile(referential), wishes).map(([profile, asked]): Profile => ({
  ...profile,
  wishes: asked,
}));
const codesOf = (profile: Profile, limit = Infinity): string[] =>
  engine.rank(profile, { limit }).jobs.map(({ code }) => code);

describe('no dead end', () => {
  it('for two thousand random people, up to all wishes at once', () => {
    const next = randomProfiles(referential, 7);
    for (let i = 0; i < 2000; i++) {
      const profile = next();
      expect(engine.rank(profile, { limit: 5 }).jobs.length, JSON.stringify(profile)).to.equal(5);
    }
  });
});

describe('tastes alone', () => {
  it('give each letter 12 to 22 % of the first ten places', () => {
    const next = randomTastes(referential, 1);
    const places = LETTERS.map(() => 0);
    const people = 1500;
    for (let i = 0; i < people; i++)
      for (const { code } of engine.rank({ interests: next() }, { limit: 10 }).jobs)
        places[ranking.majors[ranking.jobs.indexOf(code)]! - 1]! += 10 / people;
    LETTERS.forEach((letter, i) => expect(places[i], letter).to.be.within(12, 22));
  });
});

describe('the slider', () => {
  const away = (profile: Profile, codes: readonly string[]): number => {
    const home = new Set(profile.jobs.filter(({ code }) => skillsOf.has(code)).map(({ code }) => code[0]));
    return home.size ? codes.filter((code) => !home.has(code[0])).length : Infinity;
  };
  const plain = profiles.map((profile): Profile => ({ ...profile, wishes: {} }));

  it('at its end, puts at least three of ten and two in five of twenty or more in another domain', () => {
    fc.assert(
      fc.property(plain, (profile) => {
        const codes = engine.rank(profile, { openness: 1 }).jobs.map(({ code }) => code);
        expect(codes).to.have.length(50);
        expect(new Set(codes).size).to.equal(50);
        for (let n = 5; n <= 50; n++)
          expect(away(profile, codes.slice(0, n)), `of ${n}`).to.be.at.least(Math.ceil((n * (n < 20 ? 3 : 4)) / 10));
      }),
      { numRuns: people(60, 0.3) }
    );
  });

  it('never goes back as it is moved, and changes nothing at its beginning', () => {
    fc.assert(
      fc.property(plain, (profile) => {
        let before = 0;
        for (const openness of [0, 0.25, 0.5, 0.75, 1]) {
          const now = away(
            profile,
            engine.rank(profile, { openness, limit: 10 }).jobs.map(({ code }) => code)
          );
          expect(now).to.be.at.least(before);
          before = now;
        }
        expect(engine.rank(profile, { openness: 0 })).to.deep.equal(engine.rank(profile));
      }),
      { numRuns: people(40, 0.3) }
    );
  });

  it('shows all jobs once when all are asked, with the scores of the ranking', () => {
    fc.assert(
      fc.property(profiles, fc.double({ min: 0, max: 1, noNaN: true }), (profile, openness) => {
        const open = engine.rank(profile, { limit: Infinity, openness }).jobs;
        const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
        const all = engine.rank(profile, { limit: Infinity }).jobs;
        expect([...open].sort(byCode)).to.deep.equal([...all].sort(byCode));
      }),
      { numRuns: people(20, 0.1) }
    );
  });
});

describe('nextSkills', () => {
  const isOpen = (had: ReadonlySet<string>, code: string): boolean => {
    const all = skillsOf.get(code)!;
    const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + information.get(id)!, 0);
    return sum(all) > 0 && sum(all.filter((id) => had.has(id))) * 3 >= sum(all);
  };
  /** What a person has, from what the engine says of each job. */
  const hadBy = (profile: Profile): Set<string> => {
    const had = new Set<string>();
    for (const { code } of profile.jobs) for (const id of skillsOf.get(code) ?? []) had.add(id);
    for (const id of profile.experiences)
      for (const skill of referential.experiences.find((e) => e.id === id)?.skills ?? [])
        had.add(ranking.skills[skill]!);
    for (const [id, answer] of Object.entries(profile.skills))
      if (answer === 'had') had.add(id);
      else had.delete(id);
    return had;
  };

  it('opens what adding the skill opens', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const shown = codesOf(profile);
        const had = hadBy(profile);
        const before = new Set(shown.filter((code) => isOpen(had, code)));
        for (const { id, opens, jobs } of engine.nextSkills(profile)) {
          expect(had.has(id)).to.equal(false);
          const after = hadBy({ ...profile, skills: { ...profile.skills, [id]: 'had' } });
          const opened = shown.filter((code) => !before.has(code) && isOpen(after, code));
          expect(opened.length, id).to.equal(opens);
          expect(opened.slice(0, 3)).to.deep.equal(jobs);
        }
      }),
      { numRuns: people(25, 0.05) }
    );
  });

  it('finds the skill that opens most, where nothing is liked better', () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(...ranking.skills), (profile, other) => {
        const indifferent = { ...profile, interests: {} };
        const had = hadBy(indifferent);
        const [best] = engine.nextSkills(indifferent, { limit: 1 });
        const shown = codesOf(indifferent).filter((code) => !isOpen(had, code));
        const opens = shown.filter((code) => isOpen(new Set([...had, other]), code)).length;
        expect(opens).to.be.at.most(best?.opens ?? 0);
      }),
      { numRuns: people(40, 0.1) }
    );
  });
});

describe('a counterfactual', () => {
  it('is the place in the ranking made again without the answer', () => {
    fc.assert(
      fc.property(profiles, fc.nat({ max: 20 }), (profile, at) => {
        const shown = codesOf(profile);
        const code = shown[at % shown.length]!;
        expect(engine.placeOf(profile, code)).to.equal(shown.indexOf(code) + 1);
        const given = engine.withoutAnswer(profile, code);
        const { interests, skills, jobs, experiences, wishes: asked } = profile;
        expect(given).to.have.length(
          [interests, skills, asked].reduce((sum, answers) => sum + Object.keys(answers).length, 0) +
            jobs.length +
            experiences.length
        );
        for (const { answer, place } of given.filter((_, i) => i % 21 === at)) {
          const drop = <T>(from: Readonly<Record<string, T>>): Record<string, T> =>
            Object.fromEntries(Object.entries(from).filter(([id]) => id !== answer.id));
          const left: Profile = {
            ...profile,
            ...(answer.kind === 'interest' ? { interests: drop(interests) } : {}),
            ...(answer.kind === 'skill' ? { skills: drop(skills) } : {}),
            ...(answer.kind === 'wish' ? { wishes: drop(asked) } : {}),
            ...(answer.kind === 'job' ? { jobs: jobs.filter((job) => job.code !== answer.id) } : {}),
            ...(answer.kind === 'experience' ? { experiences: experiences.filter((id) => id !== answer.id) } : {}),
          };
          const again = codesOf(left).indexOf(code);
          expect(place, `${answer.kind} ${answer.id}`).to.equal(again < 0 ? undefined : again + 1);
        }
      }),
      { numRuns: people(20) }
    );
  });

  it('tells how many of the first ten stay when one answer moves by a step', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const first = new Set(codesOf(profile, 10));
        const { top, least, mean, changes } = engine.stability(profile);
        expect(top).to.equal(first.size);
        if (changes.length === 0) expect([least, mean]).to.deep.equal([top, top]);
        expect(Math.min(top, ...changes.map(({ stays }) => stays))).to.equal(least);
        for (const { answer, stays } of changes.filter(({ answer: { kind } }) => kind === 'interest').slice(0, 3)) {
          const value = profile.interests[answer.id]!;
          const kept = [value - 1, value + 1]
            .filter((step) => step >= 0 && step <= 4)
            .map((step) => ({ ...profile, interests: { ...profile.interests, [answer.id]: step as Answer } }))
            .map((other) => codesOf(other, 10).filter((code) => first.has(code)).length);
          expect(stays, answer.id).to.equal(Math.min(...kept));
        }
      }),
      { numRuns: people(15, 0.2) }
    );
  });
});

describe('a ranking that follows ticks', () => {
  it('is the ranking of the profile with these ticks', () => {
    const index = indexJobs(referential);
    const ticks = fc.array(
      fc.tuple(
        fc.constantFrom(...ranking.skills, '0'),
        fc.constantFrom('had' as const, 'declined' as const, undefined)
      ),
      { maxLength: 6 }
    );
    fc.assert(
      fc.property(profiles, ticks, (profile, asked) => {
        const session = startRanking(index, profile);
        const skills: Record<string, 'had' | 'declined'> = { ...profile.skills };
        for (const [id, answer] of asked) {
          session.tick(id, answer);
          if (answer === undefined) delete skills[id];
          else skills[id] = answer;
        }
        expect(session.first()).to.deep.equal(codesOf({ ...profile, skills }, 50));
      }),
      { numRuns: people(60, 0.1) }
    );
  });
});

describe('titles', () => {
  it('of either gender give the same result', () => {
    const swapped = createEngine({
      ...referential,
      words: {
        ...referential.words,
        titles: referential.words.titles.map((title) => title.split(' / ').reverse().join(' / ')),
      },
    });
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(swapped.rank(profile)).to.deep.equal(engine.rank(profile));
        expect(swapped.nextSkills(profile)).to.deep.equal(engine.nextSkills(profile));
      }),
      { numRuns: people(20, 0.1) }
    );
  });
});

describe('routes', () => {
  it('lead to at least four in five of the jobs that are too far', () => {
    let far = 0;
    let found = 0;
    fc.assert(
      fc.property(
        profiles.filter(({ jobs }) => jobs.some(({ code }) => skillsOf.has(code))),
        fc.uniqueArray(fc.constantFrom(...ranking.jobs), { minLength: 8, maxLength: 8 }),
        (profile, codes) => {
          for (const code of codes) {
            const ways = engine.routes(profile, code);
            if (engine.isNear(profile, code)) expect(ways, code).to.deep.equal([]);
            else {
              far++;
              if (ways.length) found++;
              expect(ways.length).to.be.at.most(3);
            }
          }
        }
      ),
      { numRuns: people(60, 0.1), seed: 1 }
    );
    expect(found / far).to.be.at.least(0.8);
  });
});
