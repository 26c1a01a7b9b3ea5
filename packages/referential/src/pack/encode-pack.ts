import type { Referential } from '../types.ts';
import {
  encodeContexts,
  encodeFacts,
  encodeFunding,
  encodeLines,
  encodeMobility,
  encodeNearest,
  encodeNotes,
  encodeSectors,
} from './encode-late.ts';
import { encodeExperiences, encodeIds, encodeRanking, encodeTitles, encodeWords } from './encode.ts';
import { encodeLabels } from './labels.ts';
import type { PartName } from './parts.ts';

/** The text of every part of a referential, by name. Same referential, same text. */
export function encodePack(referential: Omit<Referential, 'items'>): Map<string, string> {
  const { ranking, words } = referential;
  const parts: Record<PartName, string> = {
    ranking: encodeRanking(ranking),
    ids: encodeIds(ranking),
    words: encodeWords(words),
    experiences: encodeExperiences(referential.experiences),
    nearest: encodeNearest(referential.nearest),
    titles: encodeTitles(referential.titles),
    contexts: encodeContexts(referential.contexts),
    sectors: encodeSectors(referential.sectors),
    mobility: encodeMobility(referential.mobility),
    facts: encodeFacts(referential.facts, ranking),
    lines: encodeLines(referential.lines),
    notes: encodeNotes(referential.notes),
    funding: encodeFunding(referential.funding),
  };
  return new Map([...Object.entries(parts), ...(words.late ? encodeLabels(ranking, words.skills) : [])]);
}
