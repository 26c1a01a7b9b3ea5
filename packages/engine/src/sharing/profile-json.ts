// Profile ↔ the text of a file.
import type { Profile } from '../profile/profile.ts';
import { toJson } from '../profile/to-json.ts';
import { ProfileError } from '../profile/read-profile.ts';
import { readShared } from './check-shared.ts';
import type { OpenedProfile } from './profile-link.ts';
import { unknownIds } from './unknown-ids.ts';
import type { KnownIds } from './unknown-ids.ts';

/** In characters: a usual profile has two thousand. */
export const LONGEST_FILE = 200_000;

function refuseLong(text: string): string {
  if (text.length > LONGEST_FILE) throw new ProfileError('', `is longer than ${LONGEST_FILE} characters`);
  return text;
}

/**
 * A profile as indented JSON, and nothing else that the object may carry.
 * @throws {ProfileError} where the profile is wrong, or too long to be opened again.
 */
export const profileToJson = (profile: Profile): string => refuseLong(toJson(readShared(profile), 2) + '\n');

/**
 * The profile in the text of a file.
 * @throws {ProfileError} with the path of what is wrong.
 */
export function jsonToProfile(text: string, known: KnownIds): OpenedProfile {
  let value: unknown;
  try {
    // Some editors put a byte order mark first, which no JSON parser takes.
    value = JSON.parse(refuseLong(text).replace(/^\ufeff/, ''));
  } catch (error) {
    throw error instanceof ProfileError ? error : new ProfileError('', 'is not JSON');
  }
  const profile = readShared(value);
  return { profile, unknown: unknownIds(profile, known) };
}
