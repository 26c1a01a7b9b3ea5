import type { Room } from './index-jobs.ts';

/** However strict the wishes, the reader sees at least this many jobs. */
const FEWEST_JOBS = 5;

/**
 * The jobs that break none of the indispensable wishes, and the positions of the wishes that had to be given
 * up for five of them to remain (or all, where there are fewer). In `room`, written over by the next call.
 */
export function keepWishes(
  { kept: room, breaks }: Pick<Room, 'kept' | 'breaks'>,
  open: Uint16Array,
  broken: readonly Uint8Array[]
): { readonly kept: Uint16Array; readonly given: readonly number[] } {
  const fewest = Math.min(FEWEST_JOBS, open.length);
  let size = 0;
  for (let at = 0; at < open.length; at++) {
    const job = open[at]!;
    let keeps = true;
    for (let wish = 0; keeps && wish < broken.length; wish++) keeps = broken[wish]![job] === 0;
    if (keeps) room[size++] = job;
  }
  if (size >= fewest) return { kept: room.subarray(0, size), given: [] };
  return giveUp({ kept: room, breaks }, open, broken, fewest);
}

/** The same, where too few jobs keep them all. */
function giveUp(
  { kept: room, breaks }: Pick<Room, 'kept' | 'breaks'>,
  open: Uint16Array,
  broken: readonly Uint8Array[],
  fewest: number
): { readonly kept: Uint16Array; readonly given: readonly number[] } {
  // For each open job, how many of the wishes held it breaks.
  breaks.fill(0);
  const count = (wish: number, times: 1 | -1): void => {
    const of = broken[wish]!;
    for (let at = 0; at < open.length; at++) breaks[at]! += times * of[open[at]!]!;
  };
  for (let wish = 0; wish < broken.length; wish++) count(wish, 1);
  const keeping = (): Uint16Array => {
    let size = 0;
    for (let at = 0; at < open.length; at++) if (breaks[at] === 0) room[size++] = open[at]!;
    return room.subarray(0, size);
  };

  let kept = keeping();
  const held = new Set(broken.keys());
  let given: number[] = [];
  while (kept.length < fewest && held.size) {
    // Give up the wish whose loss opens the most jobs, those that break no other; the first one among equals.
    const opens = broken.map(() => 0);
    for (let at = 0; at < open.length; at++)
      if (breaks[at] === 1) for (const wish of held) opens[wish]! += broken[wish]![open[at]!]!;
    const best = [...held].reduce((b, wish) => (opens[wish]! > opens[b]! ? wish : b));
    held.delete(best);
    given.push(best);
    count(best, -1);
    kept = keeping();
  }
  // Where several wishes stand in the way together, one given up early may have been none of them.
  for (const wish of given) {
    if (kept.filter((job) => broken[wish]![job] === 0).length < fewest) continue;
    given = given.filter((other) => other !== wish);
    count(wish, 1);
    kept = keeping();
  }
  return { kept, given };
}
