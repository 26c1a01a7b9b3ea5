// The settings page: who may save, what is kept, what it does to the elements; the privacy text.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openChromium } from '../chromium/open-page.ts';
import { follow, signIn } from './admin.ts';
import { fetchPage, publish, startSiteWithPlugin, whyNoSite } from './site.ts';
import type { Site } from './site.ts';

const skip = whyNoSite();

describe('the settings', { skip }, () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const settings = (): unknown => JSON.parse(site.php('echo wp_json_encode( get_option( "passerelle_settings" ) );'));
  const text = async (): Promise<string> =>
    (await page.$eval('body', (body) => body.innerText)).replace(/[\u00a0\u202f]/g, ' ');
  before(async () => {
    site = await startSiteWithPlugin();
    browser = await openChromium();
    page = await signIn(browser, site);
  });
  after(async () => {
    await browser?.close();
    const told = site?.log() ?? [];
    site?.stop();
    assert.deepEqual(told, []);
  });

  it('hold for what says nothing else', async () => {
    await page.goto(`${site.url}/wp-admin/options-general.php?page=passerelle`);
    await page.select('#passerelle-theme', 'dark');
    await page.click('#passerelle-remember');
    await page.type('#passerelle-among', 'j K13');
    await follow(page, '#submit');
    assert.deepEqual(settings(), { theme: 'dark', remember: '1', among: 'J K13' });
    const html = await fetchPage(
      site,
      publish(
        site,
        `[passerelle widget="quiz"]
        [passerelle widget="wishes" theme="light" remember="no" among=""]
        <!-- wp:passerelle/matches /-->
        <!-- wp:passerelle/plan {"theme":"auto","remember":false} /-->`
      )
    );
    assert.match(html, /<passerelle-quiz theme="dark" remember>/);
    assert.match(html, /<passerelle-wishes theme="light">/);
    assert.match(html, /<passerelle-matches theme="dark" remember among="J K13">/);
    assert.match(html, /<passerelle-plan theme="auto" among="J K13">/);
  });

  it('keep the value of before where one does not fit, and say so', async () => {
    await page.goto(`${site.url}/wp-admin/options-general.php?page=passerelle`);
    await page.$eval('#passerelle-among', (field) => ((field as HTMLInputElement).value = 'les métiers du bois'));
    await page.type('#passerelle-links', 'http://example.org/{code}');
    await follow(page, '#submit');
    assert.match(await text(), /Votre secteur : cette valeur ne convient pas, la précédente reste\./);
    assert.match(await text(), /Votre page sur un métier : cette valeur ne convient pas/);
    assert.deepEqual(settings(), { theme: 'dark', remember: '1', among: 'J K13' });
  });

  it('are not saved without the form’s own token', async () => {
    await page.goto(`${site.url}/wp-admin/options-general.php?page=passerelle`);
    await page.$eval('#_wpnonce', (field) => ((field as HTMLInputElement).value = 'another'));
    await page.select('#passerelle-theme', 'light');
    await follow(page, '#submit');
    assert.deepEqual(settings(), { theme: 'dark', remember: '1', among: 'J K13' });
  });

  it('are neither shown nor saved to someone who may not manage the site', async () => {
    await page.goto(`${site.url}/wp-admin/options-general.php?page=passerelle`);
    const form = await page.$eval('form[action="options.php"]', (element) =>
      new URLSearchParams(new FormData(element as HTMLFormElement) as unknown as Record<string, string>).toString()
    );
    const author = await signIn(browser, site, 'author');
    assert.equal((await author.goto(`${site.url}/wp-admin/options-general.php?page=passerelle`))?.status(), 403);
    const status = await author.evaluate(
      async (body) =>
        (await fetch('/wp-admin/options.php', { method: 'POST', body: new URLSearchParams(body) })).status,
      form.replace('dark', 'light')
    );
    assert.equal(status, 403);
    assert.deepEqual(settings(), { theme: 'dark', remember: '1', among: 'J K13' });
  });

  it('stored by another hand and wrong are left out', async () => {
    site.php('update_option( "passerelle_settings", "rubbish" );');
    assert.match(await fetchPage(site, publish(site, '[passerelle widget="quiz"]')), /<passerelle-quiz>/);
    site.php(
      'remove_all_filters( "sanitize_option_passerelle_settings" ); update_option( "passerelle_settings", array( "theme" => array( "x" ), "links" => "javascript:1", "lang" => "xx" ) );'
    );
    assert.match(await fetchPage(site, publish(site, '[passerelle widget="matches"]')), /<passerelle-matches>/);
  });

  it('come with a privacy text in WordPress’s own guide', async () => {
    await page.goto(`${site.url}/wp-admin/options-privacy.php?tab=policyguide`);
    await page.$$eval('.privacy-settings-accordion-trigger[aria-expanded="false"]', (buttons) =>
      buttons.forEach((button) => (button as HTMLElement).click())
    );
    assert.match(await text(), /Vos réponses restent dans votre navigateur/);
    assert.match(await text(), /aucun cookie n’est posé/);
  });
});
