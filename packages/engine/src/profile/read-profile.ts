// Anything → a profile, or an error that says where it is wrong. For what comes from storage, a file,
// a link or a developer: it may be hostile. Own keys only, fresh objects, so `__proto__` is only a key.
import type { Answer, PastJob, PlanProgress, Profile } from './profile.ts';
import { EMPTY_PROFILE } from './profile.ts';
import { COUNTS, HELD_LEVELS, STATUSES } from './situation.ts';
import type { Situation } from './situation.ts';

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

const SHORT = 100;
const HOURS_OF_WEEK = 168;
/** More than the page for an adviser has room for. */
const LONGEST_NOTES = 4000;

function text(value: unknown, path: string, longest = SHORT): string {
  if (typeof value !== 'string' || value.length > longest)
    throw new ProfileError(path, `must be a text of at most ${longest} characters`);
  return value;
}

function date(value: unknown, path: string, pattern: RegExp, example: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new ProfileError(path, `must be like ${example}`);
  return value;
}

function oneOf<T>(value: unknown, path: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T)) throw new ProfileError(path, `must be one of ${allowed.join(', ')}`);
  return value as T;
}

function number(value: unknown, path: string, limit: number, least = 0): number {
  if (typeof value !== 'number' || !(value >= least && value <= limit))
    throw new ProfileError(path, `must be a number from ${least} to ${limit}`);
  return value;
}

function object(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProfileError(path, 'must be an object');
  return { ...value };
}

function pastJob(value: unknown, path: string): PastJob {
  const job = object(value, path);
  return {
    code: text(job.code, `${path}.code`),
    ...(job.years === undefined ? {} : { years: number(job.years, `${path}.years`, 80) }),
    ...(job.endedIn === undefined ? {} : { endedIn: number(job.endedIn, `${path}.endedIn`, 9999) }),
  };
}

function situation(value: unknown, path: string): Situation {
  const given = object(value, path);
  const readers = {
    status: (answer: unknown, at: string) => oneOf(answer, at, STATUSES),
    level: (answer: unknown, at: string) => oneOf(answer, at, HELD_LEVELS),
    lowQualification: (answer: unknown, at: string) => oneOf(answer, at, [true, false]),
    region: (answer: unknown, at: string) => text(answer, at),
    ...Object.fromEntries(
      Object.entries(COUNTS).map(([count, most]) => [count, (answer: unknown, at: string) => number(answer, at, most)])
    ),
  };
  return Object.fromEntries(
    Object.entries(readers)
      .filter(([question]) => given[question] !== undefined)
      .map(([question, read]) => [question, read(given[question], `${path}.${question}`)])
  );
}

function plan(value: unknown, path: string): PlanProgress {
  const given = object(value, path);
  return {
    start: date(given.start, `${path}.start`, /^\d{4}-(?:0[1-9]|1[0-2])$/, '2026-09'),
    hoursPerWeek: number(given.hoursPerWeek, `${path}.hoursPerWeek`, HOURS_OF_WEEK, 1),
    steps: list(given.steps, `${path}.steps`, text),
    skills: list(given.skills, `${path}.skills`, text),
  };
}

/**
 * Checks and copies a profile; absent parts are empty, unknown keys are left out.
 * @throws {ProfileError} with the path of the first wrong value.
 */
export function readProfile(value: unknown): Profile {
  const given = object(value, '');
  if (given.version !== undefined && given.version !== 1) throw new ProfileError('version', 'must be 1');
  const part = <Key extends keyof Profile>(
    key: Key,
    read: (value: unknown, path: string) => NonNullable<Profile[Key]>
  ) => (given[key] === undefined ? {} : { [key]: read(given[key], key) });
  return {
    ...EMPTY_PROFILE,
    interests: record<Answer>(given.interests, 'interests', [0, 1, 2, 3, 4]),
    jobs: list(given.jobs, 'jobs', pastJob),
    experiences: list(given.experiences, 'experiences', text),
    skills: record(given.skills, 'skills', ['had', 'declined'] as const),
    wishes: record(given.wishes, 'wishes', ['must', 'prefer'] as const),
    ...part('target', text),
    ...part('aims', (aims, path) => list(aims, path, text)),
    ...part('situation', situation),
    ...part('plan', plan),
    ...part('agreedOn', (day, path) =>
      date(day, path, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '2026-09-30')
    ),
    ...part('notes', (notes, path) => text(notes, path, LONGEST_NOTES)),
  };
}
