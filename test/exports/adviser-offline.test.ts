// An adviser's whole interview in one page whose network is cut once it is shown, counted in presses of a pointer.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import type { Browser, Page } from 'puppeteer-core';
import { EMPTY_PROFILE, indexJobs, profileToHash } from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { findBrowser } from '../browsers.mjs';
import { inPage, openChromium, openPage } from '../chromium/open-page.ts';

const PERSON: Profile = {
  ...EMPTY_PROFILE,
  interests: { s1: 4, s2: 4, s3: 3, r1: 0 },
  jobs: [{ code: 'D1505', years: 6 }],
  target: 'J1501',
};
/** What each of the things that an adviser does may take. */
const MOST_PRESSES = 5;

describe('an adviser without a network', { skip: findBrowser.chromium() === undefined }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDevServer>>;
  let page: Page;
  let faults: readonly string[];

  before(async () => {
    server = await startDevServer({
      config: { rootDir: process.cwd(), watch: false },
      readCliArgs: false,
      logStartMessage: false,
    });
    browser = await openChromium();
    ({ page, faults } = await openPage(browser));
    const { port } = server.server!.address() as AddressInfo;
    const link = profileToHash(PERSON, indexJobs(await loadEssential()));
    // The page forbids what would be evaluated in it; what acts on it here is no part of it.
    await page.setBypassCSP(true);
    await page.goto(`http://localhost:${port}/demo/adviser.html${link}`);
    await page.evaluate(() => {
      Object.assign(globalThis, { presses: 0 });
      addEventListener('pointerdown', () => void (globalThis as unknown as { presses: number }).presses++, true);
    });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Presses since the last count. */
  const expectFewPresses = async (): Promise<void> => {
    const presses = await page.evaluate(() => {
      const counted = globalThis as unknown as { presses: number };
      const { presses: count } = counted;
      counted.presses = 0;
      return count;
    });
    assert.ok(presses > 0 && presses <= MOST_PRESSES, `${presses} presses`);
  };

  it('opens what the person brought, with their agreement', async () => {
    await inPage(page, async ({ find, press }) => {
      await press(document, 'button', 'Ouvrir ces réponses');
      await press(document, 'checkbox', /^La personne est d’accord/);
      await find(document, 'list', 'À l’essai');
    });
    await expectFewPresses();
    // What the page shows has come: what follows needs nothing more.
    await page.waitForNetworkIdle();
    await page.setOfflineMode(true);
  });

  it('tries another weight and another wish beside the person’s own list', async () => {
    const [before, after] = await inPage(page, async ({ find, press, seen, tap, until }) => {
      const [own, tried] = [await find(document, 'list', 'Sa liste'), await find(document, 'list', 'À l’essai')];
      const text = own.textContent;
      const first = tried.textContent;
      await press(await find(document, 'group', 'Les compétences'), 'radio', 'Pas du tout');
      await until(() => tried.textContent !== first, 'the weight changes the list');
      const second = tried.textContent;
      const root = own.getRootNode() as ShadowRoot;
      tap([...root.querySelectorAll('summary')].find((one) => /autres souhaits/.test(one.textContent!))!);
      await seen(root, 'Que souhaitez-vous ?');
      await press(root, 'checkbox', /^Éviter de travailler samedis/);
      await until(() => tried.textContent !== second, 'the wish changes the list');
      return [text, own.textContent];
    });
    assert.equal(after, before);
    await expectFewPresses();
  });

  it('sets three jobs side by side, takes notes and prints', async () => {
    await inPage(page, async ({ all, find, press, tap, until, write }) => {
      const list = await find(document, 'list', 'Sa liste');
      for (const box of all(list, 'checkbox').slice(0, 3)) tap(box);
      await until(() => (list.getRootNode() as ShadowRoot).querySelectorAll('article > dl').length === 3);
      await write(document, 'textbox', 'Voir la mission locale.', 'Notes de l’entretien');
      await press(document, 'button', 'Imprimer ou enregistrer en PDF');
    });
    await expectFewPresses();
  });

  it('asks nothing of the network meanwhile, and no error is told', () => assert.deepEqual(faults, []));
});
