// What the properties are tried on: random people, and random small referentials.
import fc from 'fast-check';
import type { Answer, PastJob, Profile } from '@passerelle/engine';
import { ACCESS_LEVELS, CONTEXT_KINDS, FUNDING_KINDS, REQUIREMENTS, TAGS, UNKNOWN } from '@passerelle/referential';
import type { Groups, Having, Links, Ranges, Ranking, Referential, SkillLinks, Words } from '@passerelle/referential';

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
export function anyProfile({ ranking, items, experiences }: Referential): fc.Arbitrary<Profile> {
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
      experiences: fc.uniqueArray(fc.constantFrom(...experiences.map(({ id }) => id), 'juggling'), {
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

/** Things that some of `count` jobs have. */
const havingOf = (count: number, maxLength: number): fc.Arbitrary<Having> =>
  ids(maxLength).chain((list) =>
    fc.record({
      ids: fc.constant(list),
      labels: exactly(text, list.length),
      links: exactly(positionsIn(count), list.length).map(columnsToLinks),
    })
  );
const groupsOf = (count: number): fc.Arbitrary<Groups> =>
  havingOf(count, 4).chain((having) =>
    exactly(fc.nat(having.ids.length), count).map((principals) => ({
      ...having,
      principals: Uint8Array.from(principals),
    }))
  );

/** Values by parent, alike for all its jobs; a job whose parent has another parent has none. */
const rangesOf = (parents: readonly number[], most: number): fc.Arbitrary<Ranges> =>
  fc
    .array(fc.option(fc.tuple(fc.nat(most), fc.nat(most))), { minLength: parents.length, maxLength: parents.length })
    .map((values) => {
      const of = (parent: number) => (parents[parent] === parent ? values[parent] : null);
      return {
        low: Uint8Array.from(parents, (parent) => Math.min(...(of(parent) ?? [UNKNOWN]))),
        high: Uint8Array.from(parents, (parent) => Math.max(...(of(parent) ?? [UNKNOWN]))),
      };
    });

/** Words of a list, which commas part in a pack. */
const word = name.map((value) => value.replaceAll(',', '') || 'a');

/** A referential of at most a dozen jobs, some of its skills, contexts and lists empty or unused. */
export const smallReferential: fc.Arbitrary<Omit<Referential, 'items'>> = fc
  .record({
    codes: fc.uniqueArray(fc.integer({ min: 0, max: 259_999 }), { minLength: 1, maxLength: 12 }),
    skills: ids(8),
    wishIds: fc.uniqueArray(name, { maxLength: 3 }),
    experienceIds: fc.uniqueArray(name, { maxLength: 3 }),
    regions: fc.uniqueArray(name, { maxLength: 2 }),
    roots: fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
  })
  .chain(({ codes, skills, wishIds, experienceIds, regions, roots }) => {
    const count = codes.length;
    const below = (limit: number) => exactly(fc.nat(limit - 1), count);
    const parents = roots.slice(0, count).map((root) => root % count);
    const source = fc.record({ publisher: text, name: text, year: text, url: text.map((path) => `https://${path}`) });
    const ranges = (most: number) => rangesOf(parents, most);
    return fc
      .record({
        provenance: fc.record({ publisher: text, name: text, version: text, date: text, licence: text }),
        majors: below(7),
        minors: below(7),
        tags: below(1 << TAGS.length),
        access: below(ACCESS_LEVELS.length),
        skillLetters: exactly(fc.nat(6), skills.length),
        having: exactly(positionsIn(count), skills.length),
        cores: fc.array(fc.nat(1), { minLength: 200, maxLength: 200 }),
        wishes: exactly(fc.record({ mode: fc.constantFrom('avoid' as const, 'seek' as const) }), wishIds.length),
        wishing: exactly(positionsIn(count), wishIds.length),
        late: fc.boolean(),
        language: name,
        titles: exactly(title, count),
        labels: exactly(text, skills.length),
        wishLabels: exactly(text, wishIds.length),
        domains: fc.dictionary(fc.constantFrom('A', 'B', 'K', '__proto__'), text, { maxKeys: 3 }),
        links: fc.array(fc.record({ id: text, url: text.map((path) => `https://${path}`), label: text }), {
          maxLength: 2,
        }),
        experiences: exactly(
          fc.record({
            skills: positionsIn(skills.length),
            label: text,
            words: fc.array(word, { maxLength: 3 }),
          }),
          experienceIds.length
        ),
        everyday: fc.array(fc.record({ title, jobs: positionsIn(count, 4) }), { maxLength: 5 }),
        nearest: exactly(positionsIn(count), count),
        contexts: havingOf(count, 5),
        kinds: exactly(fc.nat(CONTEXT_KINDS.length - 1), 5),
        ways: havingOf(count, 2),
        sectors: groupsOf(count),
        centres: groupsOf(count),
        targets: exactly(positionsIn(count), count),
        firsts: fc.array(fc.nat(1), { minLength: 144, maxLength: 144 }),
        sources: fc.record({ exposure: source, tension: source }),
        exposure: fc.record({ score: ranges(100), level: ranges(5) }),
        france: ranges(5),
        regional: exactly(ranges(5), regions.length),
        asked: exactly(exactly(fc.nat(2), REQUIREMENTS.length), count),
        lines: exactly(text, count),
        examples: exactly(text, skills.length),
        reasons: exactly(text, experienceIds.length),
        emerging: fc.array(
          fc.record({
            id: name,
            title,
            line: text,
            jobs: positionsIn(count),
            skills: positionsIn(skills.length),
            access: fc.constantFrom(...ACCESS_LEVELS),
          }),
          { maxLength: 2 }
        ),
        funding: fc.array(
          fc.record({
            id: name,
            kind: fc.constantFrom(...FUNDING_KINDS),
            label: text,
            amounts: text,
            conditions: text,
            url: text.map((path) => `https://${path}`),
            validFrom: fc.constantFrom('', '2026', '2026-02', '2026-02-01'),
            checked: fc.constantFrom('', '2026-06-30'),
            source: text,
          }),
          { maxLength: 3 }
        ),
      })
      .map((r): Omit<Referential, 'items'> => {
        const columns = columnsToLinks(r.having);
        const links: SkillLinks = { ...columns, core: Uint8Array.from(columns.jobs, (_, i) => r.cores[i]) };
        const ranking: Ranking = {
          provenance: r.provenance,
          jobs: codes
            .sort((a, b) => a - b)
            .map((n) => String.fromCharCode(65 + Math.floor(n / 10_000)) + String(n % 10_000).padStart(4, '0')),
          parents: Uint16Array.from(parents),
          majors: Uint8Array.from(r.majors),
          minors: Uint8Array.from(r.minors),
          tags: Uint8Array.from(r.tags),
          access: Uint8Array.from(r.access),
          skills,
          information: Uint16Array.from(r.having, ({ length }) =>
            length === 0 ? 0 : Math.round(40 * Math.log(count / length) ** 2)
          ),
          skillLetters: Uint8Array.from(r.skillLetters),
          links,
          wishes: r.wishes.map((wish, i) => ({ id: wishIds[i], ...wish })),
          wishLinks: columnsToLinks(r.wishing),
        };
        const words: Words = {
          language: r.language,
          titles: r.titles,
          skills: r.labels,
          late: r.late,
          wishes: r.wishLabels,
          domains: r.domains,
          links: r.links,
        };
        const targets = columnsToLinks(r.targets);
        return {
          ranking,
          words,
          experiences: r.experiences.map((experience, i) => ({ id: experienceIds[i], ...experience })),
          titles: r.everyday,
          contexts: {
            contexts: r.contexts,
            kinds: Uint8Array.from(r.kinds.slice(0, r.contexts.ids.length)),
            ways: r.ways,
          },
          sectors: { sectors: r.sectors, centres: r.centres },
          nearest: columnsToLinks(r.nearest),
          mobility: { ...targets, first: Uint8Array.from(targets.jobs, (_, i) => r.firsts[i]) },
          facts: {
            sources: r.sources,
            exposure: r.exposure,
            tension: { france: r.france, regions: regions.map((code, i) => ({ code, values: r.regional[i] })) },
            requirements: Uint16Array.from(r.asked, (whens) =>
              whens.reduce((bits, when, i) => bits | (when << (2 * i)), 0)
            ),
          },
          lines: r.lines,
          notes: { examples: r.examples, reasons: r.reasons, emerging: r.emerging },
          funding: r.funding,
        };
      });
  });
