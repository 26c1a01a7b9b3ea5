// The wishes of a profile, as what a job keeps or breaks: each by itself, but for domains and centres of interest, of which one is enough.
import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';
import { alternativesOf } from './wish-ids.ts';

export interface AskedWish {
  /** The id, or those of several domains, or centres of interest, that were asked with one strength. */
  readonly ids: readonly string[];
  readonly must: boolean;
  /** 1 for each job that breaks it. */
  readonly broken: Uint8Array;
}

/** The wishes asked, in the order of the referential: that of the answers must not count. */
export function readWishes(
  { wishAt, wishIds, broken }: JobIndex,
  wishes: Profile['wishes'],
  ignored: string[] = []
): AskedWish[] {
  const known: number[] = [];
  for (const id of Object.keys(wishes)) {
    const wish = wishAt.get(id);
    if (wish === undefined) ignored.push(id);
    else known.push(wish);
  }
  known.sort((a, b) => a - b);
  const asked: AskedWish[] = [];
  /** By kind and strength. */
  const alternatives = new Map<string, number[]>();
  for (const wish of known) {
    const id = wishIds[wish]!;
    const strength = wishes[id]!;
    const kind = alternativesOf(id);
    if (kind) alternatives.set(`${kind} ${strength}`, [...(alternatives.get(`${kind} ${strength}`) ?? []), wish]);
    else asked.push({ ids: [id], must: strength === 'must', broken: broken[wish]! });
  }
  for (const group of alternatives.values()) {
    const [first, ...others] = group.map((wish) => broken[wish]!);
    asked.push({
      ids: group.map((wish) => wishIds[wish]!),
      must: wishes[wishIds[group[0]!]!] === 'must',
      broken: others.length ? first!.map((breaks, job) => Math.min(breaks, ...others.map((o) => o[job]!))) : first!,
    });
  }
  return asked;
}
