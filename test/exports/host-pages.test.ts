// Every host page is in the index of the demo, and a test opens it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const PAGES = 'demo/hosts';
/** Reached from the page before it. */
const FOLLOWING = ['turbo-next'];

const pages = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html') && file !== 'index.html')
  .map((file) => file.replace('.html', ''))
  .filter((name) => !FOLLOWING.includes(name));

test('the index leads to every host page', () => {
  const index = readFileSync(`${PAGES}/index.html`, 'utf8').split('<main>')[1]!;
  const linked = [...index.matchAll(/href="([\w-]+)\.html"/g)].map(([, name]) => name!);
  assert.deepEqual(linked.sort(), [...pages].sort());
  assert.ok(pages.length >= 25);
});

test('every host page is opened by a test', () => {
  const tests = readdirSync('test/hosts')
    .filter((file) => file === 'hosts.ts' || file.endsWith('.test.ts'))
    .map((file) => readFileSync(`test/hosts/${file}`, 'utf8'))
    .join();
  assert.deepEqual(
    pages.filter((name) => !tests.includes(`'${name}'`) && !tests.includes(`/${name}.html`)),
    []
  );
});
