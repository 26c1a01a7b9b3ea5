// Profile ↔ the fragment of an address, which browsers keep to themselves. DESIGN.md has the format.
import type { Ranking } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { ProfileError } from '../profile/read-profile.ts';
import { bitsToText, expectEnd, textToBits } from './bits.ts';
import { readShared } from './check-shared.ts';
import { pair, text } from './codecs.ts';
import { profileCodec } from './profile-codec.ts';
import { unknownIds } from './unknown-ids.ts';
import type { KnownIds, UnknownId } from './unknown-ids.ts';

/** What a fragment that holds a profile starts with. */
export const HASH_PREFIX = '#passerelle=';
/** No fragment is longer, in characters. */
export const LONGEST_HASH = 2000;

const FORMAT = '1';
/** First what wrote the link: a later format may need it to read the rest. */
const linkCodec = pair(text, profileCodec);

/** A profile that was opened, and what the referential does not know of it. */
export interface OpenedProfile {
  readonly profile: Profile;
  readonly unknown: readonly UnknownId[];
}

export interface OpenedLink extends OpenedProfile {
  /** Version of the referential that the link was made with, where it says so; compare it, do not show it. */
  readonly madeWith?: string;
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK_LENGTH = 4;

/**
 * Four letters or digits that change with the text (FNV-1a). No hyphen or underscore: programs that turn
 * an address into a link leave out a sign at its end.
 */
function checkOf(body: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193) >>> 0;
  return Array.from({ length: CHECK_LENGTH }, (_, i) => ALPHANUMERIC[Math.floor(hash / 62 ** i) % 62]).join('');
}

const isVersion = (version: string): boolean => /^[\w.]{1,20}$/.test(version);

/**
 * `#passerelle=…`, to put after the address of a page. It opens to exactly this profile, with any referential.
 * @throws {ProfileError} at `link` where it would be longer than {@link LONGEST_HASH}, or where the profile is wrong.
 */
export function profileToHash(
  profile: Profile,
  { ranking }: { readonly ranking: Pick<Ranking, 'provenance'> }
): string {
  const { version } = ranking.provenance;
  const bits: number[] = [];
  linkCodec.write([isVersion(version) ? version : '', readShared(profile)], bits);
  const body = FORMAT + bitsToText(bits);
  const hash = HASH_PREFIX + body + checkOf(body);
  if (hash.length > LONGEST_HASH)
    throw new ProfileError('link', `would be ${hash.length} characters long, more than ${LONGEST_HASH}`);
  return hash;
}

/**
 * The profile in a fragment, or in a whole link.
 * @throws {ProfileError} at `link` where it holds none or is damaged, at `version` where a newer version wrote it, else
 *   at what is wrong in the profile.
 */
export function hashToProfile(link: string, known: KnownIds): OpenedLink {
  const start = link.lastIndexOf(HASH_PREFIX);
  if (start < 0) throw new ProfileError('link', 'holds no profile');
  const given = link.slice(start).trim();
  if (given.length > LONGEST_HASH) throw new ProfileError('link', `is longer than ${LONGEST_HASH} characters`);
  const body = given.slice(HASH_PREFIX.length, -CHECK_LENGTH);
  if (body === '' || given.slice(-CHECK_LENGTH) !== checkOf(body))
    throw new ProfileError('link', 'is damaged: a character is missing or wrong');
  if (body[0] !== FORMAT) throw new ProfileError('version', `of the link is not ${FORMAT}, the one that is read here`);

  const bits = textToBits(body.slice(FORMAT.length));
  const [madeWith, raw] = linkCodec.read(bits);
  expectEnd(bits);
  const profile = readShared(raw);
  return { profile, unknown: unknownIds(profile, known), ...(isVersion(madeWith) ? { madeWith } : {}) };
}
