// Whatever the titles and the text, each pass of the search finds what the long way finds, and how a text is written
// (gender, accents, order) does not change what it finds.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEngine, createSearch } from '@passerelle/engine';
import type { SearchHit } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import type { Ranking, Words } from '@passerelle/referential';
import { respellings } from '../../packages/engine/src/search/find-words.ts';
import { fold } from '../../packages/engine/src/search/fold.ts';
import { indexTitles } from '../../packages/engine/src/search/index-titles.ts';
import type { Searched, TitleIndex } from '../../packages/engine/src/search/index-titles.ts';
import { isNear } from '../../packages/engine/src/search/is-near.ts';
import { matchAll } from '../../packages/engine/src/search/match-all.ts';
import { neutralForm } from '../../packages/engine/src/search/neutral-form.ts';
import { readWords } from '../../packages/engine/src/search/read-words.ts';
import { splitGenders } from '../../packages/engine/src/search/split-genders.ts';
import { tellingWords } from '../../packages/engine/src/search/telling-words.ts';

const essential = await loadEssential();
const engine = createEngine(essential);
const everyday = essential.titles.map(({ title }) => title);
// Seven official names shorten the feminine (« Artiste Plasticien / Plasticienne »): it is not the same text.
const twoGenders = [...essential.words.titles, ...everyday]
  .map(splitGenders)
  .filter(([one, other]) => other !== undefined && other.split(' ').length >= one!.split(' ').length);

/** Two titles or more for three jobs, of few words, so that they share many. */
const word = fc.oneof(
  fc.constantFrom('vendeur', 'vendeuse', 'vente', 'vendeurs', 'agent', 'agente', 'age', 'de', 'bois', 'boisson', 'n2'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'e', 's'), minLength: 1, maxLength: 7 })
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const searched = (list: readonly string[]): Searched => ({
  ranking: { jobs: ['A1000', 'A2000', 'A3000'] } as unknown as Ranking,
  words: { titles: ['un', 'deux', 'trois'] } as unknown as Words,
  titles: list.map((title, i) => ({ title, jobs: [i % 3] })),
  experiences: [{ id: 'one', skills: [], label: 'quatre', words: ['cinq', 'six'] }],
});
function indexOf(list: readonly string[]): TitleIndex {
  const steps = indexTitles(searched(list));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Levenshtein's table, with swaps of neighbours, cell by cell. */
function plainDistance(a: string, b: string): number {
  const table = [...Array(a.length + 1)].map((_, i) => [...Array(b.length + 1)].map((_, j) => (i && j ? 0 : i + j)));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      table[i][j] = Math.min(
        table[i - 1][j] + 1,
        table[i][j - 1] + 1,
        table[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
    }
  return table[a.length][b.length];
}

describe('search, beside the long way', () => {
  it('finds all the titles that hold every word, and no other', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 2, maxLength: 12 }), phrase, (list, query) => {
        const index = indexOf(list);
        const asked = tellingWords(query);
        const wordings = ['un', 'deux', 'trois', ...list, 'quatre', 'cinq', 'six'];
        const words = wordings.map((text) => splitGenders(text).flatMap((form) => tellingWords(fold(form))));
        const known = new Set(words.flat().map(neutralForm));
        const holds = (own: readonly string[], word: string, last: boolean): boolean =>
          own.some(
            (other) =>
              neutralForm(other) === neutralForm(word) ||
              ((last || !known.has(neutralForm(word))) &&
                (other.startsWith(word) || neutralForm(other).startsWith(neutralForm(word))))
          );
        const unique = [...new Set(asked)];
        const read = readWords(index, query);
        const expected = index.entries.filter((_, e) =>
          unique.every((word, i) => holds(words[e], word, i === unique.length - 1))
        );
        const found = [...matchAll(index, read, '')].sort(
          (a, b) => index.entries.indexOf(a) - index.entries.indexOf(b)
        );
        expect(found.map(({ title }) => title)).to.deep.equal(expected.map(({ title }) => title));
      }),
      // A word that is nothing but an ending is still a word.
      { examples: [[['eees vendeur', 'vendeur', 'a'], 'e vendeur']] }
    );
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('takes words for near as the whole table of distances does', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(isNear(a, b, most)).to.equal(plainDistance(a, b) <= most);
      }),
      { numRuns: 2000 }
    );
  });

  it('finds all the words of the vocabulary within one typo, or two from six letters on', () => {
    const index = indexOf([...essential.words.titles, ...everyday]);
    const wordOfPack = fc.constantFrom(...index.vocabulary);
    const misspelt = fc
      .tuple(wordOfPack, fc.array(fc.tuple(fc.nat(12), fc.constantFrom('', 'a', 'e', 'z', 'le')), { maxLength: 3 }))
      .map(([word, typos]) =>
        typos.reduce((text, [at, letter]) => text.slice(0, at) + letter + text.slice(at + 1), word)
      );
    fc.assert(
      fc.property(misspelt, (word) => {
        const most = word.length < 6 ? 1 : 2;
        const expected = index.vocabulary.flatMap((other, v) =>
          Math.abs(other.length - word.length) <= most && plainDistance(word, other) <= most ? [index.neutralOf[v]] : []
        );
        expect(new Set(respellings(index, word))).to.deep.equal(new Set(expected));
      }),
      { numRuns: 30 }
    );
  });
});

