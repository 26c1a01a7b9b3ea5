// What of a profile may be shown to a stranger. It is made from the referential's own ids, of which those in the
// profile only choose some: nothing that somebody typed can come through. The words are not chosen here.
import type { Letter } from '@passerelle/referential/types';
import { scoreInterests } from '../interests/score-interests.ts';
import { explainJob } from '../matching/explain-job.ts';
import type { JobIndex } from '../matching/index-jobs.ts';
import type { Profile } from '../profile/profile.ts';
import { readProfile } from '../profile/read-profile.ts';
import { HELD_BACK } from './held-back.ts';

/** Years from `from` on, less than `below`. */
export interface YearRange {
  readonly from: number;
  readonly below?: number;
}

/** A profile without anything that tells whose it is; ids in the order of the referential, jobs in the person's. */
export interface AnonymisedProfile {
  readonly skills: {
    /** Confirmed by the person. */
    readonly had: readonly string[];
    /** Key skills of the target that nothing told here says the person has, core ones first; absent without a target. */
    readonly missing?: readonly string[];
  };
  readonly tastes: {
    /** From most to least liked, ties together; empty where nothing is preferred. */
    readonly letters: readonly (readonly Letter[])[];
    /** Questions answered « beaucoup », and « pas du tout ». */
    readonly liked: readonly string[];
    readonly disliked: readonly string[];
  };
  readonly wishes: { readonly must: readonly string[]; readonly prefer: readonly string[] };
  readonly experiences: readonly string[];
  readonly jobs: readonly { readonly code: string; readonly years?: YearRange }[];
  readonly target?: string;
}

const YEARS: readonly YearRange[] = [
  { from: 0, below: 2 },
  { from: 2, below: 5 },
  { from: 5, below: 10 },
  { from: 10, below: 20 },
  { from: 20 },
];
const rangeOf = (years: number): YearRange => ({ ...YEARS.find(({ below = Infinity }) => years < below)! });

/** The ids of a list for which the profile has this answer. */
const answered = <T>(ids: readonly string[], answers: Readonly<Record<string, T>>, answer: T): string[] =>
  ids.filter((id) => Object.hasOwn(answers, id) && answers[id] === answer);

/**
 * The anonymised copy of a profile.
 * @throws {ProfileError} on a profile of the wrong shape.
 */
export function anonymised(given: Profile, index: JobIndex): AnonymisedProfile {
  const whole = readProfile(given);
  // Before all else, so that nothing below, not even what is missing, tells of them.
  const profile = { ...whole, experiences: whole.experiences.filter((id) => !HELD_BACK.has(id)) };
  const { ranking, items, experiences } = index;
  const itemIds = items.map(({ id }) => id);
  const wishIds = [...index.wishAt.keys()];
  const jobOf = (code: string | undefined): string | undefined => ranking.jobs[index.jobAt.get(code ?? '') ?? -1];

  const years = new Map<string, number | undefined>();
  for (const job of profile.jobs) {
    const code = jobOf(job.code);
    if (code !== undefined) years.set(code, job.years);
  }
  const target = jobOf(profile.target);
  const missing =
    target === undefined
      ? undefined
      : explainJob(index, profile, target)!
          .skills.filter(({ state }) => state === 'missing')
          .map(({ id }) => id);
  const { order, flat } = scoreInterests(items, profile.interests);

  return {
    skills: { had: answered(ranking.skills, profile.skills, 'had'), ...(missing && { missing }) },
    tastes: {
      letters: flat ? [] : order,
      liked: answered(itemIds, profile.interests, 4),
      disliked: answered(itemIds, profile.interests, 0),
    },
    wishes: {
      must: answered(wishIds, profile.wishes, 'must'),
      prefer: answered(wishIds, profile.wishes, 'prefer'),
    },
    experiences: experiences.map(({ id }) => id).filter((id) => profile.experiences.includes(id)),
    jobs: [...years].map(([code, held]) => ({ code, ...(held === undefined ? {} : { years: rangeOf(held) }) })),
    ...(target !== undefined && { target }),
  };
}
