// The parts of a pack as scripts to import: the only form that a page with `script-src` alone can load.
import { FIRST_ITEMS } from '../src/types.ts';
import type { Item } from '../src/types.ts';

const HEADER = '// Written by `npm run packs` from packages/referential/source: edit the tables, not this file.\n';

const itemsModule = (name: string, items: readonly Item[]): string => {
  const rows = items.map(({ id, letter, text }) => `  ${JSON.stringify({ id, letter, text })},\n`).join('');
  return `${HEADER}import type { Item } from '../types.ts';\n\nexport const ${name}: readonly Item[] = [\n${rows}];\n`;
};

const englishModule = (items: Readonly<Record<string, string>>): string =>
  `${HEADER}export const itemsInEnglish: Readonly<Record<string, string>> = ${JSON.stringify(items, undefined, 2)};\n`;

/** The text of each module, by file name. */
export function writeModules(
  parts: ReadonlyMap<string, string>,
  items: readonly Item[],
  english: Readonly<Record<string, string>>
): Map<string, string> {
  const files = new Map(
    [...parts].map(([part, text]) => [
      `${part}.ts`,
      `${HEADER}const text: string = ${JSON.stringify(text)};\n\nexport default text;\n`,
    ])
  );
  // The first question waits for nothing that it does not need.
  files.set('items.ts', itemsModule('items', items.slice(0, FIRST_ITEMS)));
  files.set('more-items.ts', itemsModule('moreItems', items.slice(FIRST_ITEMS)));
  files.set('items.en.ts', englishModule(english));
  return files;
}
