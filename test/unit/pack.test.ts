// What a pack promises to whoever loads one: the essential pack is whole, and any other text is
// refused with the reason.
import { expect } from '@open-wc/testing';
import {
  PARTS,
  PackError,
  REQUIREMENTS,
  SHARED_LABELS,
  UNKNOWN,
  decodeExperiences,
  decodeFacts,
  decodeFunding,
  decodeLabels,
  decodeNotes,
  decodeRanking,
  decodeTitles,
  decodeWords,
  labelParts,
  loadEssential,
  loadEssentialPart,
} from '@passerelle/referential';
import type { Facts, FundingScheme, Ranking, Ranges, Words } from '@passerelle/referential';
import { encodeFacts, encodeFunding, encodeNotes } from '../../packages/referential/src/pack/encode-late.ts';
import { encodePack } from '../../packages/referential/src/pack/encode-pack.ts';
import {
  encodeExperiences,
  encodeIds,
  encodeRanking,
  encodeTitles,
  encodeWords,
} from '../../packages/referential/src/pack/encode.ts';
import { readPart, writeNumbers, writePart } from '../../packages/referential/src/pack/format.ts';
import { foldGenders, unfoldGenders } from '../../packages/referential/src/pack/fold-genders.ts';
import { encodeLabels } from '../../packages/referential/src/pack/labels.ts';

