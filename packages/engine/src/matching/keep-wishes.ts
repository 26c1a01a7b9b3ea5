/** However strict the wishes, the reader sees at least this many jobs. */
const FEWEST_JOBS = 5;

/**
 * The jobs that keep every indispensable wish, and the positions of the wishes that had to be given up
 * for five of them to remain (or all, where there are fewer).
 */
export function keepWishes(
  open: readonly number[],
  broken: readonly Uint8Array[],
  musts: readonly number[]
): { kept: readonly number[]; given: number[] } {
  const fewest = Math.min(FEWEST_JOBS, open.length);
  const keeping = (wishes: readonly number[]): readonly number[] =>
    wishes.reduce((jobs, i) => {
      const breaks = broken[i]!;
      return jobs.filter((job) => breaks[job] === 0);
    }, open);
  let held = musts;
  let given: number[] = [];
  let kept = keeping(held);
  while (kept.length < fewest && held.length) {
    // Give up the wish whose loss opens the most jobs; the first one among equals.
    const without = held.map((lost) => keeping(held.filter((i) => i !== lost)));
    const best = without.reduce((b, list, i) => (list.length > without[b]!.length ? i : b), 0);
    given.push(held[best]!);
    held = held.filter((_, i) => i !== best);
    kept = without[best]!;
  }
  // Where several wishes stand in the way together, one given up early may have been none of them.
  for (const wish of given) {
    const again = keeping([...held, wish]);
    if (again.length < fewest) continue;
    held = [...held, wish];
    given = given.filter((i) => i !== wish);
    kept = again;
  }
  return { kept, given };
}
