// What somebody who has just found the project types, as the README says it, and the commands that take too long for
// the usual run.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ROOT } from '../contract/describe-contract.ts';

const run = promisify(execFile);

/** What was started, to be ended with everything that it started. */
const started: ChildProcess[] = [];
function stopAll(): void {
  for (const { pid, exitCode, signalCode } of started.splice(0))
    if (exitCode === null && signalCode === null) process.kill(-pid!);
}

/** Starts a server and waits for the address that it prints. */
function serve(cwd: string, command: string, pattern: RegExp): Promise<string> {
  const child = spawn('sh', ['-c', command], { cwd, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let printed = '';
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = pattern.exec(printed)?.[1];
      if (address) resolve(address);
    });
    child.once('close', () => reject(new Error(`« ${command} » ended without an address: ${printed}`)));
  });
}

describe('the commands of the README', () => {
  it('from a fresh clone to the demo, by one line; then the catalogue of states', async () => {
    const command = 'npm ci && npm start';
    for (const file of ['README.md', 'README.en.md'])
      assert.ok(readFileSync(join(ROOT, file), 'utf8').includes(`\`\`\`sh\n${command}\n\`\`\``), file);
    // A folder of its own: both build, and the other tests use what is built here.
    const clone = mkdtempSync(join(tmpdir(), 'passerelle-clone-'));
    try {
      await run('git', ['clone', '--quiet', ROOT, clone]);
      const demo = await serve(clone, command, /: (http:\/\/\S+\/demo\/)/);
      for (const page of ['', 'configurator.html', 'blog/index.html', '../packages/widgets/dist/passerelle.js'])
        assert.equal((await fetch(new URL(page, demo))).status, 200, page);
      stopAll();
      const storybook = await serve(clone, 'npm run storybook', /(http:\/\/localhost:\d+)/);
      assert.equal((await fetch(`${storybook}/index.json`)).status, 200);
    } finally {
      stopAll();
      rmSync(clone, { recursive: true, force: true });
    }
  });

  for (const words of [['bench:quiz'], ['bench:pack'], ['bench:cv'], ['bench:stream', '--', '--profiles', '1000']])
    it(`${words.join(' ')} ends with a line of JSON`, async () => {
      const { stdout } = await run('npm', ['run', '--silent', ...words], { cwd: ROOT, maxBuffer: 1e8 });
      assert.equal(typeof JSON.parse(stdout.trim().split('\n').at(-1)!), 'object');
    });
});
