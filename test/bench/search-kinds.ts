// The search on texts drawn from titles: how well and how fast, beside plain fuse.js.
import { createEngine, prepareSearch } from '@passerelle/engine';
import type { Referential } from '@passerelle/referential';
import { measureSearch, percentile, rounded } from './measure-search.ts';
import type { FindJobs, Measure } from './measure-search.ts';
import { searchInChromium } from './search-in-chromium.ts';
import { PLAIN, plainFuse } from './plain-fuse.ts';
import { readColumns } from './read-columns.ts';
import { keystrokesOf, queriesOf, wasTunedOn } from './title-queries.ts';
import type { Title } from './title-queries.ts';

/** Titles per kind of query; for plain fuse.js, which is slow; and typed letter by letter. */
const SAMPLE = 2000;
const PLAIN_SAMPLE = 25;
const TYPED = 80;

export interface KindOptions {
  readonly seed: number;
  /** On the titles that the constants were chosen on, instead of the others. */
  readonly tuning: boolean;
  /** A CSV of official titles: `libelle_appellation_long`, `code_rome`. */
  readonly titles: string | undefined;
  readonly against: string | undefined;
  /** How many times slower the processor is made in Chromium; 0: Chromium is not started. */
  readonly chromium: number;
}

const findJobs = (referential: Referential): FindJobs => {
  const { search } = createEngine(referential);
  return (text) => search(text).flatMap((hit) => (hit.kind === 'job' ? [hit.code] : []));
};

const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]/g, '')
    .toLowerCase();

/** The titles of a pack: the jobs' own and the everyday ones. */
function titlesOf({ ranking, words, titles }: Referential): Title[] {
  const codesOf = (jobs: readonly number[]): string[] => jobs.map((job) => ranking.jobs[job]!);
  return [
    ...words.titles.map((title, job) => ({ title, codes: codesOf([job]) })),
    ...titles.map(({ title, jobs }) => ({ title, codes: codesOf(jobs) })),
  ];
}

/** Milliseconds to build the index: in all, and the longest step. */
function measureBuild(referential: Referential): { steps: number; ms: number; longestMs: number } {
  const steps = prepareSearch(referential);
  const times: number[] = [];
  for (let done: boolean | undefined; !done;) {
    const started = performance.now();
    ({ done } = steps.next());
    times.push(performance.now() - started);
  }
  return {
    steps: times.length,
    ms: rounded(times.reduce((sum, time) => sum + time, 0)),
    longestMs: percentile(times, 1),
  };
}

export async function measureKinds(
  referential: Referential,
  { seed, tuning, titles: file, against, chromium }: KindOptions
): Promise<unknown> {
  const rows: Record<string, Measure> = {};
  const essential = titlesOf(referential);
  const official = file
    ? readColumns(file, ['libelle_appellation_long', 'code_rome'], []).flatMap((row): Title[] =>
        referential.ranking.jobs.includes(row.code_rome!)
          ? [{ title: row.libelle_appellation_long!, codes: [row.code_rome!] }]
          : []
      )
    : [];
  const half = (titles: readonly Title[]): Title[] => titles.filter(({ title }) => wasTunedOn(title) === tuning);

  // A pack whose everyday titles are the official ones: the complete pack.
  const complete: Referential = file
    ? {
        ...referential,
        titles: official.map(({ title, codes }) => ({ title, jobs: [referential.ranking.jobs.indexOf(codes[0]!)] })),
      }
    : referential;
  const searched = file ? official : essential;
  const find = findJobs(complete);
  const kinds = queriesOf(half(searched), SAMPLE, seed);
  const keystrokes = keystrokesOf(half(searched), TYPED, seed);
  for (const [, queries] of kinds) measureSearch(find, queries.slice(0, 200)); // Compiled before it is timed.
  for (const [kind, queries] of kinds) rows[kind] = measureSearch(find, queries);
  rows['each keystroke'] = measureSearch(find, keystrokes);

  if (file) {
    const known = new Set(essential.map(({ title }) => plain(title)));
    const unknown = official.filter(({ title }) => !known.has(plain(title)));
    rows['not in the pack'] = measureSearch(findJobs(referential), queriesOf(half(unknown), 2 * SAMPLE, seed)[0]![1]);
  }

  let faster: number | undefined;
  if (against === 'fuse') {
    const sample = kinds.map(([kind, queries]) => [kind, queries.slice(0, PLAIN_SAMPLE)] as const);
    const all = sample.flatMap(([, queries]) => queries);
    rows['the same texts as below'] = measureSearch(find, all);
    for (const [name, options] of Object.entries(PLAIN)) rows[name] = measureSearch(plainFuse(searched, options), all);
    const ours = rows['the same texts as below'];
    const others = Object.keys(PLAIN).map((name) => rows[name]!);
    faster = Math.floor(Math.min(...others.flatMap(({ p50ms, p95ms }) => [p50ms / ours.p50ms, p95ms / ours.p95ms])));
  }
  console.table(rows);
  const typed = [...keystrokes.slice(0, 1000), ...kinds.flatMap(([, queries]) => queries.slice(0, 100))];
  const inChromium = chromium
    ? await searchInChromium(
        complete,
        typed.map(({ query }) => query),
        chromium
      )
    : undefined;
  return {
    seed,
    titles: searched.length,
    kinds: rows,
    build: measureBuild(complete),
    timesFasterThanFuse: faster,
    inChromium,
  };
}
