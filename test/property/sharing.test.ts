// Whatever the person, a link and a file give the profile back; whatever the link, it is opened or refused;
// whatever somebody typed, an anonymised copy does not tell it.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  LONGEST_HASH,
  ProfileError,
  anonymised,
  hashToProfile,
  indexJobs,
  jsonToProfile,
  profileToHash,
  profileToJson,
  readProfile,
  skillsToCsv,
  unknownIds,
} from '@passerelle/engine';
import type { OpenedProfile, Profile } from '@passerelle/engine';
import { LETTERS, loadEssential } from '@passerelle/referential';
import { fr } from '../../packages/widgets/src/i18n/fr.ts';
import { frSummary } from '../../packages/widgets/src/i18n/fr-summary.ts';
import { promptFor } from '../../packages/widgets/src/summary/prompt-for.ts';
import { anyProfile } from './arbitraries.ts';
import { BASE64URL, seal } from './share-format.ts';
import { sharedProfile, strangeProfile, usualProfile } from './shared-profiles.ts';

const referential = await loadEssential();
const index = indexJobs(referential);
const { ranking, items, experiences } = referential;
const profiles = anyProfile(referential);

/** The profile that something opens to, if it is not refused; nothing else may happen. */
function openedOrRefused(open: () => OpenedProfile): Profile | undefined {
  let opened: OpenedProfile;
  try {
    opened = open();
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return undefined;
  }
  expect(readProfile(opened.profile)).to.deep.equal(opened.profile);
  expect(opened.unknown).to.deep.equal(unknownIds(opened.profile, index));
  return opened.profile;
}

describe('a shared profile', () => {
  for (const [which, shared, numRuns] of [
    ['of anyone', sharedProfile(referential), 1000],
    ['of ids that nobody uses', strangeProfile, 300],
  ] as const)
    it(`comes back as it was, by link and by file: ${which}`, () => {
      fc.assert(
        fc.property(shared, (profile) => {
          expect(jsonToProfile(profileToJson(profile), index).profile).to.deep.equal(profile);
          expect(hashToProfile(profileToHash(profile, index), index).profile).to.deep.equal(profile);
        }),
        { numRuns }
      );
    });

  it('leaves room for the address of the page in a code to be photographed (400) when usual, and is a link at its largest', () => {
    const length = (profile: Profile) => profileToHash(profile, index).length;
    const sizes = (most: boolean) => fc.sample(usualProfile(referential, most), { numRuns: 300, seed: 5 }).map(length);
    expect(Math.max(...sizes(false))).to.be.below(250);
    expect(Math.max(...sizes(true))).to.be.below(600);
  });
});

describe('a link that somebody tampered with', () => {
  const link = sharedProfile(referential).map((profile) => profileToHash(profile, index).slice('#passerelle='.length));
  const splice = fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: 3 }));
  const spoiled = fc.tuple(link, fc.array(splice, { minLength: 1, maxLength: 4 })).map(([body, splices]) =>
    splices.reduce((text, [at, gone, put]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + gone);
    }, body)
  );

  it('is opened or refused', () => {
    fc.assert(
      fc.property(spoiled, (body) => void openedOrRefused(() => hashToProfile(`#passerelle=${body}`, index))),
      { numRuns: 500 }
    );
  });

  it('is opened or refused even where its checksum was made right again', () => {
    let opened = 0;
    fc.assert(
      fc.property(spoiled, (body) => {
        if (openedOrRefused(() => hashToProfile(seal(`1${body.slice(1, -4)}`), index))) opened += 1;
      }),
      { numRuns: 1500 }
    );
    expect(opened).to.be.above(0);
  });

  it('is opened or refused when it is noise, at once', () => {
    const noise = fc.oneof(
      fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: LONGEST_HASH }),
      fc.string({ unit: fc.constantFrom('A', 'B', '_', '-'), maxLength: LONGEST_HASH }),
      fc.string({ maxLength: 60 })
    );
    let slowest = 0;
    fc.assert(
      fc.property(noise, (body) => {
        const start = performance.now();
        openedOrRefused(() => hashToProfile(seal(`1${body}`), index));
        slowest = Math.max(slowest, performance.now() - start);
      }),
      { numRuns: 1000 }
    );
    expect(slowest).to.be.below(500);
  });

  it('is opened or refused when it is any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true }), (text, url) => {
        for (const given of [text, url, `#passerelle=${text}`, `${url}#passerelle=${text}`])
          openedOrRefused(() => hashToProfile(given, index));
      }),
      { numRuns: 200 }
    );
  });
});

describe('a file that somebody wrote', () => {
  it('is opened or refused', () => {
    const keys = fc.constantFrom('version', 'interests', 'jobs', 'experiences', 'skills', 'wishes', 'target', 'code');
    const anything = fc.anything({ key: fc.oneof(keys, fc.string()), maxDepth: 4 });
    const near = fc
      .tuple(profiles, fc.dictionary(keys, anything, { maxKeys: 2 }))
      .map(([p, more]) => ({ ...p, ...more }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          near.map((value) => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? 0 : v)))
        ),
        (text) => {
          openedOrRefused(() => jsonToProfile(text, index));
        }
      ),
      { numRuns: 500 }
    );
  });
});

