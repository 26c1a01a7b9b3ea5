// The whole journey by a real pointer and keyboard: each interaction until the next paint, what it takes of
// the page's thread, and the heap at its end.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { bundleForPage } from '../../chromium/open-page.ts';
import { heapOf, notesOf, openSlowed } from './visit.ts';
import type { Slowed } from './visit.ts';
import { EMPTY, JOURNEY } from './subjects.ts';

export interface Step {
  readonly name: string;
  /** The longest interaction until the next step, in milliseconds, from the press to the next paint; under 16 it is 0. */
  readonly ms: number;
  /** Milliseconds of the page's thread until the next step: what is put off after the paint counts too. */
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly loaded: Loaded;
}

/** Scripts loaded since a page was opened: the compressed bytes of their bodies, and their names. */
export interface Loaded {
  readonly bytes: number;
  readonly files: readonly string[];
}

export interface Walked {
  readonly steps: readonly Step[];
  /** What a page has loaded whose reader does nothing. */
  readonly atFirst: Loaded;
  readonly longTasks: number;
  readonly blocking: number;
  /** Bytes over an empty page in which the same reader's tools stand. */
  readonly heap: number;
}

let bundled: Promise<string> | undefined;

/** Opens a page in which things can be found by role and name. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.evaluate(await (bundled ??= bundleForPage(new URL('./named-in-page.ts', import.meta.url))));
}

type Named = (root: Document, role: string, name?: RegExp) => HTMLElement[];

/** Presses what has a role and a name, once it is there, where it stands on the screen; or what is in it. */
async function press(page: Page, role: string, name: RegExp, { which = 0, inside = '' } = {}): Promise<void> {
  const found = await page.waitForFunction(
    (role, source, which) =>
      (globalThis as unknown as { named: Named }).named(document, role, new RegExp(source))[which],
    { polling: 50 },
    role,
    name.source,
    which
  );
  const place = await found.evaluate((target, inside) => {
    const shown = inside ? target.querySelector(inside)! : (target.closest('label') ?? target);
    shown.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = shown.getBoundingClientRect();
    // What opens and closes is pressed at its beginning: there may be a link further on.
    return inside ? { x: x + 10, y: y + 10 } : { x: x + width / 2, y: y + height / 2 };
  }, inside);
  await found.dispose();
  await page.mouse.click(place.x, place.y);
}

/** What has just come takes no pointer for a moment, and a reader reads. */
const pause = (ms = 600): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Times = Record<'ScriptDuration' | 'RecalcStyleDuration' | 'LayoutDuration', number>;

/** Seconds of the page's thread since it was opened. */
async function threadTimes(session: CDPSession): Promise<Times> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Times;
}

/** What a page has loaded so far. */
export const loadedBy = (page: Page): Promise<Loaded> =>
  page.evaluate(() => {
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
      name.includes('/dist/')
    );
    return {
      bytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      files: scripts.map(({ name }) => name.split('/').at(-1)!),
    };
  });

async function emptyHeap(browser: Browser, empty: string, slowed: Slowed): Promise<number> {
  const { page, session } = await openSlowed(browser, EMPTY, slowed);
  await open(page, empty);
  const heap = await heapOf(session);
  await page.browserContext().close();
  return heap;
}

export async function walk(browser: Browser, address: string, empty: string, slowed: Slowed): Promise<Walked> {
  const floor = await emptyHeap(browser, empty, slowed);
  const { page, session } = await openSlowed(browser, JOURNEY, slowed);
  await open(page, address);
  const steps: Step[] = [];
  const clear = (): Promise<void> =>
    page.evaluate(
      () => void ((globalThis as unknown as { notes: { interactions: number[] } }).notes.interactions = [])
    );
  const step = async (name: string, act: () => Promise<void>): Promise<void> => {
    await clear();
    const before = await threadTimes(session);
    await act();
    await pause();
    const { interactions } = await notesOf(page);
    const after = await threadTimes(session);
    const took = (what: keyof typeof after): number => (after[what] - before[what]) * 1000;
    steps.push({
      name,
      ms: Math.max(0, ...interactions),
      script: took('ScriptDuration'),
      style: took('RecalcStyleDuration'),
      layout: took('LayoutDuration'),
      loaded: await loadedBy(page),
    });
  };

  await pause();
  const atFirst = await loadedBy(page);
  for (let question = 1; question <= 12; question++)
    await step(`answer ${question}`, () => press(page, 'radio', question % 3 ? /^Beaucoup$/ : /^Pas du tout$/));
  await step('see the scores', () => press(page, 'button', /^Voir mes goûts/));
  await step('go to experience', () => press(page, 'button', /: votre expérience$/));
  await step('type a past job', async () => {
    await press(page, 'searchbox', /.*/);
    await page.keyboard.type('caissiere', { delay: 60 });
  });
  await step('add it', () => press(page, 'button', /^Ajouter : Caissier/));
  await step('tick a skill', () => press(page, 'button', /^Oui$/));
  await step('decline one', () => press(page, 'button', /^Non$/, { which: 1 }));
  await step('go to wishes', () => press(page, 'button', /: vos souhaits$/));
  await step('tick a wish', () => press(page, 'checkbox', /^Éviter le travail de nuit/));
  await step('go to jobs', () => press(page, 'button', /: vos métiers$/));
  await pause(2000);
  // What opens and closes has no role that all engines agree on.
  await step('open a card', () => press(page, 'article', /.*/, { inside: 'summary' }));
  await pause(1000);
  await step('tick a skill on the card', () => press(page, 'button', /^Je sais faire$/));
  await step('see the plan', () => press(page, 'button', /^Voir mon plan/));
  await pause(1000);
  await step('go to the summary', () => press(page, 'button', /: votre synthèse$/));
  await pause(1000);

  const { longTasks, blocking } = await notesOf(page);
  const heap = (await heapOf(session)) - floor;
  await page.browserContext().close();
  return { steps, atFirst, longTasks, blocking, heap };
}
