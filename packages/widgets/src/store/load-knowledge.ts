// What the elements know of jobs, loaded when the first of them needs it and shared by all: the essential
// pack by relative import, or a site's own by `fetch`, which is read as data and never run.
import { indexJobs } from '@passerelle/engine/matching';
import type { JobIndex } from '@passerelle/engine/matching';
import type { Search } from '@passerelle/engine/search';
import { loadEssentialPart } from '@passerelle/referential/essential';
import { items } from '@passerelle/referential/items';
import { decodeRanking, decodeTitles, decodeWords } from '@passerelle/referential/pack';
import type { Words } from '@passerelle/referential/types';
import { runInSlices } from './run-in-slices.ts';

export interface Knowledge {
  readonly index: JobIndex;
  readonly words: Words;
  /** Loads and builds what finds a job in a text, on first call, without holding the page up. */
  readonly search: () => Promise<Search>;
}

type Part = 'ranking' | 'words' | 'titles';

async function fetchPart(base: string, part: Part): Promise<string> {
  const response = await fetch(new URL(`${part}.pack`, new URL(base.replace(/\/?$/, '/'), document.baseURI)));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}

/** The value of a function without arguments, computed once; a failure is not kept, so it can be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

async function load(base: string | undefined): Promise<Knowledge> {
  const part = (name: Part) => (base === undefined ? loadEssentialPart(name) : fetchPart(base, name));
  const [rankingText, wordsText] = await Promise.all([part('ranking'), part('words')]);
  const ranking = decodeRanking(rankingText);
  const words = decodeWords(wordsText, ranking);
  return {
    index: indexJobs(ranking, items),
    words,
    search: once(async () => {
      const titles = part('titles');
      const { prepareSearch } = await import('@passerelle/engine/search');
      return runInSlices(prepareSearch(ranking, words, decodeTitles(await titles, ranking)));
    }),
  };
}

const loaders = new Map<string | undefined, () => Promise<Knowledge>>();

/**
 * The knowledge of the pack at an address, or of the essential pack.
 * @throws {PackError} when the pack is not readable; any other error when it cannot be fetched.
 */
export function loadKnowledge(base?: string): Promise<Knowledge> {
  let loader = loaders.get(base);
  if (!loader) loaders.set(base, (loader = once(() => load(base))));
  return loader();
}
