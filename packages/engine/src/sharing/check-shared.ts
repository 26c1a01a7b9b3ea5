// What a file or a link may hold, beyond the shape of a profile: checked when it is read, and when it is written,
// so that whatever is written can be read again.
import type { Profile } from '../profile/profile.ts';
import { ProfileError, readProfile } from '../profile/read-profile.ts';

/** The only version so far. When there is another, older ones are brought up to it here, before they are read. */
const VERSION = 1;
/** A profile has three levels; unknown parts of a later minor version may have a few more. */
const DEEPEST = 8;
const LONGEST_ID = 100;

/** Names that mean something to every object: no id is called so, but an attack may be. */
const isPrototypeName = (name: string): boolean => name in Object.prototype || name === 'prototype';

function refuseHostile(value: unknown, path: string, depth: number): void {
  // Notes are a text, never an id.
  if (typeof value === 'string' && path !== 'notes' && isPrototypeName(value))
    throw new ProfileError(path, 'is a name that no id has');
  if (typeof value !== 'object' || value === null) return;
  if (depth === DEEPEST) throw new ProfileError(path, 'is nested too deeply');
  for (const [key, entry] of Object.entries(value)) {
    if (key.length > LONGEST_ID) throw new ProfileError(path, `has a name longer than ${LONGEST_ID} characters`);
    const place = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (isPrototypeName(key)) throw new ProfileError(place, 'is a name that no id has');
    refuseHostile(entry, place, depth + 1);
  }
}

function refuseNewer(value: unknown): void {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > VERSION)
    throw new ProfileError(
      'version',
      `is ${version}: a newer passerelle wrote this, and this one reads up to ${VERSION}`
    );
}

/**
 * Reads a profile that comes from elsewhere, or is to go there.
 * @throws {ProfileError} with the path of what is wrong.
 */
export function readShared(value: unknown): Profile {
  refuseNewer(value);
  refuseHostile(value, '', 0);
  return readProfile(value);
}
