export { indexJobs } from './index-jobs.ts';
export type { Indexed, JobIndex } from './index-jobs.ts';
export { rankJobs } from './rank-jobs.ts';
export type { RankOptions, RankResult, RankedJob } from './rank-jobs.ts';
export { explainJob } from './explain-job.ts';
export type { Explanation, Fact, JobSkill, Reason } from './explain-job.ts';
export { askSkills } from './ask-skills.ts';
export { WISH_DOMAINS, WISH_LEVELS, wishIds } from './wish-ids.ts';
