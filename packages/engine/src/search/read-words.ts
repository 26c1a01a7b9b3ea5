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

/** A whole word means itself, unless it is the last, which may go on; any other, the words that begin so. */
export function readWords(index: TitleIndex, text: string): Word[] {
  const read = (word: string, last: boolean): Word => {
    const whole = wholeWord(index, word);
    return { text: word, whole, meanings: whole < 0 || last ? beginning(index, word) : new Set([whole]) };
  };
  const words = [...new Set(tellingWords(text))];
  return words.flatMap((text, i) => {
    const word = read(text, i === words.length - 1);
    if (word.meanings.size) return word;
    for (let at = SHORTEST_HALF; at <= text.length - SHORTEST_HALF; at++) {
      const halves = [text.slice(0, at), text.slice(at)];
      if (halves.every((half) => wholeWord(index, half) >= 0)) return halves.map((half) => read(half, false));
    }
    return word;
  });
}

/**
 * The same word, as it may have been meant: as the beginning of another, or with a typo if no title has it. Words of
 * three letters, and figures, are near to too many others.
 */
export const respell = (index: TitleIndex, { text, whole }: Word): Word => ({
  text,
  whole,
  meanings: new Set([
    ...beginning(index, text),
    ...(whole < 0 && /^[a-z]{4,}$/.test(text) ? respellings(index, text) : []),
  ]),
});
