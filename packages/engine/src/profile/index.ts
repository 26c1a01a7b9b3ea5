export { EMPTY_PROFILE, isEmpty } from './profile.ts';
export type { Answer, PastJob, PlanProgress, Profile } from './profile.ts';
export { reduceProfile } from './reduce-profile.ts';
export type { ProfileAction } from './reduce-profile.ts';
export { ProfileError, readProfile } from './read-profile.ts';
export { COUNTS, HELD_LEVELS, STATUSES } from './situation.ts';
export type { HeldLevel, Situation, SituationQuestion, Status } from './situation.ts';
export { toJson } from './to-json.ts';
export { AIMS, VALUES } from './aims.ts';
