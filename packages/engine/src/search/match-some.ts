// The targets that share some of the words asked: for the titles that nobody thought of.
import { family } from './find-words.ts';
import type { Entry, TitleIndex } from './index-titles.ts';
import type { Word } from './read-words.ts';

/** Share of the worth of the words asked that must be known at all: less is no job title. */
const LEAST_KNOWN = 0.4;
/** Share of the best score that is still an answer. */
const LEAST_SCORE = 0.5;

/** The targets, best first, each with its entry that is nearest. */
export function matchSome(index: TitleIndex, words: readonly Word[], targets: number): [number, Entry][] {
  const { entries, holders } = index;
  const scores = new Float64Array(targets);
  const shared = new Uint16Array(entries.length);
  const seen = new Uint8Array(entries.length);
  const near: number[] = [];
  let known = 0;
  let wanted = 0;
  words.forEach(({ text, whole, meanings }, w) => {
    const having: number[] = [];
    if (text.length > 1)
      for (const neutral of whole < 0 ? meanings : family(index, text))
        for (const e of holders(neutral)) {
          if (seen[e]! > w) continue;
          if (!seen[e]) near.push(e);
          seen[e] = w + 1;
          having.push(e);
        }
    // A whole number: the last digit of a logarithm is not the same in every engine.
    const worth = Math.round(16 * Math.sqrt(Math.log(1 + entries.length / (having.length || 1))));
    wanted += worth;
    if (having.length) known += worth;
    const times = new Uint16Array(targets);
    for (const e of having) {
      shared[e]! += worth;
      for (const target of entries[e]!.targets) {
        // A half, two thirds, three quarters… of the worth, for one, two, three entries with the word.
        const n = ++times[target]!;
        scores[target]! += worth / n / (n + 1);
      }
    }
  });
  if (known < wanted * LEAST_KNOWN) return [];

  const best = new Float64Array(targets);
  const nearest: Entry[] = [];
  for (const e of near) {
    const entry = entries[e]!;
    const closeness = shared[e]! / Math.sqrt(entry.size);
    for (const target of entry.targets)
      if (closeness > best[target]!) {
        best[target] = closeness;
        nearest[target] = entry;
      }
  }
  best.forEach((closeness, target) => (scores[target]! += closeness));
  const least = LEAST_SCORE * Math.max(...scores);
  return [...nearest.keys()]
    .filter((target) => scores[target]! > least)
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .map((target) => [target, nearest[target]!]);
}
