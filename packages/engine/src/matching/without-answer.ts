// « Sans cette réponse : 11e » : the ranking made again without one answer, so that what is said of it is so.
import type { Answer, Profile } from '../profile/profile.ts';
import { reduceProfile } from '../profile/reduce-profile.ts';
import { toTheEnd } from '../to-the-end.ts';
import type { JobIndex } from './index-jobs.ts';
import { placeOf } from './place-of.ts';
import { rankJobs } from './rank-jobs.ts';
import type { RankOptions } from './rank-jobs.ts';

/** One thing that the person said. */
export interface GivenAnswer {
  readonly kind: 'interest' | 'skill' | 'job' | 'experience' | 'wish';
  readonly id: string;
}

/** The place of a job without an answer. */
export interface WithoutAnswer {
  readonly answer: GivenAnswer;
  /** From 1; undefined where the job would not be shown. */
  readonly place: number | undefined;
}

export interface Stability {
  /** How many jobs are looked at: ten, or as many as there are. */
  readonly top: number;
  /** How many of these stay whatever one answer changes, and on average. */
  readonly least: number;
  readonly mean: number;
  /** For each answer, how many stay in the worse case when it changes by a step; the most telling first. */
  readonly changes: readonly { readonly answer: GivenAnswer; readonly stays: number }[];
}

type Among = Pick<RankOptions, 'among'>;

const TOP = 10;
const MOST_LIKED = 4;

/** Everything that the person said, one by one. */
function answersOf({ interests, skills, jobs, experiences, wishes }: Profile): GivenAnswer[] {
  const all = (kind: GivenAnswer['kind'], ids: readonly string[]): GivenAnswer[] => ids.map((id) => ({ kind, id }));
  return [
    ...all('interest', Object.keys(interests)),
    ...all('skill', Object.keys(skills)),
    ...all(
      'job',
      jobs.map(({ code }) => code)
    ),
    ...all('experience', experiences),
    ...all('wish', Object.keys(wishes)),
  ];
}

function takeBack(profile: Profile, { kind, id }: GivenAnswer): Profile {
  switch (kind) {
    case 'interest':
      return reduceProfile(profile, { type: 'answer', item: id, value: undefined });
    case 'skill':
      return reduceProfile(profile, { type: 'skill', id, value: undefined });
    case 'job':
      return reduceProfile(profile, { type: 'remove-job', code: id });
    case 'experience':
      return reduceProfile(profile, { type: 'remove-experience', id });
    case 'wish':
      return reduceProfile(profile, { type: 'wish', id, value: undefined });
  }
}

/** The profile with one answer a step away: an interest by one either way, anything else taken back. */
function stepAway(profile: Profile, answer: GivenAnswer): Profile[] {
  if (answer.kind !== 'interest') return [takeBack(profile, answer)];
  const value = profile.interests[answer.id]!;
  return [value - 1, value + 1]
    .filter((step) => step >= 0 && step <= MOST_LIKED)
    .map((step) => reduceProfile(profile, { type: 'answer', item: answer.id, value: step as Answer }));
}

/** For each answer, the place of the job once it is taken back: a ranking a step. */
export function* withoutAnswerInSteps(
  index: JobIndex,
  profile: Profile,
  code: string,
  options?: Among
): Generator<void, readonly WithoutAnswer[]> {
  const places: WithoutAnswer[] = [];
  for (const answer of answersOf(profile)) {
    places.push({ answer, place: placeOf(index, takeBack(profile, answer), code, options) });
    yield;
  }
  return places;
}

/** The same at once, for whoever can wait. */
export const withoutAnswer = (
  index: JobIndex,
  profile: Profile,
  code: string,
  options?: Among
): readonly WithoutAnswer[] => toTheEnd(withoutAnswerInSteps(index, profile, code, options));

/** How sure the first ten jobs are: how many stay among the first ten when one answer changes; an answer a step. */
export function* stabilityInSteps(
  index: JobIndex,
  profile: Profile,
  options?: Pick<RankOptions, 'among' | 'openness'>
): Generator<void, Stability> {
  const first = (of: Profile): string[] => rankJobs(index, of, { ...options, limit: TOP }).jobs.map(({ code }) => code);
  const top = new Set(first(profile));
  const changes: { answer: GivenAnswer; stays: number }[] = [];
  for (const answer of answersOf(profile)) {
    yield;
    const stays = stepAway(profile, answer).map((other) => first(other).filter((code) => top.has(code)).length);
    changes.push({ answer, stays: Math.min(...stays) });
  }
  changes.sort((a, b) => a.stays - b.stays);
  const sum = changes.reduce((total, { stays }) => total + stays, 0);
  return {
    top: top.size,
    least: changes[0]?.stays ?? top.size,
    mean: changes.length ? sum / changes.length : top.size,
    changes,
  };
}

/** The same at once. */
export const stability = (
  index: JobIndex,
  profile: Profile,
  options?: Pick<RankOptions, 'among' | 'openness'>
): Stability => toTheEnd(stabilityInSteps(index, profile, options));
