// Words of a CV as it writes them.
import { isTelling } from '../search/telling-words.ts';
import type { CvLine, CvWord } from './read-lines.ts';

/**
 * The words found, with the small ones between them; « … » stands for any other: it was not what was found, and may
 * be a name.
 */
export function quote({ text, words }: CvLine, found: readonly CvWord[]): string {
  let said = '';
  let last: CvWord | undefined;
  for (const word of found) {
    const before = last;
    if (before) {
      const between = words.filter(({ start }) => start > before.start && start < word.start);
      const joined = between.every((other) => !isTelling(other.text)) ? text.slice(before.end, word.start) : ' … ';
      // Digits are words: what is left between two words are marks and spaces.
      said += joined.replace(/\s+/g, ' ');
    }
    said += text.slice(word.start, word.end);
    last = word;
  }
  return said;
}
