// What the properties are tried on: random people, and random small referentials.
import fc from 'fast-check';
import type { Answer, PastJob, Profile } from '@passerelle/engine';
import { ACCESS_LEVELS, CONTEXT_KINDS, TAGS } from '@passerelle/referential';
import type { Links, Ranking, Referential, SkillLinks, Titles, Words } from '@passerelle/referential';

/** Skills of a job, by id, from the links between skills and jobs. */
export function skillsOfJobs({ jobs, skills, links }: Ranking): Map<string, string[]> {
  const byJob = new Map<string, string[]>(jobs.map((code) => [code, []]));
  skills.forEach((id, skill) => {
    for (let i = links.offsets[skill]; i < links.offsets[skill + 1]; i++) byJob.get(jobs[links.jobs[i]])!.push(id);
  });
  return byJob;
}

/** Some entries, mostly known to the referential. */
const entriesOf = <T>(ids: readonly string[], value: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.oneof(
          { weight: 30, arbitrary: fc.constantFrom(...(ids.length ? ids : ['nowhere'])) },
          { weight: 1, arbitrary: fc.constantFrom('nowhere', '__proto__', '0') }
        ),
        value
      ),
      { selector: ([id]) => id, maxLength }
    )
    .map((entries): Record<string, T> => Object.fromEntries(entries));

/**
 * A person: past jobs, activities, answers, wishes, and skills of which some are those of the past jobs.
 * What a referential does not know comes up now and then.
 */
export function anyProfile({ ranking, items }: Referential): fc.Arbitrary<Profile> {
  const skillsOf = skillsOfJobs(ranking);
  const answered = fc.constantFrom('had' as const, 'declined' as const);
  return fc
    .record({
      version: fc.constant(1 as const),
      interests: entriesOf(
        items.map(({ id }) => id),
        fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Answer>,
        items.length
      ),
      jobs: fc.uniqueArray(
        fc.record(
          {
            code: fc.oneof(
              { weight: 30, arbitrary: fc.constantFrom(...ranking.jobs) },
              { weight: 1, arbitrary: fc.constant('Z9999') }
            ),
            years: fc.integer({ min: 0, max: 40 }),
            endedIn: fc.integer({ min: 1980, max: 2026 }),
          },
          { requiredKeys: ['code'] }
        ) as fc.Arbitrary<PastJob>,
        { selector: ({ code }) => code, maxLength: 4 }
      ),
      experiences: fc.uniqueArray(fc.constantFrom(...ranking.experiences.map(({ id }) => id), 'juggling'), {
        maxLength: 4,
      }),
      skills: entriesOf(ranking.skills, answered, 15),
      wishes: entriesOf(
        ranking.wishes.map(({ id }) => id),
        fc.constantFrom('must' as const, 'prefer' as const),
        ranking.wishes.length
      ),
      ofPast: fc.array(fc.tuple(fc.nat(), answered), { maxLength: 12 }),
    })
    .map(({ ofPast, ...profile }) => {
      const past = profile.jobs.flatMap(({ code }) => skillsOf.get(code) ?? []);
      const said = past.length ? ofPast.map(([n, value]) => [past[n % past.length], value] as const) : [];
      return { ...profile, skills: { ...profile.skills, ...Object.fromEntries(said) } };
    });
}

const shuffledRecord = <T>(record: Readonly<Record<string, T>>): fc.Arbitrary<Record<string, T>> => {
  const entries = Object.entries(record);
  return fc.shuffledSubarray(entries, { minLength: entries.length }).map((shuffled) => Object.fromEntries(shuffled));
};
const shuffledList = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

/** The same answers, given in another order. */
export const shuffled = (profile: Profile): fc.Arbitrary<Profile> =>
  fc.record({
    wishes: shuffledRecord(profile.wishes),
    skills: shuffledRecord(profile.skills),
    experiences: shuffledList(profile.experiences),
    jobs: shuffledList(profile.jobs),
    interests: shuffledRecord(profile.interests),
    version: fc.constant(1 as const),
  });

/** What a cell of a table may hold: no bar, line break, straight apostrophe or plain space before a high mark. */
const text = fc.string({
  unit: fc.constantFrom(...'abeéèœÉ0 -’/,"\\&<é🙂'.match(/./gu)!, '\u202f:', '\u202f?', 'a!'),
  maxLength: 12,
});
const name = text.filter((value) => value !== '');
const title = fc.oneof(
  name,
  fc.constantFrom('Secrétaire', 'Vendeur / Vendeuse en boulangerie', 'Chef boulanger / Cheffe boulangère', 'A / B / C'),
  fc.tuple(name, name).map(([masculine, feminine]) => `${masculine} / ${feminine}`)
);
const exactly = <T>(arbitrary: fc.Arbitrary<T>, length: number) =>
  fc.array(arbitrary, { minLength: length, maxLength: length });
