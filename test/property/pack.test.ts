// What is packed is unpacked the same; and whatever the text, the answer is a value whose every position is in
// its list, or a PackError: never a hang, never another error.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  ACCESS_LEVELS,
  CONTEXT_KINDS,
  FUNDING_KINDS,
  PackError,
  SHARED_LABELS,
  TAGS,
  UNKNOWN,
  decodeContexts,
  decodeExperiences,
  decodeFacts,
  decodeFunding,
  decodeLabels,
  decodeLines,
  decodeMobility,
  decodeNearest,
  decodeNotes,
  decodePack,
  decodeRanking,
  decodeSectors,
  decodeTitles,
  decodeWords,
  labelParts,
} from '@passerelle/referential';
import type { Groups, Having, Links, Ranges, Ranking, Referential, Words } from '@passerelle/referential';
import { encodePack } from '../../packages/referential/src/pack/encode-pack.ts';
import { foldGenders, unfoldGenders } from '../../packages/referential/src/pack/fold-genders.ts';
import {
  readFlags,
  readIds,
  readNumbers,
  writeFlags,
  writeIds,
  writeNumbers,
} from '../../packages/referential/src/pack/format.ts';
import { smallReferential } from './arbitraries.ts';
import { bodyOf, mutate, sealed, seeded } from './mutate.ts';

type Small = Omit<Referential, 'items'>;

/** Without the prototypes of records, which are nobody's promise. */
const plain = ({ words, ...rest }: Small) => ({ ...rest, words: { ...words, domains: Object.entries(words.domains) } });

describe('a pack of a small referential', () => {
  it('is read as it was written, and written the same again', async () => {
    let late = 0;
    await fc.assert(
      fc.asyncProperty(smallReferential, async (referential) => {
        const parts = encodePack(referential);
        const read = await decodePack((part) => parts.get(part)!);
        expect(plain(read)).to.deep.equal(plain(referential));
        expect([...encodePack(read)]).to.deep.equal([...parts]);
        if (referential.words.late) late++;
      }),
      { numRuns: 500 }
    );
    expect(late).to.be.greaterThan(100);
  });
});

describe('the writing of a pack', () => {
  it('holds whole numbers up to 2³⁰ and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(100), fc.nat(2 ** 30), fc.constantFrom(0, 59, 60, 91, 92, 2 ** 30))),
        (numbers) => {
          const text = writeNumbers(numbers);
          expect(text)
            .to.match(/^[!-~]*$/)
            .and.not.match(/["\\]/);
          expect(readNumbers(text)).to.deep.equal(numbers);
        }
      )
    );
    for (const bad of [-1, 0.5, NaN, Infinity, 2 ** 30 + 1]) expect(() => writeNumbers([bad])).to.throw(RangeError);
  });

  it('holds flags, however many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1)), (flags) => {
        expect([...readFlags(writeFlags(flags), flags.length)]).to.deep.equal(flags);
      })
    );
  });

  it('holds ids in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9_999_999).map(String)), (ids) => {
        expect(readIds(writeIds(ids))).to.deep.equal(ids);
      })
    );
    for (const bad of ['', '007', 'x', '1.5']) expect(() => writeIds([bad]), bad).to.throw(RangeError);
  });

  it('folds any title so that it unfolds the same', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc-/ '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const title = words.join(' / ');
        expect(unfoldGenders(foldGenders(title))).to.equal(title);
      }),
      { numRuns: 1000 }
    );
  });
});

function below(what: string, numbers: ArrayLike<number>, length: number, limit: number): void {
  if (numbers.length !== length) expect.fail(`${what}: ${numbers.length} for ${length}`);
  for (let i = 0; i < length; i++) {
    const n = numbers[i];
    if (!(Number.isInteger(n) && n >= 0 && n < limit)) expect.fail(`${what}: ${n}`);
  }
}

