// Finds which of our texts equal, or nearly equal, an official wording, without comparing every one with every other.
//
// Two texts are too near at a similarity of .9: 1 − edits / length of the longer. A text of n characters and a copy of
// it are then at most d = ⌊.1 · ⌊n / .9⌋⌋ edits apart. Cut into d + 1 pieces, the text has one that no edit touches,
// so that the copy holds it as it is: only wordings with such a piece are measured, and none is missed.
import { folded, wordsIn } from './tables.ts';
import type { Text } from './tables.ts';

/** From this similarity on, a wording is a copy. */
const TOO_NEAR = 0.9;

/** Texts of four words or fewer, « Travail de nuit », have few ways to be said. */
const FEWEST_WORDS = 5;

const mostEdits = (length: number): number => Math.floor(length * (1 - TOO_NEAR) + 1e-9);

/** Fewest edits (one character more, less or other) from one text to the other; `most` + 1 where there are more. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      least = Math.min(least, row[j]!);
    }
    if (least > most) return most + 1;
    before = row;
  }
  return Math.min(before[b.length]!, most + 1);
}

/** A text cut into pieces of about the same length, one more than the edits that a copy of it may have. */
function piecesOf(said: string): string[] {
  const count = mostEdits(Math.floor(said.length / TOO_NEAR + 1e-9)) + 1;
  return Array.from({ length: count }, (_, i) =>
    said.slice(Math.floor((i * said.length) / count), Math.floor(((i + 1) * said.length) / count))
  );
}

/** Texts of ours that are too near to a wording of others, with that wording. */
export function nearCopies(ours: readonly Text[], others: readonly string[]): string[] {
  const texts = ours
    .filter(({ text }) => wordsIn(text) >= FEWEST_WORDS)
    .map((text) => ({ ...text, said: folded(text.text) }));
  const holders = new Map<string, number[]>();
  const pieceLengths = new Map<number, Set<number>>();
  texts.forEach(({ said }, i) => {
    const lengths = pieceLengths.get(said.length) ?? new Set();
    pieceLengths.set(said.length, lengths);
    for (const piece of new Set(piecesOf(said))) {
      lengths.add(piece.length);
      holders.set(piece, [...(holders.get(piece) ?? []), i]);
    }
  });
  /** Lengths of the pieces of the texts that are about as long as a wording. */
  const lengthsNear = (length: number): Set<number> => {
    const most = mostEdits(Math.floor(length / TOO_NEAR + 1e-9));
    const near = Array.from({ length: 2 * most + 1 }, (_, i) => pieceLengths.get(length - most + i) ?? []);
    return new Set(near.flatMap((lengths) => [...lengths]));
  };

  const found: string[] = [];
  for (const [said, wording] of new Map(others.map((other) => [folded(other), other]))) {
    const candidates = new Set<number>();
    for (const length of lengthsNear(said.length))
      for (let at = 0; at + length <= said.length; at++)
        for (const i of holders.get(said.slice(at, at + length)) ?? []) candidates.add(i);
    for (const i of candidates) {
      const { where, text, said: own } = texts[i]!;
      const most = mostEdits(Math.max(own.length, said.length));
      if (editsBetween(own, said, most) <= most) found.push(`${where}: « ${text} » is « ${wording} »`);
    }
  }
  return found;
}
