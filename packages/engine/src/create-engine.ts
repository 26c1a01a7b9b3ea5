// Everything the engine does, for one referential, in one object: for a page of Node as for a browser.
import type { Referential } from '@passerelle/referential/types';
import { nextQuestion } from './interests/next-question.ts';
import { scoreInterests } from './interests/score-interests.ts';
import { askSkills } from './matching/ask-skills.ts';
import { explainJob } from './matching/explain-job.ts';
import type { Explanation } from './matching/explain-job.ts';
import { indexJobs } from './matching/index-jobs.ts';
import { rankJobs } from './matching/rank-jobs.ts';
import type { RankOptions, RankResult } from './matching/rank-jobs.ts';
import { planFor } from './plan/plan-for.ts';
import type { PlanOptions } from './plan/plan-for.ts';
import type { Plan } from './plan/plan.ts';
import type { Profile } from './profile/profile.ts';
import { readProfile } from './profile/read-profile.ts';
import { createSearch } from './search/create-search.ts';
import type { SearchHit, SearchOptions } from './search/create-search.ts';

/** A profile as a developer writes it: what is absent is empty. */
export type GivenProfile = Partial<Profile>;

/** Creates an engine over a referential. Methods throw `ProfileError` on a profile of the wrong shape. */
export function createEngine(referential: Referential) {
  const { items, facts, contexts, funding } = referential;
  const index = indexJobs(referential);
  const search = createSearch(referential);
  return {
    /** The jobs that suit a profile, best first. */
    rank: (profile: GivenProfile, options?: RankOptions): RankResult => rankJobs(index, readProfile(profile), options),
    /** Why a job stands where it stands; undefined for an unknown code. */
    explain: (profile: GivenProfile, code: string): Explanation | undefined =>
      explainJob(index, readProfile(profile), code),
    /** At most fifteen skills to confirm or decline, by id. */
    askSkills: (profile: GivenProfile, limit?: number): string[] => askSkills(index, readProfile(profile), limit),
    /** Ordered, dated steps to a job, with what may pay for them; undefined for an unknown code. */
    plan: (profile: GivenProfile, code: string, options: PlanOptions): Plan | undefined =>
      planFor(index, readProfile(profile), code, { facts, contexts, funding, ...options }),
    /** Jobs and activities that a text may mean, best first. */
    search: (text: string, options?: SearchOptions): SearchHit[] => search(text, options),
    /** The six scores of a profile's answers. */
    scoreInterests: (profile: GivenProfile) => scoreInterests(items, readProfile(profile).interests),
    /** The next question of the quiz; undefined when all are answered. */
    nextQuestion: (profile: GivenProfile) => nextQuestion(items, readProfile(profile).interests),
  };
}

export type Engine = ReturnType<typeof createEngine>;
