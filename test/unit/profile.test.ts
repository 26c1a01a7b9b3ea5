// A profile comes from storage, a file, a link or a developer: it is read or refused with its place,
// and every action gives a new one.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EMPTY_PROFILE, ProfileError, isEmpty, readProfile, reduceProfile, toJson } from '@passerelle/engine';
import type { Profile, ProfileAction } from '@passerelle/engine';

/** The path of the {@link ProfileError} that a value is refused with. */
function refusedAt(value: unknown): string {
  try {
    readProfile(value);
  } catch (error) {
    expect(error).to.be.instanceOf(ProfileError);
    expect((error as Error).message).to.match(/^\S+: \S/);
    return (error as ProfileError).path;
  }
  throw new Error(`${JSON.stringify(value)} was not refused`);
}

const full: Profile = {
  version: 1,
  interests: { r1: 0, i1: 4 },
  jobs: [{ code: 'D1106', years: 3.5, endedIn: 2021 }, { code: 'K1403' }],
  experiences: ['first-aid'],
  skills: { '300030': 'had', '300031': 'declined' },
  wishes: { 'no-night': 'must', telework: 'prefer' },
  target: 'M1855',
};

describe('readProfile', () => {
  it('gives back what it is given, in fresh objects', () => {
    const given = structuredClone(full);
    const read = readProfile(given);
    expect(read).to.deep.equal(full);
    (given.jobs as unknown[]).length = 0;
    (given.interests as Record<string, number>).r1 = 3;
    expect(read).to.deep.equal(full);
  });

  it('takes what is absent as empty', () => {
    expect(readProfile({})).to.deep.equal(EMPTY_PROFILE);
    expect(readProfile({ version: 1, jobs: undefined, target: undefined })).to.deep.equal(EMPTY_PROFILE);
  });

  it('leaves out what it does not know', () => {
    const read = readProfile({ ...full, name: 'Ada', jobs: [{ code: 'D1106', salary: 1 }] });
    expect(read).not.to.have.property('name');
    expect(read.jobs).to.deep.equal([{ code: 'D1106' }]);
  });

  it('takes the longest life', () => {
    const jobs = [
      { code: 'D'.repeat(100), years: 80, endedIn: 9999 },
      { code: '', years: 0, endedIn: 0 },
    ];
    expect(readProfile({ jobs }).jobs).to.deep.equal(jobs);
    const skills = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`s${i}`, 'had']));
    expect(readProfile({ skills }).skills).to.deep.equal(skills);
  });

  it('survives JSON', () => {
    expect(readProfile(JSON.parse(JSON.stringify(full)))).to.deep.equal(full);
  });

  const wrong: [string, unknown][] = [
    ['', null],
    ['', undefined],
    ['', []],
    ['', 'profile'],
    ['version', { version: 2 }],
    ['version', { version: '1' }],
    ['version', { version: null }],
    ['interests', { interests: [] }],
    ['interests', { interests: null }],
    ['interests', { interests: 'r1' }],
    ['interests.r1', { interests: { i1: 4, r1: 5 } }],
    ['interests.r1', { interests: { r1: '4' } }],
    ['interests.r1', { interests: { r1: 1.5 } }],
    ['interests.r1', { interests: { r1: NaN } }],
    ['jobs', { jobs: { code: 'D1106' } }],
    ['jobs', { jobs: 'D1106' }],
    ['jobs[0]', { jobs: ['D1106'] }],
    ['jobs[1]', { jobs: [{ code: 'D1106' }, null] }],
    ['jobs[0].code', { jobs: [{}] }],
    ['jobs[0].code', { jobs: [{ code: 1106 }] }],
    ['jobs[0].years', { jobs: [{ code: 'D1106', years: -1 }] }],
    ['jobs[0].years', { jobs: [{ code: 'D1106', years: 81 }] }],
    ['jobs[0].years', { jobs: [{ code: 'D1106', years: NaN }] }],
    ['jobs[0].years', { jobs: [{ code: 'D1106', years: null }] }],
    ['jobs[0].endedIn', { jobs: [{ code: 'D1106', endedIn: '2020' }] }],
    ['experiences', { experiences: 'first-aid' }],
    ['experiences[1]', { experiences: ['first-aid', 2] }],
    ['skills', { skills: ['300030'] }],
    ['skills.300030', { skills: { '300030': true } }],
    ['skills.300030', { skills: { '300030': 'HAD' } }],
    ['wishes.no-night', { wishes: { 'no-night': 'maybe' } }],
    ['target', { target: null }],
    ['aims', { aims: 'meaning' }],
    ['aims[0]', { aims: [1] }],
    ['situation', { situation: [] }],
    ['situation.status', { situation: { status: 'king' } }],
    ['situation.level', { situation: { level: 'unknown' } }],
    ['situation.monthsWorked', { situation: { monthsWorked: 721 } }],
    ['situation.fixedTermMonthsLastYear', { situation: { fixedTermMonthsLastYear: 13 } }],
    ['situation.lowQualification', { situation: { lowQualification: 'yes' } }],
    ['situation.region', { situation: { region: 84 } }],
    ['plan', { plan: 'soon' }],
    ['plan.start', { plan: { start: '2026-13', hoursPerWeek: 10 } }],
    ['plan.hoursPerWeek', { plan: { start: '2026-09', hoursPerWeek: 0 } }],
    ['plan.steps[0]', { plan: { start: '2026-09', hoursPerWeek: 10, steps: [1] } }],
    ['agreedOn', { agreedOn: '30/09/2026' }],
    ['notes', { notes: 'x'.repeat(4001) }],
    ['target', { target: ['M1855'] }],
    // Longer than any person's
    ['interests', { interests: Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`q${i}`, 1])) }],
    ['skills', { skills: Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`s${i}`, 'had'])) }],
    ['jobs', { jobs: Array.from({ length: 5001 }, () => ({ code: 'D1106' })) }],
    ['experiences', { experiences: Array.from({ length: 5001 }, () => 'first-aid') }],
    ['jobs[0].code', { jobs: [{ code: 'D'.repeat(101) }] }],
    ['target', { target: 'M'.repeat(101) }],
    // Holes
    ['jobs[0]', { jobs: new Array(2) }],
    ['experiences[0]', { experiences: new Array(2) }],
  ];
  for (const [path, value] of wrong) {
    const told = JSON.stringify(value) ?? 'undefined';
    it(`refuses ${told.length > 70 ? `${told.slice(0, 70)}…` : told} at "${path}"`, () => {
      expect(refusedAt(value)).to.equal(path);
    });
  }

  it('takes `__proto__` and its like for keys as any other', () => {
    const hostile =
      '{"__proto__":{"target":"M1855","jobs":1},"interests":{"__proto__":4,"constructor":3,"toString":0}}';
    const read = readProfile(JSON.parse(hostile));
    expect(read.target).to.equal(undefined);
    expect(read.jobs).to.deep.equal([]);
    expect(Object.keys(read.interests)).to.deep.equal(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(read.interests)).to.equal(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'target')).to.equal(false);
    expect(refusedAt(JSON.parse('{"skills":{"__proto__":{"admin":true}}}'))).to.equal('skills.__proto__');
  });

  it('reads own keys only', () => {
    expect(readProfile(Object.create({ target: 'M1855', version: 7 }))).to.deep.equal(EMPTY_PROFILE);
    expect(refusedAt({ jobs: [Object.create({ code: 'D1106' })] })).to.equal('jobs[0].code');
  });
});

