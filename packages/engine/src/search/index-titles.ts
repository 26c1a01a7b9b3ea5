// Titles → what the passes of the search read: entries, the sorted vocabulary, and which entries hold which word.
// Built step by step, so that whoever waits for it can let the page breathe in between.
import type { Referential } from '@passerelle/referential/types';
import { lowerBound } from './find-words.ts';
import { fold } from './fold.ts';
import { lettersOf } from './is-near.ts';
import { neutralForm } from './neutral-form.ts';
import { splitGenders } from './split-genders.ts';
import { tellingWords } from './telling-words.ts';

/** What can be found, and by which words. */
export type Searched = Pick<Referential, 'ranking' | 'words' | 'titles' | 'experiences'>;

/** One wording of one or several targets. */
export interface Entry {
  readonly title: string;
  /** Positions of jobs; from the number of jobs on, of activities. */
  readonly targets: readonly number[];
  /** Its telling words in their neutral forms. */
  readonly key: string;
  /** Those of the other gender, where they are different words. */
  readonly otherKey: string | undefined;
  /** How many different words it has. */
  readonly size: number;
}

export interface TitleIndex {
  readonly entries: readonly Entry[];
  /** Every word of every form, sorted. */
  readonly vocabulary: readonly string[];
  /** By position in the vocabulary, the letters of the word, as bits. */
  readonly letters: Int32Array;
  /** By position in the vocabulary, the position of the word's neutral form in {@link neutrals}. */
  readonly neutralOf: Uint32Array;
  /** Every neutral form, sorted. */
  readonly neutrals: readonly string[];
  /** Positions of the entries that have a word, by its position in {@link neutrals}; none for -1. */
  readonly holders: (neutral: number) => Uint32Array;
}

/** Titles read, or words looked at, in one step: about 0.15 ms in Node. */
const STEP = 32;

function* inSteps<Thing>(things: Iterable<Thing>, use: (thing: Thing) => unknown): Generator<void, void> {
  let used = 0;
  for (const thing of things) {
    use(thing);
    if (++used % STEP === 0) yield;
  }
}

/** What is known by a key, found out the first time. */
function once<Value>(known: Map<string, Value>, key: string, find: (key: string) => Value): Value {
  if (!known.has(key)) known.set(key, find(key));
  return known.get(key)!;
}

/** Each wording, its targets, and the title that it stands for where that is another. */
function* wordings({ ranking, words, titles, experiences }: Searched): Generator<[string, readonly number[], string?]> {
  for (const [job, title] of words.titles.entries()) yield [title, [job]];
  for (const { title, jobs } of titles) yield [title, jobs];
  for (const [i, { label, words: others }] of experiences.entries()) {
    const targets = [ranking.jobs.length + i];
    for (const wording of [label, ...others]) yield [wording, targets, label];
  }
}

/** Sorts by initial, one a step: sorting everything at once would be felt. */
function* sortInSteps(words: readonly string[]): Generator<void, string[]> {
  const sorted: string[] = [];
  for (const initial of [...new Set(words.map((word) => word.slice(0, 1)))].sort()) {
    sorted.push(...words.filter((word) => word[0] === initial).sort());
    yield;
  }
  return sorted;
}

/** Lists one after the other, by where each ends. Made out here, so that it holds on to nothing else. */
const partsOf =
  (all: Uint32Array, ends: Uint32Array) =>
  (part: number): Uint32Array =>
    all.subarray(ends[part - 1] ?? 0, ends[part] ?? 0);

export function* indexTitles(searched: Searched): Generator<void, TitleIndex> {
  const entries: Entry[] = [];
  const neutralByWord = new Map<string, string>();
  const entriesOf = new Map<string, Set<number>>();
  // Most words come in many titles: each is folded once.
  const foldedByWord = new Map<string, string>();
  const keyOf = (form: string): string => {
    const text = form.split(' ').map((word) => once(foldedByWord, word, fold));
    return tellingWords(text.join(' '))
      .map((word) => once(neutralByWord, word, neutralForm))
      .join(' ');
  };
  yield* inSteps(wordings(searched), ([wording, targets, title = wording]) => {
    const [key, otherKey] = new Set(splitGenders(wording).map(keyOf));
    const words = key!.split(' ');
    for (const neutral of otherKey === undefined ? words : [...words, ...otherKey.split(' ')])
      once(entriesOf, neutral, () => new Set()).add(entries.length);
    entries.push({ title, targets, key: key!, otherKey, size: new Set(words).size });
  });
  const vocabulary = yield* sortInSteps([...neutralByWord.keys()]);
  const neutrals = yield* sortInSteps([...entriesOf.keys()]);
  const held: number[] = [];
  const ends = new Uint32Array(neutrals.length);
  yield* inSteps(neutrals.keys(), (n) => (ends[n] = held.push(...entriesOf.get(neutrals[n]!)!)));
  const letters = new Int32Array(vocabulary.length);
  const neutralOf = new Uint32Array(vocabulary.length);
  yield* inSteps(vocabulary.keys(), (v) => {
    const word = vocabulary[v]!;
    letters[v] = lettersOf(word);
    neutralOf[v] = lowerBound(neutrals, neutralByWord.get(word)!);
  });
  return { entries, vocabulary, letters, neutralOf, neutrals, holders: partsOf(Uint32Array.from(held), ends) };
}
