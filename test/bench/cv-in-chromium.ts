// The reading of a CV in a page of Chromium on a slowed processor: how long it takes, and how long it holds the page up.
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import type { Referential } from '@passerelle/referential';
import { percentile, rounded } from './measure-search.ts';
import { serveModules } from './serve-modules.ts';

export interface CvTimes {
  readonly slowed: number;
  /** Letters of the text. */
  readonly length: number;
  /** What the reader is made of, once a page. */
  readonly indexMs: number;
  readonly longestIndexSliceMs: number;
  /** From the text to what is proposed, in pages that have just been opened: the median of so many, and the quickest. */
  readonly pages: number;
  readonly firstReadMs: number;
  readonly quickestFirstReadMs: number;
  /** The median of further readings in the same pages. */
  readonly readMs: number;
  /** The longest time for which the first reading did not let a page go on: the median of the pages, and the shortest. */
  readonly longestSliceMs: number;
  readonly shortestLongestSliceMs: number;
  /** Tasks over 50 ms in a page, index and readings together, as the browser counts them: the fewest and the most. */
  readonly longTasks: readonly [number, number];
}

const PAGES = 7;
const ROUNDS = 5;

/** @throws when there is no build, or no Chromium at CHROME_PATH. */
export async function cvInChromium(
  { ranking, words, titles, experiences }: Referential,
  cv: string,
  slowed: number
): Promise<CvTimes> {
  const { address, close } = await serveModules();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });
  const measureIn = async (page: Page) => {
    await page.goto(address);
    // Before the processor is slowed: carrying the data over is not what is measured.
    const source = {
      ranking: { jobs: ranking.jobs, skills: ranking.skills },
      words: { titles: words.titles },
      titles,
      experiences,
    };
    const given = await page.evaluateHandle((json) => JSON.parse(json) as unknown, JSON.stringify({ source, cv }));
    await page.emulateCPUThrottling(slowed);
    const modules = ['/packages/engine/dist/cv/index.js', '/packages/widgets/dist/esm/store/run-in-slices.js'];
    // tsx calls this around every function that has a name.
    await page.evaluate('globalThis.__name = (named) => named');
    return page.evaluate(
      async (all, [engine = '', store = ''], rounds) => {
        const { source, cv } = all as { source: never; cv: string };
        const { prepareCv, readCvInSteps } = await import(engine);
        const { runInSlices } = await import(store);
        let longTasks = 0;
        const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
        observer.observe({ type: 'longtask' });
        /** Runs to the end; how long it took, and its longest slice. A slice ends when the page is let go. */
        const time = async (steps: Generator<void>) => {
          let longest = 0;
          let resumed: number | undefined;
          const post = MessagePort.prototype.postMessage;
          MessagePort.prototype.postMessage = function () {
            longest = Math.max(longest, performance.now() - resumed!);
            resumed = undefined;
            post.call(this, null);
          };
          const started = performance.now();
          const result: unknown = await runInSlices({
            next: () => {
              resumed ??= performance.now();
              return steps.next();
            },
          });
          MessagePort.prototype.postMessage = post;
          const ended = performance.now();
          return { result, ms: ended - started, longest: Math.max(longest, ended - (resumed ?? ended)) };
        };
        const index = await time(prepareCv(source));
        const reads: { ms: number; longest: number }[] = [];
        for (let round = 0; round < rounds; round++)
          reads.push(await time(readCvInSteps(cv, index.result, { today: '2026-01-01' })));
        await new Promise((resolve) => setTimeout(resolve, 200));
        observer.disconnect();
        const [first, ...further] = reads;
        return {
          indexMs: index.ms,
          indexSlice: index.longest,
          firstMs: first!.ms,
          firstSlice: first!.longest,
          further: further.map(({ ms }) => ms),
          longTasks,
        };
      },
      given,
      modules,
      ROUNDS
    );
  };
  try {
    const pages: Awaited<ReturnType<typeof measureIn>>[] = [];
    for (let n = 0; n < PAGES; n++) {
      const page = await browser.newPage();
      pages.push(await measureIn(page));
      await page.close();
    }
    const median = (key: 'indexMs' | 'indexSlice' | 'firstMs' | 'firstSlice'): number =>
      percentile(
        pages.map((page) => page[key]),
        0.5
      );
    const least = (key: 'firstMs' | 'firstSlice'): number => rounded(Math.min(...pages.map((page) => page[key])));
    const tasks = pages.map(({ longTasks }) => longTasks);
    return {
      slowed,
      length: cv.length,
      indexMs: median('indexMs'),
      longestIndexSliceMs: median('indexSlice'),
      pages: PAGES,
      firstReadMs: median('firstMs'),
      quickestFirstReadMs: least('firstMs'),
      readMs: percentile(
        pages.flatMap(({ further }) => further),
        0.5
      ),
      longestSliceMs: median('firstSlice'),
      shortestLongestSliceMs: least('firstSlice'),
      longTasks: [Math.min(...tasks), Math.max(...tasks)],
    };
  } finally {
    await browser.close();
    close();
  }
}
