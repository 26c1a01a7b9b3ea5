// What the elements say: whole in each language, short, well spelt, and to the reader as the language promises.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import dictionaryEn from 'dictionary-en';
import dictionaryFr from 'dictionary-fr';
import { frXTu } from '../../packages/widgets/src/i18n/fr-x-tu.ts';
import type { Addressed, Messages } from '../../packages/widgets/src/i18n/messages.ts';
import { samples } from './wording/catalogue-samples.ts';
import { catalogues, textsOfCatalogue } from './wording/catalogues.ts';
import { forbiddenInEnglish, forbiddenInFrench } from './wording/forbidden-words.ts';
import { knownWords, spellerOf } from './wording/spelling.ts';
import { wordsIn } from './wording/tables.ts';
import type { Text } from './wording/tables.ts';

const LANGUAGES = ['fr', 'fr-x-tu', 'en'] as const;
const said = Object.fromEntries(
  LANGUAGES.map((language) => [language, textsOfCatalogue(language, catalogues[language])])
) as Record<(typeof LANGUAGES)[number], Text[]>;

const MOST_WORDS = 15;
const LEAST_SHARE = 0.9;

/** The sentences of some texts: what ends with a point, a question mark or an exclamation mark. */
const sentencesOf = (texts: readonly Text[]): Text[] =>
  texts.flatMap(({ where, text }) =>
    text
      .split(/(?<=[.?!…])\s+/u)
      .filter((sentence) => /[.?!…]$/u.test(sentence))
      .map((sentence) => ({ where, text: sentence }))
  );

const isShort = ({ text }: Text): boolean => wordsIn(text) <= MOST_WORDS;

describe('catalogues', () => {
  it('are whole, or the compiler refuses them', () => {
    // @ts-expect-error a language lacks most of its texts
    const half: Messages = { language: 'de', direction: 'ltr' };
    // @ts-expect-error « tu » lacks the texts that speak to the reader
    const tu: Addressed = { remember: frXTu.remember };
    // @ts-expect-error nobody speaks to the reader there
    const more: Addressed = { ...frXTu, loading: 'Attends…' };
    assert.ok(half && tu && more);
    for (const language of LANGUAGES) {
      const places = new Set(said[language].map(({ where }) => where.replace(/^\S+ /, '')));
      const expected = said.fr.map(({ where }) => where.replace(/^\S+ /, ''));
      assert.deepEqual(
        expected.filter((place) => !places.has(place)),
        [],
        language
      );
    }
  });

  it('say nothing that is undefined', () => {
    for (const language of LANGUAGES)
      assert.deepEqual(
        said[language].filter(({ text }) => typeof text !== 'string' || /undefined|NaN|\[object/.test(text)),
        []
      );
  });

  for (const language of LANGUAGES)
    it(`say nine sentences in ten in ${MOST_WORDS} words at most (${language})`, () => {
      const sentences = sentencesOf(said[language]);
      const long = sentences.filter((sentence) => !isShort(sentence));
      const share = 1 - long.length / sentences.length;
      console.log(`${language}: ${sentences.length} sentences, ${(share * 100).toFixed(1)} % short`);
      assert.ok(share >= LEAST_SHARE, long.map(({ where, text }) => `${where}: ${text}`).join('\n'));
    });

  it('would find a long sentence', () => {
    const text = 'Un mot. Une phrase qui n’en finit pas et qui ajoute encore des mots après les mots, pour rien.';
    assert.deepEqual(sentencesOf([{ where: 'planted', text }]).map(isShort), [true, false]);
  });
});

describe('« vous » and « tu »', () => {
  const VOUS =
    /(?<![\p{L}’-])(?:vous|votre|vos|vôtres?)(?![\p{L}’])|-vous(?!\p{L})|(?<![\p{L}’-])(?!(?:chez|assez|nez|rez)(?!\p{L}))\p{L}+ez(?!\p{L})/iu;
  const TU = /(?<![\p{L}’-])(?:tu|te|toi|ton|ta|tes|tiens?|tiennes?)(?![\p{L}’])|(?<![\p{L}])t’|-t(?:u|oi)(?!\p{L})/iu;

  it('are never mixed', () => {
    // What the reader may ask a professional, or an assistant, is not said to the reader; an adviser's desk speaks to two.
    const toReader = said['fr-x-tu'].filter(({ where }) => !/ (?:plan.questions|summary.adviser)\./.test(where));
    assert.deepEqual(
      toReader.filter(({ text }) => VOUS.test(text)),
      []
    );
    assert.deepEqual(
      said.fr.filter(({ text, where }) => !where.includes(' summary.assistant.') && TU.test(text)),
      []
    );
  });

  it('are in every text that is said twice', () => {
    const silent = (texts: readonly Text[], form: RegExp): string[] => {
      const speaking = new Set(texts.filter(({ text }) => form.test(text)).map(({ where }) => where));
      return [...new Set(texts.map(({ where }) => where))].filter((where) => !speaking.has(where));
    };
    // The imperative of « tu » has no sign of its own.
    const twice = new Set(
      textsOfCatalogue('fr-x-tu', frXTu).map(({ where }) => where.replace('fr-x-tu.ts ', 'fr.ts '))
    );
    assert.deepEqual(
      silent(
        textsOfCatalogue('fr', catalogues.fr).filter(({ where }) => twice.has(where)),
        VOUS
      ),
      []
    );
  });
});

/** What the catalogues quote: the words of the samples, which are French, and the names that stay French. */
const QUOTED = JSON.stringify(samples)
  .match(/[\p{L}\p{N}]+/gu)!
  .flatMap((word) => [word, word.toLowerCase()]);
const NAMES = 'Ouverte passerelle caissière maçon bac CACES VAE CDI CDD intérim alternance Alternance'.split(' ');
const LAW = ['L6313', 'Labour', 'GDPR', ...'bilan compétences conseil évolution professionnelle'.split(' ')];
/** Kinds of files, and what writes them. */
const FILES = ['txt', 'docx', 'Word'];
const NEW_WORDS = ['soignante', 'untick', 'analysing', 'recognised', 'catalogue', ...LAW, ...FILES];
/** An article of law, a code, the name of a file. */
const FRENCH_WORDS = ['L6313', 'QR', 'competences', ...FILES];

describe('spelling and forbidden words', () => {
  it('are right in French, whoever is spoken to', () => {
    const french = [...said.fr, ...said['fr-x-tu']];
    assert.deepEqual(spellerOf(dictionaryFr, [...knownWords('fr'), ...QUOTED, ...FRENCH_WORDS]).unknownIn(french), []);
    assert.deepEqual(forbiddenInFrench(french), []);
  });

  it('are right in English', () => {
    assert.deepEqual(
      spellerOf(dictionaryEn, [...knownWords('en'), ...QUOTED, ...NAMES, ...NEW_WORDS]).unknownIn(said.en),
      []
    );
    assert.deepEqual(forbiddenInEnglish(said.en), []);
  });
});
