// What the reader's wishes make of the jobs: how many remain, and what each wish takes away.
import { rankJobs, wishPrices } from '@passerelle/engine/matching';
import type { JobIndex } from '@passerelle/engine/matching';
import type { Profile } from '@passerelle/engine/profile';
import { DOMAIN, LEVEL } from './wish-label.ts';

export interface Effect {
  /** For each wish, how many jobs fewer if it is indispensable. */
  readonly prices: Readonly<Record<string, number>>;
  /** How many jobs keep every indispensable wish, of how many. */
  readonly kept: number;
  readonly of: number;
  /** Wishes that had to be taken as preferences. */
  readonly relaxed: readonly string[];
  /** The domains chosen, as the one wish that they are: its price, of how many jobs; undefined without any. */
  readonly domains: { readonly price: number; readonly of: number; readonly must: boolean } | undefined;
}

/**
 * Weighs each wish against the other indispensable ones, but those given up; the one level, and the domains,
 * against what is not of their kind.
 */
export function weighWishes(index: JobIndex, profile: Profile, among: readonly string[]): Effect {
  const count = (of: Profile) => rankJobs(index, of, { limit: Infinity, among });
  const { jobs, considered, relaxed } = count(profile);
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
    ...Object.fromEntries([...priced(LEVEL), ...priced(DOMAIN)]),
  };
  const chosen = held.flatMap(([id]) => (id.startsWith(DOMAIN) && id in prices ? [id] : []));
  const of = chosen.length ? count(without(DOMAIN)).jobs.length : 0;
  // A job is in one domain: what is left by several is the sum of what each leaves.
  const left = chosen.reduce((sum, id) => sum + of - prices[id]!, 0);
  return {
    prices,
    kept: jobs.length,
    of: considered,
    relaxed,
    domains: chosen.length
      ? { price: of - left, of, must: chosen.some((id) => profile.wishes[id] === 'must') }
      : undefined,
  };
}
