// Which wishes stand together, in the order in which a reader meets them.
import { WISH_PREFIX, alternativesOf } from '@passerelle/engine/matching';

export type WishGroup = 'hours' | 'conditions' | 'contact' | 'level' | 'centre' | 'domain';

const HOURS = ['no-weekend', 'no-night', 'no-shifted-hours', 'no-on-call'];
const CONTACT = ['with-public', 'no-public', 'with-animals'];

const groupOf = (id: string): WishGroup => {
  if (id.startsWith(WISH_PREFIX.level)) return 'level';
  const kind = alternativesOf(id);
  if (kind) return kind;
  // What another pack wishes and we have never heard of is about the work itself.
  return HOURS.includes(id) ? 'hours' : CONTACT.includes(id) ? 'contact' : 'conditions';
};

/** Telework is what most readers look for first. */
const FIRST = ['telework', 'no-travel', 'outdoors'];
const rank = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** The groups that hold something, each with its wishes. */
export function groupWishes(ids: readonly string[]): { readonly group: WishGroup; readonly ids: readonly string[] }[] {
  const groups = ['hours', 'conditions', 'contact', 'level', 'centre', 'domain'] as const;
  return groups.flatMap((group) => {
    const own = ids.filter((id) => groupOf(id) === group).sort((a, b) => rank(a) - rank(b));
    return own.length ? [{ group, ids: own }] : [];
  });
}
