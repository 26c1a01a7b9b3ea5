import type { Item } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';

/** The first question, in the order of the list, neither answered nor skipped; none when all are done. */
export function nextQuestion(
  items: readonly Item[],
  interests: Profile['interests'],
  skipped: ReadonlySet<string> = new Set()
): Item | undefined {
  return items.find(({ id }) => !Object.hasOwn(interests, id) && !skipped.has(id));
}
