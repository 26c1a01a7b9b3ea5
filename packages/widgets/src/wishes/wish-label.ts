// What a wish is called, wherever it is spoken of.
import type { Messages } from '../i18n/messages.ts';
import type { Knowledge } from '../store/load-knowledge.ts';

export type Level = keyof Messages['wishes']['levels'];

/** What stands before a level, or a letter of domain, in the id of a wish about it. */
export const LEVEL = 'level-';
export const DOMAIN = 'domain-';

/** The label of a wish about working conditions, a level of study or a domain. */
export function wishLabel(id: string, { index, words }: Knowledge, { wishes }: Messages): string {
  if (id.startsWith(LEVEL)) return wishes.levels[id.slice(LEVEL.length) as Level] ?? id;
  if (id.startsWith(DOMAIN)) return wishes.inDomain(words.domains[id.slice(DOMAIN.length)] ?? id);
  return words.wishes[index.wishAt.get(id) ?? -1] ?? id;
}
