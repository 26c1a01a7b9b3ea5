// How fast the server-side recipe ranks a file of profiles, and whether its memory stays flat, however long the file:
// npm run bench:stream -- --profiles 1000000 [--seed 1]. Writes the file, runs demo/apps/node, measures from outside.
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadEssential } from '@passerelle/referential';
import { randomProfiles } from './random-profiles.ts';

const EXAMPLE = fileURLToPath(new URL('../../demo/apps/node/rank-profiles.mjs', import.meta.url));
const SAMPLE_MS = 250;

const { values } = parseArgs({
  options: { profiles: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.profiles);

async function* lines(): AsyncGenerator<string> {
  const draw = randomProfiles(await loadEssential(), Number(values.seed));
  for (let i = 0; i < count; i++) yield `${JSON.stringify(draw())}\n`;
}

/** Memory that a process has in use, in MB. */
const residentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const median = (sizes: readonly number[]): number =>
  Math.round([...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0);

const folder = mkdtempSync(join(tmpdir(), 'passerelle-stream-'));
try {
  const [from, to] = [join(folder, 'profiles.ndjson'), join(folder, 'results.ndjson')];
  await pipeline(Readable.from(lines()), createWriteStream(from));

  const start = performance.now();
  const child = spawn(process.execPath, [EXAMPLE, from, to], { stdio: 'inherit' });
  const sizes: number[] = [];
  const sampling = setInterval(() => {
    try {
      sizes.push(residentMb(child.pid!));
    } catch {
      // It has just ended.
    }
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`the example ended with ${code}`);
  const seconds = (performance.now() - start) / 1000;

  let results = 0;
  for await (const chunk of createReadStream(to)) for (const byte of chunk as Buffer) if (byte === 10) results += 1;
  if (results !== count) throw new Error(`${results} results for ${count} profiles`);

  const tenth = Math.ceil(sizes.length / 10);
  console.log(
    JSON.stringify({
      profiles: count,
      seconds: Math.round(seconds * 10) / 10,
      perSecond: Math.round(count / seconds),
      // Once the engine is warm, and at the end: the same where memory is flat.
      secondTenthMb: median(sizes.slice(tenth, 2 * tenth)),
      lastTenthMb: median(sizes.slice(-tenth)),
      mostMb: Math.round(Math.max(...sizes)),
    })
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
