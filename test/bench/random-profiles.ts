// Random people, quickly: anything that the referential knows may come together. Same seed, same people.
import type { Answer, PastJob, Profile } from '@passerelle/engine';
import { scoreInterests } from '@passerelle/engine/interests';
import { wishIds } from '@passerelle/engine/matching';
import type { Referential } from '@passerelle/referential';
import { random } from './random.ts';

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!;

/** So many of a list, at random; fewer where one comes twice. */
const some = <T>(list: readonly T[], most: number, next: () => number): T[] => [
  ...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list, next))),
];

/** A person with any mixture of past jobs, activities, skills, tastes and wishes, up to all wishes at once. */
export function randomProfiles(referential: Referential, seed: number): () => Profile {
  const { ranking, items, experiences } = referential;
  const next = random(seed);
  const wishes = wishIds(referential);
  const entries = <T>(ids: readonly string[], most: number, values: readonly T[]): Record<string, T> =>
    Object.fromEntries(some(ids, most, next).map((id) => [id, pick(values, next)]));
  const itemIds = items.map(({ id }) => id);
  const activities = experiences.map(({ id }) => id);
  return () => ({
    version: 1,
    interests: entries<Answer>(itemIds, next() < 0.3 ? 0 : 60, [0, 1, 2, 3, 4]),
    jobs: some(ranking.jobs, 4, next).map((code): PastJob => ({
      code,
      years: Math.floor(next() * 30),
      endedIn: 1990 + Math.floor(next() * 36),
    })),
    experiences: some(activities, 3, next),
    skills: entries(ranking.skills, next() < 0.5 ? 0 : 25, ['had', 'had', 'declined'] as const),
    wishes: entries(wishes, next() < 0.1 ? 60 : 6, ['must', 'prefer'] as const),
  });
}

/** Answers to all questions, every one as likely, until they prefer something. */
export function randomTastes({ items }: Referential, seed: number): () => Profile['interests'] {
  const next = random(seed);
  return () => {
    for (;;) {
      const interests = Object.fromEntries(items.map(({ id }) => [id, Math.floor(next() * 5) as Answer]));
      if (!scoreInterests(items, interests).flat) return interests;
    }
  };
}
