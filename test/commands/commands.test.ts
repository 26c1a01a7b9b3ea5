// What somebody who has just found the project types, as the guides write it, in a fresh clone: the demo by one line,
// the catalogue, then every command that takes too long for the usual run.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ROOT } from '../contract/describe-contract.ts';
import { commandsIn, IN_CLONE, namedCommands } from '../exports/commands.ts';

const run = promisify(execFile);

/** What was started, to be ended with everything that it started. */
const started: ChildProcess[] = [];
async function stopAll(): Promise<void> {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const closed = new Promise((resolve) => child.once('close', resolve));
    process.kill(-child.pid!);
    await closed;
  }
}

/** Installing and building, on a machine that does other things. */
const PATIENCE_MS = 20 * 60_000;

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
    const fail = (): void => reject(new Error(`« ${command} » gave no address: ${printed}`));
    child.once('close', fail);
    setTimeout(fail, PATIENCE_MS).unref();
  });
}

/** Each in the form that is run, in the order of the guides. */
const slow = new Map(
  namedCommands().flatMap(({ command, proof }) =>
    proof?.by === IN_CLONE && proof.where === commandsIn.name ? [[proof.run ?? command, command] as const] : []
  )
);

describe('the commands of the guides, in a fresh clone', () => {
  let clone: string;
  before(async () => {
    clone = mkdtempSync(join(tmpdir(), 'passerelle-clone-'));
    await run('git', ['clone', '--quiet', ROOT, clone]);
  });
  after(async () => {
    await stopAll();
    rmSync(clone, { recursive: true, force: true });
  });
  const git = async (...args: string[]): Promise<string> => (await run('git', args, { cwd: clone })).stdout.trim();

  it('one line leads to the demo', async () => {
    const command = 'npm ci && npm start';
    for (const file of ['README.md', 'README.en.md'])
      assert.ok(readFileSync(join(ROOT, file), 'utf8').includes(`\`\`\`sh\n${command}\n\`\`\``), file);
    const demo = await serve(clone, command, /: (http:\/\/\S+\/demo\/)/);
    for (const page of ['', 'configurator.html', 'blog/index.html', '../packages/widgets/dist/passerelle.js'])
      assert.equal((await fetch(new URL(page, demo))).status, 200, page);
    await stopAll();
  });

  it('npm run storybook serves the catalogue', async () => {
    const storybook = await serve(clone, 'npm run storybook', /Local:\s+(http:\/\/[^\s/]+)/);
    const { entries } = (await (await fetch(`${storybook}/index.json`)).json()) as { entries: Record<string, unknown> };
    assert.ok(Object.hasOwn(entries, 'quiz--first-question'), Object.keys(entries).join());
    await stopAll();
  });

  for (const [command, written] of slow)
    it(command === written ? command : `${written}, as ${command}`, async () => {
      const { stdout } = await run('sh', ['-c', command], { cwd: clone, maxBuffer: 1e8 });
      if (command.startsWith('npm run bench:'))
        assert.equal(typeof JSON.parse(stdout.trim().split('\n').at(-1)!), 'object');
    });

  it('what writes tables, pages and the contract has found nothing to change', async () => {
    assert.equal(await git('status', '--porcelain', 'README.md', 'README.en.md', 'contract.json', 'demo'), '');
  });

  it('npm run release:version moves the version', async () => {
    writeFileSync(join(clone, '.changeset/wider.md'), "---\n'@passerelle/engine': minor\n---\n\nRank wider.\n");
    await run('sh', ['-c', 'npm run release:version'], { cwd: clone, maxBuffer: 1e8 });
    const { version } = JSON.parse(readFileSync(join(clone, 'packages/widgets/package.json'), 'utf8')) as {
      version: string;
    };
    const changed = (await git('diff', '--name-only')).split('\n');
    for (const file of ['README.md', 'contract.json', 'package-lock.json', 'packages/engine/CHANGELOG.md'])
      assert.ok(changed.includes(file), file);
    assert.match(readFileSync(join(clone, 'packages/engine/CHANGELOG.md'), 'utf8'), new RegExp(`## ${version}\n`));
  });
});
