// What a page loads of the data, and when: beside the code that reads it, and never for a page that draws no job.
// And what new data renames: one file, whose own name never changes.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ROOT } from '../contract/describe-contract.ts';
import { inPage, openChromium, openPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './serve-folder.ts';

const DIST = join(ROOT, 'packages/widgets/dist');
/** The English names come with the code that reads them: new ones rename what asks for that. */
const DATA = /passerelle-(ranking|words(?!-en)|titles|lines|notes|facts|sectors|funding)-/;

describe('the files of the data', () => {
  let browser: Browser;
  let served: Served;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'data-'));
    symlinkSync(DIST, join(folder, 'dist'));
    const script = '<script type="module" src="dist/passerelle.js"></script>';
    writeFileSync(join(folder, 'jobs.html'), `${script}<passerelle-matches lang="fr"></passerelle-matches>`);
    writeFileSync(join(folder, 'others.html'), `${script}<x-of-the-site></x-of-the-site><p>Un article.</p>`);
    [browser, served] = await Promise.all([openChromium(), serveFolder(folder)]);
  });
  after(async () => {
    await browser?.close();
    served?.close();
    rmSync(folder, { recursive: true });
  });

  it('are asked for beside the code that reads them', async () => {
    const { page } = await openPage(browser);
    let asked: () => void = () => {};
    const data = new Promise<void>((resolve) => (asked = resolve));
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (DATA.test(request.url())) asked();
      // The elements come only once the data is on its way: if it waited for them, nothing would ever be drawn.
      if (request.url().includes('passerelle-elements-')) await data;
      await request.continue();
    });
    await page.goto(`${served.address}jobs.html`);
    await inPage(page, ({ seen }) => seen(document, /métiers/));
    await data;
  });

  it('are not asked for where the page has nothing of ours', async () => {
    const { page } = await openPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${served.address}others.html`, { waitUntil: 'networkidle0' });
    assert.ok(asked.some((url) => url.includes('passerelle-elements-')));
    assert.deepEqual(
      asked.filter((url) => DATA.test(url)),
      []
    );
  });

  it('are named in one file, and none of them in any other', () => {
    const naming = readdirSync(DIST).filter(
      (name) => name.endsWith('.js') && DATA.test(readFileSync(join(DIST, name), 'utf8'))
    );
    assert.deepEqual(naming, ['passerelle.js']);
  });
});