describe('reduceProfile', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  const after = (...actions: ProfileAction[]): Profile =>
    actions.reduce((profile, action) => freeze(reduceProfile(profile, freeze(action))), freeze(structuredClone(full)));

  it('answers, answers again and takes back', () => {
    expect(after({ type: 'answer', item: 'a1', value: 0 }).interests).to.deep.equal({ r1: 0, i1: 4, a1: 0 });
    expect(after({ type: 'answer', item: 'r1', value: 2 }).interests).to.deep.equal({ r1: 2, i1: 4 });
    expect(after({ type: 'answer', item: 'r1', value: undefined }).interests).to.deep.equal({ i1: 4 });
    expect(after({ type: 'answer', item: 'none', value: undefined }).interests).to.deep.equal(full.interests);
  });

  it('confirms, declines and forgets a skill', () => {
    expect(after({ type: 'skill', id: '300031', value: 'had' }).skills['300031']).to.equal('had');
    expect(after({ type: 'skill', id: '300030', value: 'declined' }).skills['300030']).to.equal('declined');
    expect(after({ type: 'skill', id: '300030', value: undefined }).skills).to.deep.equal({ '300031': 'declined' });
  });

  it('wishes, hardens and drops a wish', () => {
    expect(after({ type: 'wish', id: 'telework', value: 'must' }).wishes.telework).to.equal('must');
    expect(after({ type: 'wish', id: 'telework', value: undefined }).wishes).to.deep.equal({ 'no-night': 'must' });
  });

  it('holds each job and each activity once, with what was said last', () => {
    const again = after({ type: 'add-job', job: { code: 'D1106', years: 9 } });
    expect(again.jobs).to.deep.equal([{ code: 'K1403' }, { code: 'D1106', years: 9 }]);
    expect(after({ type: 'remove-job', code: 'D1106' }).jobs).to.deep.equal([{ code: 'K1403' }]);
    expect(after({ type: 'remove-job', code: 'A1101' }).jobs).to.deep.equal(full.jobs);
    expect(after({ type: 'add-experience', id: 'first-aid' }).experiences).to.deep.equal(['first-aid']);
    expect(after({ type: 'add-experience', id: 'scouting' }).experiences).to.deep.equal(['first-aid', 'scouting']);
    expect(after({ type: 'remove-experience', id: 'first-aid' }).experiences).to.deep.equal([]);
  });

  it('forgets the steps done once another job is aimed at, and keeps the pace and the skills learnt', () => {
    const plan = { start: '2026-09', hoursPerWeek: 10, steps: ['try'], skills: ['300030'] };
    const aiming: Profile = { ...full, target: 'K1403', plan };
    expect(reduceProfile(aiming, { type: 'target', code: 'K1403' }).plan).to.deep.equal(plan);
    for (const code of ['D1102', undefined])
      expect(reduceProfile(aiming, { type: 'target', code }).plan).to.deep.equal({ ...plan, steps: [] });
  });

  it('aims at a job, keeps what matters, a situation, a plan and an agreement, and drops each again', () => {
    const made = after(
      { type: 'target', code: 'K1403' },
      { type: 'aim', id: 'meaning', value: true },
      { type: 'aim', id: 'family', value: true },
      { type: 'aim', id: 'meaning', value: true },
      { type: 'situation', answers: { status: 'jobseeker', monthsWorked: 30 } },
      { type: 'situation', answers: { monthsWorked: undefined, region: '84' } },
      { type: 'plan', plan: { start: '2026-09', hoursPerWeek: 10, steps: ['try'], skills: [] } },
      { type: 'agree', on: '2026-09-30' },
      { type: 'note', notes: 'Disponible en mars.' }
    );
    expect(made).to.deep.equal({
      ...full,
      target: 'K1403',
      aims: ['family', 'meaning'],
      situation: { status: 'jobseeker', region: '84' },
      plan: { start: '2026-09', hoursPerWeek: 10, steps: ['try'], skills: [] },
      agreedOn: '2026-09-30',
      notes: 'Disponible en mars.',
    });
    expect(readProfile(made)).to.deep.equal(made);
    const dropped = [
      { type: 'target', code: undefined },
      { type: 'aim', id: 'meaning', value: false },
      { type: 'aim', id: 'family', value: false },
      { type: 'situation', answers: { status: undefined, region: undefined } },
      { type: 'plan', plan: undefined },
      { type: 'agree', on: undefined },
      { type: 'note', notes: '' },
    ] as const;
    const { target: _, ...bare } = full;
    expect(dropped.reduce<Profile>(reduceProfile, made)).to.deep.equal(bare);
  });

  it('replaces and clears all', () => {
    expect(after({ type: 'replace', profile: EMPTY_PROFILE })).to.deep.equal(EMPTY_PROFILE);
    expect(after({ type: 'clear' })).to.deep.equal(EMPTY_PROFILE);
    expect(isEmpty(after({ type: 'clear' }))).to.equal(true);
  });

  it('keeps hostile ids as keys, and forgets them again', () => {
    const hostile = after(
      { type: 'answer', item: '__proto__', value: 3 },
      { type: 'skill', id: 'constructor', value: 'had' }
    );
    expect(Object.hasOwn(hostile.interests, '__proto__')).to.equal(true);
    expect(Object.getPrototypeOf(hostile.interests)).to.equal(Object.prototype);
    expect(readProfile(hostile)).to.deep.equal(hostile);
    const forgotten = reduceProfile(hostile, { type: 'answer', item: '__proto__', value: undefined });
    expect(forgotten.interests).to.deep.equal(full.interests);
  });

  it('gives only what readProfile takes', () => {
    const made = after(
      { type: 'add-job', job: { code: 'A1101', endedIn: 2010 } },
      { type: 'answer', item: 's1', value: 4 },
      { type: 'wish', id: 'outdoors', value: 'prefer' }
    );
    expect(readProfile(made)).to.deep.equal(made);
  });
});

describe('isEmpty', () => {
  it('tells whether anything has been answered', () => {
    expect(isEmpty(EMPTY_PROFILE)).to.equal(true);
    for (const key of ['interests', 'jobs', 'experiences', 'skills', 'wishes', 'target'] as const)
      expect(isEmpty({ ...EMPTY_PROFILE, [key]: full[key] }), key).to.equal(false);
    expect(isEmpty({ ...EMPTY_PROFILE, aims: ['meaning'] })).to.equal(false);
    expect(isEmpty({ ...EMPTY_PROFILE, aims: [], situation: {} })).to.equal(true);
  });
});

describe('toJson', () => {
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype];
  afterEach(() => {
    for (const prototype of prototypes) delete (prototype as { toJSON?: unknown }).toJSON;
  });

  it('writes what JSON.stringify does, whatever toJSON the page gives to its objects', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected = JSON.stringify(value, undefined, 2);
        for (const prototype of prototypes) Object.assign(prototype, { toJSON: () => 'broken' });
        const written = toJson(value, 2);
        for (const prototype of prototypes) delete (prototype as { toJSON?: unknown }).toJSON;
        expect(written).to.equal(expected);
      })
    ));
});
