// Everything the engine does, for one referential, in one object: for a page of Node as for a browser.
import type { Referential } from '@passerelle/referential/types';
import { prepareCv, readCv } from './cv/read-cv.ts';
import type { CvIndex, CvOptions } from './cv/read-cv.ts';
import type { CvReading } from './cv/cv-reading.ts';
import { nextQuestion } from './interests/next-question.ts';
import { scoreInterests } from './interests/score-interests.ts';
import { askSkills } from './matching/ask-skills.ts';
import { explainJob } from './matching/explain-job.ts';
import type { Explanation } from './matching/explain-job.ts';
import { indexJobs } from './matching/index-jobs.ts';
import { nextSkills } from './matching/next-skills.ts';
import type { NextSkill } from './matching/next-skills.ts';
import { newlyNear } from './matching/newly-near.ts';
import { placeOf } from './matching/place-of.ts';
import { rankJobs } from './matching/rank-jobs.ts';
import type { RankOptions, RankResult } from './matching/rank-jobs.ts';
import { planFor } from './plan/plan-for.ts';
import type { PlanOptions } from './plan/plan-for.ts';
import type { Plan } from './plan/plan.ts';
import { routes } from './matching/routes.ts';
import type { Route } from './matching/routes.ts';
import { steppingStones } from './matching/stepping-stones.ts';
import type { SteppingStone } from './matching/stepping-stones.ts';
import { wishIds } from './matching/wish-ids.ts';
import { wishPrices } from './matching/wish-prices.ts';
import { isNear } from './matching/within-reach.ts';
import { stability, withoutAnswer } from './matching/without-answer.ts';
import type { Stability, WithoutAnswer } from './matching/without-answer.ts';
import type { Profile } from './profile/profile.ts';
import { readProfile } from './profile/read-profile.ts';
import { toTheEnd } from './to-the-end.ts';
import { createSearch } from './search/create-search.ts';
import type { SearchHit, SearchOptions } from './search/create-search.ts';

/** A profile as a developer writes it: what is absent is empty. */
export type GivenProfile = Partial<Profile>;

/** How many at most, and codes or beginnings of codes of the jobs to choose among; all unless said. */
export interface ListOptions {
  readonly limit?: number;
  readonly among?: readonly string[];
}

/** Creates an engine over a referential. Methods throw `ProfileError` on a profile of the wrong shape. */
export function createEngine(referential: Referential) {
  const { items, facts, contexts, funding } = referential;
  const index = indexJobs(referential);
  const search = createSearch(referential);
  let cvs: CvIndex | undefined;
  return {
    /** The jobs that suit a profile, best first. */
    rank: (profile: GivenProfile, options?: RankOptions): RankResult => rankJobs(index, readProfile(profile), options),
    /** Why a job stands where it stands; undefined for an unknown code. */
    explain: (profile: GivenProfile, code: string): Explanation | undefined =>
      explainJob(index, readProfile(profile), code),
    /** The place of a job in the whole ranking, from 1; undefined where it is not in it. */
    placeOf: (profile: GivenProfile, code: string): number | undefined => placeOf(index, readProfile(profile), code),
    /** Jobs that are too far today, and within reach after one of the nearest. */
    steppingStones: (profile: GivenProfile, options?: ListOptions): readonly SteppingStone[] =>
      steppingStones(index, readProfile(profile), options),
    /** Ways of two hops to a job that is too far, the easiest first; none when it is within reach. */
    routes: (profile: GivenProfile, code: string): readonly Route[] => routes(index, readProfile(profile), code),
    /** Whether a job is within reach today: then no way to it is given. */
    isNear: (profile: GivenProfile, code: string): boolean => isNear(index, readProfile(profile), code),
    /** The skills that would open the most jobs. */
    nextSkills: (profile: GivenProfile, options?: ListOptions): readonly NextSkill[] =>
      nextSkills(index, readProfile(profile), options),
    /** Jobs that skills learnt since bring within reach, best first. */
    newlyNear: (profile: GivenProfile, learnt: readonly string[], options?: ListOptions): readonly string[] =>
      newlyNear(index, readProfile(profile), learnt, options),
    /** Every wish understood: working contexts, then levels, then domains. */
    wishIds: (): readonly string[] => wishIds(referential),
    /** For every wish, how many jobs fewer there are with it indispensable. */
    wishPrices: (profile: GivenProfile, options?: Pick<ListOptions, 'among'>): Readonly<Record<string, number>> =>
      wishPrices(index, readProfile(profile), options),
    /** For each answer, the place of a job once it is taken back. */
    withoutAnswer: (profile: GivenProfile, code: string): readonly WithoutAnswer[] =>
      withoutAnswer(index, readProfile(profile), code),
    /** How many of the first ten jobs stay when one answer changes. */
    stability: (profile: GivenProfile): Stability => stability(index, readProfile(profile)),
    /** At most fifteen skills to confirm or decline, by id. */
    askSkills: (profile: GivenProfile, limit?: number): string[] => askSkills(index, readProfile(profile), limit),
    /** Ordered, dated steps to a job, with what may pay for them; undefined for an unknown code. */
    plan: (profile: GivenProfile, code: string, options: PlanOptions): Plan | undefined =>
      planFor(index, readProfile(profile), code, { facts, contexts, funding, ...options }),
    /** Jobs and activities that a text may mean, best first. */
    search: (text: string, options?: SearchOptions): SearchHit[] => search(text, options),
    /** Past jobs, activities and skills that a CV names, for the person to confirm. */
    readCv: (cv: string, options: CvOptions): CvReading =>
      readCv(cv, (cvs ??= toTheEnd(prepareCv(referential))), options),
    /** The six scores of a profile's answers. */
    scoreInterests: (profile: GivenProfile) => scoreInterests(items, readProfile(profile).interests),
    /** The next question of the quiz; undefined when all are answered. */
    nextQuestion: (profile: GivenProfile) => nextQuestion(items, readProfile(profile).interests),
  };
}

/** What {@link createEngine} gives: its functions, over one referential. */
export type Engine = ReturnType<typeof createEngine>;
