// A release, in a copy of what it changes: one changeset moves every place that states the version.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findBrowser } from '../browsers.mjs';
import { openChromium, openPage } from '../chromium/open-page.ts';
import { serveFolder } from '../chromium/serve-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = ['referential', 'engine', 'widgets'];
const APPS = ['angular', 'astro', 'import-map', 'next', 'node', 'react', 'svelte', 'vite', 'vue'];
const CHANGED = [
  'package.json',
  'package-lock.json',
  '.changeset/config.json',
  'README.md',
  'README.en.md',
  'docs/recipes',
  ...PACKAGES.flatMap((name) => [`packages/${name}/package.json`, `packages/${name}/CHANGELOG.md`]),
  'packages/widgets/src/element/define.ts',
  'packages/widgets/dist/integrity.json',
  'packages/widgets/build/check-release.mjs',
  'packages/wordpress/plugin/passerelle.php',
  'packages/wordpress/plugin/readme.txt',
  ...APPS.map((name) => `demo/apps/${name}/package.json`),
];

describe('a release', () => {
  let copy: string;
  const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
  const run = (command: string, ...args: string[]): Promise<unknown> =>
    promisify(execFile)(command, args, { cwd: copy, env: { PATH: process.env.PATH, HOME: copy } });
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'passerelle-release-'));
    for (const path of CHANGED) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('moves the version everywhere, and writes why', async () => {
    writeFileSync(join(copy, '.changeset/wider.md'), "---\n'@passerelle/engine': minor\n---\n\nRank wider.\n");
    await run(process.execPath, join(ROOT, 'node_modules/@changesets/cli/bin.js'), 'version');
    await run(process.execPath, join(ROOT, 'packages/widgets/build/carry-version.mjs'));

    const { version, dependencies } = JSON.parse(read('packages/widgets/package.json')) as {
      version: string;
      dependencies: Record<string, string>;
    };
    assert.equal(version, '0.2.0');
    assert.equal(dependencies['@passerelle/engine'], version);
    for (const name of PACKAGES) {
      assert.equal((JSON.parse(read(`packages/${name}/package.json`)) as { version: string }).version, version);
      assert.match(read(`packages/${name}/CHANGELOG.md`), /^## 0\.2\.0$/m);
    }
    assert.match(read('packages/engine/CHANGELOG.md'), /Rank wider\./);
    assert.match(read('packages/widgets/src/element/define.ts'), /VERSION = '0\.2\.0'/);
    assert.match(read('packages/wordpress/plugin/passerelle.php'), /Version: +0\.2\.0\n/);
    assert.match(read('packages/wordpress/plugin/readme.txt'), /Stable tag: 0\.2\.0\n/);
    for (const name of APPS) {
      const stated = [...read(`demo/apps/${name}/package.json`).matchAll(/passerelle[/\w]*": "(\d+\.\d+\.\d+)"/g)];
      assert.ok(stated.length > 0, name);
      for (const [, found] of stated) assert.equal(found, version, name);
    }
  });

  it('puts its hashes in the snippets of the guides', async () => {
    const snippet = (version: string, hash: string): string =>
      `<script src="https://cdn.example/passerelle@${version}/dist/passerelle.js" integrity="${hash}"></script>`;
    writeFileSync(join(copy, 'docs/recipes/frames.md'), snippet('0.1.0', 'sha384-AAAA'));
    await run(process.execPath, join(ROOT, 'packages/widgets/build/carry-version.mjs'), '--snippets');
    const hashes = JSON.parse(read('packages/widgets/dist/integrity.json')) as Record<string, string>;
    const hash = hashes['passerelle.js'];
    assert.equal(read('docs/recipes/frames.md'), snippet('0.2.0', hash!));
    for (const readme of ['README.md', 'README.en.md'])
      for (const file of ['passerelle.js', 'passerelle.iife.js'])
        assert.match(
          read(readme),
          new RegExp(`passerelle@0\\.2\\.0/dist/${file}"\\s+integrity="${hashes[file]!.replace(/[+/]/g, '\\$&')}"`)
        );
  });

  it('publishes nothing whose origin npm could not sign', async () => {
    const publish = (): Promise<{ stderr: string }> =>
      promisify(execFile)('npm', ['run', '--silent', 'release:publish'], {
        cwd: copy,
        env: { PATH: process.env.PATH, HOME: copy },
      }).then(
        () => assert.fail('published'),
        (error: { stderr: string }) => error
      );
    const { stderr } = await publish();
    assert.match(stderr, /^Nothing is published/m);
    for (const name of PACKAGES)
      assert.match(stderr, new RegExp(`packages/${name}/package.json: "repository" must say`));

    for (const name of PACKAGES) {
      const file = join(copy, `packages/${name}/package.json`);
      const repository = { type: 'git', url: 'git+https://example.org/p.git', directory: `packages/${name}` };
      writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), repository }));
    }
    const check = ['packages/widgets/build/check-release.mjs'];
    await promisify(execFile)(process.execPath, check, { cwd: copy });
  });

  it('has hashes that a browser checks', { skip: !findBrowser.chromium() && 'there is no Chromium here' }, async () => {
    const dist = join(ROOT, 'packages/widgets/dist');
    const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
    const page = (file: string, hash: string): string =>
      `<!doctype html><link rel="icon" href="data:,"><script ${file.endsWith('iife.js') ? 'defer' : 'type="module"'} src="${file}" integrity="${hash}"></script>`;
    const folder = mkdtempSync(join(copy, 'site-'));
    cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('/esm') });
    const browser = await openChromium();
    const { address, close } = await serveFolder(folder);
    try {
      for (const file of ['passerelle.js', 'passerelle.iife.js']) {
        const other = `sha384-${createHash('sha384').update('other').digest('base64')}`;
        for (const [hash, defined] of [
          [hashes[file]!, true],
          [other, false],
        ] as const) {
          writeFileSync(join(folder, 'index.html'), page(file, hash));
          const watched = await openPage(browser);
          await watched.page.goto(address);
          assert.equal(
            await watched.page.evaluate(() => customElements.get('passerelle-quiz') !== undefined),
            defined,
            `${file} ${hash}`
          );
          assert.equal(watched.faults.length === 0, defined, watched.faults.join('\n'));
        }
      }
    } finally {
      close();
      await browser.close();
    }
  });
});
