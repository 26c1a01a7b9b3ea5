// The plugin's whole life in a real WordPress: installed, used in an article, read by a visitor, edited, removed.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { inPage, openChromium } from '../chromium/open-page.ts';
import {
  canvas,
  choose,
  follow,
  insertBlock,
  installPlugin,
  openEditor,
  press,
  publish,
  signIn,
  visit,
  walkIn,
} from './admin.ts';
import { startSite, whyNoSite } from './site.ts';
import type { Site } from './site.ts';

const skip = whyNoSite();

describe('the plugin, from upload to removal', { skip }, () => {
  let site: Site;
  let browser: Browser;
  let editor: Page;
  let article: string;
  before(async () => {
    site = await startSite();
    browser = await openChromium();
    editor = await signIn(browser, site);
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  it('is uploaded and activated', async () => {
    await installPlugin(editor, site);
    assert.equal(site.php('echo implode(" ", get_option("active_plugins"));'), 'passerelle/passerelle.php');
  });

  it('gives the block editor a block whose preview is the element itself', async () => {
    await openEditor(editor, site);
    const frame = await canvas(editor);
    await frame.locator('.editor-post-title__input').click();
    await editor.keyboard.type('Changer de métier');
    await insertBlock(editor, 'le parcours entier');
    await inPage(frame, async ({ find }) => void (await find(document, 'heading', /^Question 1 sur 30/)));
  });

  it('selects the block where the preview is clicked, and answers nothing', async () => {
    const frame = await canvas(editor);
    await editor.evaluate('wp.data.dispatch("core/block-editor").clearSelectedBlock()');
    await frame.locator('[data-type="passerelle/journey"]').click();
    assert.equal(
      await editor.evaluate('wp.data.select("core/block-editor").getSelectedBlock()?.name'),
      'passerelle/journey'
    );
    await inPage(frame, async ({ find }) => void (await find(document, 'heading', /^Question 1 sur 30/)));
  });

  it('shows in the preview what the sidebar says', async () => {
    await choose(editor, 'Couleurs', 'dark');
    await (await canvas(editor)).waitForSelector('passerelle-journey[theme="dark"]');
  });

  it('is published, and takes a visitor through the whole journey', async () => {
    article = await publish(editor);
    const { page, faults } = await visit(browser, article);
    await walkIn(page, 'passerelle-journey[theme="dark"]');
    assert.deepEqual(faults, []);
  });

  it('asks a visitor for its own files only, and for none where there is no element', async () => {
    const { page } = await visit(browser, article);
    const requests = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const own = (await requests()).filter((address) => address.includes('passerelle'));
    assert.deepEqual(
      own.map((address) => address.replace(site.url, '')).sort(),
      ['css', 'iife.js'].map((type) => `/wp-content/plugins/passerelle/assets/passerelle.${type}?ver=0.1.0`)
    );
    assert.deepEqual(
      (await requests()).filter((address) => !address.startsWith(site.url)),
      []
    );
    await page.goto(`${site.url}/?p=1`);
    assert.deepEqual(
      (await requests()).filter((address) => address.includes('passerelle')),
      []
    );
  });

  it('is edited: another block of the same article shares the answers', async () => {
    const post = Number(site.php('echo get_posts(array("title" => "Changer de métier"))[0]->ID;'));
    await openEditor(editor, site, post);
    await insertBlock(editor, 'les métiers');
    await publish(editor);
    const { page, faults } = await visit(browser, article);
    await walkIn(page, 'passerelle-journey');
    await inPage(page, async ({ seen }) => {
      const matches = document.querySelector('body passerelle-matches')!;
      await seen(matches.shadowRoot!, /\d+ des \d+ compétences clés/);
    });
    assert.deepEqual(faults, []);
  });

  it('is deactivated: the article stays, without the elements', async () => {
    await editor.goto(`${site.url}/wp-admin/plugins.php`);
    await follow(editor, '#deactivate-passerelle');
    const html = await (await fetch(article)).text();
    assert.match(html, /Changer de métier/);
    assert.doesNotMatch(html, /<passerelle-|wp:passerelle|plugins\/passerelle/);
  });

  it('is deleted, and leaves nothing in the database but the article', async () => {
    site.php('update_option("passerelle_settings", array("theme" => "auto"));');
    // The copy of the privacy text that WordPress keeps once the guide has been read.
    site.php(`$policy = wp_insert_post(array("post_title" => "Vie privée", "post_type" => "page", "post_status" => "publish"));
      update_option("wp_page_for_privacy_policy", $policy);
      add_post_meta($policy, "_wp_suggested_privacy_policy_content", array("plugin_name" => "Passerelle", "policy_text" => "texte"));
      add_post_meta($policy, "_wp_suggested_privacy_policy_content", array("plugin_name" => "WordPress", "policy_text" => "texte"));`);
    assert.notDeepEqual(traces(site), []);
    await press(editor, '#delete-passerelle');
    await editor.waitForSelector('[data-slug="passerelle"].deleted, .plugin-deleted-tr');
    assert.equal(existsSync(join(site.plugins, 'passerelle')), false);
    assert.deepEqual(traces(site), []);
    assert.equal(
      site.php(
        'echo count(get_post_meta(get_option("wp_page_for_privacy_policy"), "_wp_suggested_privacy_policy_content"));'
      ),
      '1'
    );
  });
});

/**
 * Where the database still names the plugin: not in articles, which are their author's, nor in the two lists that
 * WordPress keeps of plugins it has seen.
 */
const traces = (site: Site): string[] =>
  JSON.parse(
    site.php(`$found = array();
      foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
        foreach ( $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) {
          if ( $table === $wpdb->posts || in_array( $row['option_name'] ?? '', array( 'recently_activated', '_site_transient_update_plugins' ), true ) ) {
            continue;
          }
          if ( false !== stripos( implode( ' ', array_map( 'strval', $row ) ), 'passerelle' ) ) {
            $found[] = $table . ' ' . ( $row['option_name'] ?? $row['meta_key'] ?? '' );
          }
        }
      }
      echo wp_json_encode( $found );`)
  ) as string[];
