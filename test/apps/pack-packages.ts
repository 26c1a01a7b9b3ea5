// The three packages as they would be published: what `npm pack` puts in their archives.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = ['referential', 'engine', 'widgets'];

// Frameworks that would tell their makers about this build.
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: '1' };

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs npm in a folder; never throws for its exit code. */
export async function npm(folder: string, ...args: string[]): Promise<Outcome> {
  // Vite, which bundles what the tests put in a page, says « production » to the whole process.
  const env = { ...process.env, ...QUIET, NODE_ENV: undefined, NODE_OPTIONS: '', npm_config_loglevel: 'error' };
  try {
    const { stdout, stderr } = await promisify(execFile)('npm', args, { cwd: folder, env, maxBuffer: 1e8 });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

let packed: Promise<readonly string[]> | undefined;

/** Paths of their archives, made once. */
export const packPackages = (): Promise<readonly string[]> =>
  (packed ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-packed-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const archives: string[] = [];
    for (const name of PACKAGES) {
      const { code, output } = await npm(
        join(ROOT, 'packages', name),
        'pack',
        '--silent',
        '--pack-destination',
        folder
      );
      const archive = /^\S+\.tgz$/m.exec(output)?.[0];
      if (code || !archive) throw new Error(`npm pack of ${name}: ${output}`);
      archives.push(join(folder, archive));
    }
    return archives;
  })());
