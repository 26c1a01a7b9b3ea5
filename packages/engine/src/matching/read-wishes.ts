// The wishes of a profile, as what a job keeps or breaks: each by itself, but for domains, of which one is enough.
import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';

export interface AskedWish {
  /** The id, or those of several domains that were asked with one strength. */
  readonly ids: readonly string[];
  readonly must: boolean;
  /** 1 for each job that breaks it. */
  readonly broken: Uint8Array;
}

/** The wishes asked, in the order of the referential: that of the answers must not count. */
export function readWishes(
  { wishAt, wishIds, broken, firstDomain }: JobIndex,
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
  const domains: Record<'must' | 'prefer', number[]> = { must: [], prefer: [] };
  for (const wish of known) {
    const id = wishIds[wish]!;
    const strength = wishes[id]!;
    if (wish >= firstDomain) domains[strength].push(wish);
    else asked.push({ ids: [id], must: strength === 'must', broken: broken[wish]! });
  }
  for (const strength of ['must', 'prefer'] as const) {
    const group = domains[strength];
    if (group.length === 0) continue;
    const [first, ...others] = group.map((wish) => broken[wish]!);
    asked.push({
      ids: group.map((wish) => wishIds[wish]!),
      must: strength === 'must',
      broken: others.length ? first!.map((breaks, job) => Math.min(breaks, ...others.map((o) => o[job]!))) : first!,
    });
  }
  return asked;
}
