// Runs the command as a user does, in a directory of its own.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const SOURCE = here('../../packages/referential/source');
const SHARED = here('../../../shared');
export const EXPORT = join(SHARED, 'data/rome-4.0-v460');
/** Why a test is left out where the official export is not beside the repository; else false. */
export const WITHOUT_EXPORT = existsSync(EXPORT) ? false : `the official export is not at ${EXPORT}`;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `passerelle-referential` with these words. */
export function runCli(...args: string[]): Promise<Outcome> {
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

/** Every file of a directory by name; none when it is not there. */
export const filesIn = (dir: string): Record<string, string> =>
  existsSync(dir)
    ? Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]))
    : {};
