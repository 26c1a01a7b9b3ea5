// A profile leaves as a link, a file or a table, and comes back as it was, or is refused with its place.
import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import {
  EMPTY_PROFILE,
  LONGEST_HASH,
  ProfileError,
  anonymised,
  hashToProfile,
  indexJobs,
  jsonToProfile,
  profileToHash,
  profileToJson,
  skillsToCsv,
} from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { BASE64URL, seal } from '../property/share-format.ts';

const referential = await loadEssential();
const index = indexJobs(referential);

const full: Profile = {
  version: 1,
  interests: { r3: 0, i1: 4, c10: 2 },
  jobs: [{ code: 'D1106', years: 3.5, endedIn: 2021 }, { code: 'K1403', years: 12 }, { code: 'A1101' }],
  experiences: ['first-aid', 'gardening'],
  skills: { '300030': 'had', '300031': 'declined', '104292': 'had' },
  wishes: { 'no-night': 'must', telework: 'prefer' },
  target: 'M1855',
};
/** `full`, as the first version wrote it. */
const FIRST =
  '#passerelle=143ABYAHgAAAAEAAAAAAAAAAAAAAABbIAw8wX_h_AC7igkGMGxoAAiaAAIyZTpsKSAOGRCuS44Oe12R08mgABhOftyTooBQrC3fJYJO3_gits2';

/** A profile with every part there is, but the notes of an adviser: they are in no link. */
const planned: Profile = {
  ...full,
  aims: ['meaning', 'family'],
  situation: { status: 'employee-permanent', monthsWorked: 30, lowQualification: false, level: 'bac+2', region: '84' },
  plan: { start: '2026-09', hoursPerWeek: 10, steps: ['try'], skills: ['300030', 'odd id'] },
  agreedOn: '2026-09-30',
};

const stranger: Profile = {
  version: 1,
  interests: { r33: 1, R1: 2, r01: 3, '': 4, 'été 🙂': 0 },
  jobs: [
    { code: 'M1855', years: 0.1, endedIn: 1949.5 },
    { code: 'm1855', years: 80, endedIn: 9999 },
    { code: 'M1855', years: 0, endedIn: 0 },
  ],
  experiences: ['juggling', 'juggling', '\ud800', 'x'.repeat(100)],
  skills: { '0300030': 'had', '1e3': 'declined', '9999999999': 'had', '0': 'declined', 'a.b': 'had' },
  wishes: { 'never-heard-of': 'must' },
  target: '',
};

/** The {@link ProfileError} that something is refused with. */
function refusal(attempt: () => unknown): ProfileError {
  try {
    attempt();
  } catch (error) {
    expect(error).to.be.instanceOf(ProfileError);
    return error as ProfileError;
  }
  throw new Error('was not refused');
}
const opened = (link: string) => hashToProfile(link, index);
const openedFile = (text: string) => jsonToProfile(text, index);

