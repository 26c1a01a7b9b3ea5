/** Words that a title may have or lack. */
const SMALL_WORDS = new Set('a au aux d de des du en et l la le les of ou sur un une'.split(' '));

/** The words of a folded text that tell jobs apart; all of them where none does. */
export function tellingWords(text: string): string[] {
  const words = text.split(' ').filter(Boolean);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length ? telling : words;
}
