// A folded text → its words, and what each may stand for.
import { beginning, respellings, wholeWord } from './find-words.ts';
import type { TitleIndex } from './index-titles.ts';
import { tellingWords } from './telling-words.ts';

/** A word as it was typed. */
export interface Word {
  readonly text: string;
  /** Position of its neutral form, -1 for a word that no title has. */
  readonly whole: number;
  /** Positions of the neutral forms that it may stand for. */
  readonly meanings: ReadonlySet<number>;
}

/** Neither half of two words written as one is shorter. */
const SHORTEST_HALF = 3;

/** A whole word means itself, unless it may go on; any other, the words that begin so. */
function readWord(index: TitleIndex, text: string, mayGoOn = false): Word {
  const whole = wholeWord(index, text);
  return { text, whole, meanings: whole < 0 || mayGoOn ? beginning(index, text) : new Set([whole]) };
}

/** The words of a text, each once; the last may go on. */
export const readWords = (index: TitleIndex, text: string): Word[] =>
  [...new Set(tellingWords(text))].map((word, i, { length }) => readWord(index, word, i === length - 1));

/**
 * The same word, as it may have been meant: as the beginning of another, with a typo if no title has it, or as two
 * written as one. Words of three letters, and figures, are near to too many others.
 */
export function respell(index: TitleIndex, { text, whole }: Word): Word[] {
  const meanings = beginning(index, text);
  if (whole < 0 && /^[a-z]{4,}$/.test(text)) for (const neutral of respellings(index, text)) meanings.add(neutral);
  for (let at = SHORTEST_HALF; !meanings.size && at <= text.length - SHORTEST_HALF; at++) {
    const halves = [text.slice(0, at), text.slice(at)].map((half) => readWord(index, half));
    if (halves.every((half) => half.whole >= 0)) return halves;
  }
  return [{ text, whole, meanings }];
}
