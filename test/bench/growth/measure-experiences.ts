// What a longer past costs: all that the engine does after one more skill is ticked, for the list and its first cards.
import { EMPTY_PROFILE, reduceProfile } from '@passerelle/engine/profile';
import type { Profile } from '@passerelle/engine/profile';
import {
  askSkills,
  explainJob,
  indexJobs,
  nextSkills,
  rankJobs,
  stability,
  steppingStones,
} from '@passerelle/engine/matching';
import { openReferential } from '../open-referential.ts';
import { random, shuffle } from '../random.ts';
import { timeCalls } from '../time-calls.ts';

export interface ExperiencesRow {
  /** Past jobs and activities, as many of each as of the other, or one more job. */
  readonly experiences: number;
  /** Microseconds: the tick in the profile; the first fifty jobs; five explained; fifteen skills asked. */
  readonly changeUs: number;
  readonly rankUs: number;
  readonly explainUs: number;
  readonly askUs: number;
  /** Their sum: what a reader waits for. */
  readonly totalUs: number;
  /** Microseconds put off after the paint: stepping stones and skills to learn; how sure the list is. */
  readonly furtherUs: number;
  readonly stabilityUs: number;
}

const COUNTS = [1, 2, 5, 10, 20, 50];
const PEOPLE = 20;

export async function measureExperiences(seed: number): Promise<ExperiencesRow[]> {
  const referential = await openReferential(undefined);
  const { items, experiences, ranking } = referential;
  const index = indexJobs(referential);
  const next = random(seed);
  /** Thirty answers, and so many past jobs and activities. */
  const person = (count: number): Profile => {
    const jobs = shuffle(ranking.jobs, next).slice(0, Math.ceil(count / 2));
    const activities = shuffle(experiences, next).slice(0, Math.floor(count / 2));
    return {
      ...EMPTY_PROFILE,
      interests: Object.fromEntries(
        items.slice(0, 30).map(({ id }, i) => [id, ((i + count) % 5) as 0 | 1 | 2 | 3 | 4])
      ),
      jobs: jobs.map((code, i) => ({ code, years: 1 + (i % 9) })),
      experiences: activities.map(({ id }) => id),
      wishes: { 'no-night': 'must' },
    };
  };
  return COUNTS.map((count) => {
    const people = Array.from({ length: PEOPLE }, () => person(count));
    const skills = shuffle(ranking.skills, next).slice(0, PEOPLE);
    const time = (call: (profile: Profile, i: number) => unknown, rounds: number): number =>
      timeCalls((i) => call(people[i]!, i), PEOPLE, rounds).wall;
    const changeUs = time((profile, i) => reduceProfile(profile, { type: 'skill', id: skills[i]!, value: 'had' }), 50);
    const rankUs = time((profile) => rankJobs(index, profile, { limit: 50 }), 50);
    const first = people.map((profile) => rankJobs(index, profile, { limit: 5 }).jobs);
    const explainUs = time((profile, i) => first[i]!.map(({ code }) => explainJob(index, profile, code)), 20);
    const askUs = time((profile) => askSkills(index, profile), 20);
    return {
      experiences: count,
      changeUs,
      rankUs,
      explainUs,
      askUs,
      totalUs: Math.round(changeUs + rankUs + explainUs + askUs),
      furtherUs: time((profile) => [steppingStones(index, profile), nextSkills(index, profile)], 3),
      stabilityUs: time((profile) => stability(index, profile), 2),
    };
  });
}
