// The entries that hold every word asked.
import type { Entry, TitleIndex } from './index-titles.ts';
import type { Word } from './read-words.ts';

/** Room for the position of an entry beside its length, in the number that entries are sorted by. */
const POSITIONS = 2 ** 20;

/**
 * Entries that hold every word: those with the fewest other words first, then the shortest. `key` is the text's own.
 * They come one by one, because a first letter has thousands and ten are shown.
 */
export function* matchAll(index: TitleIndex, words: readonly Word[], key: string): Generator<Entry, void> {
  const { entries, holders } = index;
  // How many of the words an entry holds, counted as long as it holds them all.
  const held = new Uint8Array(entries.length);
  let found: number[] = [];
  words.forEach(({ meanings }, w) => {
    found = [];
    for (const neutral of meanings)
      for (const e of holders(neutral))
        if (held[e] === w) {
          held[e] = w + 1;
          found.push(e);
        }
  });
  // One more where the last word is held as it stands, not only its beginning.
  for (const e of holders(words.at(-1)!.whole)) if (held[e] === words.length) held[e]!++;

  const ranks: number[][] = [];
  const nearer = (rank: number, other: string): number => (other === key ? 1 : rank - Number(other.startsWith(key)));
  for (const e of found) {
    const { key: own, otherKey, size } = entries[e]!;
    let rank = nearer(2 * size + 2 + words.length - held[e]!, own);
    if (otherKey !== undefined) rank = nearer(rank, otherKey);
    (ranks[rank] ??= []).push(own.length * POSITIONS + e);
  }
  for (const rank of ranks)
    // Numbers sort without a function.
    for (const place of Float64Array.from(rank ?? []).sort()) yield entries[place % POSITIONS]!;
}
