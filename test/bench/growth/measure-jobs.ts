// What more jobs cost: bytes, reading, the index, its memory, a ranking and a tick.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { indexJobs, rankJobs, startRanking } from '@passerelle/engine/matching';
import { decodeNearest, decodeRanking } from '@passerelle/referential';
import type { Item } from '@passerelle/referential';
import { encodeNearest } from '../../../packages/referential/src/pack/encode-late.ts';
import { encodeIds, encodeRanking } from '../../../packages/referential/src/pack/encode.ts';
import { fullProfiles } from '../full-profiles.ts';
import { openReferential } from '../open-referential.ts';
import { timeCalls } from '../time-calls.ts';
import { drawJobs, someJobs } from './some-jobs.ts';
import type { Ranked } from './some-jobs.ts';

export interface JobsRow {
  /** What the jobs are: those of a pack, or drawn. */
  readonly kind: 'essential' | 'complete' | 'drawn like essential' | 'drawn like ESCO';
  readonly jobs: number;
  readonly skills: number;
  readonly links: number;
  /** Brotli bytes of what ranking reads, without any text. */
  readonly bytes: number;
  readonly readMs: number;
  readonly indexMs: number;
  readonly indexKB: number;
  readonly rankUs: number;
  readonly tickUs: number;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
const round = (n: number, digits = 1): number => Math.round(n * 10 ** digits) / 10 ** digits;

/** Milliseconds of a call: the median of several. */
function milliseconds(call: () => unknown, times = 9): number {
  return round(
    median(
      Array.from({ length: times }, () => {
        const started = performance.now();
        call();
        return performance.now() - started;
      })
    )
  );
}

const used = (): number => {
  // Once is not enough for what the first leaves to be found.
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Kilobytes that the value of a call holds: several at once, since the runtime's own garbage comes and goes. */
function kilobytes(call: () => unknown, times = 5): number {
  const before = used();
  const held = Array.from({ length: times }, call);
  return Math.round((used() - before) / held.length / 1000);
}

function measure(kind: JobsRow['kind'], drawn: Ranked, items: readonly Item[], seed: number): JobsRow {
  const texts = [encodeRanking(drawn.ranking), encodeIds(drawn.ranking), encodeNearest(drawn.nearest)] as const;
  // What is measured is what was read back.
  const read = () => {
    const ranking = decodeRanking(texts[0], texts[1]);
    return { ranking, nearest: decodeNearest(texts[2], ranking), items, experiences: [] };
  };
  const referential = read();
  const indexKB = kilobytes(() => indexJobs(referential));
  const index = indexJobs(referential);
  const people = fullProfiles(referential, 100, seed);
  const rounds = 30;
  const session = startRanking(index, people[0]!);
  const { skills } = referential.ranking;
  return {
    kind,
    jobs: referential.ranking.jobs.length,
    skills: skills.length,
    links: referential.ranking.links.jobs.length,
    bytes: texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0),
    readMs: milliseconds(read),
    indexMs: milliseconds(() => indexJobs(referential)),
    indexKB,
    rankUs: timeCalls((i) => rankJobs(index, people[i]!), people.length, rounds).wall,
    tickUs: timeCalls((i) => session.tick(skills[(i * 7) % skills.length]!, i % 2 ? 'had' : 'declined'), 200, rounds)
      .wall,
  };
}

/** The complete ROME, built from the official export where it stands beside the project. */
const EXPORT = '../shared/data/rome-4.0-v460';
async function openComplete(): Promise<Ranked | undefined> {
  if (!existsSync(EXPORT)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-growth-'));
  try {
    const cli = 'packages/referential/bin/passerelle-referential.mjs';
    execFileSync(process.execPath, [cli, 'build', '--from', EXPORT, '--out', folder], { stdio: 'ignore' });
    return await openReferential(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first version of ESCO (2017): https://esco.ec.europa.eu/en/about-esco/faq. Many more skills than ROME's macro-skills. */
const ESCO = { jobs: 2942, skills: 13_485 };
const MOST = 14_000;

export async function measureJobs(seed: number): Promise<{ rows: JobsRow[]; skipped: string[] }> {
  const essential = await openReferential(undefined);
  const complete = await openComplete();
  const { items } = essential;
  const { jobs, skills } = essential.ranking;
  const rows: JobsRow[] = [];
  const add = (kind: JobsRow['kind'], referential: Ranked): void => {
    rows.push(measure(kind, referential, items, seed));
  };
  for (const count of [500, 1000]) add('essential', someJobs(essential, count));
  add('essential', essential);
  if (complete) {
    for (const count of [500, 1000]) add('complete', someJobs(complete, count));
    add('complete', complete);
  }
  // The first is as large as the real one: what chance changes is seen there.
  for (const count of [jobs.length, 3000, 7000, MOST])
    add('drawn like essential', drawJobs(essential, count, Math.round((skills.length * count) / jobs.length), seed));
  if (complete)
    for (const count of [ESCO.jobs, MOST]) add('drawn like ESCO', drawJobs(complete, count, ESCO.skills, seed));
  return {
    rows,
    skipped: complete ? [] : [`the complete ROME, and what is drawn like ESCO: there is no ${EXPORT}`],
  };
}
