// Runs the command as a user does, in a directory of its own.
import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const SOURCE = here('../../packages/referential/source');
const SHARED = here('../../../shared');
const data = (folder: string): string => join(SHARED, 'data', folder);
export const EXPORT = data('rome-4.0-v460');
/** Nine of the same files, in another typography. */
export const TYPOGRAPHIC = data('rome-4.0-v460-typographic');
export const EXPOSURE = data('ai-exposure');
export const TENSIONS = data('tensions');
/** Why a test is left out where the official export is not beside the repository; else false. */
export const WITHOUT_EXPORT = existsSync(EXPORT) ? false : `the official export is not at ${EXPORT}`;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `passerelle-referential` with these words, in a process of its own. */
export function spawnCli(...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const main = here('../../packages/referential/cli/main.ts');
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject).once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

interface Runner {
  readonly process: ChildProcess;
  busy: boolean;
}
const runners: Runner[] = [];
const waiting: ((runner: Runner) => void)[] = [];

/** A free process that keeps the command loaded, of two at most. */
async function freeRunner(): Promise<Runner> {
  let runner = runners.find(({ busy }) => !busy);
  if (!runner && runners.length < 2) {
    const child = fork(here('keep-cli-loaded.ts'), { execArgv: ['--import', import.meta.resolve('tsx')] });
    runners.push((runner = { process: child, busy: true }));
  }
  runner ??= await new Promise<Runner>((resolve) => waiting.push(resolve));
  runner.busy = true;
  return runner;
}

/** The same, in a process that runs the command again and again: starting one for each takes too long. */
export async function runCli(...args: string[]): Promise<Outcome> {
  const runner = await freeRunner();
  const { process: child } = runner;
  child.ref();
  child.channel?.ref();
  try {
    return await new Promise((resolve, reject) => {
      const died = (code: number | null) => reject(new Error(`the command took its process down (${code})`));
      child.once('exit', died).once('message', (outcome) => {
        child.off('exit', died);
        resolve(outcome as Outcome);
      });
      child.send(args);
    });
  } finally {
    child.unref();
    child.channel?.unref();
    if (child.exitCode !== null) runners.splice(runners.indexOf(runner), 1);
    const next = waiting.shift();
    if (next) next(runner);
    else runner.busy = false;
  }
}

/** Gives a test a directory, and takes it away afterwards. */
export async function inTemporary<T>(run: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'passerelle-test-'));
  try {
    return await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A copy of the tables, to spoil. */
export function copyTables(dir: string): string {
  const tables = join(dir, 'tables');
  cpSync(SOURCE, tables, { recursive: true });
  return tables;
}

/** Every file of a directory by name, those of its directories aside; none when it is not there. */
export const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    (existsSync(dir) ? readdirSync(dir, { withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(dir, name), 'utf8')])
  );
