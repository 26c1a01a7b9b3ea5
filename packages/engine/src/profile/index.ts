export { EMPTY_PROFILE, isEmpty } from './profile.ts';
export type { Answer, PastJob, Profile } from './profile.ts';
export { reduceProfile } from './reduce-profile.ts';
export type { ProfileAction } from './reduce-profile.ts';
export { ProfileError, readProfile } from './read-profile.ts';
