import type { Messages } from '../i18n/messages.ts';
import { isOld } from './is-old.ts';
import type { Knowledge } from '../store/load-knowledge.ts';

/** The credit that the licence of the data asks for, in words. */
export function sourceOf({ index }: Knowledge, { source }: Messages): string {
  const { publisher, name, version, date, licence } = index.ranking.provenance;
  return source(publisher, name, version, date, licence, isOld(date));
}