describe('a profile as a link', () => {
  it('comes back as it was', () => {
    for (const profile of [EMPTY_PROFILE, full, planned, stranger])
      expect(opened(profileToHash(profile, index)).profile).to.deep.equal(profile);
  });

  it('leaves out what an adviser noted', () => {
    expect(opened(profileToHash({ ...planned, notes: 'Disponible en mars.' }, index)).profile).to.deep.equal(planned);
  });

  it('is letters, digits, hyphens and underscores, and ends with a letter or a digit', () => {
    expect(profileToHash(full, index)).to.match(/^#passerelle=1[\w-]*[A-Za-z0-9]$/);
  });

  // A link that somebody kept must open for ever: this one changes with a new format only, beside the old one.
  it('is read as it was written by the first version', () => {
    expect(opened(FIRST).profile).to.deep.equal(full);
    expect(profileToHash(full, index)).to.equal(FIRST);
  });

  it('is found at the end of an address, and among blanks', () => {
    const link = ` https://blog.example/reconversion?page=2${profileToHash(full, index)}\n`;
    expect(opened(link).profile).to.deep.equal(full);
  });

  it('keeps what the referential does not know, and says it', () => {
    const { profile, unknown } = opened(profileToHash({ ...full, wishes: { moon: 'must' }, target: 'Z9999' }, index));
    expect(profile.wishes).to.deep.equal({ moon: 'must' });
    expect(unknown).to.deep.equal([
      { part: 'wishes', id: 'moon' },
      { part: 'target', id: 'Z9999' },
    ]);
    expect(opened(profileToHash(full, index)).unknown).to.deep.equal([]);
    const parts = new Set(opened(profileToHash(stranger, index)).unknown.map(({ part }) => part));
    expect([...parts]).to.deep.equal(['interests', 'jobs', 'experiences', 'skills', 'wishes', 'target']);
  });

  it('says which referential it was made with, where that is a version', () => {
    const made = (version: string) =>
      profileToHash(full, { ranking: { provenance: { ...referential.ranking.provenance, version } } });
    expect(opened(made('4.0-v59')).madeWith).to.equal(undefined);
    expect(opened(made('59.1')).madeWith).to.equal('59.1');
    expect(opened(made('<b>hello')).madeWith).to.equal(undefined);
  });

  it('leaves out what is not of a profile', () => {
    const dressed = { ...full, name: 'Ada', jobs: [{ code: 'D1106', salary: 1 }] };
    expect(opened(profileToHash(dressed, index)).profile).to.deep.equal({ ...full, jobs: [{ code: 'D1106' }] });
  });

  it('is refused when a character is changed, missing or doubled', () => {
    const [prefix, body] = ['#passerelle=', profileToHash(full, index).slice(12)];
    for (let i = 0; i < body.length; i++) {
      const [before, after] = [body.slice(0, i), body.slice(i + 1)];
      for (const other of [...BASE64URL].filter((digit) => digit !== body[i]))
        expect(refusal(() => opened(prefix + before + other + after)).path).to.equal('link');
      expect(refusal(() => opened(prefix + before)).path).to.equal('link');
      if (after[0] !== body[i]) expect(refusal(() => opened(prefix + before + after)).path).to.equal('link');
      expect(refusal(() => opened(prefix + before + body[i] + body[i] + after)).path).to.equal('link');
    }
  });

  const body = profileToHash(EMPTY_PROFILE, index).slice(13, -4);
  const wrong: [string, string, RegExp][] = [
    ['', 'link', /no profile/],
    ['#passerelle', 'link', /no profile/],
    ['#passerelle=', 'link', /damaged/],
    ['#passerelle=1', 'link', /damaged/],
    [seal(''), 'link', /damaged/],
    [`#passerelle=${'A'.repeat(LONGEST_HASH)}`, 'link', /longer than/],
    [seal(`2${body}`), 'version', /not 1/],
    [seal(`1${body}A`), 'link', /more than a profile/],
    [seal(`1${body.slice(0, -1)}`), 'link', /too early/],
    [seal('1'), 'link', /too early/],
    [seal('1A.B'), 'link', /character/],
    [seal(`1${'_'.repeat(100)}`), 'link', /: /],
    [seal('1AH' + '_'.repeat(100)), 'link', /: /],
  ];
  for (const [link, path, reason] of wrong)
    it(`is refused: ${link.slice(0, 60) || 'nothing at all'}`, () => {
      const error = refusal(() => opened(link));
      expect(error.path).to.equal(path);
      expect(error.message).to.match(reason);
    });

  it('is not made where it could not be opened', () => {
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`a-long-name-for-a-wish-${i}`, 'must']));
    expect(refusal(() => profileToHash({ ...full, wishes: many as Profile['wishes'] }, index)).path).to.equal('link');
    expect(refusal(() => profileToHash({ ...full, experiences: ['constructor'] }, index)).path).to.equal(
      'experiences[0]'
    );
    expect(refusal(() => profileToHash({ ...full, jobs: [{ code: 'D1106', years: 81 }] }, index)).path).to.equal(
      'jobs[0].years'
    );
  });
});

describe('a profile as a file', () => {
  it('comes back as it was', () => {
    for (const profile of [EMPTY_PROFILE, full, stranger]) {
      expect(openedFile(profileToJson(profile)).profile).to.deep.equal(profile);
      expect(JSON.parse(profileToJson(profile))).to.deep.equal(profile);
    }
  });

  it('survives the mark that some editors put first', () => {
    expect(openedFile(`\ufeff${profileToJson(full)}`).profile).to.deep.equal(full);
  });

  it('keeps what the referential does not know, and says it', () => {
    const { profile, unknown } = openedFile('{"skills":{"300030":"had","7":"declined"},"experiences":["juggling"]}');
    expect(profile.skills).to.deep.equal({ '300030': 'had', '7': 'declined' });
    expect(unknown).to.deep.equal([
      { part: 'experiences', id: 'juggling' },
      { part: 'skills', id: '7' },
    ]);
  });

  it('never holds what is not of a profile', () => {
    expect(profileToJson({ ...full, email: 'ada@example.org' } as Profile)).not.to.include('ada');
  });

  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const wrong: [string, string, string][] = [
    ['nothing', '', ''],
    ['a script', 'alert(1)', ''],
    ['half a file', profileToJson(full).slice(0, 200), ''],
    ['a list', '[]', ''],
    ['a text', '"profile"', ''],
    ['more than 200 kB', ' '.repeat(200_000) + '{}', ''],
    ['a newer version', '{"version":2}', 'version'],
    ['a newer version of another shape', '{"version":7,"interests":[]}', 'version'],
    ['a version in words', '{"version":"1"}', 'version'],
    ['wrong types', '{"skills":{"300030":true}}', 'skills.300030'],
    ['depth', `{"interests":${deep(90_000)}}`, 'interests[0][0][0][0][0][0][0]'],
    ['depth in an unknown part', `{"extra":{"a":${deep(30)}}}`, 'extra.a[0][0][0][0][0][0]'],
    ['`__proto__` at the root', '{"__proto__":{"target":"M1855"}}', '__proto__'],
    ['`__proto__` as an id', '{"interests":{"__proto__":4}}', 'interests.__proto__'],
    ['`constructor` below', '{"extra":[{"constructor":{"prototype":1}}]}', 'extra[0].constructor'],
    ['`prototype` in a list', '{"experiences":["first-aid","prototype"]}', 'experiences[1]'],
    ['`toString` as a code', '{"jobs":[{"code":"toString"}]}', 'jobs[0].code'],
    ['a long name', `{"skills":{"${'9'.repeat(101)}":"had"}}`, 'skills'],
  ];
  for (const [what, text, path] of wrong)
    it(`is refused: ${what}`, () => {
      expect(refusal(() => openedFile(text)).path).to.equal(path);
      expect(Object.hasOwn(Object.prototype, 'target')).to.equal(false);
    });

  it('is not made where it could not be opened', () => {
    const many = Object.fromEntries(
      Array.from({ length: 4000 }, (_, i) => [`${'skill-'.repeat(10)}${i}`, 'declined'] as const)
    );
    expect(refusal(() => profileToJson({ ...full, skills: many })).path).to.equal('');
  });
});

