// The essential pack, in chunks of its own: a page that never ranks never loads it.
import type { PartName } from './pack/parts.ts';
import { decodeRanking, decodeTitles, decodeWords } from './pack/decode.ts';
import type { Referential } from './types.ts';

/** The text of one part of the essential pack, loaded on first call by relative import. */
export async function loadEssentialPart(part: PartName): Promise<string> {
  switch (part) {
    case 'ranking':
      return (await import('./essential/ranking.ts')).default;
    case 'words':
      return (await import('./essential/words.ts')).default;
    case 'titles':
      return (await import('./essential/titles.ts')).default;
  }
}

/** The whole essential referential: the 1 584 jobs of ROME 4.0 with this project's own wording, in French. */
export async function loadEssential(): Promise<Referential> {
  const [rankingText, wordsText, titlesText, { items }, { moreItems }] = await Promise.all([
    loadEssentialPart('ranking'),
    loadEssentialPart('words'),
    loadEssentialPart('titles'),
    import('./essential/items.ts'),
    import('./essential/more-items.ts'),
  ]);
  const ranking = decodeRanking(rankingText);
  return {
    ranking,
    words: decodeWords(wordsText, ranking),
    titles: decodeTitles(titlesText, ranking),
    items: [...items, ...moreItems],
  };
}
