// An application of `demo/apps/` in a folder of its own, away from the workspaces: what it gets of ours is what
// `npm pack` would publish, so that `exports`, files and types are those of the packages.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, packPackages, ROOT } from './pack-packages.ts';
import type { Outcome } from './pack-packages.ts';

export interface InstalledApp {
  readonly folder: string;
  /** Runs one of its scripts. */
  run(script: string): Promise<Outcome>;
  remove(): void;
}

/** @throws when npm cannot install it, with what npm said. */
export async function installApp(name: string): Promise<InstalledApp> {
  const archives = await packPackages();
  const folder = mkdtempSync(join(tmpdir(), `passerelle-in-${name}-`));
  const skip = /\/(node_modules|dist|dist-server|\.next|\.astro|\.angular)$/;
  cpSync(join(ROOT, 'demo/apps', name), folder, { recursive: true, filter: (path) => !skip.test(path) });
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await npm(folder, 'install', ...options, ...archives);
  if (code) throw new Error(`npm install of demo/apps/${name}: ${output}`);
  return {
    folder,
    run: (script) => npm(folder, 'run', '--silent', script),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
