// What a pack promises to whoever loads one: the essential pack is whole, and any other text is
// refused with the reason.
import { expect } from '@open-wc/testing';
import {
  CONTEXT_KINDS,
  PackError,
  decodeRanking,
  decodeTitles,
  decodeWords,
  loadEssential,
  loadEssentialPart,
} from '@passerelle/referential';
import type { Ranking } from '@passerelle/referential';
import { encodeRanking, encodeTitles, encodeWords } from '../../packages/referential/src/pack/encode.ts';
import { readPart, writeNumbers, writePart } from '../../packages/referential/src/pack/format.ts';
import { foldGenders, unfoldGenders } from '../../packages/referential/src/pack/fold-genders.ts';

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

  it('tells of each skill 40 · ln² of the jobs over the jobs that have it, nothing of a way of being', async () => {
    const { jobs, skills, soft, information, links } = (await loadEssential()).ranking;
    skills.forEach((id, skill) => {
      const having = links.offsets[skill + 1] - links.offsets[skill];
      const expected = soft[skill] ? 0 : Math.round(40 * Math.log(jobs.length / having) ** 2);
      expect(information[skill], id).to.equal(expected);
    });
  });

  it('is written again as it was read', async () => {
    const { ranking, words, titles } = await loadEssential();
    expect(encodeRanking(ranking) === (await loadEssentialPart('ranking'))).to.equal(true);
    expect(encodeWords(words) === (await loadEssentialPart('words'))).to.equal(true);
    expect(encodeTitles(titles) === (await loadEssentialPart('titles'))).to.equal(true);
  });

  it('has a domain for every job and only https links', async () => {
    const { ranking, words } = await loadEssential();
    expect([...new Set(ranking.jobs.map((code) => code[0]))].sort()).to.deep.equal(Object.keys(words.domains).sort());
    for (const { url } of words.links) expect(url).to.match(/^https:\/\//);
  });
});

