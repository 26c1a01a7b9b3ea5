// The server-side recipe: a file of profiles in, a file of results out, or a reason and nothing.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createEngine } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { randomProfiles } from '../bench/random-profiles.ts';

const EXAMPLE = fileURLToPath(new URL('../../demo/apps/node/rank-profiles.mjs', import.meta.url));

describe('the example that ranks a file of profiles', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'passerelle-profiles-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Ends with its exit code and what it said of a fault. */
  const rank = (...args: string[]): Promise<{ code: number; said: string }> =>
    new Promise((resolve) =>
      execFile(process.execPath, [EXAMPLE, ...args], { cwd: folder }, (error, _out, said) =>
        resolve({ code: error ? Number(error.code) : 0, said })
      )
    );
  const write = (name: string, lines: readonly string[]): void => writeFileSync(join(folder, name), lines.join('\n'));

  it('gives what the engine gives, in the order of the file, across batches', async () => {
    const referential = await loadEssential();
    const engine = createEngine(referential);
    const draw = randomProfiles(referential, 7);
    const profiles = Array.from({ length: 1203 }, draw);
    write(
      'people.ndjson',
      profiles.map((profile) => JSON.stringify(profile))
    );
    assert.deepEqual(await rank('people.ndjson', 'ranked.ndjson', '3'), { code: 0, said: '' });
    const results = readFileSync(join(folder, 'ranked.ndjson'), 'utf8').trimEnd().split('\n');
    assert.equal(results.length, profiles.length);
    for (const i of [0, 499, 500, 501, 999, 1000, 1202]) {
      const { jobs, relaxed } = engine.rank(profiles[i]!, { limit: 3 });
      assert.deepEqual(JSON.parse(results[i]!), {
        jobs: jobs.map(({ code, had, total }) => ({ code, had, total })),
        relaxed,
      });
    }
  });

  it('reads empty lines, an empty file, and lines that end as Windows ends them', async () => {
    write('windows.ndjson', ['{"jobs":[{"code":"D1505"}]}\r', '\r', '{}\r', '']);
    assert.equal((await rank('windows.ndjson', 'two.ndjson')).code, 0);
    assert.equal(readFileSync(join(folder, 'two.ndjson'), 'utf8').trimEnd().split('\n').length, 2);
    write('empty.ndjson', []);
    assert.equal((await rank('empty.ndjson', 'none.ndjson')).code, 0);
    assert.equal(readFileSync(join(folder, 'none.ndjson'), 'utf8'), '');
  });

  for (const [what, line, reason] of [
    ['no JSON', '{"jobs": [', /^wrong\.ndjson, line 3: .*JSON/],
    ['no profile', '{"jobs": "D1505"}', /^wrong\.ndjson, line 3: .*jobs/],
  ] as const)
    it(`stops at a line that is ${what}, says which, and leaves nothing`, async () => {
      write('wrong.ndjson', ['{}', '{}', line, '{}']);
      const { code, said } = await rank('wrong.ndjson', 'wrong-results.ndjson');
      assert.equal(code, 1);
      assert.match(said, reason);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('wrong-results')),
        []
      );
    });

  it('says what is wrong with a file that is not there, and how it is called', async () => {
    const missing = await rank('nowhere.ndjson', 'results.ndjson');
    assert.equal(missing.code, 1);
    assert.match(missing.said, /nowhere\.ndjson/);
    const nothing = await rank();
    assert.equal(nothing.code, 1);
    assert.match(nothing.said, /PROFILES\.ndjson/);
  });
});
