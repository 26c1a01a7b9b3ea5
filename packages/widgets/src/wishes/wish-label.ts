// What a wish is called, wherever it is spoken of.
import type { Messages } from '../i18n/messages.ts';
import type { Knowledge } from '../store/load-knowledge.ts';

/** What stands before a level, or a letter of domain, in the id of a wish about it. */
export const LEVEL = 'level-';
export const DOMAIN = 'domain-';

/** The labels of wishes about working conditions, a level of study and domains; several domains are one wish. */
export function wishLabels(ids: readonly string[], { index, words }: Knowledge, { wishes }: Messages): string[] {
  const domains = ids.flatMap((id) => (id.startsWith(DOMAIN) ? [words.domains[id.slice(DOMAIN.length)] ?? id] : []));
  const others = ids.filter((id) => !id.startsWith(DOMAIN));
  return [
    ...others.map((id) =>
      id.startsWith(LEVEL)
        ? (wishes.levels[id.slice(LEVEL.length) as keyof typeof wishes.levels] ?? id)
        : (words.wishes[index.wishAt.get(id) ?? -1] ?? id)
    ),
    ...(domains.length ? [wishes.inDomain(domains)] : []),
  ];
}
