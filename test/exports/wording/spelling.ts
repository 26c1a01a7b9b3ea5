// Words that a dictionary does not know and that nobody has said to be right.
import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import type { Text } from './tables.ts';

/** A speller that leaves out the words known to be right, and remembers which of them it met. */
export interface Speller {
  /** The unknown words of some texts, each with where it stands. */
  readonly unknownIn: (texts: readonly Text[]) => string[];
  /** The known words that no text needed. */
  readonly unused: () => string[];
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|entr)’(?=\p{L})/iu;
const PREFIX = /^(?:l|d|qu)’/i;

/** Ways to write a word whose first capital, or whose lower case, is owed to its place. */
const casesOf = (word: string): string[] => [word, word[0]!.toLowerCase() + word.slice(1)];

/** The list of words known to be right, one a line. */
export const knownWords = (language: 'fr' | 'en'): string[] =>
  readFileSync(new URL(`known-words.${language}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

/** Reads a dictionary, which takes seconds: once a language. */
export function spellerOf(dictionary: { aff: Uint8Array; dic: Uint8Array }, known: readonly string[]): Speller {
  const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const listed = new Set(known);
  const met = new Set<string>();
  const verdicts = new Map<string, boolean>();

  const inDictionary = (word: string): boolean => {
    const verdict = verdicts.get(word) ?? spell.correct(word);
    verdicts.set(word, verdict);
    return verdict;
  };
  const isListed = (word: string): boolean => {
    const found = casesOf(word).find((form) => listed.has(form));
    if (found) met.add(found);
    return found !== undefined;
  };
  const isWord = (word: string): boolean => casesOf(word).some(inDictionary) || isListed(word);

  /** Whole, without its elision, then in the parts between hyphens. */
  const isRight = (word: string): boolean => {
    if (/^\d+$/.test(word) || isWord(word)) return true;
    const bare = word.replace(ELISION, '');
    if (bare !== word) return isRight(bare);
    const parts = word.split('-');
    return parts.length > 1 && parts.every((part) => part !== '' && isRight(part));
  };

  return {
    unknownIn: (texts) =>
      texts.flatMap(({ where, text }) =>
        (text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [])
          .filter((word) => !isRight(word))
          .map((word) => `${word.replace(PREFIX, '')} (${where}: ${text})`)
      ),
    unused: () => known.filter((word) => !met.has(word)),
  };
}