/** The code of the {@link PackError} that a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).to.be.instanceOf(PackError);
    return (error as PackError).code;
  }
  throw new Error('nothing was refused');
}

describe('the essential pack', () => {
  it('holds the 1 584 jobs of ROME 4.0', async () => {
    const { ranking, words } = await loadEssential();
    expect(ranking.jobs.length).to.equal(1584);
    expect(words.titles[ranking.jobs.indexOf('M1855')]).to.equal('Développeur / Développeuse web');
  });

  it('says where its facts come from', async () => {
    const { provenance } = (await loadEssential()).ranking;
    expect(provenance.publisher).to.equal('France Travail');
    expect(provenance.licence).to.equal('Licence Ouverte 2.0');
    expect(provenance.date).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('tells of each skill 40 · ln² of the jobs over the jobs that have it', async () => {
    const { jobs, skills, information, links } = (await loadEssential()).ranking;
    skills.forEach((id, skill) => {
      const having = links.offsets[skill + 1] - links.offsets[skill];
      const expected = having ? Math.round(40 * Math.log(jobs.length / having) ** 2) : 0;
      expect(information[skill], id).to.equal(expected);
    });
  });

  it('is written again as it was read, part by part', async () => {
    const parts = encodePack(await loadEssential());
    expect([...parts.keys()]).to.deep.equal([...PARTS]);
    for (const part of PARTS) expect(parts.get(part) === (await loadEssentialPart(part)), part).to.equal(true);
  });

  it('gives every job at least ten skills, and every skill a job and a label of its own', async () => {
    const { ranking, words, contexts } = await loadEssential();
    const having = new Uint8Array(ranking.jobs.length);
    for (const job of ranking.links.jobs) having[job] += 1;
    expect(Math.min(...having), 'ways of being aside').to.be.at.least(7);
    for (const job of contexts.ways.links.jobs) having[job] += 1;
    expect(Math.min(...having)).to.be.at.least(10);
    ranking.skills.forEach((id, skill) =>
      expect(ranking.links.offsets[skill + 1] > ranking.links.offsets[skill], id).to.equal(true)
    );
    expect(new Set(words.skills).size).to.equal(ranking.skills.length);
    expect(words.skills).not.to.include('');
  });

  it('says a sentence and ten nearest jobs of each job, and names no sector or way of being for nothing', async () => {
    const { ranking, lines, nearest, contexts, sectors } = await loadEssential();
    expect(new Set(lines).size).to.equal(ranking.jobs.length);
    ranking.jobs.forEach((code, job) => expect(nearest.offsets[job + 1] - nearest.offsets[job], code).to.equal(10));
    for (const { links, ids } of [contexts.ways, sectors.sectors, sectors.centres])
      ids.forEach((id, thing) => expect(links.offsets[thing + 1] > links.offsets[thing], id).to.equal(true));
  });

  it('dates its facts', async () => {
    const { sources, exposure, tension } = (await loadEssential()).facts;
    for (const { year, publisher } of Object.values(sources)) {
      expect(year).to.match(/^\d{4}$/);
      expect(publisher).not.to.equal('');
    }
    expect(exposure.score.low.some((score) => score !== UNKNOWN)).to.equal(true);
    expect(tension.regions.map(({ code }) => code)).to.include('11');
  });

  it('has a domain for every job and only https links', async () => {
    const { ranking, words } = await loadEssential();
    expect([...new Set(ranking.jobs.map((code) => code[0]))].sort()).to.deep.equal(Object.keys(words.domains).sort());
    for (const { url } of words.links) expect(url).to.match(/^https:\/\//);
  });
});

describe('a text that is no pack of this library', () => {
  let ids = '';
  before(async () => (ids = await loadEssentialPart('ids')));

  it('is refused when it is something else', () => {
    for (const text of [
      '',
      '\n',
      'passerelle-pack',
      '<!doctype html>\n<title>404</title>',
      '{"jobs":[]}',
      'a b c d\ne',
    ])
      expect(
        refusal(() => decodeRanking(text, ids)),
        text
      ).to.equal('not-a-pack');
  });

  it('is refused when its version is another', async () => {
    const text = await loadEssentialPart('ranking');
    for (const version of ['1', '3', '0', '02', '2.0', ''])
      expect(
        refusal(() => decodeRanking(text.replace('passerelle-pack 2 ', `passerelle-pack ${version} `), ids)),
        version
      ).to.equal('unknown-version');
  });

  it('is refused when it is another part', async () => {
    const { ranking } = await loadEssential();
    const [rankingText, wordsText] = [await loadEssentialPart('ranking'), await loadEssentialPart('words')];
    expect(refusal(() => decodeRanking(wordsText, ids))).to.equal('wrong-part');
    expect(refusal(() => decodeRanking(rankingText, wordsText))).to.equal('wrong-part');
    expect(refusal(() => decodeWords(rankingText, ranking))).to.equal('wrong-part');
    expect(refusal(() => decodeTitles(wordsText, ranking))).to.equal('wrong-part');
  });

  it('is refused when one character has changed, wherever it is', async () => {
    const text = await loadEssentialPart('ranking');
    const start = text.indexOf('\n') + 1;
    for (const at of [start, start + 1, Math.floor(text.length / 3), Math.floor(text.length / 2), text.length - 1]) {
      const changed = text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1);
      expect(
        refusal(() => decodeRanking(changed, ids)),
        `at ${at}`
      ).to.equal('damaged');
    }
  });

  it('is refused when it is cut, wherever it is', async () => {
    const text = await loadEssentialPart('words');
    const { ranking } = await loadEssential();
    const header = text.indexOf('\n');
    for (const length of [header, header + 1, header + 100, text.length - 1])
      expect(
        refusal(() => decodeWords(text.slice(0, length), ranking)),
        `cut to ${length}`
      ).to.be.oneOf(['damaged', 'not-a-pack']);
  });

  it('is refused when it names the jobs of another pack', async () => {
    const { ranking } = await loadEssential();
    const fewer = { ...ranking, jobs: ranking.jobs.slice(0, 10) };
    const words = await loadEssentialPart('words');
    const titles = await loadEssentialPart('titles');
    expect(refusal(() => decodeWords(words, fewer))).to.equal('damaged');
    expect(refusal(() => decodeTitles(titles, fewer))).to.equal('damaged');
  });
});

/** The names of the sections of the parts, in order, to change one by name. */
const SECTIONS = {
  ranking: [
    ['provenance', 'jobs', 'parents', 'letters', 'tags', 'access', 'singles', 'single cores', 'skill letters'],
    ['degrees', 'links', 'core', 'information', 'wishes', 'modes', 'wish degrees', 'wish links'],
  ].flat(),
  experiences: ['ids', 'skills', 'labels', 'words'],
  notes: ['marks', 'examples', 'reasons', 'emerging', 'needs'],
  funding: ['schemes', 'kinds'],
  'labels-shared': ['words', 'lengths', 'numbers', 'spelt'],
} as const;

/** A part with another section. */
function withSection(part: keyof typeof SECTIONS, text: string, section: string, instead: string | number[]): string {
  const place = (SECTIONS[part] as readonly string[]).indexOf(section);
  const sections = readPart(text, part);
  if (place < 0 || sections.length !== SECTIONS[part].length) throw new Error(`${part}: ${sections.length} sections`);
  sections[place] = typeof instead === 'string' ? instead : writeNumbers(instead);
  return writePart(part, sections);
}

