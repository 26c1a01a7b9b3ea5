// The documentation: its pages lead somewhere, and ask nothing of other hosts. DOCS=all builds Storybook and the API
// into it as well, and reads their links too.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { STATES, addressOf } from '../../stories/states.ts';
import { findDeadLinks } from '../docs/find-dead-links.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The guide that a page shows, where it shows one. */
const sourceOf = (page: string): string => {
  const path = join(ROOT, page.replace(/\.html$/, '.md'));
  return page.endsWith('index.html') ? path.replace(/index\.md$/, 'README.md') : path;
};

describe('the documentation', () => {
  const whole = process.env.DOCS === 'all';
  let site: string;
  before(async () => {
    if (whole) {
      site = join(ROOT, 'docs-site');
      rmSync(site, { recursive: true, force: true });
      await promisify(execFile)('npm', ['run', 'docs'], { cwd: ROOT, maxBuffer: 1e8 });
    } else {
      site = mkdtempSync(join(tmpdir(), 'passerelle-docs-'));
      await promisify(execFile)(process.execPath, ['docs/site/build-site.mjs', site], { cwd: ROOT });
    }
  });
  after(() => {
    if (!whole) rmSync(site, { recursive: true, force: true });
  });

  it('has no dead link, and asks nothing of another host', () => {
    const otherTools = /^(api|storybook)\//;
    const dead = findDeadLinks(site, (path) => !whole && otherTools.test(path));
    assert.deepEqual(dead, [], dead.join('\n'));
  });

  it('holds the guides, the decisions, the card of data and what they link to', () => {
    for (const page of [
      'index.html',
      'README.en.html',
      'docs/recipes/frames.html',
      'packages/engine/DESIGN.html',
      'docs/data-card.html',
      'demo/accessibilite.html',
      'demo/apps/index.html',
      'LICENSE.html',
      ...(whole ? ['api/index.html', 'api/classes/passerelle.PasserelleQuiz.html', 'storybook/index.html'] : []),
    ])
      assert.ok(existsSync(join(site, page)), page);
    const home = readFileSync(join(site, 'index.html'), 'utf8');
    for (const folder of ['docs', 'docs/recipes'])
      for (const name of readdirSync(join(ROOT, folder)).filter((one) => one.endsWith('.md'))) {
        const page = `${folder}/${name.replace(/\.md$/, '.html')}`;
        assert.ok(home.includes(`href="${page}"`), `${page} is not in the contents`);
      }
  });

  it(
    'leads from the table of states to what the catalogue shows',
    { skip: !whole && 'the catalogue is not built' },
    () => {
      const { entries } = JSON.parse(readFileSync(join(site, 'storybook/index.json'), 'utf8')) as { entries: object };
      const shown = Object.values(STATES).flatMap((kinds) =>
        Object.values(kinds).flatMap((ids) => ('none' in ids ? [] : ids.map(addressOf)))
      );
      assert.deepEqual(
        shown.filter((address) => !Object.hasOwn(entries, address)),
        []
      );
    }
  );

  it('says which language each guide is in', () => {
    const english = /^(packages\/|docs\/(releasing|dependencies)\.html)|\.en\.html$/;
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (page) => /^(index|README\.en|(docs|packages)\/.*)\.html$/.test(page) && existsSync(sourceOf(page))
    );
    assert.ok(pages.length > 15, pages.join());
    for (const page of pages) {
      const [, lang] = /<html lang="(\w+)">/.exec(readFileSync(join(site, page), 'utf8'))!;
      // What is added later may be in either.
      if (/^docs\/[^/]+$/.test(page) && !/data-card|releasing|dependencies/.test(page)) continue;
      assert.equal(lang, english.test(page) ? 'en' : 'fr', page);
    }
  });

  it('would be told of a dead link', () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-links-'));
    try {
      mkdirSync(join(folder, 'a'));
      writeFileSync(join(folder, 'a/there.html'), '<h1 id="here">…</h1><a href="../index.html">…</a>');
      writeFileSync(
        join(folder, 'index.html'),
        `<a href="a/there.html#here">…</a><a href="a/there.html#nowhere">…</a><a href="a/gone.html">…</a><a href="a">…</a>
         <!-- <a href="commented.html"> --><img src="gone.png"><script src="https://cdn.example/x.js"></script>
         <a href="https://example.org/">…</a><a href="../outside.html">…</a>`
      );
      assert.deepEqual(findDeadLinks(folder), [
        'index.html: https://cdn.example/x.js',
        'index.html: a/there.html#nowhere',
        'index.html: a/gone.html',
        'index.html: a',
        'index.html: ../outside.html',
        'index.html: gone.png',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
