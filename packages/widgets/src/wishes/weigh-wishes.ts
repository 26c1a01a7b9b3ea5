// What the reader's wishes make of the jobs: how many remain, and what each wish takes away.
import { WISH_PREFIX, alternativesOf, countKeeping, keptByWishes, wishPrices } from '@passerelle/engine/matching';
import type { Alternatives, JobIndex } from '@passerelle/engine/matching';
import type { Profile } from '@passerelle/engine/profile';
import { ALTERNATIVES } from './wish-label.ts';

export interface Effect {
  /** For each wish, how many jobs fewer if it is indispensable. */
  readonly prices: Readonly<Record<string, number>>;
  /** How many jobs keep every indispensable wish, of how many. */
  readonly kept: number;
  readonly of: number;
  /** Wishes that had to be taken as preferences. */
  readonly relaxed: readonly string[];
  /** The domains, or centres of interest, chosen, as the one wish that they are; absent without any. */
  readonly alternatives: Readonly<Partial<Record<Alternatives, Together>>>;
}

export interface Together {
  readonly price: number;
  readonly must: boolean;
  /** For each one that is not chosen, how many jobs it would bring back. */
  readonly more: Readonly<Record<string, number>>;
}

/**
 * Weighs each wish against the other indispensable ones, but those given up; the one level, the domains and
 * the centres of interest, against what is not of their kind.
 */
export function weighWishes(index: JobIndex, profile: Profile, among: readonly string[]): Effect {
  const { kept, considered, relaxed } = keptByWishes(index, profile, { among });
  const held = Object.entries(profile.wishes).map(
    ([id, strength]) => [id, relaxed.includes(id) ? 'prefer' : strength] as const
  );
  const without = (kind: string): Profile => ({
    ...profile,
    wishes: Object.fromEntries(kind ? held.filter(([id]) => !id.startsWith(kind)) : held),
  });
  const priced = (kind: string): [string, number][] =>
    held.some(([id]) => id.startsWith(kind))
      ? Object.entries(wishPrices(index, without(kind), { among })).filter(([id]) => id.startsWith(kind))
      : [];

  const prices: Record<string, number> = {
    ...wishPrices(index, without(''), { among }),
    ...Object.fromEntries(Object.values(WISH_PREFIX).flatMap(priced)),
  };
  const together = (kind: Alternatives): Together | undefined => {
    const chosen = held.flatMap(([id]) => (alternativesOf(id) === kind && id in prices ? [id] : []));
    if (chosen.length === 0) return undefined;
    const others = without(WISH_PREFIX[kind]);
    const keeping = (ids: readonly string[]): number =>
      countKeeping(
        index,
        { ...others, wishes: { ...others.wishes, ...Object.fromEntries(ids.map((id) => [id, 'must' as const])) } },
        { among }
      );
    const left = keeping(chosen);
    const unchosen = index.wishIds.filter((id) => alternativesOf(id) === kind && !chosen.includes(id));
    return {
      price: keeping([]) - left,
      must: chosen.some((id) => profile.wishes[id] === 'must'),
      more: Object.fromEntries(unchosen.map((id) => [id, keeping([...chosen, id]) - left])),
    };
  };
  return {
    prices,
    kept,
    of: considered,
    relaxed,
    alternatives: Object.fromEntries(ALTERNATIVES.map((kind) => [kind, together(kind)])),
  };
}