// Two jobs; a skill of both, one of the second with a letter, then two that the second alone has; a wish.
const tiny: Ranking = {
  provenance: { publisher: 'a', name: 'b', version: '1', date: '2025-01-01', licence: 'c' },
  jobs: ['A0001', 'A0002'],
  parents: Uint16Array.of(0, 0),
  majors: Uint8Array.of(1, 6),
  minors: Uint8Array.of(0, 6),
  tags: Uint8Array.of(0, 127),
  access: Uint8Array.of(0, 7),
  skills: ['5', '4', '9', '8'],
  information: Uint16Array.of(0, 19, 19, 19),
  skillLetters: Uint8Array.of(0, 6, 0, 0),
  links: {
    offsets: Uint32Array.of(0, 2, 3, 4, 5),
    jobs: Uint16Array.of(0, 1, 1, 1, 1),
    core: Uint8Array.of(0, 1, 0, 1, 0),
  },
  wishes: [{ id: 'w', mode: 'seek' }],
  wishLinks: { offsets: Uint32Array.of(0, 1), jobs: Uint16Array.of(0) },
};
const tinyText = encodeRanking(tiny);
const tinyIds = encodeIds(tiny);

describe('a pack with one figure out of range', () => {
  const decode = (section: string, numbers: number[]): Ranking =>
    decodeRanking(withSection('ranking', tinyText, section, numbers), tinyIds);

  it('is read when nothing is out of range', () => {
    expect(decodeRanking(tinyText, tinyIds)).to.deep.equal(tiny);
    expect([...decode('parents', [2, 1]).parents]).to.deep.equal([1, 0]);
    expect([...decode('information', [65535, 0]).information]).to.deep.equal([65535, 65535, 65535, 65535]);
  });

  it('tells skills of one job by counts', () => {
    expect(readPart(tinyText, 'ranking')[SECTIONS.ranking.indexOf('singles')]).to.equal(writeNumbers([0, 2]));
    expect([...decode('single cores', [0, 2]).links.core]).to.deep.equal([0, 1, 0, 1, 1]);
    expect([...decode('singles', [1, 1]).links.jobs.slice(3)]).to.deep.equal([0, 1]);
  });

  const wrong: [string, string, number[]][] = [
    ['a job twice', 'jobs', [1, 0]],
    ['a job code beyond Z9999', 'jobs', [1, 259_999]],
    ['a job too many', 'jobs', [1, 1, 1]],
    ['a parent before the first job', 'parents', [1, 1]],
    ['a parent after the last job', 'parents', [0, 2]],
    ['a parent missing', 'parents', [0]],
    ['letters beyond the sixth', 'letters', [49, 0]],
    ['a tag beyond the last', 'tags', [128, 0]],
    ['an access level beyond the last', 'access', [8, 0]],
    ['more skills of one job than skills', 'singles', [0, 5]],
    ['more skills of one job, of two, than skills', 'singles', [3, 3]],
    ['fewer skills of one job than ids', 'singles', [0, 1]],
    ['more core skills of one job than it has', 'single cores', [0, 3]],
    ['a skill’s letter beyond the sixth', 'skill letters', [7, 0]],
    ['a skill of more jobs than there are', 'degrees', [3, 0]],
    ['fewer links than announced', 'degrees', [2, 2]],
    ['a link beyond the last job', 'links', [0, 1, 0]],
    ['another link beyond the last job', 'links', [0, 0, 4]],
    ['core flags missing', 'core', []],
    ['core flags of more links than there are', 'core', [0, 0]],
    ['information beyond 16 bits', 'information', [65535, 1]],
    ['information missing', 'information', [0]],
    ['a wish of another mode', 'modes', [2]],
    ['a wish of more jobs than there are', 'wish degrees', [3]],
    ['a wish of a job beyond the last', 'wish links', [4]],
    ['a wish of a job before the first', 'wish links', [1]],
  ];
  for (const [what, section, numbers] of wrong)
    it(`is refused with ${what}`, () => {
      expect(refusal(() => decode(section, numbers))).to.equal('damaged');
    });

  it('is refused with a section too few', () => {
    const sections = readPart(tinyText, 'ranking');
    for (let length = 1; length < sections.length; length++)
      expect(
        refusal(() => decodeRanking(writePart('ranking', sections.slice(0, length)), tinyIds)),
        `${length} sections`
      ).to.equal('damaged');
  });

  it('is refused with the ids of another pack', () => {
    for (const skills of [[], ['5'], ['5', '4', '9', '8', '7']])
      expect(
        refusal(() => decodeRanking(tinyText, encodeIds({ ...tiny, skills }))),
        `${skills.length} ids`
      ).to.equal('damaged');
  });
});

