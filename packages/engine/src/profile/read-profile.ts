// Anything → a profile, or an error that says where it is wrong. For what comes from storage, a file,
// a link or a developer: it may be hostile. Own keys only, fresh objects, so `__proto__` is only a key.
import type { Answer, PastJob, Profile } from './profile.ts';
import { EMPTY_PROFILE } from './profile.ts';

/** A profile of the wrong shape; `path` names the place, such as `skills.300030`. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  constructor(
    readonly path: string,
    reason: string
  ) {
    super(`${path || 'profile'}: ${reason}`);
  }
}

/** More entries than any person gives; a longer list is an attack or a mistake. */
const MOST = 5000;

function record<T>(value: unknown, path: string, allowed: readonly T[]): Record<string, T> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProfileError(path, 'must be an object');
  const entries = Object.entries(value);
  if (entries.length > MOST) throw new ProfileError(path, 'has too many entries');
  for (const [key, entry] of entries)
    if (!allowed.includes(entry as T)) throw new ProfileError(`${path}.${key}`, `must be one of ${allowed.join(', ')}`);
  return Object.fromEntries(entries) as Record<string, T>;
}

function list<T>(value: unknown, path: string, read: (entry: unknown, path: string) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ProfileError(path, 'must be a list');
  if (value.length > MOST) throw new ProfileError(path, 'has too many entries');
  // Not `map`, which would leave the holes of a sparse list unread.
  return Array.from(value, (entry, i) => read(entry, `${path}[${i}]`));
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length > 100) throw new ProfileError(path, 'must be a short text');
  return value;
}

function years(value: unknown, path: string, limit: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= limit))
    throw new ProfileError(path, `must be a number from 0 to ${limit}`);
  return value;
}

function pastJob(value: unknown, path: string): PastJob {
  if (typeof value !== 'object' || value === null) throw new ProfileError(path, 'must be an object with a code');
  const job: Record<string, unknown> = { ...value };
  return {
    code: text(job.code, `${path}.code`),
    ...(job.years === undefined ? {} : { years: years(job.years, `${path}.years`, 80) }),
    ...(job.endedIn === undefined ? {} : { endedIn: years(job.endedIn, `${path}.endedIn`, 9999) }),
  };
}

/**
 * Checks and copies a profile; absent parts are empty, unknown keys are left out.
 * @throws {ProfileError} with the path of the first wrong value.
 */
export function readProfile(value: unknown): Profile {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProfileError('', 'must be an object');
  const given: Record<string, unknown> = { ...value };
  if (given.version !== undefined && given.version !== 1) throw new ProfileError('version', 'must be 1');
  return {
    ...EMPTY_PROFILE,
    interests: record<Answer>(given.interests, 'interests', [0, 1, 2, 3, 4]),
    jobs: list(given.jobs, 'jobs', pastJob),
    experiences: list(given.experiences, 'experiences', text),
    skills: record(given.skills, 'skills', ['had', 'declined'] as const),
    wishes: record(given.wishes, 'wishes', ['must', 'prefer'] as const),
    ...(given.target === undefined ? {} : { target: text(given.target, 'target') }),
  };
}
