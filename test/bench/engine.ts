// How fast the engine ranks, beside the same ranking written with objects and Sets, and beside the time that the
// memory it touches would take to read; and what holds over many random people.
import { parseArgs } from 'node:util';
import { createEngine } from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { indexJobs, isNear, rankJobs, routes, startRanking } from '@passerelle/engine/matching';
import { LETTERS } from '@passerelle/referential';
import type { Referential } from '@passerelle/referential';
import { fullProfiles } from './full-profiles.ts';
import { naiveEngine } from './naive-engine.ts';
import { openReferential } from './open-referential.ts';
import { randomProfiles, randomTastes } from './random-profiles.ts';
import { random } from './random.ts';
import { runCommand } from './run-command.ts';
import { timeCalls } from './time-calls.ts';

const USAGE = 'usage: bench:engine -- [--pack DIR] [--people N] [--tastes N] [--seed N]';
const round = (n: number, digits = 1): number => Math.round(n * 10 ** digits) / 10 ** digits;

/** Bytes a second that one core reads from memory: far more than a cache holds, summed. */
function bandwidth(): number {
  const list = new Float64Array(2 ** 24).fill(1);
  let best = Infinity;
  let sum = 0;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    for (let i = 0; i < list.length; i += 4) sum += list[i]! + list[i + 1]! + list[i + 2]! + list[i + 3]!;
    best = Math.min(best, performance.now() - started);
  }
  if (sum === 0) throw new Error('nothing was read');
  return (list.byteLength / best) * 1000;
}

/** Bytes that one ranking reads or writes, by hand: the lists by job, and the links of the skills had. */
function bytesTouched({ ranking }: Referential, profile: Profile): number {
  const job = ranking.jobs.indexOf(profile.jobs[0]!.code);
  const { offsets, jobs } = ranking.links;
  const links = ranking.skills.reduce((sum, id, skill) => {
    const of = jobs.subarray(offsets[skill], offsets[skill + 1]);
    return id in profile.skills || of.includes(job) ? sum + of.length : sum;
  }, 0);
  // A link: its job, and points read and written. A job: points, size, reach thrice, tastes, likes, wishes and
  // scores written and read, open and kept lists, three wishes, counts.
  const wishes = Object.keys(profile.wishes).length;
  return links * (2 + 8) + ranking.jobs.length * (4 + 8 + 12 + 48 + 6 * 8 + 8 + wishes + 4) + 2 * ranking.skills.length;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pack: { type: 'string' },
      people: { type: 'string', default: '100000' },
      tastes: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (![values.people, values.tastes, values.seed].every((text) => /^\d+$/.test(text))) throw new Error(USAGE);
  const seed = Number(values.seed);
  const referential = await openReferential(values.pack);
  const { ranking } = referential;
  const index = indexJobs(referential);
  const engine = createEngine(referential);

  // Speed.
  const people = fullProfiles(referential, 200, seed);
  const naive = naiveEngine(referential);
  for (const profile of people) {
    const codes = rankJobs(index, profile).jobs.map(({ code }) => code);
    const same = new Set(naive(profile));
    if (codes.some((code) => !same.has(code)))
      throw new Error(`the naive engine ranks ${profile.jobs[0]!.code} otherwise`);
  }
  const rank = timeCalls((i) => rankJobs(index, people[i]!), people.length, 150);
  const slow = timeCalls((i) => naive(people[i]!), 50, 5);
  const session = startRanking(index, people[0]!);
  const skills = ranking.skills;
  const tick = timeCalls((i) => session.tick(skills[(i * 7) % skills.length]!, i % 2 ? 'had' : 'declined'), 500, 60);
  const first = timeCalls(() => session.first(10), 500, 60);
  const bytes = people.reduce((sum, profile) => sum + bytesTouched(referential, profile), 0) / people.length;
  const speed = bandwidth();
  const memory = round((bytes / speed) * 1e6, 2);
  // Without the garbage collector's own pace: what stays after it, over many calls.
  const used = (): number => (globalThis.gc?.(), process.memoryUsage().heapUsed);
  const before = used();
  for (let i = 0; i < 20_000; i++) rankJobs(index, people[i % people.length]!);
  const grown = globalThis.gc ? used() - before : undefined;
  console.log(`${ranking.jobs.length} jobs, ${ranking.links.jobs.length} links, every factor, first fifty:`);
  console.table({
    'rank, everything read anew': { µs: rank.wall, 'µs of CPU': rank.cpu },
    'one more tick, all scores again': { µs: tick.wall, 'µs of CPU': tick.cpu },
    'the first ten after it': { µs: first.wall, 'µs of CPU': first.cpu },
    'objects, Maps and Sets': { µs: slow.wall, 'µs of CPU': slow.cpu },
    'bytes touched ÷ memory bandwidth': { µs: memory },
  });
  console.log(
    `${round(slow.wall / rank.wall)} times as fast as with objects; ${Math.round(bytes / 1024)} KiB touched, ` +
      `${round(speed / 2 ** 30)} GiB/s read; heap after 20 000 more calls: ` +
      (grown === undefined ? 'run node with --expose-gc' : `${Math.round(grown / 1024)} KiB more`)
  );

  // Never a dead end.
  const anyone = randomProfiles(referential, seed);
  let fewest = Infinity;
  let relaxed = 0;
  for (let i = 0; i < Number(values.people); i++) {
    const profile = anyone();
    const result = rankJobs(index, profile, { limit: 5 });
    fewest = Math.min(fewest, result.jobs.length);
    if (result.relaxed.length) relaxed++;
    if (result.jobs.length < 5) throw new Error(`a dead end: ${JSON.stringify(profile)}`);
  }
  console.log(`${values.people} random people: at least ${fewest} jobs each; a wish given up, by name, for ${relaxed}`);

  // Every letter has its share.
  const tastes = randomTastes(referential, seed);
  const places = LETTERS.map(() => 0);
  for (let i = 0; i < Number(values.tastes); i++)
    for (const { code } of engine.rank({ interests: tastes() }, { limit: 10 }).jobs)
      places[ranking.majors[index.jobAt.get(code)!]! - 1]! += 10 / Number(values.tastes);
  const letters = Object.fromEntries(LETTERS.map((letter, i) => [letter, round(places[i]!)]));
  console.log(`${values.tastes} random tastes: % of the first ten places by major letter`, letters);

  // Routes to what is too far.
  const goers = randomProfiles(referential, seed + 1);
  const next = random(seed);
  const far = { tried: 0, found: 0 };
  for (let i = 0; i < 400; i++) {
    const profile = { ...goers(), wishes: {} };
    for (let k = 0; k < 10; k++) {
      const code = ranking.jobs[Math.floor(next() * ranking.jobs.length)]!;
      if (!profile.jobs.length || isNear(index, profile, code)) continue;
      far.tried++;
      if (routes(index, profile, code).length) far.found++;
    }
  }
  const ways = round(far.found / far.tried, 3);
  console.log(`${far.tried} jobs too far for people with a past: a way to ${far.found} of them (${ways})`);
  console.log(
    JSON.stringify({
      us: rank.wall,
      usCpu: rank.cpu,
      usTick: tick.wall,
      usNaive: slow.wall,
      usMemory: memory,
      deadEnds: fewest < 5 ? 1 : 0,
      letters,
      routes: ways,
    })
  );
}

await runCommand(main);