describe('the parts that are loaded later', () => {
  it('refuse an activity that trains a skill beyond the last', () => {
    const text = encodeExperiences([{ id: 'e', skills: [0, 3], label: 'E', words: ['x', 'y'] }]);
    expect(decodeExperiences(text, tiny)).to.deep.equal([{ id: 'e', skills: [0, 3], label: 'E', words: ['x', 'y'] }]);
    for (const numbers of [[1, 4], [5, 0, 0, 0, 0, 0], [2, 0], [1, 0, 0], []])
      expect(refusal(() => decodeExperiences(withSection('experiences', text, 'skills', numbers), tiny))).to.equal(
        'damaged'
      );
  });

  it('refuse an emerging job beside a job or a skill beyond the last', () => {
    const text = encodeNotes({
      examples: ['', 'x', '', ''],
      reasons: [],
      emerging: [{ id: 'e', title: 'Un / Une', line: 'l', jobs: [1], skills: [3], access: 'bac' }],
    });
    expect(decodeNotes(text, tiny, []).emerging[0]).to.deep.include({ jobs: [1], skills: [3], access: 'bac' });
    for (const numbers of [
      [1, 2, 0, 0],
      [0, 1, 4, 0],
      [0, 0, 8],
      [0, 0],
      [0, 0, 0, 0],
    ])
      expect(refusal(() => decodeNotes(withSection('notes', text, 'needs', numbers), tiny, []))).to.equal('damaged');
    expect(refusal(() => decodeNotes(withSection('notes', text, 'marks', [6]), tiny, []))).to.equal('damaged');
    expect(refusal(() => decodeNotes(withSection('notes', text, 'emerging', 'a|b'), tiny, []))).to.equal('damaged');
  });

  const known: Ranges = { low: Uint8Array.of(2, 2), high: Uint8Array.of(4, 4) };
  const nothing: Ranges = { low: Uint8Array.of(UNKNOWN, UNKNOWN), high: Uint8Array.of(UNKNOWN, UNKNOWN) };
  const source = { publisher: 'p', name: 'n', year: '2025', url: 'https://x' };
  const facts: Facts = {
    sources: { exposure: source, tension: source },
    exposure: { score: known, level: nothing },
    tension: { france: known, regions: [{ code: '11', values: nothing }] },
    requirements: Uint16Array.of(0, 2 << (2 * (REQUIREMENTS.length - 1))),
  };

  it('give a fact of a parent to all its jobs, and what nobody knows as unknown', () => {
    expect(decodeFacts(encodeFacts(facts, tiny), tiny)).to.deep.equal(facts);
  });

  it('refuse facts out of range, or whose source is no https page', () => {
    const ranges = (low: number, high: number): Ranges => ({
      low: Uint8Array.of(low, low),
      high: Uint8Array.of(high, high),
    });
    const unsafe = { ...source, url: 'http://x' };
    const wrong: Facts[] = [
      { ...facts, tension: { ...facts.tension, france: ranges(4, 2) } },
      { ...facts, tension: { ...facts.tension, france: ranges(2, 6) } },
      { ...facts, tension: { ...facts.tension, france: ranges(UNKNOWN, 3) } },
      { ...facts, exposure: { ...facts.exposure, score: ranges(0, 101) } },
      { ...facts, requirements: Uint16Array.of(0, 3) },
      { ...facts, sources: { ...facts.sources, tension: unsafe } },
    ];
    for (const bad of wrong) expect(refusal(() => decodeFacts(encodeFacts(bad, tiny), tiny))).to.equal('damaged');
  });
});

describe('the part of funding schemes', () => {
  const scheme: FundingScheme = {
    id: 's',
    kind: 'help',
    label: 'S',
    amounts: '',
    conditions: '',
    url: 'https://x',
    validFrom: '2026-02',
    checked: '',
    source: 'n',
  };

  it('refuses a page that is not https, a date that is none, and rows or kinds that are missing', () => {
    expect(decodeFunding(encodeFunding([scheme, { ...scheme, kind: 'pointer' }]))[1].kind).to.equal('pointer');
    expect(decodeFunding(encodeFunding([]))).to.deep.equal([]);
    const wrong: Partial<FundingScheme>[] = [
      { url: 'http://x' },
      { validFrom: 'soon' },
      { validFrom: '2026-2' },
      { checked: '2026-06-31x' },
    ];
    for (const bad of wrong)
      expect(
        refusal(() => decodeFunding(encodeFunding([{ ...scheme, ...bad }]))),
        JSON.stringify(bad)
      ).to.equal('damaged');
    const text = encodeFunding([scheme]);
    expect(refusal(() => decodeFunding(withSection('funding', text, 'schemes', 'a|b')))).to.equal('damaged');
    for (const kinds of [[], [3], [0, 0]])
      expect(refusal(() => decodeFunding(withSection('funding', text, 'kinds', kinds)))).to.equal('damaged');
  });
});

