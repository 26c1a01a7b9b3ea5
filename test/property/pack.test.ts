// What is packed is unpacked the same; and whatever the text, the answer is a value whose every
// position is in its list, or a PackError.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine } from '@passerelle/engine';
import {
  ACCESS_LEVELS,
  CONTEXT_KINDS,
  PackError,
  TAGS,
  decodeRanking,
  decodeTitles,
  decodeWords,
} from '@passerelle/referential';
import type { Links, Ranking, Titles } from '@passerelle/referential';
import { encodeRanking, encodeTitles, encodeWords } from '../../packages/referential/src/pack/encode.ts';
import { foldGenders, unfoldGenders } from '../../packages/referential/src/pack/fold-genders.ts';
import { readIds, readNumbers, writeIds, writeNumbers } from '../../packages/referential/src/pack/format.ts';
import { smallReferential } from './arbitraries.ts';

describe('a pack of a small referential', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(smallReferential, ({ ranking, words, titles }) => {
        const read = decodeRanking(encodeRanking(ranking));
        expect(read).to.deep.equal(ranking);
        const named = decodeWords(encodeWords(words), read);
        expect({ ...named, domains: Object.entries(named.domains) }).to.deep.equal({
          ...words,
          domains: Object.entries(words.domains),
        });
        expect(decodeTitles(encodeTitles(titles), read)).to.deep.equal(titles);
      }),
      { numRuns: 400 }
    );
  });

  it('is written the same again', () => {
    fc.assert(
      fc.property(smallReferential, ({ ranking, words }) => {
        const text = encodeRanking(ranking);
        expect(encodeRanking(decodeRanking(text))).to.equal(text);
        const named = encodeWords(words);
        expect(encodeWords(decodeWords(named, ranking))).to.equal(named);
      }),
      { numRuns: 200 }
    );
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

/** The checksum that makes a changed body pass for undamaged: Adler-32, as the format says. */
function sealed(part: string, body: string): string {
  let [a, b] = [1, 0];
  for (const unit of body.split('')) {
    a = (a + unit.charCodeAt(0)) % 65521;
    b = (b + a) % 65521;
  }
  return `passerelle-pack 1 ${part} ${(b * 65536 + a).toString(16).padStart(8, '0')}\n${body}`;
}

type Change = {
  kind: 'put' | 'insert' | 'cut' | 'drop' | 'double' | 'swap' | 'end';
  at: number;
  to: number;
  text: string;
};

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    // A figure put in the place of another is what most often passes for a pack.
    kind: fc.constantFrom('put', 'put', 'put', 'put', 'insert', 'cut', 'drop', 'double', 'swap', 'end'),
    at: fc.nat(),
    to: fc.nat(),
    text: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...'!#$%&()*+0') },
      { weight: 2, arbitrary: fc.constantFrom(...'"aZ{|}~\n\\é\u0000', '~~~~~~', '!!!!!!!!', 'k!', '|||') },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }
    ),
  }),
  { minLength: 1, maxLength: 2 }
);

/** A body with a few changes: of characters, or of whole sections. */
function changed(body: string, by: readonly Change[]): string {
  for (const { kind, at, to, text } of by) {
    const sections = body.split('\n');
    const [one, other] = [at % sections.length, to % sections.length];
    // A place in any section alike, however short.
    const place = sections.slice(0, other).join('\n').length + (other ? 1 : 0) + (at % (sections[other].length + 1));
    if (kind === 'put') body = body.slice(0, place) + text + body.slice(place + text.length);
    else if (kind === 'insert') body = body.slice(0, place) + text + body.slice(place);
    else if (kind === 'cut') body = body.slice(0, place) + body.slice(place + 1 + (to % 5));
    else if (kind === 'end') body = body.slice(0, place);
    else {
      if (kind === 'drop') sections.splice(one, 1);
      if (kind === 'double') sections.splice(one, 0, sections[other]);
      if (kind === 'swap') [sections[one], sections[other]] = [sections[other], sections[one]];
      body = sections.join('\n');
    }
  }
  return body;
}

const bodyOf = (text: string): string => text.slice(text.indexOf('\n') + 1);

/** What a call gives, or undefined when it throws a PackError; any other error is the test's failure. */
function readOr<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}

function expectInRange(ranking: Ranking): void {
  const { jobs, skills, contexts } = ranking;
  const below = (what: string, numbers: ArrayLike<number>, length: number, limit: number): void => {
    expect(numbers.length, what).to.equal(length);
    for (const n of Array.from(numbers))
      if (!(Number.isInteger(n) && n >= 0 && n < limit)) expect.fail(`${what}: ${n}`);
  };
  const linked = (what: string, { offsets, jobs: linkedJobs }: Links, columns: number): void => {
    below(`${what} offsets`, offsets, columns + 1, linkedJobs.length + 1);
    expect([offsets[0], offsets[columns]], what).to.deep.equal([0, linkedJobs.length]);
    below(what, linkedJobs, linkedJobs.length, jobs.length);
    for (let column = 0; column < columns; column++)
      for (let i = offsets[column] + 1; i < offsets[column + 1]; i++)
        expect(linkedJobs[i], `${what} ascend`).to.be.greaterThan(linkedJobs[i - 1]);
  };
  for (const code of jobs) expect(code).to.match(/^[A-Z]\d{4}$/);
  expect([...new Set(jobs)].sort()).to.deep.equal(jobs);
  below('parents', ranking.parents, jobs.length, jobs.length);
  below('majors', ranking.majors, jobs.length, 7);
  below('minors', ranking.minors, jobs.length, 7);
  below('tags', ranking.tags, jobs.length, 1 << TAGS.length);
  below('access', ranking.access, jobs.length, ACCESS_LEVELS.length);
  below('soft', ranking.soft, skills.length, 2);
  below('information', ranking.information, skills.length, 65536);
  below('skill letters', ranking.skillLetters, skills.length, 7);
  linked('skill links', ranking.links, skills.length);
  below(
    'details',
    Array.from(ranking.links.details, (n) => n - 1),
    ranking.links.jobs.length,
    3
  );
  below('core', ranking.links.core, ranking.links.jobs.length, 2);
  below('context kinds', ranking.contextKinds, contexts.length, CONTEXT_KINDS.length);
  linked('context links', ranking.contextLinks, contexts.length);
  for (const wish of ranking.wishes) below('wish', wish.contexts, wish.contexts.length, contexts.length);
  for (const { skills: trained } of ranking.experiences) below('experience', trained, trained.length, skills.length);
}