describe('search, however the text is written', () => {
  const title = fc.constantFrom(...twoGenders);

  it('finds the same first for both genders, and all the same where one form comes from the other', () => {
    const neutral = (text: string): string => tellingWords(fold(text)).map(neutralForm).join(' ');
    fc.assert(
      fc.property(title, ([masculine, feminine]) => {
        const found = [masculine, feminine].map((text) => engine.search(text));
        if (neutral(masculine) === neutral(feminine)) expect(found[1]).to.deep.equal(found[0]);
        else expect(found[1][0]).to.deep.equal(found[0][0]);
      })
    );
  });

  it('does not read accents, capitals, hyphens or stray marks', () => {
    const written = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
      (text) => text.replaceAll(' ', '-'),
      (text) => ` ${text.replaceAll(' ', ' , ')} !`
    );
    fc.assert(
      fc.property(title, written, ([text], write) => {
        expect(engine.search(write(text))).to.deep.equal(engine.search(text));
      })
    );
  });

  it('finds a title whatever the order of its words', () => {
    const shuffledTitle = title.chain(([text]) => {
      const words = text.split(' ');
      return fc.tuple(
        fc.constant(text),
        fc.shuffledSubarray(words, { minLength: words.length }).map((w) => w.join(' '))
      );
    });
    // A target is told once, under its best title. Of two titles of the same words, such as « Hôte / Hôtesse de
    // chambres d'hôtes » and « Chambres d'hôtes », the order may decide.
    const target = (hit: SearchHit): string => (hit.kind === 'job' ? hit.code : hit.id);
    const wordings = ({ title }: SearchHit): string[] =>
      splitGenders(title).map((form) => [...new Set(tellingWords(fold(form)).map(neutralForm))].sort().join(' '));
    fc.assert(
      fc.property(shuffledTitle, ([text, shuffled]) => {
        const [first] = engine.search(text, { limit: 1 });
        const again = engine.search(shuffled, { limit: 50 }).find((hit) => target(hit) === target(first));
        expect(again, shuffled).to.not.equal(undefined);
        expect(wordings(again!)).to.include.oneOf(wordings(first));
      })
    );
  });

  it('answers any text, at most as many hits as asked and each once', () => {
    const search = createSearch(searched(['Vendeur / Vendeuse', 'Agent de vente', '— ?', '']));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      phrase,
      fc.constantFrom('__proto__', '~', ' / ')
    );
    fc.assert(
      fc.property(text, fc.nat(12), (text, limit) => {
        for (const answer of [search(text, { limit }), engine.search(text, { limit })]) {
          expect(answer.length).to.be.at.most(limit);
          const keys = answer.map((hit) => (hit.kind === 'job' ? hit.code : hit.id));
          expect(new Set(keys).size).to.equal(keys.length);
        }
      }),
      { numRuns: 300 }
    );
  });
});
