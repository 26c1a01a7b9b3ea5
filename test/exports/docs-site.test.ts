// The documentation: its pages lead somewhere, and ask nothing of other hosts. DOCS=all builds Storybook and the API
// into it as well, and reads their links too.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findDeadLinks } from '../docs/find-dead-links.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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
    assert.match(readFileSync(join(site, 'docs/data-card.html'), 'utf8'), /<html lang="fr">/);
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
