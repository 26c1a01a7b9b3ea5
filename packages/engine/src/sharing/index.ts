export { anonymised } from './anonymised.ts';
export type { AnonymisedProfile, YearRange } from './anonymised.ts';
export { LONGEST_FILE, jsonToProfile, profileToJson } from './profile-json.ts';
export { HASH_PREFIX, LONGEST_HASH, hashToProfile, profileToHash } from './profile-link.ts';
export type { OpenedLink, OpenedProfile } from './profile-link.ts';
export { skillsToCsv } from './skills-to-csv.ts';
export { unknownIds } from './unknown-ids.ts';
export type { IdPart, KnownIds, UnknownId } from './unknown-ids.ts';