function linked(what: string, { offsets, jobs: having }: Links, columns: number, jobCount: number): void {
  below(`${what} offsets`, offsets, columns + 1, having.length + 1);
  if (offsets[0] !== 0 || offsets[columns] !== having.length) expect.fail(`${what}: offsets`);
  below(what, having, having.length, jobCount);
  for (let column = 0; column < columns; column++)
    for (let i = offsets[column] + 1; i < offsets[column + 1]; i++)
      if (having[i] <= having[i - 1]) expect.fail(`${what}: not ascending`);
}

function had(what: string, { ids, labels, links }: Having, jobCount: number): void {
  for (const id of ids) if (!/^-?\d+$/.test(id)) expect.fail(`${what}: id ${id}`);
  texts(what, labels, ids.length);
  linked(what, links, ids.length, jobCount);
}

function grouped(what: string, groups: Groups, jobCount: number): void {
  had(what, groups, jobCount);
  below(`principal ${what}`, groups.principals, jobCount, groups.ids.length + 1);
}

function ranged(what: string, { low, high }: Ranges, jobCount: number, most: number): void {
  if (low.length !== jobCount || high.length !== jobCount) expect.fail(what);
  low.forEach((from, job) => {
    const to = high[job];
    if (!(from === UNKNOWN ? to === UNKNOWN : from <= to && to <= most)) expect.fail(`${what}: ${from}-${to}`);
  });
}

function texts(what: string, list: readonly string[], length: number): void {
  if (list.length !== length) expect.fail(`${what}: ${list.length} for ${length}`);
  for (const text of list) if (typeof text !== 'string') expect.fail(`${what}: ${text}`);
}

function rankingInRange(ranking: Ranking): void {
  const { jobs, skills, wishes } = ranking;
  for (const code of jobs) if (!/^[A-Z]\d{4}$/.test(code)) expect.fail(code);
  expect([...new Set(jobs)].sort()).to.deep.equal(jobs);
  below('parents', ranking.parents, jobs.length, jobs.length);
  below('majors', ranking.majors, jobs.length, 7);
  below('minors', ranking.minors, jobs.length, 7);
  below('tags', ranking.tags, jobs.length, 1 << TAGS.length);
  below('access', ranking.access, jobs.length, ACCESS_LEVELS.length);
  below('information', ranking.information, skills.length, 65536);
  below('skill letters', ranking.skillLetters, skills.length, 7);
  linked('skill links', ranking.links, skills.length, jobs.length);
  below('core', ranking.links.core, ranking.links.jobs.length, 2);
  linked('wish links', ranking.wishLinks, wishes.length, jobs.length);
  for (const { mode } of wishes) if (mode !== 'avoid' && mode !== 'seek') expect.fail(mode);
}

