import type { Referential } from '../types.ts';
import {
  decodeContexts,
  decodeFacts,
  decodeFunding,
  decodeLines,
  decodeMobility,
  decodeNotes,
  decodeSectors,
} from './decode-late.ts';
import { decodeExperiences, decodeNearest, decodeRanking, decodeTitles, decodeWords } from './decode.ts';
import { SHARED_LABELS, decodeLabels, labelParts } from './labels.ts';

/**
 * A whole referential from its parts; `read` gives the text of each by name. For Node and for tools: a page
 * loads each part when it is first needed.
 * @throws {PackError} when a part cannot be read.
 */
export async function decodePack(
  read: (part: string) => string | Promise<string>
): Promise<Omit<Referential, 'items'>> {
  const ranking = decodeRanking(await read('ranking'), await read('ids'));
  let words = decodeWords(await read('words'), ranking);
  if (words.late) {
    const parts = [...new Set([SHARED_LABELS, ...labelParts(ranking)])];
    const texts = await Promise.all(parts.map(async (part) => [part, await read(part)] as const));
    words = decodeLabels(new Map(texts), ranking, words);
  }
  const experiences = decodeExperiences(await read('experiences'), ranking);
  return {
    ranking,
    words,
    experiences,
    nearest: decodeNearest(await read('nearest'), ranking),
    titles: decodeTitles(await read('titles'), ranking),
    contexts: decodeContexts(await read('contexts'), ranking),
    sectors: decodeSectors(await read('sectors'), ranking),
    mobility: decodeMobility(await read('mobility'), ranking),
    facts: decodeFacts(await read('facts'), ranking),
    lines: decodeLines(await read('lines'), ranking),
    notes: decodeNotes(await read('notes'), ranking, experiences),
    funding: decodeFunding(await read('funding')),
  };
}
