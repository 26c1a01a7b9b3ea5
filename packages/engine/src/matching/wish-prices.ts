// What a wish costs: how many jobs fewer there are when it is indispensable.
import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';
import { keepWishes } from './keep-wishes.ts';
import { readPerson } from './read-person.ts';
import { readWishes } from './read-wishes.ts';
import { openJobs } from './score-jobs.ts';

/** What a ranking without end would hold: how many jobs, of how many, and the indispensable wishes given up for it. */
export function keptByWishes(
  index: JobIndex,
  profile: Profile,
  { among = [] }: { readonly among?: readonly string[] } = {}
): { readonly kept: number; readonly considered: number; readonly relaxed: readonly string[] } {
  const { open } = openJobs(index, readPerson(index, profile).done, among);
  const musts = readWishes(index, profile.wishes).filter(({ must }) => must);
  const { kept, given } = keepWishes(
    index.room,
    open,
    musts.map(({ broken }) => broken)
  );
  return { kept: kept.length, considered: open.length, relaxed: given.flatMap((i) => musts[i]!.ids) };
}

/** How many of the jobs not done (and of `among`) keep every indispensable wish. */
export function countKeeping(
  index: JobIndex,
  profile: Profile,
  { among = [] }: { readonly among?: readonly string[] } = {}
): number {
  return countAmong(index, openJobs(index, readPerson(index, profile).done, among).open, profile.wishes);
}

function countAmong(index: JobIndex, jobs: Uint16Array, wishes: Profile['wishes']): number {
  const musts = readWishes(index, wishes).filter(({ must }) => must);
  let count = 0;
  for (const job of jobs) if (musts.every(({ broken }) => broken[job] === 0)) count++;
  return count;
}

/**
 * For every wish: how many jobs fewer there are with it indispensable than without it, given the other
 * indispensable ones, among the jobs not done (and those of `among`). A further domain may add jobs: then the
 * price is below zero.
 */
export function wishPrices(
  index: JobIndex,
  profile: Profile,
  { among = [] }: { readonly among?: readonly string[] } = {}
): Readonly<Record<string, number>> {
  const { open } = openJobs(index, readPerson(index, profile).done, among);
  const asked = countAmong(index, open, profile.wishes);
  return Object.fromEntries(
    index.wishIds.map((id) => {
      const { [id]: strength, ...others } = profile.wishes;
      const without = strength === 'must' ? countAmong(index, open, others) : asked;
      const held = strength === 'must' ? asked : countAmong(index, open, { ...others, [id]: 'must' });
      return [id, without - held];
    })
  );
}
