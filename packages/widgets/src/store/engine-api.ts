// Stands in for functions that the engine is about to export, with their signatures. To be deleted then.
import { rankJobs as rank, wishIds } from '@passerelle/engine/matching';
import type { JobIndex } from '@passerelle/engine/matching';
import type { Profile } from '@passerelle/engine/profile';

interface Among {
  readonly limit?: number;
  readonly among?: readonly string[];
}

const breaks = (index: JobIndex, id: string, job: number): boolean =>
  index.broken[index.wishAt.get(id) ?? -1]?.[job] === 1;

function keptBy(index: JobIndex, musts: readonly string[], among: readonly string[] = []): number {
  const domains = musts.filter((id) => id.startsWith('domain-'));
  const others = musts.filter((id) => !id.startsWith('domain-'));
  return index.ranking.jobs.filter(
    (code, job) =>
      (among.length === 0 || among.some((entry) => code.startsWith(entry))) &&
      others.every((id) => !breaks(index, id, job)) &&
      (domains.length === 0 || domains.some((id) => !breaks(index, id, job)))
  ).length;
}

export function wishPrices(index: JobIndex, { wishes }: Profile, { among }: Among = {}): Record<string, number> {
  const musts = Object.keys(wishes).filter((id) => wishes[id] === 'must');
  return Object.fromEntries(
    wishIds(index).map((id) => {
      const without = musts.filter((must) => must !== id);
      return [id, Math.max(0, keptBy(index, without, among) - keptBy(index, [...without, id], among))];
    })
  );
}

export interface SteppingStone {
  readonly code: string;
  readonly by: string;
  readonly gained: readonly string[];
  readonly had: number;
  readonly total: number;
}

export function steppingStones(
  index: JobIndex,
  profile: Profile,
  { limit = 5, among }: Among = {}
): readonly SteppingStone[] {
  const options = among ? { among } : {};
  const near = rank(index, profile, { limit: 8, ...options }).jobs;
  const seen = new Set(rank(index, profile, { limit: 40, ...options }).jobs.map(({ code }) => code));
  const stones: SteppingStone[] = [];
  for (const { code: by } of near) {
    const then = rank(index, { ...profile, jobs: [...profile.jobs, { code: by }] }, { limit: 20, ...options });
    const found = then.jobs.find(({ code }) => !seen.has(code));
    if (!found) continue;
    seen.add(found.code);
    const skillsOf = (code: string): string[] => {
      const job = index.jobAt.get(code)!;
      return [...index.links.subarray(index.offsets[job], index.offsets[job + 1])].map(
        (link) => index.ranking.skills[index.skillOf[link]!]!
      );
    };
    const own = new Set(profile.jobs.flatMap(({ code }) => skillsOf(code)));
    const needed = new Set(skillsOf(found.code));
    const gained = skillsOf(by).filter((id) => !own.has(id) && needed.has(id));
    if (gained.length) stones.push({ code: found.code, by, gained, had: found.had, total: found.total });
  }
  return stones.slice(0, limit);
}

export interface NextSkill {
  readonly id: string;
  readonly opens: number;
  readonly jobs: readonly string[];
}

export function nextSkills(index: JobIndex, profile: Profile, { limit = 5, among }: Among = {}): readonly NextSkill[] {
  const options = among ? { among } : {};
  const near = rank(index, profile, { limit: 40, ...options }).jobs;
  const jobs = new Map<string, string[]>();
  for (const { code } of near) {
    const job = index.jobAt.get(code)!;
    for (const link of index.links.subarray(index.offsets[job], index.offsets[job + 1])) {
      const id = index.ranking.skills[index.skillOf[link]!]!;
      if (profile.skills[id] === undefined) jobs.set(id, [...(jobs.get(id) ?? []), code]);
    }
  }
  return [...jobs]
    .map(([id, codes]) => ({ id, opens: codes.length, jobs: codes }))
    .filter(({ opens }) => opens > 1)
    .sort((a, b) => b.opens - a.opens)
    .slice(0, limit);
}
