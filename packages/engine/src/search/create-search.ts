// Text → job or activity. A folded word index answers as long as the words are spelt right; fuse.js
// ranks what is close when they are not. This folder is the only place that imports it.
import Fuse from 'fuse.js/basic';
import type { EverydayTitle, Experience, Ranking, Words } from '@passerelle/referential/types';
import { fold } from './fold.ts';
import { splitGenders } from './split-genders.ts';

/** A job or an activity that the text may mean. */
export type SearchHit =
  | {
      readonly kind: 'job';
      readonly code: string;
      /** The title that was found, both genders; an everyday one where that is what matched. */
      readonly title: string;
    }
  | { readonly kind: 'experience'; readonly id: string; readonly title: string };

export interface SearchOptions {
  /** How many hits at most; 10 unless said. */
  readonly limit?: number;
}

/** One wording of one hit. */
interface Entry {
  readonly text: string;
  readonly hits: readonly SearchHit[];
}

/** fuse.js is slow on long lists: it only ever sees this many. */
const MOST_FUZZY = 64;
/** Worse than this, fuse.js's guess is no guess. */
const FUZZY_LIMIT = 0.4;
/** Nor is one that is so much worse than the best. */
const FUZZY_SPREAD = 0.15;
/** Words that a title may have or lack. */
const SMALL_WORDS = new Set('a au aux d de des du en et l la le les of ou sur un une'.split(' '));

/** What people write before a job: « je suis caissière », « ancien maçon ». */
const LEAD = /^(?:je suis|j etais|j ai ete|ancien|ancienne|ex) (?=\w)/;

const wordsOf = (text: string): string[] => {
  const words = text.split(' ').filter(Boolean);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length ? telling : words;
};

const trigramsOf = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => ` ${word} `.slice(i, i + 3));

function entriesOf(
  ranking: Ranking,
  words: Words,
  titles: readonly EverydayTitle[],
  experiences: readonly Experience[]
): Entry[] {
  const jobHit = (job: number, title: string): SearchHit => ({ kind: 'job', code: ranking.jobs[job]!, title });
  const ofTitle = (title: string, jobs: readonly number[]): Entry[] => {
    const hits = jobs.map((job) => jobHit(job, title));
    return splitGenders(title).map((form) => ({ text: fold(form), hits }));
  };
  return [
    ...words.titles.flatMap((title, job) => ofTitle(title, [job])),
    ...titles.flatMap(({ title, jobs }) => ofTitle(title, jobs)),
    ...experiences.flatMap(({ id, label, words: others }) => {
      const hits: SearchHit[] = [{ kind: 'experience', id, title: label }];
      return [label, ...others].map((text) => ({ text: fold(text), hits }));
    }),
  ];
}

/** Positions of entries by key. */
function postings(entries: readonly Entry[], keys: (text: string) => Iterable<string>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  entries.forEach(({ text }, i) => {
    for (const key of new Set(keys(text))) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  return index;
}

/** Builds the index and returns the function that searches it. */
export function createSearch(
  ranking: Ranking,
  words: Words,
  titles: readonly EverydayTitle[],
  experiences: readonly Experience[]
) {
  const entries = entriesOf(ranking, words, titles, experiences);
  const byWord = postings(entries, wordsOf);
  const vocabulary = [...byWord.keys()].sort();
  const byTrigram = postings(entries, (text) => wordsOf(text).flatMap(trigramsOf));

  /** Entries with a word that begins so. */
  function withPrefix(prefix: string): Set<number> {
    let low = 0;
    let high = vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (vocabulary[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (; vocabulary[low]?.startsWith(prefix); low++)
      for (const entry of byWord.get(vocabulary[low]!)!) found.add(entry);
    return found;
  }

  /** Entries that hold every word, or its beginning; fewest other words first. */
  function spelt(query: string): Entry[] {
    const asked = wordsOf(query);
    const [first = new Set<number>(), ...others] = asked.map(withPrefix);
    return [...first]
      .filter((entry) => others.every((set) => set.has(entry)))
      .map((i) => {
        const entry = entries[i]!;
        const have = wordsOf(entry.text);
        const whole = asked.filter((word) => have.includes(word)).length;
        const rank = entry.text === query ? -1 : have.length * 2 - whole;
        return { entry, i, rank };
      })
      .sort((a, b) => a.rank - b.rank || a.entry.text.length - b.entry.text.length || a.i - b.i)
      .map(({ entry }) => entry);
  }

  /** Entries that look alike: those sharing the most trigrams, ranked by fuse.js. */
  function alike(query: string): Entry[] {
    const shared = new Map<number, number>();
    for (const trigram of new Set(wordsOf(query).flatMap(trigramsOf)))
      for (const entry of byTrigram.get(trigram) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    const closeness = ([entry, count]: [number, number]): number => count / (8 + entries[entry]!.text.length);
    const near = [...shared].sort((a, b) => closeness(b) - closeness(a) || a[0] - b[0]).slice(0, MOST_FUZZY);
    const fuse = new Fuse(
      near.map(([entry]) => entries[entry]!),
      { keys: ['text'], threshold: FUZZY_LIMIT, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true }
    );
    const guesses = fuse.search(query.slice(0, 64));
    const best = guesses[0]?.score ?? 0;
    return guesses.filter(({ score = 1 }) => score <= best + FUZZY_SPREAD).map(({ item }) => item);
  }

  /** Jobs and activities for a text, best first, each once; none for an empty text. */
  return function search(text: string, { limit = 10 }: SearchOptions = {}): SearchHit[] {
    const query = fold(text.slice(0, 200)).replace(LEAD, '');
    if (query === '') return [];
    const exact = spelt(query);
    const found = new Map<string, SearchHit>();
    for (const { hits } of exact.length ? exact : alike(query))
      for (const hit of hits) {
        const key = hit.kind === 'job' ? hit.code : hit.id;
        if (!found.has(key)) found.set(key, hit);
      }
    return [...found.values()].slice(0, limit);
  };
}

export type Search = ReturnType<typeof createSearch>;