describe('a text that is no pack of this library', () => {
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
        refusal(() => decodeRanking(text)),
        text
      ).to.equal('not-a-pack');
  });

  it('is refused when its version is another', async () => {
    const text = await loadEssentialPart('ranking');
    for (const version of ['2', '0', '01', '1.0', ''])
      expect(
        refusal(() => decodeRanking(text.replace('passerelle-pack 1 ', `passerelle-pack ${version} `))),
        version
      ).to.equal('unknown-version');
  });

  it('is refused when it is another part', async () => {
    const { ranking } = await loadEssential();
    const [rankingText, wordsText] = [await loadEssentialPart('ranking'), await loadEssentialPart('words')];
    expect(refusal(() => decodeRanking(wordsText))).to.equal('wrong-part');
    expect(refusal(() => decodeWords(rankingText, ranking))).to.equal('wrong-part');
    expect(refusal(() => decodeTitles(wordsText, ranking))).to.equal('wrong-part');
  });

  it('is refused when one character has changed, wherever it is', async () => {
    const text = await loadEssentialPart('ranking');
    const start = text.indexOf('\n') + 1;
    for (const at of [start, start + 1, Math.floor(text.length / 3), Math.floor(text.length / 2), text.length - 1]) {
      const changed = text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1);
      expect(
        refusal(() => decodeRanking(changed)),
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

describe('a pack with one figure out of range', () => {
  // Two jobs; a skill of both and one of the second; a context of the first.
  const tiny: Ranking = {
    provenance: { publisher: 'a', name: 'b', version: '1', date: '2025-01-01', licence: 'c' },
    jobs: ['A0001', 'A0002'],
    parents: Uint16Array.of(0, 0),
    majors: Uint8Array.of(1, 6),
    minors: Uint8Array.of(0, 6),
    tags: Uint8Array.of(0, 127),
    access: Uint8Array.of(0, 7),
    skills: ['5', '4'],
    soft: Uint8Array.of(0, 0),
    information: Uint16Array.of(0, 19),
    skillLetters: Uint8Array.of(0, 6),
    links: {
      offsets: Uint32Array.of(0, 2, 3),
      jobs: Uint16Array.of(0, 1, 1),
      details: Uint8Array.of(1, 2, 3),
      core: Uint8Array.of(0, 1, 1),
    },
    contexts: ['7'],
    contextKinds: Uint8Array.of(CONTEXT_KINDS.length - 1),
    contextLinks: { offsets: Uint32Array.of(0, 1), jobs: Uint16Array.of(0) },
    wishes: [{ id: 'w', mode: 'seek', contexts: [0] }],
    experiences: [{ id: 'e', skills: [0, 1] }],
  };
  const sections = readPart(encodeRanking(tiny), 'ranking');
  const withSection = (section: number, numbers: readonly number[]): string =>
    writePart(
      'ranking',
      sections.map((text, i) => (i === section ? writeNumbers(numbers) : text))
    );

  it('is read when nothing is out of range', () => {
    expect(decodeRanking(encodeRanking(tiny))).to.deep.equal(tiny);
    expect([...decodeRanking(withSection(2, [2, 1])).parents]).to.deep.equal([1, 0]);
    expect([...decodeRanking(withSection(12, [65535, 0])).information]).to.deep.equal([65535, 65535]);
  });

  const wrong: [string, number, number[]][] = [
    ['a job twice', 1, [1, 0]],
    ['a job code beyond Z9999', 1, [1, 259_999]],
    ['a job too many', 1, [1, 1, 1]],
    ['a parent before the first job', 2, [1, 1]],
    ['a parent after the last job', 2, [0, 2]],
    ['a parent missing', 2, [0]],
    ['letters beyond the sixth', 3, [49, 0]],
    ['a tag beyond the last', 4, [128, 0]],
    ['an access level beyond the last', 5, [8, 0]],
    ['a skill neither soft nor not', 7, [2, 0]],
    ['a skill’s letter beyond the sixth', 8, [7, 0]],
    ['a skill of more jobs than there are', 9, [3, 0]],
    ['fewer links than announced', 9, [2, 2]],
    ['a link beyond the last job', 10, [0, 1, 0]],
    ['another link beyond the last job', 10, [0, 0, 2]],
    ['a strength beyond the last', 11, [6, 0, 0]],
    ['information beyond 16 bits', 12, [65535, 1]],
    ['information missing', 12, [0]],
    ['a context’s kind beyond the last', 14, [CONTEXT_KINDS.length]],
    ['a context of more jobs than there are', 15, [3]],
    ['a context of a job beyond the last', 16, [2]],
    ['a wish of another mode', 18, [2, 1, 0]],
    ['a wish for a context beyond the last', 18, [1, 1, 1]],
    ['a wish for more contexts than there are', 18, [1, 2, 0, 0]],
    ['a wish cut off', 18, [1, 1]],
    ['more than the wishes say', 18, [1, 1, 0, 0]],
    ['an activity with a skill beyond the last', 20, [1, 2]],
    ['an activity with more skills than there are', 20, [3, 0, 0, 0]],
  ];
  for (const [what, section, numbers] of wrong)
    it(`is refused with ${what}`, () => {
      expect(refusal(() => decodeRanking(withSection(section, numbers)))).to.equal('damaged');
    });

  it('is refused with a section too few', () => {
    for (let length = 1; length < sections.length; length++)
      expect(
        refusal(() => decodeRanking(writePart('ranking', sections.slice(0, length)))),
        `${length} sections`
      ).to.equal('damaged');
  });
});

describe('a referential that cannot be packed', () => {
  it('is refused by name, rather than written so that nobody can read it', async () => {
    const { ranking, words } = await loadEssential();
    for (const label of ['A|B', 'A\nB', "l'A", 'A : B', 'A ?'])
      expect(() => encodeWords({ ...words, wishes: [label] }), label).to.throw(RangeError, JSON.stringify(label));
    expect(() => encodeRanking({ ...ranking, skills: ['x', ...ranking.skills.slice(1)] })).to.throw(RangeError, 'x');
    expect(() => encodeRanking({ ...ranking, jobs: [...ranking.jobs].reverse() })).to.throw(RangeError);
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
