// The search in a page of Chromium on a slowed processor: each answer, and how long building holds the page up.
import puppeteer from 'puppeteer-core';
import type { Referential } from '@passerelle/referential';
import { percentile, rounded } from './measure-search.ts';
import { serveModules } from './serve-modules.ts';

export interface PageTimes {
  readonly slowed: number;
  readonly n: number;
  readonly p50ms: number;
  readonly p95ms: number;
  readonly buildMs: number;
  /** The longest time for which building did not let the page go on. */
  readonly longestSliceMs: number;
  readonly p95SliceMs: number;
}

/** @throws when there is no build, or no Chromium at CHROME_PATH. */
export async function searchInChromium(
  { ranking, words, titles, experiences }: Referential,
  queries: readonly string[],
  slowed: number
): Promise<PageTimes> {
  const { address, close } = await serveModules();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    // Before the processor is slowed: carrying the data over is not what is measured.
    const data = {
      ranking: { jobs: ranking.jobs },
      words: { titles: words.titles },
      titles,
      experiences,
    };
    const given = await page.evaluateHandle((json) => JSON.parse(json) as unknown, JSON.stringify({ data, queries }));
    await page.emulateCPUThrottling(slowed);
    const modules = ['/packages/engine/dist/search/index.js', '/packages/widgets/dist/esm/store/run-in-slices.js'];
    // tsx calls this around every function that has a name.
    await page.evaluate('globalThis.__name = (named) => named');
    const { times, slices, buildMs } = await page.evaluate(
      async (all, [engine = '', store = '']) => {
        const { data, queries } = all as { data: never; queries: string[] };
        const { prepareSearch } = await import(engine);
        const { runInSlices } = await import(store);
        const slices: number[] = [];
        const started = performance.now();
        const steps = prepareSearch(data);
        // A slice begins with its first step and ends when the next one is asked for.
        let resumed: number | undefined;
        const post = MessagePort.prototype.postMessage;
        MessagePort.prototype.postMessage = function () {
          slices.push(performance.now() - resumed!);
          resumed = undefined;
          post.call(this, null);
        };
        const search = await runInSlices({
          next: () => {
            resumed ??= performance.now();
            return steps.next();
          },
        });
        MessagePort.prototype.postMessage = post;
        const ended = performance.now();
        slices.push(ended - resumed!);
        // Each text in three rounds, of which the middle one counts: other programs share the machine.
        const rounds: number[][] = [];
        for (let round = 0; round < 3; round++)
          for (const [i, query] of queries.entries()) {
            const before = performance.now();
            search(query);
            (rounds[i] ??= []).push(performance.now() - before);
          }
        const times = rounds.map((three) => three.sort((a, b) => a - b)[1]!);
        return { times, slices, buildMs: ended - started };
      },
      given,
      modules
    );
    return {
      slowed,
      n: times.length,
      p50ms: percentile(times, 0.5),
      p95ms: percentile(times, 0.95),
      buildMs: rounded(buildMs),
      longestSliceMs: percentile(slices, 1),
      p95SliceMs: percentile(slices, 0.95),
    };
  } finally {
    await browser.close();
    close();
  }
}
