// The reader's profile on their own device, only once they asked for it: every call says whether it worked, none
// throws. Loaded where a site offers to keep answers.
import { readProfile, toJson } from '@passerelle/engine/profile';
import type { Profile } from '@passerelle/engine/profile';
import { attempt, keyOf } from './device.ts';

export const remember = (name: string, profile: Profile): boolean =>
  attempt((storage) => storage.setItem(keyOf(name), toJson(profile)) ?? true) ?? false;

export const forget = (name: string): boolean => attempt((storage) => storage.removeItem(keyOf(name)) ?? true) ?? false;

/** What was kept; undefined where there is nothing, or nothing readable. */
export const recall = (name: string): Profile | undefined =>
  attempt((storage) => {
    const kept = storage.getItem(keyOf(name));
    return kept === null ? undefined : readProfile(JSON.parse(kept));
  });
