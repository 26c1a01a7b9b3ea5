// A word as typed → the words that it may stand for, by the position of their neutral form.
import { isNear, lacks, lettersOf } from './is-near.ts';
import type { TitleIndex } from './index-titles.ts';
import { neutralForm } from './neutral-form.ts';

/** Words that begin with as many letters alike are of one family: « boulanger », « boulangerie ». */
const FAMILY = 7;

/** Position of the first word of a sorted list that does not come before `word`. */
export function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions of the words of a sorted list that begin so. No letter comes after « ~ ». */
function rangeOf(sorted: readonly string[], start: string): number[] {
  const from = lowerBound(sorted, start);
  return Array.from({ length: lowerBound(sorted, `${start}~`) - from }, (_, i) => from + i);
}

/** The word as it stands, in any gender or number; -1 where no title has it. */
export function wholeWord({ neutrals }: TitleIndex, word: string): number {
  const neutral = neutralForm(word);
  const position = lowerBound(neutrals, neutral);
  return neutrals[position] === neutral ? position : -1;
}

/** The words that begin so, in either gender. */
export const beginning = ({ vocabulary, neutralOf, neutrals }: TitleIndex, start: string): Set<number> =>
  new Set([...rangeOf(vocabulary, start).map((v) => neutralOf[v]!), ...rangeOf(neutrals, neutralForm(start))]);

/** The words of the same family; a short word has no family but itself. */
export function family({ neutrals }: TitleIndex, word: string): number[] {
  const root = neutralForm(word).slice(0, FAMILY);
  return rangeOf(neutrals, root).filter((n) => root.length === FAMILY || neutrals[n] === root);
}

/** The words that differ by a typo, or by two typos from six letters on. */
export function respellings({ vocabulary, letters, neutralOf }: TitleIndex, word: string): number[] {
  const most = word.length < 6 ? 1 : 2;
  const own = lettersOf(word);
  const found: number[] = [];
  for (let v = 0; v < vocabulary.length; v++)
    if (!lacks(own, letters[v]!, most) && !lacks(letters[v]!, own, most) && isNear(word, vocabulary[v]!, most))
      found.push(neutralOf[v]!);
  return found;
}
