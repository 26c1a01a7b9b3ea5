import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import type { BuildOptions } from 'vite';

export interface BundledFile {
  readonly fileName: string;
  /** A script's. */
  readonly code?: string;
  /** Any other file's. */
  readonly source?: string | Uint8Array;
}

/** A module with all that it imports, of our packages their sources: in memory, nothing is written. */
export async function bundleSources(
  module: URL,
  { rolldownOptions, ...options }: BuildOptions
): Promise<BundledFile[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['passerelle-source', ...defaultClientConditions] },
    build: {
      write: false,
      modulePreload: false,
      ...options,
      rolldownOptions: { input: fileURLToPath(module), ...rolldownOptions },
    },
  });
  return (result as unknown as { output: BundledFile[] }).output;
}
