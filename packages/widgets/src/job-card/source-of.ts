import { isStale } from '@passerelle/engine/plan';
import type { Messages } from '../i18n/messages.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { today } from '../store/today.ts';

/** The credit that the licence of the data asks for, in words. Labels that come late are the official ones. */
export function sourceOf({ index, words }: Knowledge, { source }: Messages): string {
  const { provenance } = index.ranking;
  return source(provenance, isStale(provenance.date, today()), words.late);
}
