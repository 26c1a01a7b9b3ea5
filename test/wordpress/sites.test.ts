// The plugin on the sites that there are: optimised, strict, with the classic editor, with an author who may little.
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { inPage, openChromium } from '../chromium/open-page.ts';
import { signIn, visit, walkIn } from './admin.ts';
import { fetchPage, publish, startSiteWithPlugin, whyNoSite } from './site.ts';
import type { Site } from './site.ts';

const skip = whyNoSite();

/** What the classic editor says of itself. */
interface Editors {
  readonly tinymce?: { get(id: string): { readonly initialized: boolean } | null };
}

describe('a site', { skip }, () => {
  let site: Site;
  let browser: Browser;
  let address: string;
  before(async () => {
    site = await startSiteWithPlugin();
    browser = await openChromium();
    address = publish(site, '[passerelle widget="journey"]');
  });
  after(async () => {
    await browser?.close();
    const told = site?.log() ?? [];
    site?.stop();
    assert.deepEqual(told, []);
  });

  const added: string[] = [];
  /** Adds an extension of the tests to the site, for one test. */
  const extend = (file: string): void => {
    const place = join(site.always, basename(file));
    cpSync(fileURLToPath(new URL(file, import.meta.url)), place);
    added.push(place);
  };
  afterEach(() => {
    for (const file of added.splice(0)) rmSync(file);
  });

  it('whose scripts are combined into one file: the whole journey', async () => {
    extend('optimisers/combine.php');
    const { page, faults } = await visit(browser, address);
    assert.equal(await page.$('script[src*="passerelle.iife"]'), null);
    await walkIn(page, 'passerelle-journey');
    assert.deepEqual(faults, []);
  });

  it('whose scripts wait for the reader: nothing before, the whole journey after', async () => {
    extend('optimisers/delay.php');
    const { page, faults } = await visit(browser, address);
    assert.equal(await page.evaluate(() => customElements.get('passerelle-journey')), undefined);
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await page.waitForFunction(() => customElements.get('passerelle-journey'));
    await walkIn(page, 'passerelle-journey');
    assert.deepEqual(faults, []);
  });

  it('under a strict policy: the whole journey, and nothing of the plugin is refused', async () => {
    extend('strict-policy.php');
    const { page } = await visit(browser, address);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
        told.push(`${violatedDirective} ${sourceFile}`)
      );
    });
    await walkIn(page, 'passerelle-journey');
    assert.deepEqual(await page.evaluate('told'), []);
    // The policy is in force.
    await assert.rejects(
      page.evaluate(
        () =>
          document.body.append(Object.assign(document.createElement('script'), { text: '0' })) ?? globalThis.eval('0')
      )
    );
  });

  it('with a theme made of blocks: the whole journey, its style before the article', async () => {
    site.php('switch_theme("twentytwentythree");');
    try {
      const html = await fetchPage(site, address);
      assert.ok(html.indexOf('passerelle.css') < html.indexOf('<body'));
      const { page, faults } = await visit(browser, address);
      await walkIn(page, 'passerelle-journey');
      assert.deepEqual(faults, []);
    } finally {
      site.php('switch_theme("twentytwentyone");');
    }
  });

  it('with the classic editor: a shortcode typed in an article', async () => {
    extend('classic-editor.php');
    const page = await signIn(browser, site);
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.type('#title', 'Un article classique');
    // It is there before it takes anything.
    await page.waitForFunction(() => (globalThis as unknown as Editors).tinymce?.get('content')?.initialized);
    const frame = await (await page.waitForSelector('#content_ifr'))!.contentFrame();
    await frame!.locator('#tinymce').click();
    await page.keyboard.type('Faites le point. [passerelle widget="quiz" theme="auto"]');
    await frame!.waitForFunction(() => document.body.textContent!.includes('theme="auto"]'));
    // A draft that saves itself changes the address and holds the button meanwhile: its permalink comes with it.
    await page.waitForSelector('#sample-permalink');
    await page.locator('#publish:not(.disabled)').click();
    const way = await page.waitForSelector('#message a');
    const { page: read } = await visit(browser, await way!.evaluate((link) => link.href));
    await inPage(read, async ({ find }) => {
      const quiz = document.querySelector('passerelle-quiz[theme="auto"]')!;
      await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
    });
  });

  it('with an author who may not write HTML: blocks and shortcodes stay as they were written', async () => {
    const html = await fetchPage(
      site,
      publish(
        site,
        '<!-- wp:passerelle/quiz {"theme":"dark"} /-->\n[passerelle widget="matches" among="J K13"]',
        'author'
      )
    );
    assert.match(html, /<passerelle-quiz theme="dark">/);
    assert.match(html, /<passerelle-matches among="J K13">/);
  });

  it('whose front page lists whole articles: one script for all of them', async () => {
    site.php('set_theme_mod("display_excerpt_or_full_post", "full");');
    publish(site, '[passerelle widget="quiz"]');
    const html = await fetchPage(site, `${site.url}/`);
    assert.ok((html.match(/<passerelle-/g) ?? []).length >= 2);
    assert.equal(html.match(/<script[^>]*passerelle\.iife\.js/g)?.length, 1);
  });

  it('holds no script or style of the plugin inside its pages', async () => {
    const html = await fetchPage(site, address);
    const inline = [...html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , text = '']) => text
    );
    assert.ok(inline.length > 0, 'WordPress has its own');
    assert.deepEqual(
      inline.filter((text) => /passerelle/.test(text)),
      []
    );
    assert.doesNotMatch(html, /<(passerelle-\w+|div class="[^"]*passerelle)[^>]* (style|on\w+)=/);
  });

  it('in English: the blocks and the settings are in English', async () => {
    site.php('update_option("WPLANG", "");');
    assert.equal(
      site.php('echo WP_Block_Type_Registry::get_instance()->get_registered("passerelle/quiz")->title;'),
      'Career change: the quiz'
    );
    site.php('update_option("WPLANG", "fr_FR");');
    assert.equal(
      site
        .php('echo WP_Block_Type_Registry::get_instance()->get_registered("passerelle/quiz")->title;')
        .replaceAll('\u00a0', ' '),
      'Reconversion : le questionnaire'
    );
  });
});
