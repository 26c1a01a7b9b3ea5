import { alternativesOf } from '@passerelle/engine/matching';
import type { JobIndex } from '@passerelle/engine/matching';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import type { Knowledge } from './load-knowledge.ts';

/** The index that the reader's answers need: a wish about a centre of interest has the sectors loaded, and draws again. */
export function indexFor(host: PasserelleElement, knowledge: Knowledge): JobIndex {
  if (Object.keys(host.answers.wishes).some((id) => alternativesOf(id) === 'centre')) knowledge.sectors.for(host);
  return knowledge.index;
}
