// The referential that a benchmark runs on: the essential pack, or the one in a folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEssential } from '@passerelle/referential';
import { decodeRanking, decodeTitles, decodeWords } from '@passerelle/referential/pack';
import type { Referential } from '@passerelle/referential';

export async function openReferential(dir: string | undefined): Promise<Referential> {
  const essential = await loadEssential();
  if (dir === undefined) return essential;
  const part = (name: string): string => readFileSync(join(dir, `${name}.pack`), 'utf8');
  const ranking = decodeRanking(part('ranking'));
  return {
    ranking,
    words: decodeWords(part('words'), ranking),
    titles: decodeTitles(part('titles'), ranking),
    items: essential.items,
  };
}