describe('a table', () => {
  it('holds no cell that a spreadsheet program would run', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n", ;\0\u00a0ab1＝') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), (rows) => {
        const cells = [
          ...skillsToCsv(rows)
            .slice(1)
            .matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g),
        ].map(([, text]) => text);
        expect(cells.length).to.equal(rows.flat().length);
        for (const text of cells) expect(text).not.to.match(/^[\s\0]*[=+\-@＝]|^[\t\r\n]/);
        expect(cells.map((text) => text.replaceAll('""', '"').replace(/^'/, ''))).to.deep.equal(
          rows.flat().map((text) => text.replace(/^'/, ''))
        );
      }),
      { numRuns: 500 }
    );
  });
});

// What must stay on the device, as people type it. Letters only where it could be an id: each must be told apart.
const SECRETS = [
  'Jeanne Dupont-Lefèvre',
  'jeanne.dupont@example.org',
  '0612345678',
  '+33 6 12 34 56 78',
  '12/03/1984',
  '1984-03-12',
  '284037512345678',
  '14 rue des Lilas, 69003 Lyon',
  'RQTH',
  'travailleur handicapé',
  'fauteuil roulant',
  'sclérose en plaques',
  'dépression',
  'disability',
  'je cherche un métier calme depuis mon accident',
  '__proto__',
  'constructor',
];
const secret = fc.oneof(
  fc.constantFrom(...SECRETS),
  fc.string({ minLength: 3 }).map((typed) => `typed:${typed}`)
);
const secrets = fc.uniqueArray(secret, { maxLength: 4 });

/** A person whose profile holds secrets wherever it can hold anything. */
const planted = fc
  .tuple(profiles, secrets, secrets, fc.double({ min: 0, max: 80, noNaN: true }), fc.integer({ min: 0, max: 9999 }))
  .map(([profile, keys, values, years, endedIn]) => {
    const keyed = <T>(value: T): Record<string, T> => Object.fromEntries(keys.map((key) => [key, value]));
    return {
      profile,
      hostile: {
        ...profile,
        ...keyed('kept'),
        name: values,
        birthDate: '1984-03-12',
        interests: { ...profile.interests, ...keyed(4) },
        jobs: [
          ...profile.jobs.map((job) => ({ ...job, ...keyed('kept'), employer: values[0], endedIn })),
          ...values.map((code) => ({ code, years, endedIn })),
        ],
        experiences: [...values, ...profile.experiences, ...keys],
        skills: { ...profile.skills, ...keyed('had' as const) },
        wishes: { ...profile.wishes, ...keyed('must' as const) },
        target: values[0] ?? 'nowhere',
        aims: values,
        situation: { status: 'jobseeker', region: values[0] ?? '11' },
        plan: { start: '2027-01', hoursPerWeek: 5, steps: values, skills: keys },
        agreedOn: '1984-03-12',
        notes: [...SECRETS, ...values].join('\n'),
      } as unknown as Profile,
      secrets: [...keys, ...values],
    };
  });

describe('the text for an assistant', () => {
  const { words } = referential;
  const textOf = (profile: Profile, question: 'jobs' | 'learn' | 'say'): string =>
    promptFor(
      anonymised(profile, index),
      question,
      {
        title: (code) => words.titles[index.jobAt.get(code)!]!,
        skill: (id) => words.skills[index.skillAt.get(id)!]!,
        activity: (id) => experiences[index.experienceAt.get(id)!]!.label,
        item: (id) => items[index.itemAt.get(id)!]!.text,
        wishes: (ids) => ids.map((id) => words.wishes[index.wishAt.get(id)!] ?? id),
      },
      frSummary,
      fr
    );

  it('is the same whatever somebody typed, and holds none of it', () => {
    fc.assert(
      fc.property(planted, fc.constantFrom('jobs', 'learn', 'say'), ({ profile, hostile, secrets }, question) => {
        const text = textOf(hostile, question);
        expect(text).to.equal(textOf(profile, question));
        for (const typed of [...SECRETS, ...secrets]) expect(text).not.to.contain(typed);
      }),
      { numRuns: 200 }
    );
  });
});

describe('an anonymised copy', () => {
  it('is the same whatever somebody typed, and whenever they left their jobs', () => {
    fc.assert(
      fc.property(planted, ({ profile, hostile }) => {
        expect(anonymised(hostile, index)).to.deep.equal(anonymised(profile, index));
      }),
      { numRuns: 200 }
    );
  });

  it('is made of nothing but the ids of the referential, and ranges of years', () => {
    const texts = new Set<string>([
      ...LETTERS,
      ...ranking.jobs,
      ...ranking.skills,
      ...[...ranking.wishes, ...items, ...experiences].map(({ id }) => id),
    ]);
    const names = new Set(
      'skills had missing tastes letters liked disliked wishes must prefer experiences jobs code years from below target'.split(
        ' '
      )
    );
    const numbers = new Set([0, 2, 5, 10, 20]);
    const expectKnown = (value: unknown): void => {
      if (typeof value === 'string') expect(texts.has(value), value).to.equal(true);
      else if (typeof value === 'number') expect(numbers.has(value), String(value)).to.equal(true);
      else
        for (const [key, entry] of Object.entries(value as object)) {
          if (!Array.isArray(value)) expect(names.has(key), key).to.equal(true);
          expectKnown(entry);
        }
    };
    fc.assert(
      fc.property(planted, ({ hostile }) => {
        const copy = anonymised(hostile, index);
        expectKnown(copy);
        const told = JSON.stringify(copy);
        for (const typed of SECRETS) expect(told).not.to.include(typed);
        expect(told).not.to.match(/typed:|disability|family-carer|union|@|19\d\d-|"19\d\d"/);
      }),
      { numRuns: 200 }
    );
  });
});
