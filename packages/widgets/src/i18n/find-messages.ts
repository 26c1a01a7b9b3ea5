// The texts that an element shows.
import type { MessageOverrides, Messages } from './messages.ts';
import { fr } from './fr.ts';

/** French for now, whatever the page: the words of the referential are French. */
export function findMessages(overrides: MessageOverrides | undefined): Messages {
  if (!overrides) return fr;
  const parts = Object.entries(overrides).filter(([part, own]) => Object.hasOwn(fr, part) && own !== undefined);
  const merge = (part: string, own: unknown): unknown =>
    typeof own === 'object' ? { ...(fr[part as keyof Messages] as object), ...own } : own;
  return { ...fr, ...Object.fromEntries(parts.map(([part, own]) => [part, merge(part, own)])) };
}