function expectTitlesInRange({ jobs, experiences }: Titles, ranking: Ranking): void {
  expect(experiences.length).to.equal(ranking.experiences.length);
  for (const { jobs: positions } of jobs) for (const job of positions) expect(job in ranking.jobs).to.equal(true);
}

describe('a changed pack with a right checksum', () => {
  it('is read with every position in range, and can be ranked with, or is refused', () => {
    let read = 0;
    fc.assert(
      fc.property(smallReferential, changes, ({ ranking, words, titles }, by) => {
        const body = changed(bodyOf(encodeRanking(ranking)), by);
        const decoded = readOr(() => decodeRanking(sealed('ranking', body)));
        if (!decoded) return;
        read++;
        expectInRange(decoded);
        if (decoded.jobs.length !== ranking.jobs.length || decoded.experiences.length !== ranking.experiences.length)
          return;
        const engine = createEngine({ ranking: decoded, words, titles, items: [] });
        const { jobs } = engine.rank({ jobs: [{ code: decoded.jobs[0] }] });
        for (const { score } of jobs) expect(score).to.be.greaterThan(0).and.below(Infinity);
      }),
      { numRuns: 3000 }
    );
    expect(read).to.be.greaterThan(50);
  });

  it('names every thing it is asked to name, or is refused', () => {
    let read = 0;
    fc.assert(
      fc.property(smallReferential, changes, ({ ranking, words }, by) => {
        const decoded = readOr(() => decodeWords(sealed('words', changed(bodyOf(encodeWords(words)), by)), ranking));
        if (!decoded) return;
        read++;
        for (const key of ['skills', 'contexts', 'wishes', 'experiences'] as const) {
          expect(decoded[key].length, key).to.equal(ranking[key].length);
          for (const label of decoded[key]) expect(label).to.be.a('string');
        }
        expect(decoded.titles.length).to.equal(ranking.jobs.length);
        for (const { url } of decoded.links) expect(url.startsWith('https://')).to.equal(true);
      }),
      { numRuns: 1500 }
    );
    expect(read).to.be.greaterThan(50);
  });

  it('finds only jobs that there are, or is refused', () => {
    let read = 0;
    fc.assert(
      fc.property(smallReferential, changes, ({ ranking, titles }, by) => {
        const decoded = readOr(() =>
          decodeTitles(sealed('titles', changed(bodyOf(encodeTitles(titles)), by)), ranking)
        );
        if (!decoded) return;
        read++;
        expectTitlesInRange(decoded, ranking);
      }),
      { numRuns: 1500 }
    );
    expect(read).to.be.greaterThan(50);
  });

  it('is refused when it has more jobs or skills than can be numbered', () => {
    const [few, many] = [65535, 65538];
    const ones = (length: number) => writeNumbers(new Array<number>(length).fill(1));
    const zeros = (length: number) => writeNumbers(new Array<number>(length).fill(0));
    // Every skill has every job: 65 535 × 65 538 links, which 32 bits count as 131 070.
    const degrees = writeNumbers(new Array<number>(many).fill(few));
    const links = (few * many) % 2 ** 32;
    const body = [
      '||||',
      ones(few),
      ...[0, 0, 0, 0].map(() => zeros(few)),
      writeIds(Array.from({ length: many }, (_, i) => String(i + 1))),
      zeros(many),
      zeros(many),
      degrees,
      zeros(links),
      zeros(links),
      writeNumbers([0]),
      ...['', '', '', '', '', '', '', ''],
    ].join('\n');
    expect(readOr(() => decodeRanking(sealed('ranking', body)))).to.equal(undefined);
    expect(readOr(() => decodeRanking(sealed('ranking', `||||\n${ones(few + 1)}`)))).to.equal(undefined);
  });
});

describe('any text', () => {
  it('is a pack or a PackError, as it is and with a right header', () => {
    fc.assert(
      fc.property(smallReferential, fc.string({ unit: 'binary', maxLength: 200 }), ({ ranking }, text) => {
        for (const whole of [text, sealed('ranking', text), sealed('words', text), sealed('titles', text)]) {
          const decoded = readOr(() => decodeRanking(whole));
          if (decoded) expectInRange(decoded);
          readOr(() => decodeWords(whole, ranking));
          readOr(() => decodeTitles(whole, ranking));
        }
      }),
      { numRuns: 300 }
    );
  });
});
