// What an editor may get wrong, and what an upload may: a clear note for who can mend it, nothing for the reader.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { activate, fetchPage, publish, startSiteWithPlugin, whyNoSite } from './site.ts';
import type { Site } from './site.ts';

const skip = whyNoSite();

/** The elements in a page, as their tags are written. */
const elementsIn = (html: string): string[] => html.match(/<passerelle-[^>]*>/g) ?? [];

/** The notes for editors in a page. */
const notesIn = (html: string): string[] =>
  [...html.matchAll(/<div class="passerelle-notice">.*?<ul>(.*?)<\/ul>/gs)].flatMap(([, list = '']) =>
    [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, note = '']) => note)
  );

const adminNotices = (html: string): string[] =>
  [...html.matchAll(/<div class="notice notice-(?:error|warning)"><p><strong>Passerelle<\/strong> (.*?)<\/p>/gs)].map(
    ([, text = '']) => text
  );

describe('an article with a mistake in it', { skip }, () => {
  let site: Site;
  before(async () => {
    site = await startSiteWithPlugin();
  });
  after(() => {
    const told = site?.log() ?? [];
    site?.stop();
    assert.deepEqual(told, []);
  });

  const mistakes: readonly [what: string, content: string, shown: readonly string[], notes: readonly RegExp[]][] = [
    ['an unknown element', '[passerelle widget="quizz"]', [], [/« quizz » n’existe pas.*journey, quiz, skills/]],
    [
      'a value that does not fit, and an unknown attribute',
      '[passerelle widget="quiz" theme="purple" colour="red" heading-level="3"]',
      ['<passerelle-quiz heading-level="3">'],
      [/« purple » ne convient pas pour « theme ».*light, dark, auto/, /« colour » n’est pas un réglage/],
    ],
    ['a card of no job', '[passerelle widget="job-card"]', [], [/sans « job »/]],
    [
      'a card of a job in words',
      '[passerelle widget="job-card" job="boulanger"]',
      [],
      [/« boulanger »/, /sans « job »/],
    ],
    [
      'a card of a job in small letters',
      '[passerelle widget="job-card" job="m1855"]',
      ['<passerelle-job-card job="M1855">'],
      [],
    ],
    ['no name', '[passerelle]', ['<passerelle-journey>'], []],
    ['a word alone', '[passerelle widget="quiz" remember]', ['<passerelle-quiz remember>'], []],
    ['a name as its own value', '[passerelle history="history"]', ['<passerelle-journey history>'], []],
    ['what only the journey has', '[passerelle widget="quiz" history]', ['<passerelle-quiz>'], [/« history »/]],
    ['curly quotes', '[passerelle widget=“quiz” theme=“dark”]', ['<passerelle-quiz theme="dark">'], []],
    ['an empty value', '[passerelle widget="quiz" theme=""]', ['<passerelle-quiz>'], []],
    [
      'addresses that would run a script or leave https',
      '[passerelle widget="matches" links="javascript:alert(1)" referential="data:text/javascript,alert(1)"]',
      ['<passerelle-matches>'],
      [/« links »/, /« referential »/],
    ],
    [
      'a way out of the attribute',
      `[passerelle widget="quiz" profile='x" onfocus="alert(1)']`,
      ['<passerelle-quiz>'],
      [/« x&quot; onfocus=&quot;alert\(1\) » ne convient pas/],
    ],
    [
      'a block whose settings were written by hand',
      '<!-- wp:passerelle/quiz {"theme":"purple","profile":["x"],"colour":"red"} /-->',
      ['<passerelle-quiz>'],
      [/« purple » ne convient pas/],
    ],
    ['a block of a job without its job', '<!-- wp:passerelle/job-card /-->', [], [/sans « job »/]],
  ];
  for (const [what, content, shown, notes] of mistakes)
    it(`${what}: the element without it; a note for who can edit, none for the reader`, async () => {
      const address = publish(site, `<p>Avant.</p>\n${content}\n<p>Après.</p>`);
      const read = await fetchPage(site, address);
      assert.deepEqual(elementsIn(read), shown);
      assert.deepEqual(notesIn(read), []);
      assert.doesNotMatch(read, /\[passerelle|alert\(1\)|passerelle-notice"/);
      assert.match(read, /Avant\.[\s\S]*Après\./);
      assert.equal(read.includes('assets/passerelle.iife.js'), shown.length > 0);

      const edited = await fetchPage(site, address, 'admin');
      assert.deepEqual(elementsIn(edited), shown);
      const told = notesIn(edited);
      assert.equal(told.length, notes.length, told.join('\n'));
      notes.forEach((note, i) => assert.match(told[i]!.replaceAll('\u00a0', ' '), note));

      // Someone who has signed in, but may not edit this article, is a reader.
      assert.deepEqual(notesIn(await fetchPage(site, address, 'author')), []);
    });

  it('nothing in a feed, which runs no script', async () => {
    publish(site, '<p>Dans le flux.</p>[passerelle widget="quiz"]<!-- wp:passerelle/quiz /-->');
    const feed = await fetchPage(site, `${site.url}/?feed=rss2`);
    assert.match(feed, /Dans le flux\./);
    assert.doesNotMatch(feed, /<passerelle|\[passerelle/);
  });
});

describe('a plugin that is there twice', { skip }, () => {
  let site: Site;
  before(async () => {
    site = await startSiteWithPlugin();
  });
  after(() => {
    const told = site?.log() ?? [];
    site?.stop();
    assert.deepEqual(told, []);
  });

  // WordPress loads plugins by the name of their folder: the copy comes after the first time, before the second.
  for (const [copy, runs] of [
    ['passerelle2', ['0.1.0', 'passerelle']],
    ['a-passerelle', ['0.0.9', 'a-passerelle']],
  ] as const)
    it(`in « ${copy} »: one of them runs, the other says so and harms nothing`, async () => {
      const folder = join(site.plugins, copy);
      cpSync(join(site.plugins, 'passerelle'), folder, { recursive: true });
      const main = join(folder, 'passerelle.php');
      writeFileSync(main, readFileSync(main, 'utf8').replaceAll('0.1.0', '0.0.9'));
      activate(site, copy);

      const read = await fetchPage(site, publish(site, '[passerelle widget="quiz"]'));
      assert.deepEqual(elementsIn(read), ['<passerelle-quiz>']);
      assert.equal(read.match(/<script[^>]*passerelle\.iife\.js/g)?.length, 1);
      const [told, ...others] = adminNotices(await adminPage(site));
      assert.deepEqual(others, []);
      assert.match(told ?? '', new RegExp(`version ${runs[0]}, dans ${runs[1]}, fonctionne`));

      // Deleting the one that does nothing leaves the settings of the other.
      site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        update_option( 'passerelle_settings', array( 'theme' => 'dark' ) );
        deactivate_plugins( '${copy}/passerelle.php' );`);
      site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        delete_plugins( array( '${copy}/passerelle.php' ) );`);
      assert.equal(site.php('echo get_option( "passerelle_settings" )["theme"];'), 'dark');
      assert.deepEqual(adminNotices(await adminPage(site)), []);
      site.php('delete_option( "passerelle_settings" );');
    });
});

describe('a plugin with a file missing', { skip }, () => {
  let site: Site;
  let address: string;
  let away: string | undefined;
  before(async () => {
    site = await startSiteWithPlugin();
    address = publish(site, '<p>Avant.</p>[passerelle widget="quiz"]<!-- wp:passerelle/quiz /--><p>Après.</p>');
  });
  afterEach(() => {
    if (away) renameSync(`${away}.away`, away);
    away = undefined;
  });
  after(() => {
    const told = site?.log() ?? [];
    site?.stop();
    assert.deepEqual(told, []);
  });

  for (const file of [
    'assets/passerelle.iife.js',
    'assets/passerelle.css',
    'assets/editor.js',
    'includes/render.php',
    'includes/elements.php',
  ])
    it(`${file}: readers see the article and nothing else, whoever can mend it is told which`, async () => {
      away = join(site.plugins, 'passerelle', file);
      renameSync(away, `${away}.away`);
      const read = await fetchPage(site, address);
      assert.match(read, /Avant\.[\s\S]*Après\./);
      assert.doesNotMatch(read, /<passerelle-|\[passerelle|assets\/passerelle|critical error|erreur critique/);
      const [told, ...others] = adminNotices(await adminPage(site));
      assert.deepEqual(others, []);
      assert.match(told ?? '', new RegExp(file.replace(/^includes\//, '')));
    });
});

/** The dashboard, as the administrator sees it. */
async function adminPage(site: Site): Promise<string> {
  const cookies = site.php(`$until = time() + 600;
    echo AUTH_COOKIE, '=', wp_generate_auth_cookie( 1, $until, 'auth' ), '; ', LOGGED_IN_COOKIE, '=', wp_generate_auth_cookie( 1, $until, 'logged_in' );`);
  const response = await fetch(`${site.url}/wp-admin/index.php`, { headers: { cookie: cookies } });
  assert.equal(response.status, 200);
  return (await response.text()).replaceAll('\u00a0', ' ');
}
