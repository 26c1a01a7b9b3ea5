// Which wishes stand together, in the order in which a reader meets them.
import { WISH_PREFIX, alternativesOf } from '@passerelle/engine/matching';

export type WishGroup = 'hours' | 'conditions' | 'contact' | 'level' | 'centre' | 'domain';

const HOURS = ['no-weekend', 'no-night', 'no-shifted-hours', 'no-on-call'];
const CONTACT = ['with-public', 'no-public', 'with-animals'];

const GROUPS: readonly WishGroup[] = ['hours', 'conditions', 'contact', 'level', 'centre', 'domain'];

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
  return GROUPS.flatMap((group) => {
    const own = ids.filter((id) => groupOf(id) === group).sort((a, b) => rank(a) - rank(b));
    return own.length ? [{ group, ids: own }] : [];
  });
}

/**
 * The wishes that a site offers, of those that there are.
 * @param named groups and ids, separated by spaces or commas; where it names none that there is, all are offered
 */
export function offeredWishes(ids: readonly string[], named: string | undefined): readonly string[] {
  const names = new Set(named?.toLowerCase().match(/[^\s,]+/g));
  const offered = ids.filter((id) => names.has(id.toLowerCase()) || names.has(groupOf(id)));
  return offered.length ? offered : ids;
}
