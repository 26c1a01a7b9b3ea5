// Words that a dictionary does not know and that nobody has said to be right.
import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import type { Text } from './tables.ts';

interface Speller {
  /** The unknown words of some texts, each with where it stands. */
  readonly unknownIn: (texts: readonly Text[]) => string[];
  /** The known words that the dictionary knows, or that no text needed. */
  readonly unused: () => string[];
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu)’(?=[\p{L}\p{N}])/iu;

/** A word as it stands, and without the capital that its place may have given it. */
const casesOf = (word: string): string[] => [word, word[0]!.toLowerCase() + word.slice(1)];

/** The words known to be right, one a line. */
export const knownWords = (language: 'fr' | 'en'): string[] =>
  readFileSync(new URL(`known-words.${language}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

/** Reads a dictionary, which takes seconds: once a language. */
export function spellerOf(dictionary: { aff: Uint8Array; dic: Uint8Array }, known: readonly string[]): Speller {
  const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const listed = new Set(known);
  const met = new Set<string>();

  const isWord = (word: string): boolean => {
    if (/^\d+$/.test(word) || casesOf(word).some((form) => spell.correct(form))) return true;
    const found = casesOf(word).find((form) => listed.has(form));
    if (found !== undefined) met.add(found);
    return found !== undefined;
  };

  /** What is unknown in a word: tried whole, then without its elision, then between its hyphens. */
  const unknownOf = (word: string): string[] => {
    if (isWord(word)) return [];
    const bare = word.replace(ELISION, '');
    if (bare !== word) return unknownOf(bare);
    const parts = word.split('-');
    return parts.length > 1 ? parts.flatMap(unknownOf) : [word];
  };

  const verdicts = new Map<string, string[]>();
  return {
    unknownIn: (texts) =>
      texts.flatMap(({ where, text }) =>
        (text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) => {
          const unknown = verdicts.get(word) ?? unknownOf(word);
          verdicts.set(word, unknown);
          return unknown.map((part) => `${part} (${where}: ${text})`);
        })
      ),
    unused: () => known.filter((word) => !met.has(word)),
  };
}
