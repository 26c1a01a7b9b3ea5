// Ten thousand people go through a link and a file and come back as they were. In Node, where it takes seconds.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hashToProfile, indexJobs, jsonToProfile, profileToHash, profileToJson } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { sharedProfile } from '../property/shared-profiles.ts';

describe('a shared profile', async () => {
  const referential = await loadEssential();
  const index = indexJobs(referential);

  it('comes back as it was, ten thousand times', () => {
    fc.assert(
      fc.property(sharedProfile(referential), (given) => {
        // What fast-check makes may have no prototype, which is no part of a profile.
        const profile = structuredClone(given);
        assert.deepEqual(hashToProfile(profileToHash(profile, index), index).profile, profile);
        assert.deepEqual(jsonToProfile(profileToJson(profile), index).profile, profile);
      }),
      { numRuns: 10_000 }
    );
  });
});
