// The referential that a benchmark runs on: the essential pack, or the one in a folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePack, loadEssential } from '@passerelle/referential';
import type { Referential } from '@passerelle/referential';

export async function openReferential(dir: string | undefined): Promise<Referential> {
  const essential = await loadEssential();
  if (dir === undefined) return essential;
  return { ...(await decodePack((part) => readFileSync(join(dir, `${part}.pack`), 'utf8'))), items: essential.items };
}
