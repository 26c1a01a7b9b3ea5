// The essential pack, in chunks of its own: a page that never ranks never loads it.
import type { PartName } from './pack/parts.ts';
import { decodePack } from './pack/decode-pack.ts';
import type { Referential } from './types.ts';

export type { PartName };

/** How each part is imported: the bundler must see every path. */
const MODULES: Record<PartName, () => Promise<{ default: string }>> = {
  ranking: () => import('./essential/ranking.ts'),
  ids: () => import('./essential/ids.ts'),
  words: () => import('./essential/words.ts'),
  experiences: () => import('./essential/experiences.ts'),
  nearest: () => import('./essential/nearest.ts'),
  titles: () => import('./essential/titles.ts'),
  contexts: () => import('./essential/contexts.ts'),
  sectors: () => import('./essential/sectors.ts'),
  mobility: () => import('./essential/mobility.ts'),
  facts: () => import('./essential/facts.ts'),
  lines: () => import('./essential/lines.ts'),
  notes: () => import('./essential/notes.ts'),
  funding: () => import('./essential/funding.ts'),
};

/** The text of what things are called in English. */
export const loadEssentialEnglish = async (): Promise<string> => (await import('./essential/words-en.ts')).default;

/** The text of one part of the essential pack, loaded on first call by relative import. */
export const loadEssentialPart = async (part: PartName): Promise<string> => (await MODULES[part]()).default;

/** The whole essential referential: the 1 584 jobs of ROME 4.0 with this project's own wording, in French. */
export async function loadEssential(): Promise<Referential> {
  const [pack, { items }, { moreItems }] = await Promise.all([
    decodePack((part) => loadEssentialPart(part as PartName)),
    import('./essential/items.ts'),
    import('./essential/more-items.ts'),
  ]);
  return { ...pack, items: [...items, ...moreItems] };
}
