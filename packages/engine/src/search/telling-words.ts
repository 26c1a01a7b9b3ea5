/** Words that a title may have or lack. */
const SMALL_WORDS = new Set('a au aux d de des du en et l la le les of ou sur un une'.split(' '));

export const isTelling = (word: string): boolean => !SMALL_WORDS.has(word);

/** The words of a folded text that tell jobs apart; all of them where none does. */
export function tellingWords(text: string): string[] {
  const words = text.split(' ').filter(Boolean);
  const telling = words.filter(isTelling);
  return telling.length ? telling : words;
}
