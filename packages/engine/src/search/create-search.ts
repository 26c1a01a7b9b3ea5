// Text → job or activity, in three passes over one index: the words as they are typed, the words as they may have
// been meant, and the jobs that share some of them.
import { toTheEnd } from '../to-the-end.ts';
import { fold } from './fold.ts';
import { indexTitles } from './index-titles.ts';
import type { Entry, Searched } from './index-titles.ts';
import { matchAll } from './match-all.ts';
import { matchSome } from './match-some.ts';
import { neutralForm } from './neutral-form.ts';
import { rankAlike } from './rank-alike.ts';
import { readWords, respell } from './read-words.ts';
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

/** Jobs and activities for a text, best first, each once; none for an empty text. */
export type Search = (text: string, options?: SearchOptions) => SearchHit[];

/** What people write before a job: « je suis caissière », « ancien maçon ». */
const LEAD = /^(je suis|j etais|j ai ete|ancien(ne)?|ex) /;

/** Builds the index a step at a time, then returns the function that searches it. */
export function* prepareSearch(searched: Searched): Generator<void, Search> {
  const index = yield* indexTitles(searched);
  const { experiences } = searched;
  const { jobs } = searched.ranking;

  return (text, { limit = 10 } = {}) => {
    // Of a title in both genders, one is enough.
    const query = fold(splitGenders(text.slice(0, 200))[0]!).replace(LEAD, '');
    if (!query) return [];
    let found = new Map<number, Entry>();
    const add = (entries: Iterable<Entry>): void => {
      for (const entry of entries) {
        if (found.size >= limit) return;
        for (const target of entry.targets) if (!found.has(target)) found.set(target, entry);
      }
    };

    let asked = readWords(index, query);
    const key = asked.map((word) => neutralForm(word.text)).join(' ');
    add(matchAll(index, asked, key));
    if (!found.size) {
      asked = asked.flatMap((word) => respell(index, word));
      const near = [...matchAll(index, asked, key)];
      // fuse.js sees letters, not words: what it does not see as alike, such as words out of order, comes after.
      add(rankAlike(key, near));
      add(near);
    }
    if (!found.size) found = new Map(matchSome(index, asked, jobs.length + experiences.length));

    return [...found].slice(0, Math.max(0, limit)).map(([target, { title }]): SearchHit => {
      const code = jobs[target];
      return code
        ? { kind: 'job', code, title }
        : { kind: 'experience', id: experiences[target - jobs.length]!.id, title };
    });
  };
}

/** The same at once, for whoever can wait. */
export const createSearch = (searched: Searched): Search => toTheEnd(prepareSearch(searched));
