// What a profile holds that a referential does not know: its pack was another version, or another one.
import type { JobIndex } from '../matching/index-jobs.ts';
import type { Profile } from '../profile/profile.ts';

/** What tells which ids a referential knows. */
export type KnownIds = Pick<JobIndex, 'itemAt' | 'jobAt' | 'experienceAt' | 'skillAt' | 'wishAt'>;

/** The parts of a profile that hold ids. */
export type IdPart = 'interests' | 'jobs' | 'experiences' | 'skills' | 'wishes' | 'target' | 'plan';

/** An id that the referential does not know. It may be any text: count such ids, do not show them. */
export interface UnknownId {
  readonly part: IdPart;
  readonly id: string;
}

/** Ids of a profile that a referential does not know, part by part. They stay in the profile, and move nothing. */
export function unknownIds(
  { interests, jobs, experiences, skills, wishes, target, plan }: Profile,
  { itemAt, jobAt, experienceAt, skillAt, wishAt }: KnownIds
): UnknownId[] {
  const among = (part: IdPart, ids: readonly string[], known: ReadonlyMap<string, number>): UnknownId[] =>
    ids.filter((id) => !known.has(id)).map((id) => ({ part, id }));
  return [
    ...among('interests', Object.keys(interests), itemAt),
    ...among(
      'jobs',
      jobs.map(({ code }) => code),
      jobAt
    ),
    ...among('experiences', experiences, experienceAt),
    ...among('skills', Object.keys(skills), skillAt),
    ...among('wishes', Object.keys(wishes), wishAt),
    ...among('target', target === undefined ? [] : [target], jobAt),
    ...among('plan', plan?.skills ?? [], skillAt),
  ];
}
