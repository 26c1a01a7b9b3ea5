// Titles → what the passes of the search read: entries, the sorted vocabulary, and which entries hold which word.
// Built step by step, so that whoever waits for it can let the page breathe in between.
import type { Ranking, Titles, Words } from '@passerelle/referential/types';
import { fold } from './fold.ts';
import { lettersOf } from './is-near.ts';
import { neutralForm } from './neutral-form.ts';
import { splitGenders } from './split-genders.ts';
import { tellingWords } from './telling-words.ts';

/** One wording of one or several targets. */
export interface Entry {
  readonly title: string;
  /** Positions of jobs; from the number of jobs on, of activities. */
  readonly targets: readonly number[];
  /** Its telling words in their neutral forms; twice only where the two genders are different words. */
  readonly keys: readonly string[];
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
  /** By position in {@link neutrals}, the positions of the entries that have the word. */
  readonly holders: readonly (readonly number[])[];
}

/** Titles read in one step: about a quarter of a millisecond in Node. */
const STEP = 32;

function* wordings(ranking: Ranking, words: Words, titles: Titles): Generator<[string, string, readonly number[]]> {
  for (const [job, title] of words.titles.entries()) yield [title, title, [job]];
  for (const { title, jobs } of titles.jobs) yield [title, title, jobs];
  for (const [i, title] of words.experiences.entries())
    for (const wording of [title, ...titles.experiences[i]!.split(',')])
      yield [title, wording, [ranking.jobs.length + i]];
}

/** Sorts by initial, one a step: sorting everything at once would be felt. */
function* sortInSteps(words: readonly string[]): Generator<void, string[]> {
  const sorted: string[] = [];
  for (const initial of '0123456789abcdefghijklmnopqrstuvwxyz') {
    sorted.push(...words.filter((word) => word[0] === initial).sort());
    yield;
  }
  return sorted;
}

export function* indexTitles(ranking: Ranking, words: Words, titles: Titles): Generator<void, TitleIndex> {
  const entries: Entry[] = [];
  const neutralByWord = new Map<string, string>();
  const entriesOf = new Map<string, number[]>();
  const keyOf = (form: string): string =>
    tellingWords(fold(form))
      .map((word) => {
        let neutral = neutralByWord.get(word);
        if (neutral === undefined) neutralByWord.set(word, (neutral = neutralForm(word)));
        return neutral;
      })
      .join(' ');
  for (const [title, wording, targets] of wordings(ranking, words, titles)) {
    const keys = [...new Set(splitGenders(wording).map(keyOf))];
    const [size = 0] = keys.map((key) => {
      const neutrals = new Set(key.split(' '));
      for (const neutral of neutrals) {
        let list = entriesOf.get(neutral);
        if (!list) entriesOf.set(neutral, (list = []));
        if (list.at(-1) !== entries.length) list.push(entries.length);
      }
      return neutrals.size;
    });
    entries.push({ title, targets, keys, size });
    if (entries.length % STEP === 0) yield;
  }
  const vocabulary = yield* sortInSteps([...neutralByWord.keys()]);
  const neutrals = yield* sortInSteps([...entriesOf.keys()]);
  const positions = new Map(neutrals.map((neutral, n) => [neutral, n]));
  yield;
  return {
    entries,
    vocabulary,
    letters: Int32Array.from(vocabulary, lettersOf),
    neutralOf: Uint32Array.from(vocabulary, (word) => positions.get(neutralByWord.get(word)!)!),
    neutrals,
    holders: neutrals.map((neutral) => entriesOf.get(neutral)!),
  };
}
