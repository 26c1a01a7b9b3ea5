// The parts of a pack as scripts to import: the only form that a page with `script-src` alone can load.
import type { Item } from '../src/types.ts';

const HEADER = '// Written by `npm run packs` from packages/referential/source: edit the tables, not this file.\n';

/** The text of each module, by file name. */
export function writeModules(parts: ReadonlyMap<string, string>, items: readonly Item[]): Map<string, string> {
  const files = new Map(
    [...parts].map(([part, text]) => [
      `${part}.ts`,
      `${HEADER}const text: string = ${JSON.stringify(text)};\n\nexport default text;\n`,
    ])
  );
  const rows = items.map(({ id, letter, text }) => `  ${JSON.stringify({ id, letter, text })},\n`).join('');
  files.set(
    'items.ts',
    `${HEADER}import type { Item } from '../types.ts';\n\nexport const items: readonly Item[] = [\n${rows}];\n`
  );
  return files;
}
