// The peers as a careful site would ship them: bundled, minified, one script each, and a style sheet where they have one.
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

const NAMES = ['dom-quiz', 'lit-quiz', 'survey-quiz'];

/** The files of all peers, by the paths under which they are served. */
export async function buildPeers(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const name of NAMES) {
    const result = await build({
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: ['passerelle-source', ...defaultClientConditions] },
      build: {
        write: false,
        modulePreload: false,
        target: 'es2022',
        cssCodeSplit: false,
        rolldownOptions: {
          input: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
          output: { format: 'es', codeSplitting: false, entryFileNames: `${name}.js`, assetFileNames: `${name}.[ext]` },
        },
      },
    });
    const { output } = result as unknown as {
      output: { fileName: string; code?: string; source?: string | Uint8Array }[];
    };
    for (const { fileName, code, source } of output) files.set(`/peers/${fileName}`, code ?? source!);
  }
  return files;
}
