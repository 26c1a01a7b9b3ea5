// The peers as a careful site would ship them: bundled, minified, one script each, and a style sheet where they have one.
import { bundleSources } from '../../chromium/bundle-sources.ts';

const NAMES = ['dom-quiz', 'lit-quiz', 'survey-quiz'];

/** The files of all peers, by the paths under which they are served. */
export async function buildPeers(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const name of NAMES) {
    const bundle = await bundleSources(new URL(`./${name}.ts`, import.meta.url), {
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: {
        output: { format: 'es', codeSplitting: false, entryFileNames: `${name}.js`, assetFileNames: `${name}.[ext]` },
      },
    });
    for (const { fileName, code, source } of bundle) files.set(`/peers/${fileName}`, code ?? source!);
  }
  return files;
}
