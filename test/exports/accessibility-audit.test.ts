// The accessibility page says what the tests prove, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAudit, renderAudit } from '../../demo/write-audit.ts';

/** Criteria in each of the thirteen topics of the RGAA 4.1.2. */
const CRITERIA = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const read = (path: string): string => readFileSync(path, 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));

describe('the accessibility page', () => {
  const rows = readAudit();

  it('has every criterion once, in order', () => {
    const expected = CRITERIA.flatMap((many, topic) => Array.from({ length: many }, (_, i) => `${topic + 1}.${i + 1}`));
    assert.equal(expected.length, 106);
    assert.deepEqual(
      rows.map(({ criterion }) => criterion),
      expected
    );
  });

  it('names a test for each criterion met, and each is there', () => {
    const sources = filesIn('test', '.test.ts').map(read).join('\n');
    const titles = new Set([...sources.matchAll(/\bit\(\s*(['`])(.+?)\1,/g)].map(([, , title]) => title));
    for (const { criterion, state, tests } of rows) {
      assert.equal(tests.length > 0, state === 'respecté', criterion);
      for (const test of tests) assert.ok(titles.has(test), `${criterion}: no test is called « ${test} »`);
    }
  });

  it('is written from its table', () => {
    assert.equal(read('demo/accessibilite.html'), renderAudit(rows), 'run `npm run audit:page`');
  });
});

describe('the elements', () => {
  it('has no timer in its elements', () => {
    // One frees the memory of a file once it is saved; one waits for a print dialog that a frame may refuse, one for a
    // worker; one gives up a file that is not read after half a minute, which may be chosen again. None hurries the reader.
    const timers = filesIn('packages/widgets/src', '.ts').flatMap((path) =>
      [...read(path).matchAll(/\bset(?:Timeout|Interval)\(/g)].map(() => path.replace(/^.*widgets\/src\//, ''))
    );
    assert.deepEqual(timers.sort(), [
      'cv/pdf-worker.ts',
      'cv/read-file.ts',
      'element/save-file.ts',
      'summary/print-sheet.ts',
    ]);
  });
});