describe('skillsToCsv', () => {
  const rows = [
    ['Compétence', 'Réponse', 'Nombre'],
    ['Dire « bonjour », puis "au revoir"', 'oui', '3'],
    ['sur deux\r\nlignes', 'à; vérifier', ''],
  ];

  for (const separator of [',', ';'] as const)
    it(`is read by a parser as it was written, with ${separator}`, () => {
      expect(parse(skillsToCsv(rows, separator), { bom: true, delimiter: separator })).to.deep.equal(rows);
    });

  it('starts with a byte order mark, ends each line with CR LF and writes numbers as they are', () => {
    expect(skillsToCsv([['é', -2.5]])).to.equal('\ufeff"é","-2.5"\r\n');
    expect(skillsToCsv([])).to.equal('\ufeff');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '\u00a0+', '\u202f@', '\0=', '＝', '＠'])
    it(`runs nothing that starts with ${JSON.stringify(start)}`, () => {
      const formula = `${start}HYPERLINK("https://evil.example","x")`;
      expect(parse(skillsToCsv([[formula, 'a']]), { bom: true })).to.deep.equal([[`'${formula}`, 'a']]);
    });
});

describe('anonymised', () => {
  it('tells skills, tastes, wishes, activities and jobs', () => {
    const copy = anonymised(
      { ...full, jobs: [...full.jobs, { code: 'Z9999', years: 4 }], experiences: ['gardening', 'first-aid'] },
      index
    );
    expect(copy.skills.had).to.have.members(['300030', '104292']);
    expect(copy.skills.missing).to.have.lengthOf.above(0);
    expect(copy.tastes).to.deep.equal({ letters: [['I'], ['C'], ['R']], liked: ['i1'], disliked: ['r3'] });
    expect(copy.wishes).to.deep.equal({ must: ['no-night'], prefer: ['telework'] });
    expect(copy.experiences).to.deep.equal(['first-aid', 'gardening']);
    expect(copy.jobs).to.deep.equal([
      { code: 'D1106', years: { from: 2, below: 5 } },
      { code: 'K1403', years: { from: 10, below: 20 } },
      { code: 'A1101' },
    ]);
    expect(copy.target).to.equal('M1855');
  });

  it('tells nothing of an empty profile', () => {
    expect(anonymised(EMPTY_PROFILE, index)).to.deep.equal({
      skills: { had: [] },
      tastes: { letters: [], liked: [], disliked: [] },
      wishes: { must: [], prefer: [] },
      experiences: [],
      jobs: [],
    });
  });

  it('rounds years to a range', () => {
    const rangeOf = (years: number) => anonymised({ ...full, jobs: [{ code: 'D1106', years }] }, index).jobs[0].years;
    expect([0, 1.99].map(rangeOf)).to.deep.equal(Array(2).fill({ from: 0, below: 2 }));
    expect([5, 9.5].map(rangeOf)).to.deep.equal(Array(2).fill({ from: 5, below: 10 }));
    expect([20, 80].map(rangeOf)).to.deep.equal(Array(2).fill({ from: 20 }));
  });

  it('holds back the activities that tell of health, opinions, a union or an origin, whatever hangs on them', () => {
    const heldBack =
      'family-carer disability-outings local-councillor cause-campaign union-delegate moving-abroad family-interpreter';
    const known = new Set(referential.experiences.map(({ id }) => id));
    for (const id of heldBack.split(' ')) expect(known.has(id), id).to.equal(true);
    for (const target of ['K1304', 'K1403', 'E1103'])
      expect(
        anonymised({ ...full, target, experiences: [...full.experiences, ...heldBack.split(' ')] }, index)
      ).to.deep.equal(anonymised({ ...full, target }, index));
  });

  it('refuses a profile of the wrong shape', () => {
    expect(refusal(() => anonymised({ ...full, target: 3 } as unknown as Profile, index)).path).to.equal('target');
  });
});
