// Profiles to share: of people who use the quiz, and of ids that no referential ever had.
import fc from 'fast-check';
import { COUNTS, HELD_LEVELS, PLAN_STEPS, STATUSES } from '@passerelle/engine';
import type { Answer, PastJob, Profile, Situation } from '@passerelle/engine';
import type { Referential } from '@passerelle/referential';
import { anyProfile } from './arbitraries.ts';

const record = <T>(ids: fc.Arbitrary<readonly string[]>, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  ids.chain((list) =>
    fc
      .array(value, { minLength: list.length, maxLength: list.length })
      .map((values) => Object.fromEntries(list.map((id, i) => [id, values[i]])))
  );
const some = (ids: readonly string[], length: number) =>
  fc.shuffledSubarray([...ids], { minLength: length, maxLength: length });

const answer = fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Answer>;
const told = fc.constantFrom('had' as const, 'declined' as const);
const wished = fc.constantFrom('must' as const, 'prefer' as const);

const upTo = (most: number) => fc.integer({ min: 0, max: most });
const situation: fc.Arbitrary<Situation> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    level: fc.constantFrom(...HELD_LEVELS),
    region: fc.constantFrom('11', '84', '93'),
    lowQualification: fc.boolean(),
    ...(Object.fromEntries(Object.entries(COUNTS).map(([question, most]) => [question, upTo(most)])) as {
      [Q in keyof typeof COUNTS]: fc.Arbitrary<number>;
    }),
  },
  { requiredKeys: [] }
);
const month = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const AIMS = ['less-stress', 'time-for-family', 'find-meaning', 'earn-more', 'stay-nearby'];

/** What a profile may do without, beside its target. */
const laterParts = (skills: readonly string[], most: boolean) => ({
  aims: some(AIMS, most ? 5 : 2),
  situation,
  plan: fc.record({
    start: month,
    hoursPerWeek: fc.integer({ min: 1, max: 35 }),
    steps: some(PLAN_STEPS, most ? 6 : 1),
    skills: some(skills, most ? 8 : 2),
  }),
  agreedOn: month.map((month) => `${month}-07`),
});

/** A person of usual size, or the one who uses most of everything. */
export function usualProfile({ ranking, items, experiences }: Referential, most: boolean): fc.Arbitrary<Profile> {
  const codes = [...ranking.jobs];
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const held = fc.record({ years: fc.integer({ min: 0, max: 45 }), endedIn: fc.integer({ min: 1980, max: 2026 }) });
  return fc.record(
    {
      version: fc.constant(1 as const),
      interests: record(fc.constant(idsOf(items).slice(0, most ? 60 : 30)), answer),
      jobs: fc
        .tuple(some(codes, most ? 5 : 2), fc.array(held, { minLength: 5, maxLength: 5 }))
        .map(([list, details]) => list.map((code, i) => ({ code, ...details[i] }))),
      experiences: some(idsOf(experiences), most ? 8 : 2),
      skills: record(some(ranking.skills, most ? 40 : 15), told),
      wishes: record(some(idsOf(ranking.wishes), most ? 10 : 3), wished),
      target: fc.constantFrom(...codes),
      ...laterParts(ranking.skills, most),
    },
    { requiredKeys: ['version', 'interests', 'jobs', 'experiences', 'skills', 'wishes', 'target'] }
  );
}

/** Names that mean something to every object are refused, and so not shared. */
const isShareable = ({ interests, skills, wishes }: Profile): boolean =>
  ![interests, skills, wishes].some((record) => Object.hasOwn(record, '__proto__'));

/** A person of any size, as the other properties have them or as people use the quiz. */
export const sharedProfile = (referential: Referential): fc.Arbitrary<Profile> =>
  fc.oneof(
    usualProfile(referential, false),
    usualProfile(referential, true),
    anyProfile(referential).filter(isShareable)
  );

const name = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(...'abc-019_A'), maxLength: 8 }),
    fc.nat().map(String),
    fc.stringMatching(/^[riasecA-Z]\d{1,4}$/),
    fc.constantFrom('\ud800', '', '0', '00', '-1', '1e3', '999999999', '1000000000', 'Z9999')
  )
  .filter((id) => !(id in Object.prototype) && id !== 'prototype');
/** JSON has one zero. */
const decimal = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((n) => n || 0);

/** Of ids that nobody uses, of any signs, and numbers with all their decimals. */
export const strangeProfile: fc.Arbitrary<Profile> = fc.record(
  {
    version: fc.constant(1 as const),
    interests: record(fc.uniqueArray(name, { maxLength: 5 }), answer),
    jobs: fc.array(fc.record({ code: name, years: decimal(80), endedIn: decimal(9999) }, { requiredKeys: ['code'] }), {
      maxLength: 3,
    }) as fc.Arbitrary<PastJob[]>,
    experiences: fc.array(name, { maxLength: 4 }),
    skills: record(fc.uniqueArray(name, { maxLength: 8 }), told),
    wishes: record(fc.uniqueArray(name, { maxLength: 4 }), wished),
    target: name,
    aims: fc.array(name, { maxLength: 3 }),
    plan: fc.record({
      start: month,
      hoursPerWeek: decimal(167).map((n) => n + 1),
      steps: fc.array(name),
      skills: fc.array(name),
    }),
    situation: fc.record({ region: name, monthsWorked: decimal(COUNTS.monthsWorked) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['version', 'interests', 'jobs', 'experiences', 'skills', 'wishes'] }
);
