// A page opened by a double-click, without a server: the whole journey, in each engine asked for.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { engines, openPage } from '../browsers.mjs';

const PAGE = 'demo/hosts/single-file.html';
const FILES = [PAGE, 'demo/blog.css', 'packages/widgets/dist/passerelle.iife.js'];

/** The walk as one text: a page on a disk can load no module. */
async function bundleWalk(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['passerelle-source', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/hosts/walk-inside.ts', formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }).then((built) => [built].flat()[0])) as Rolldown.RolldownOutput;
  return output[0].code.replaceAll('</script', '<\\/script');
}

/** The page and its files alone in a folder, with what watches it and what walks through it. */
async function copyPage(folder: string): Promise<string> {
  for (const file of FILES) cpSync(file, join(folder, file), { recursive: true });
  const page = join(folder, PAGE);
  const inline = (code: string, type: string) => `<script type="${type}">${code}</script>`;
  const watch = inline(readFileSync('test/hosts/watch-page.js', 'utf8'), 'text/javascript');
  const told = inline("addEventListener('message', ({ data }) => (window.told = data))", 'text/javascript');
  const walk = inline(await bundleWalk(), 'module');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', () => `<head>${watch}${told}${walk}`)
  );
  return pathToFileURL(page).href;
}

const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
test('from a disk', async (t) => {
  const address = await copyPage(folder);
  for (const engine of engines())
    await t.test(`the whole journey in ${engine}`, async () => {
      const { evaluate, close } = await openPage(engine, address);
      try {
        let told: { error?: string; faults: string[] } | undefined;
        for (const start = Date.now(); !told && Date.now() - start < 30_000;)
          told = JSON.parse(String(await evaluate('JSON.stringify(window.told ?? null)'))) ?? undefined;
        assert.deepEqual([told?.error, told?.faults], [undefined, []]);
      } finally {
        await close();
      }
    });
  rmSync(folder, { recursive: true });
});