/** Reads a changed part of a small referential, the others as they are, and checks what was read. */
const READERS: Record<string, (text: string, small: Small, parts: ReadonlyMap<string, string>) => void> = {
  ranking: (text, _, parts) => rankingInRange(decodeRanking(text, parts.get('ids')!)),
  ids: (text, _, parts) => rankingInRange(decodeRanking(parts.get('ranking')!, text)),
  words: (text, { ranking }) => {
    const words = decodeWords(text, ranking);
    texts('titles', words.titles, ranking.jobs.length);
    texts('skills', words.skills, ranking.skills.length);
    texts('wishes', words.wishes, ranking.wishes.length);
    for (const { url } of words.links) if (!url.startsWith('https://')) expect.fail(url);
  },
  experiences: (text, { ranking }) => {
    for (const { skills, label } of decodeExperiences(text, ranking)) {
      below('trained', skills, skills.length, ranking.skills.length);
      texts('label', [label], 1);
    }
  },
  titles: (text, { ranking }) => {
    for (const { title, jobs } of decodeTitles(text, ranking)) {
      below('jobs of a title', jobs, jobs.length, ranking.jobs.length);
      texts('title', [title], 1);
    }
  },
  nearest: (text, { ranking }) =>
    linked('nearest', decodeNearest(text, ranking), ranking.jobs.length, ranking.jobs.length),
  contexts: (text, { ranking }) => {
    const { contexts, kinds, ways } = decodeContexts(text, ranking);
    had('contexts', contexts, ranking.jobs.length);
    below('kinds', kinds, contexts.ids.length, CONTEXT_KINDS.length);
    had('ways', ways, ranking.jobs.length);
  },
  sectors: (text, { ranking }) => {
    const { sectors, centres } = decodeSectors(text, ranking);
    grouped('sectors', sectors, ranking.jobs.length);
    grouped('centres', centres, ranking.jobs.length);
  },
  mobility: (text, { ranking }) => {
    const mobility = decodeMobility(text, ranking);
    linked('mobility', mobility, ranking.jobs.length, ranking.jobs.length);
    below('first', mobility.first, mobility.jobs.length, 2);
  },
  facts: (text, { ranking }) => {
    const { sources, exposure, tension, requirements } = decodeFacts(text, ranking);
    const count = ranking.jobs.length;
    for (const { url } of Object.values(sources)) if (!url.startsWith('https://')) expect.fail(url);
    ranged('scores', exposure.score, count, 100);
    ranged('classes', exposure.level, count, 5);
    ranged('tension', tension.france, count, 5);
    for (const { values } of tension.regions) ranged('regional tension', values, count, 5);
    below('requirements', requirements, count, 1 << 14);
    for (const bits of requirements)
      for (let i = 0; i < 7; i++) if (((bits >> (2 * i)) & 3) === 3) expect.fail('a requirement that is no figure');
  },
  lines: (text, { ranking }) => texts('lines', decodeLines(text, ranking), ranking.jobs.length),
  notes: (text, { ranking, experiences }) => {
    const { examples, reasons, emerging } = decodeNotes(text, ranking, experiences);
    texts('examples', examples, ranking.skills.length);
    texts('reasons', reasons, experiences.length);
    for (const { jobs, skills, access } of emerging) {
      below('jobs of an emerging job', jobs, jobs.length, ranking.jobs.length);
      below('skills of an emerging job', skills, skills.length, ranking.skills.length);
      expect(ACCESS_LEVELS).to.include(access);
    }
  },
  funding: (text) => {
    for (const { kind, url, ...scheme } of decodeFunding(text)) {
      if (!FUNDING_KINDS.includes(kind)) expect.fail(kind);
      if (!url.startsWith('https://')) expect.fail(url);
      texts('scheme', Object.values(scheme), 7);
    }
  },
};

/** The label parts of a referential, one of them changed. */
function readLabels(part: string, text: string, { ranking }: Small, parts: ReadonlyMap<string, string>): void {
  const words: Words = decodeWords(parts.get('words')!, ranking);
  const of = new Map([...parts].filter(([name]) => name.startsWith('labels-')));
  texts('labels', decodeLabels(of.set(part, text), ranking, words).skills, ranking.skills.length);
}

/** Every part, and how many changed texts of it are tried: 100 000 in all. */
const TRIALS: readonly (readonly [string, number])[] = [
  ['ranking', 20_000],
  ['ids', 4_000],
  ['words', 8_000],
  ['experiences', 6_000],
  ['titles', 6_000],
  ['nearest', 6_000],
  ['contexts', 8_000],
  ['sectors', 8_000],
  ['mobility', 6_000],
  ['facts', 8_000],
  ['lines', 2_000],
  ['notes', 6_000],
  ['funding', 2_000],
  [SHARED_LABELS, 6_000],
  ['labels of a domain', 4_000],
];

