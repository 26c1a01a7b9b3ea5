// Fifty mounts and unmounts of each element leave nothing behind: no object of any class, no node, no listener, no
// observer, no worker, no address of a file made in the page.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { WIDGETS } from '../../packages/widgets/src/embed/settings.ts';
import { findBrowser } from '../browsers.mjs';
import { ROOT } from '../contract/describe-contract.ts';
import { countObjects } from './count-objects.ts';
import { openChromium, openPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './serve-folder.ts';

const MOUNTS = 50;
/** So many stand in the page together: each round waits for frames. */
const TOGETHER = 25;
/** What grows with the mounts grows by as many; what the engine keeps of its own varies by less. */
const FEW = MOUNTS * 0.8;

interface Mounted extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  dispatch(action: object): void;
}

/** Puts so many elements of a tag in the page, waits until all are drawn, and takes them out: runs in the page. */
async function mountAndRemove(tag: string, count: number): Promise<void> {
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const isDrawn = (element: Element): boolean => element.shadowRoot?.querySelector('[role=heading]') != null;
  const all = Array.from({ length: count }, () => {
    const element = document.createElement(tag) as Mounted;
    element.setAttribute('profile', 'leaks');
    if (tag === 'passerelle-job-card') element.setAttribute('job', 'D1106');
    document.body.append(element);
    return element;
  });
  await until(() => all.every(isDrawn));
  if (tag === 'passerelle-journey')
    for (let step = 1; step < 6; step++) {
      for (const { shadowRoot } of all)
        shadowRoot!.querySelector<HTMLElement>(`.steps li:nth-child(${step + 1}) button`)!.click();
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
      const parts = (): Element[] => all.map(({ shadowRoot }) => shadowRoot!.querySelector('.step > *')!);
      await until(() => parts().every(isDrawn));
    }
  if (tag === 'passerelle-plan')
    [...all[0]!.shadowRoot!.querySelectorAll('button')].find((button) => /agenda/.test(button.textContent!))!.click();
  for (const element of all) element.remove();
}

/** Listeners and nodes, and objects by class, once what nobody holds is collected. */
async function count(page: Page, session: CDPSession): Promise<ReadonlyMap<string, number>> {
  // What was put off to a frame, or to a moment of rest, has had its turn.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 200))));
  await session.send('HeapProfiler.collectGarbage');
  const counters = await session.send('Memory.getDOMCounters');
  const counts = new Map(await countObjects(session));
  for (const [name, many] of Object.entries(counters)) counts.set(`counter: ${name}`, many);
  return counts;
}

describe('fifty mounts and unmounts', { skip: !findBrowser.chromium() && 'there is no Chromium here' }, () => {
  let browser: Browser;
  let folder: string;
  let served: Served;
  let page: Page;
  let session: CDPSession;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-leaks-'));
    symlinkSync(join(ROOT, 'packages/widgets/dist'), join(folder, 'dist'));
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="fr"><title>hôte</title><link rel="icon" href="data:,">
      <script type="module" src="dist/passerelle.js"></script>
      <passerelle-matches profile="leaks"></passerelle-matches></html>`
    );
    [browser, served] = await Promise.all([openChromium(), serveFolder(folder)]);
    ({ page } = await openPage(browser));
    // What runs the test names each function by a helper that the page has not.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(() => {
      // A file is let go after a minute: here, after a moment.
      const wait = setTimeout;
      Object.assign(globalThis, { setTimeout: (act: () => void, ms = 0) => wait(act, ms >= 10_000 ? 50 : ms) });
      const made = new Set<string>();
      Object.assign(globalThis, { made });
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (object) => {
        const address = createObjectURL.call(URL, object);
        made.add(address);
        return address;
      };
      URL.revokeObjectURL = (address) => {
        made.delete(address);
        revokeObjectURL.call(URL, address);
      };
    });
    session = await page.createCDPSession();
    await page.goto(served.address);
    await page.waitForFunction(() => document.querySelector('passerelle-matches')?.shadowRoot);
    await page.evaluate(() => {
      const matches = document.querySelector<HTMLElement>('passerelle-matches') as Mounted;
      matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
      matches.dispatch({ type: 'target', code: 'D1106' });
      matches.dispatch({ type: 'wish', id: 'no-night', value: 'prefer' });
      matches.remove();
    });
    // Everything is loaded, and what is kept for good is kept.
    for (const widget of WIDGETS) await page.evaluate(mountAndRemove, `passerelle-${widget}`, TOGETHER);
  });
  after(async () => {
    await browser.close();
    served.close();
    rmSync(folder, { recursive: true });
  });

  it('grow no class of objects, and release nodes, listeners, workers and files', async () => {
    const before = await count(page, session);
    for (const widget of WIDGETS)
      for (let mounts = 0; mounts < MOUNTS; mounts += TOGETHER)
        await page.evaluate(mountAndRemove, `passerelle-${widget}`, TOGETHER);
    const after = await count(page, session);
    const grown = [...after]
      .map(([name, many]) => ({ name, by: many - (before.get(name) ?? 0) }))
      .filter(({ by }) => by >= FEW);
    assert.deepEqual(grown, []);
    assert.deepEqual(page.workers(), []);
    await page.waitForFunction(() => (globalThis as unknown as { made: Set<string> }).made.size === 0);
  });
});
