// The entries that hold every word asked.
import type { Entry, TitleIndex } from './index-titles.ts';
import type { Word } from './read-words.ts';

/** The bit of the last word where the entry holds it as it stands, not only its beginning. */
const FINISHED = 1 << 30;
/** Room for the position of an entry beside its length, in the number that entries are sorted by. */
const POSITIONS = 2 ** 20;

/**
 * Entries that hold every word: those with the fewest other words first, then the shortest. `key` is the text's own.
 * They come one by one, because a first letter has thousands and ten are shown.
 */
export function* matchAll(index: TitleIndex, words: readonly Word[], key: string): Generator<Entry, void> {
  const { entries, holders } = index;
  const held = new Uint32Array(entries.length);
  words.forEach(({ meanings, whole }, w) => {
    for (const neutral of meanings) for (const e of holders[neutral]!) held[e]! |= 1 << w;
    if (w === words.length - 1) for (const e of holders[whole] ?? []) held[e]! |= FINISHED;
  });
  const all = 2 ** words.length - 1;
  const ranks: number[][] = [];
  for (let e = 0; e < entries.length; e++) {
    if ((held[e]! & all) !== all) continue;
    const { keys, size } = entries[e]!;
    let rank = 2 * size + (held[e]! & FINISHED ? 1 : 2);
    for (const other of keys)
      if (other === key) rank = 1;
      else if (other.startsWith(key)) rank--;
    (ranks[rank] ??= []).push(keys[0]!.length * POSITIONS + e);
  }
  for (const rank of ranks)
    // Numbers sort without a function.
    for (const place of Float64Array.from(rank ?? []).sort()) yield entries[place % POSITIONS]!;
}