describe('a changed pack with a right checksum', () => {
  it('is tried a hundred thousand times', () => {
    expect(TRIALS.reduce((sum, [, trials]) => sum + trials, 0)).to.equal(100_000);
  });

  const smalls = fc.sample(smallReferential, { numRuns: 200, seed: 4 }).map((small) => {
    // The labels of all in parts of their own, so that these can be changed too.
    const all = { ...small, words: { ...small.words, late: true } };
    return { small, parts: encodePack(small), late: all, lateParts: encodePack(all) };
  });

  for (const [part, trials] of TRIALS)
    it(`is read with every position in range, or refused: ${part}`, () => {
      const random = seeded(trials);
      let [read, refused] = [0, 0];
      for (let trial = 0; trial < trials; trial++) {
        const { small, parts, late, lateParts } = smalls[trial % smalls.length];
        const domains = [...lateParts.keys()].filter((name) => name.startsWith('labels-') && name !== SHARED_LABELS);
        const name = part === 'labels of a domain' ? (domains[random(domains.length || 1)] ?? SHARED_LABELS) : part;
        const isLabels = name.startsWith('labels-');
        const text = sealed(name, mutate(bodyOf((isLabels ? lateParts : parts).get(name)!), random));
        try {
          if (isLabels) readLabels(name, text, late, lateParts);
          else READERS[name](text, small, parts);
          read++;
        } catch (error) {
          if (!(error instanceof PackError)) {
            console.error(part, JSON.stringify(text));
            throw error;
          }
          refused++;
        }
      }
      expect(read, 'read').to.be.greaterThan(20);
      expect(refused, 'refused').to.be.greaterThan(trials / 20);
    });

  it('is refused when a label would fill the memory', () => {
    const small = fc
      .sample(smallReferential, { numRuns: 50, seed: 4 })
      .find(({ ranking }) => ranking.skills.length > 0 && labelParts(ranking).every((part) => part === SHARED_LABELS))!;
    const { length } = small.ranking.skills;
    const read = (word: string, times: number) => {
      const sections = [
        word,
        writeNumbers(new Array<number>(length).fill(times)),
        writeNumbers(new Array<number>(length * times).fill(1)),
        '',
      ];
      const text = sealed(SHARED_LABELS, sections.join('\n'));
      return decodeLabels(new Map([[SHARED_LABELS, text]]), small.ranking, small.words).skills;
    };
    expect(read('a'.repeat(499), 2)[0]).to.have.lengthOf(999);
    for (const [word, times] of [
      ['a'.repeat(500), 2],
      ['a'.repeat(1_000_000), 999],
    ] as const)
      expect(() => read(word, times))
        .to.throw(PackError)
        .with.property('code', 'damaged');
  });

  it('is refused when it has more jobs or skills than can be numbered', () => {
    const [few, many] = [65535, 65538];
    const ones = (length: number) => writeNumbers(new Array<number>(length).fill(1));
    const zeros = (length: number) => writeNumbers(new Array<number>(length).fill(0));
    const ids = (length: number) => sealed('ids', writeIds(Array.from({ length }, (_, i) => String(i + 1))));
    const code = (call: () => unknown): string => {
      try {
        call();
      } catch (error) {
        return error instanceof PackError ? error.code : String(error);
      }
      return 'read';
    };
    expect(code(() => decodeRanking(sealed('ranking', ''), ids(many)))).to.equal('damaged');
    expect(code(() => decodeRanking(sealed('ranking', `||||\n${ones(few + 1)}`), ids(1)))).to.equal('damaged');
    // Every skill has every job: 65 535 × 65 535 links, of which none is written.
    const degrees = writeNumbers(new Array<number>(few).fill(few));
    const body = ['||||', ones(few), ...[0, 0, 0, 0, 0, 0].map(() => zeros(few)), zeros(few), degrees, '', ''];
    expect(code(() => decodeRanking(sealed('ranking', body.join('\n')), ids(few)))).to.equal('damaged');
  });
});

describe('any text', () => {
  it('is a part or a PackError, as it is and with a right header', () => {
    fc.assert(
      fc.property(smallReferential, fc.string({ unit: 'binary', maxLength: 200 }), (small, text) => {
        const parts = encodePack(small);
        for (const [part, read] of Object.entries(READERS))
          for (const whole of [text, sealed(part, text)])
            try {
              read(whole, small, parts);
            } catch (error) {
              if (!(error instanceof PackError)) throw error;
            }
      }),
      { numRuns: 300 }
    );
  });
});
