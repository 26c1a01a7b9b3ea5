import type { Answer, Profile } from '@passerelle/engine';
import type { Referential } from '@passerelle/referential';
import { random, shuffle } from './random.ts';

/** People for whom every factor counts: a past job, thirty answers, twenty ticks, wishes of both strengths. */
export function fullProfiles(
  { ranking, items }: Pick<Referential, 'ranking' | 'items'>,
  count: number,
  seed: number
): Profile[] {
  const next = random(seed);
  return Array.from({ length: count }, () => ({
    version: 1 as const,
    interests: Object.fromEntries(items.slice(0, 30).map(({ id }) => [id, Math.floor(next() * 5) as Answer])),
    jobs: [{ code: ranking.jobs[Math.floor(next() * ranking.jobs.length)]! }],
    experiences: [],
    skills: Object.fromEntries(
      shuffle(ranking.skills, next)
        .slice(0, 20)
        .map((id) => [id, 'had' as const])
    ),
    wishes: { 'no-night': 'must' as const, 'no-weekend': 'prefer' as const, 'level-bac+5': 'prefer' as const },
  }));
}
