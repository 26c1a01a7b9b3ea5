// A page of Chromium driven from Node, for what a test inside the page cannot see: frames of other origins,
// applications built elsewhere. What a person does there is what the other tests do: the same code, put in the page.
import puppeteer from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { bundleSources } from './bundle-sources.ts';
import type * as Person from './person.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../browsers.mjs';

export const openChromium = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: findBrowser.chromium() ?? '', args: CHROMIUM_FLAGS });

export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, errors that nobody caught, files that did not come. */
  readonly faults: string[];
}

/** A page of its own, without what other pages have stored. */
export async function openPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error}`));
  page.on('requestfailed', (request) => faults.push(`${request.failure()?.errorText}: ${request.url()}`));
  return { page, faults };
}

/** A module with all that it imports, as one expression to evaluate in a page. */
export async function bundleForPage(module: URL): Promise<string> {
  const [bundle] = await bundleSources(module, {
    minify: false,
    target: 'esnext',
    rolldownOptions: {
      // What the test runner's server would give to tests in its own pages.
      external: /^\/__web-dev-server__/,
      output: { format: 'es', codeSplitting: false },
    },
  });
  // In a function, where a module may wait for what it loads; what is evaluated so has no address of its own.
  return `(async () => { ${bundle!.code!.replaceAll('import.meta', '({})')} })()`;
}

let person: Promise<string> | undefined;

/** Lets a person act in a page or a frame: `act` runs there, and is given what a person can do. */
export async function inPage<T, Args extends unknown[]>(
  target: Page | Frame,
  act: (person: typeof Person, ...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<Awaited<T>> {
  const has = await target.evaluate(() => 'person' in globalThis);
  if (!has) await target.evaluate(await (person ??= bundleForPage(new URL('./person-in-page.ts', import.meta.url))));
  const call = `(...args) => (${act})(globalThis.person, ...args)`;
  return (await target.evaluate(`(${call})(...${JSON.stringify(args)})`)) as Awaited<T>;
}
