// The reader's profile on their own device, only once they asked for it. Storage throws in sandboxed
// frames and when it is blocked or full: every call says whether it worked, none throws.
import { readProfile, toJson } from '@passerelle/engine/profile';
import type { Profile } from '@passerelle/engine/profile';

const keyOf = (name: string): string => `passerelle:${name}`;

/** The result of an access to storage; undefined where the browser refuses. */
function attempt<T>(access: (storage: Storage) => T): T | undefined {
  try {
    return access(localStorage);
  } catch {
    return undefined;
  }
}

export const isRemembered = (name: string): boolean =>
  attempt((storage) => storage.getItem(keyOf(name)) !== null) ?? false;

export const remember = (name: string, profile: Profile): boolean =>
  attempt((storage) => storage.setItem(keyOf(name), toJson(profile)) ?? true) ?? false;

export const forget = (name: string): boolean => attempt((storage) => storage.removeItem(keyOf(name)) ?? true) ?? false;

/** What was kept; undefined where there is nothing, or nothing readable. */
export const recall = (name: string): Profile | undefined =>
  attempt((storage) => {
    const kept = storage.getItem(keyOf(name));
    return kept === null ? undefined : readProfile(JSON.parse(kept));
  });