const positionsIn = (length: number, maxLength = length) =>
  fc.subarray(
    Array.from({ length }, (_, i) => i),
    { maxLength: Math.min(length, maxLength) }
  );
const ids = (maxLength: number) => fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }).map(String), { maxLength });

const columnsToLinks = (columns: readonly (readonly number[])[]): Links => ({
  offsets: Uint32Array.from([0, ...columns].map((_, i) => columns.slice(0, i).flat().length)),
  jobs: Uint16Array.from(columns.flat()),
});

/** A referential of at most a dozen jobs, some of its skills, contexts and lists empty or unused. */
export const smallReferential: fc.Arbitrary<Omit<Referential, 'items'>> = fc
  .record({
    codes: fc.uniqueArray(fc.integer({ min: 0, max: 259_999 }), { minLength: 1, maxLength: 12 }),
    skills: ids(8),
    contexts: ids(5),
    wishIds: fc.uniqueArray(name, { maxLength: 3 }),
    experienceIds: fc.uniqueArray(name, { maxLength: 3 }),
  })
  .chain(({ codes, skills, contexts, wishIds, experienceIds }) => {
    const count = codes.length;
    const below = (limit: number) => exactly(fc.nat(limit - 1), count);
    return fc
      .record({
        provenance: fc.record({ publisher: text, name: text, version: text, date: text, licence: text }),
        parents: below(count),
        majors: below(7),
        minors: below(7),
        tags: below(1 << TAGS.length),
        access: below(ACCESS_LEVELS.length),
        soft: exactly(fc.nat(1), skills.length),
        skillLetters: exactly(fc.nat(6), skills.length),
        having: exactly(positionsIn(count), skills.length),
        strengths: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(1)), { minLength: 200, maxLength: 200 }),
        contextKinds: exactly(fc.nat(CONTEXT_KINDS.length - 1), contexts.length),
        offering: exactly(positionsIn(count), contexts.length),
        wishes: exactly(
          fc.record({
            mode: fc.constantFrom('avoid' as const, 'seek' as const),
            contexts: positionsIn(contexts.length),
          }),
          wishIds.length
        ),
        trained: exactly(positionsIn(skills.length), experienceIds.length),
        language: name,
        titles: exactly(title, count),
        labels: fc.record({
          skills: exactly(text, skills.length),
          contexts: exactly(text, contexts.length),
          wishes: exactly(text, wishIds.length),
          experiences: exactly(text, experienceIds.length),
        }),
        domains: fc.dictionary(fc.constantFrom('A', 'B', 'K', '__proto__'), text, { maxKeys: 3 }),
        links: fc.array(fc.record({ id: text, url: text.map((path) => `https://${path}`), label: text }), {
          maxLength: 2,
        }),
        everyday: fc.array(fc.record({ title, jobs: positionsIn(count, 4) }), { maxLength: 5 }),
        said: exactly(text, experienceIds.length),
      })
      .map((r) => {
        const columns = columnsToLinks(r.having);
        const links: SkillLinks = {
          ...columns,
          details: Uint8Array.from(columns.jobs, (_, i) => r.strengths[i][0]),
          core: Uint8Array.from(columns.jobs, (_, i) => r.strengths[i][1]),
        };
        const ranking: Ranking = {
          provenance: r.provenance,
          jobs: codes
            .sort((a, b) => a - b)
            .map((n) => String.fromCharCode(65 + Math.floor(n / 10_000)) + String(n % 10_000).padStart(4, '0')),
          parents: Uint16Array.from(r.parents),
          majors: Uint8Array.from(r.majors),
          minors: Uint8Array.from(r.minors),
          tags: Uint8Array.from(r.tags),
          access: Uint8Array.from(r.access),
          skills,
          soft: Uint8Array.from(r.soft),
          information: Uint16Array.from(r.having, ({ length }, skill) =>
            r.soft[skill] || length === 0 ? 0 : Math.round(40 * Math.log(count / length) ** 2)
          ),
          skillLetters: Uint8Array.from(r.skillLetters),
          links,
          contexts,
          contextKinds: Uint8Array.from(r.contextKinds),
          contextLinks: columnsToLinks(r.offering),
          wishes: r.wishes.map((wish, i) => ({ id: wishIds[i], ...wish })),
          experiences: r.trained.map((trained, i) => ({ id: experienceIds[i], skills: trained })),
        };
        const words: Words = {
          language: r.language,
          titles: r.titles,
          ...r.labels,
          domains: r.domains,
          links: r.links,
        };
        const titles: Titles = { jobs: r.everyday, experiences: r.said };
        return { ranking, words, titles };
      });
  });