describe('labels in parts of their own', () => {
  // The second job is of another domain: the first skill is shared, the others its own.
  const ranking: Ranking = { ...tiny, jobs: ['A0001', 'B0002'] };
  const labels = ['Faire du pain', 'Faire du vin', 'Tailler', 'Vendre du vin'];
  const words: Words = {
    language: 'fr',
    titles: ['A', 'B'],
    skills: ['', '', '', ''],
    late: true,
    wishes: ['W'],
    domains: {},
    links: [],
  };
  const parts = encodeLabels(ranking, labels);

  it('are in the part of their domain, or in the shared one', () => {
    expect(labelParts(ranking)).to.deep.equal([SHARED_LABELS, 'labels-B', 'labels-B', 'labels-B']);
    expect([...parts.keys()]).to.deep.equal([SHARED_LABELS, 'labels-B']);
  });

  it('are filled in part by part', () => {
    const read = decodeWords(encodeWords({ ...words, skills: labels }), ranking);
    expect([read.late, read.skills]).to.deep.equal([true, words.skills]);
    expect(decodeLabels(parts, ranking, read).skills).to.deep.equal(labels);
    const shared = new Map([[SHARED_LABELS, parts.get(SHARED_LABELS)!]]);
    expect(decodeLabels(shared, ranking, read).skills).to.deep.equal(['Faire du pain', '', '', '']);
  });

  it('are refused out of order, or when a word is missing', () => {
    expect(refusal(() => decodeLabels(new Map([...parts].reverse()), ranking, words))).to.equal('damaged');
    const shared = parts.get(SHARED_LABELS)!;
    for (const [section, instead] of [
      ['numbers', [1, 2, 9]],
      ['numbers', [1, 2]],
      ['numbers', [1, 2, 0, 1]],
      ['lengths', [2]],
      ['lengths', [3, 0]],
      ['spelt', 'pain|vin'],
    ] as const) {
      const text = withSection('labels-shared', shared, section, typeof instead === 'string' ? instead : [...instead]);
      expect(
        refusal(() => decodeLabels(new Map([[SHARED_LABELS, text]]), ranking, words)),
        `${section} ${instead}`
      ).to.equal('damaged');
    }
  });
});

describe('a referential that cannot be packed', () => {
  it('is refused by name, rather than written so that nobody can read it', async () => {
    const { ranking, words } = await loadEssential();
    for (const label of ['A|B', 'A\nB', "l'A", 'A : B', 'A ?'])
      expect(() => encodeWords({ ...words, wishes: [label] }), label).to.throw(RangeError, JSON.stringify(label));
    expect(() => encodeIds({ ...ranking, skills: ['x', ...ranking.skills.slice(1)] })).to.throw(RangeError, 'x');
    expect(() => encodeRanking({ ...ranking, jobs: [...ranking.jobs].reverse() })).to.throw(RangeError);
    expect(() => encodeTitles([{ title: 'A|B', jobs: [0] }])).to.throw(RangeError);
  });
});

describe('a title with both genders', () => {
  it('is kept shorter and given back whole', () => {
    for (const [title, folded] of [
      ['Vendeur / Vendeuse en boulangerie', 'Vendeu{r/se en boulangerie'],
      ['Infirmier / Infirmière', 'Infirmi{er/ère'],
      ['Chef boulanger / Cheffe boulangère', 'Chef{/fe boulang{er/ère'],
    ]) {
      expect(foldGenders(title)).to.equal(folded);
      expect(unfoldGenders(folded)).to.equal(title);
    }
  });

  it('is left as it is where folding would change it', () => {
    for (const title of [
      'Secrétaire',
      'A / B / C',
      ' / ',
      'Agent / ',
      'CVC / GTB / CTA',
      'Homme de ménage / Femme de ménage',
      '',
    ]) {
      expect(foldGenders(title)).to.equal(title);
      expect(unfoldGenders(title)).to.equal(title);
    }
  });
});
