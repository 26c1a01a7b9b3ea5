// The built files read a PDF and a Word file in a page with the strict policy: in a worker, from their own files.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { inPage, openChromium, openPage } from './open-page.ts';
import type { WatchedPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './serve-folder.ts';

const DIST = fileURLToPath(new URL('../../packages/widgets/dist', import.meta.url));
const file = (name: string): string => fileURLToPath(new URL(`../cvs/files/${name}`, import.meta.url));

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";
/** The same, where no worker is allowed: the page reads by itself. */
const NO_WORKER = `${STRICT}; worker-src 'none'`;

const pageOf = (script: string): string =>
  `<!doctype html><html lang="fr"><title>CV</title><link rel="icon" href="data:," />${script}<passerelle-skills></passerelle-skills></html>`;
const MODULE = '<script type="module" src="dist/passerelle.js"></script>';
const SINGLE = '<script src="dist/passerelle.iife.js" defer></script>';

describe('a CV in the built files', { skip: !findBrowser.chromium() && 'there is no Chromium here' }, () => {
  let browser: Browser;
  let folder: string;
  const served: Served[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-cv-'));
    symlinkSync(DIST, join(folder, 'dist'));
    writeFileSync(join(folder, 'index.html'), pageOf(MODULE));
    writeFileSync(join(folder, 'single.html'), pageOf(SINGLE));
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    for (const host of served) host.close();
    rmSync(folder, { recursive: true });
  });

  async function open(policy: string, page = ''): Promise<WatchedPage & { requests: string[]; address: string }> {
    const host = await serveFolder(folder, { 'content-security-policy': policy });
    served.push(host);
    const watched = await openPage(browser);
    const requests: string[] = [];
    watched.page.on('request', (request) => requests.push(request.url()));
    await watched.page.goto(`${host.address}${page}`);
    await inPage(watched.page, ({ press }) => press(document, 'button', 'Partir de mon CV'));
    await inPage(watched.page, ({ find }) => find(document, 'textbox').then(() => undefined));
    return { ...watched, requests, address: host.address };
  }

  async function choose({ page }: WatchedPage, name: string): Promise<void> {
    const field = await page.evaluateHandle(() =>
      document.querySelector('passerelle-skills')!.shadowRoot!.querySelector('input[type=file]')
    );
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file(name));
  }

  for (const name of ['two-pages.pdf', 'two-pages.docx'])
    it(`${name}, under the strict policy`, async () => {
      const { page, faults, requests, address } = await open(STRICT);
      const before = requests.length;
      assert.ok(!requests.some((url) => /pdf|docx/.test(url)), 'no reader is loaded before it is needed');
      await choose({ page, faults }, name);
      await inPage(page, ({ find }) => find(document, 'group', /^Comptable/).then(() => undefined));
      // The browser tells a moment after it is done.
      for (let i = 0; i < 100 && page.workers().length; i++)
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(page.workers().length, 0, 'the worker is let go once the file is read');
      const worked = requests.slice(before).some((url) => url.endsWith('passerelle-pdf-worker.js'));
      assert.equal(worked, name.endsWith('.pdf'));
      assert.deepEqual(faults, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:')),
        []
      );
      await page.close();
    });

  it('a PDF in the page itself, where no worker is allowed', async () => {
    const { page, faults } = await open(NO_WORKER);
    await choose({ page, faults }, 'two-pages.pdf');
    await inPage(page, ({ find }) => find(document, 'group', /^Comptable/).then(() => undefined));
    // The refusal that this page asked for is the only thing told.
    assert.ok(
      faults.every((fault) => /worker/i.test(fault)),
      faults.join('\n')
    );
    await page.close();
  });

  it('says that the single file reads no file but plain text, and reads what is pasted', async () => {
    const { page, faults } = await open(STRICT, 'single.html');
    await choose({ page, faults }, 'two-pages.pdf');
    await inPage(page, ({ seen }) => seen(document, 'Ce site ne lit ni les PDF ni les fichiers Word'));
    await inPage(page, async ({ press, write, find }) => {
      await write(document, 'textbox', 'EXPÉRIENCES\n2014 – 2019 : Cariste');
      await press(document, 'button', 'Lire ce texte');
      await find(document, 'group', /^Cariste/);
    });
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('has the worker where the script looks for it', () => {
    const files = readdirSync(DIST);
    for (const name of ['passerelle-pdf-reader.js', 'passerelle-pdf-worker.js']) assert.ok(files.includes(name));
  });
});
