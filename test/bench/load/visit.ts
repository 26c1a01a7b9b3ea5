// One visit of one page by a browser that has never seen it, slowed as asked.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Subject } from './subjects.ts';
import { watchPage } from './watch.ts';
import type { Watched } from './watch.ts';

/** Chromium's own « slow 4G », with the latency that its tools add to each request. */
const SLOW_4G = { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 };

export interface Slowed {
  /** How many times slower than this machine. */
  readonly cpu: number;
  readonly slow4g: boolean;
}

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  readonly bytes: () => number;
  readonly requests: () => number;
}

export interface Visit extends Watched {
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds of the page's thread spent in scripts until the question answers. */
  readonly script: number;
  /** Bytes of objects after a collection. */
  readonly heap: number;
}

/** A page with an empty cache, at a telephone's size. */
export async function openSlowed(browser: Browser, { root, alive }: Subject, slowed: Slowed): Promise<Opened> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844 });
  const session = await page.createCDPSession();
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  if (slowed.slow4g) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed.cpu });
  // What runs the benchmark names each function by a helper that the page has not.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(watchPage, root, alive);
  return { page, session, bytes: () => bytes, requests: () => requests };
}

const metric = async (session: CDPSession, name: string): Promise<number> =>
  (await session.send('Performance.getMetrics')).metrics.find((each) => each.name === name)?.value ?? NaN;

export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

export const notesOf = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as { notes: Watched }).notes);

/** Waits until the page has been quiet: what comes late counts for the page, not for the question. */
const QUIET_MS = 700;

export async function visit(browser: Browser, address: string, subject: Subject, slowed: Slowed): Promise<Visit> {
  const { page, session, ...counts } = await openSlowed(browser, subject, slowed);
  const before = await metric(session, 'ScriptDuration');
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  if (subject.root)
    await page.waitForFunction(() => (globalThis as unknown as { notes: Watched }).notes.alive !== undefined, {
      polling: 100,
      timeout: 60_000,
    });
  const script = ((await metric(session, 'ScriptDuration')) - before) * 1000;
  const [bytes, requests] = [counts.bytes(), counts.requests()];
  await page.waitForNetworkIdle({ idleTime: QUIET_MS, timeout: 60_000 });
  const notes = await notesOf(page);
  const heap = await heapOf(session);
  await page.browserContext().close();
  return { ...notes, bytes, requests, script, heap };
}
