// What a README or the configurator gives a site owner to paste, taken from there, in an empty folder of a plain host.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { ROOT } from '../contract/describe-contract.ts';
import { inPage, openChromium, openPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

const DIST = join(ROOT, 'packages/widgets/dist');
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/```(\w*)\n(.*?)```/gs)].filter(([, name]) => name === language).map(([, , block]) => block!);
const hashOf = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(DIST, file)))
    .digest('base64')}`;

describe(
  'what is to be pasted, in an empty page',
  { skip: !findBrowser.chromium() && 'there is no Chromium here' },
  () => {
    let browser: Browser;
    let folder: string;
    before(async () => {
      browser = await openChromium();
      folder = mkdtempSync(join(tmpdir(), 'passerelle-readme-'));
      symlinkSync(DIST, join(folder, 'dist'));
      for (const name of ['passerelle@0.1.0', 'passerelle']) mkdirSync(join(folder, name));
      symlinkSync(DIST, join(folder, 'passerelle@0.1.0/dist'));
      symlinkSync(join(DIST, 'passerelle.iife.js'), join(folder, 'passerelle/passerelle.iife.js'));
      writeFileSync(join(folder, 'favicon.ico'), '');
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    /** Opens such a page under such a policy; a reader, if there is one, answers a question. What was wrong meanwhile. */
    async function faultsIn(html: string, policy = '', { reader = true } = {}): Promise<string[]> {
      writeFileSync(join(folder, 'index.html'), html);
      const served = await serveFolder(folder, policy ? { 'content-security-policy': policy } : {});
      const { page, faults } = await openPage(browser);
      try {
        await page.goto(served.address);
        if (reader)
          await inPage(page, async ({ find, press }) => {
            await find(document, 'heading', /^Question 1 sur 30/);
            await press(document, 'radio', 'Beaucoup');
            await find(document, 'heading', /^Question 2 sur 30/);
          });
        return faults;
      } finally {
        await page.close();
        served.close();
      }
    }

    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const whole = blocks(text, 'html').find((block) => block.startsWith('<!doctype html>'))!;
    const [policy, trusted] = blocks(text, '')
      .filter((block) => /^(default-src|trusted-types)/.test(block))
      .map((block) => block.trim());

    it('the whole page works, under the policy that it names', async () => {
      assert.deepEqual(await faultsIn(whole, policy), []);
    });

    it('each other form works, with the hash of its file', async () => {
      const forms = blocks(text, 'html').filter((block) => block.includes('https://exemple.fr/'));
      assert.equal(forms.length, 3);
      for (const form of forms) {
        const name = /([\w.]+\.js)"/.exec(form)![1]!;
        const script = form
          .replace('https://exemple.fr/', '')
          .replace(/integrity="sha384-[^"]*"/, `integrity="${hashOf(name)}"`);
        assert.equal(script.includes('integrity='), script.includes('@'), form);
        assert.deepEqual(await faultsIn(whole.replace(/<script.*?<\/script>/s, script)), [], form);
      }
    });

    it('lit loaded twice needs what it says of trusted types', async () => {
      const twice = whole.replace('</head>', '<script src="dist/passerelle.iife.js" defer></script></head>');
      assert.deepEqual(await faultsIn(twice, `${policy}; ${trusted}`), []);
      const once = trusted!.replace(" 'allow-duplicates'", '');
      assert.match((await faultsIn(twice, `${policy}; ${once}`, { reader: false })).join(), /lit-html/);
    });

    it('the code of the configurator works; with a hash, the browser takes that file and no other', async () => {
      const served = await serveFolder(ROOT);
      const { page, faults } = await openPage(browser);
      try {
        for (const form of ['own', 'exact', 'single', 'latest']) {
          await page.goto(`${served.address}demo/configurator.html#widget=quiz&theme=auto&form=${form}&address=dist/`);
          await page.reload();
          const code = await page.waitForFunction(() => document.querySelector('#snippet')!.textContent);
          const snippet = String(await code.jsonValue());
          assert.match(snippet, /<passerelle-quiz theme="auto"><\/passerelle-quiz>$/);
          assert.equal(snippet.includes('integrity='), ['exact', 'single'].includes(form));
          const pasted = whole.replace(/<script.*?<\/script>/s, '').replace(/<passerelle-.*?>.*?<\/.*?>/s, snippet);
          assert.deepEqual(await faultsIn(pasted, policy), [], form);
          if (!snippet.includes('integrity=')) continue;
          const other = pasted.replace(/dist\/[\w.]+/, 'dist/embed-parent.js');
          const refused = (await faultsIn(other, policy, { reader: false })).filter((fault) => /integrity/.test(fault));
          assert.equal(refused.length > 0, snippet.includes('integrity='), form);
        }
        assert.deepEqual(faults, []);
      } finally {
        await page.close();
        served.close();
      }
    });

    it('says the same to paste in English', () => {
      const english = readFileSync(join(ROOT, 'README.en.md'), 'utf8').replaceAll('example.org', 'exemple.fr');
      for (const language of ['html', 'js', '']) assert.deepEqual(blocks(english, language), blocks(text, language));
    });

    it('the demo says where it is, and is there', async () => {
      const server = spawn(process.execPath, ['demo/serve.mjs'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
      for await (const text of server.stdout.setEncoding('utf8')) {
        const address = /La démonstration : (http:\/\/\S+\/demo\/)/.exec(text)?.[1];
        assert.ok(address, text);
        assert.equal((await fetch(address)).status, 200);
        break;
      }
      server.kill();
    });
  }
);
