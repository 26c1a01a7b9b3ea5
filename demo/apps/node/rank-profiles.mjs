// Ranks a file of profiles, one JSON object a line, into a file of results, one a line and in the same order:
//   node rank-profiles.mjs profiles.ndjson results.ndjson [jobs of each, 10 unless said]
// One profile is in memory at a time, however long the file. A line that is no profile stops everything: its number
// and the reason are said, the exit code is 1, and no file of results is left.
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createEngine } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';

/** How many results are handed to the file at once. */
const BATCH = 500;

const [from, to, limit = '10'] = process.argv.slice(2);
if (!from || !to || !/^[1-9]\d*$/.test(limit)) {
  console.error('node rank-profiles.mjs PROFILES.ndjson RESULTS.ndjson [JOBS]');
  process.exit(1);
}

const engine = createEngine(await loadEssential());

/** A line of results for a line of the file. */
function rankLine(line) {
  const { jobs, relaxed } = engine.rank(JSON.parse(line), { limit: Number(limit) });
  return `${JSON.stringify({ jobs: jobs.map(({ code, had, total }) => ({ code, had, total })), relaxed })}\n`;
}

async function* rankAll(lines) {
  let number = 0;
  let batch = '';
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      batch += rankLine(line);
    } catch (error) {
      throw new Error(`${from}, line ${number}: ${error.message}`);
    }
    if (number % BATCH === 0) {
      yield batch;
      batch = '';
    }
  }
  yield batch;
}

const unfinished = `${to}.part`;
try {
  const input = createReadStream(from);
  const lines = createInterface({ input, crlfDelay: Infinity });
  // The interface does not pass on what goes wrong with the file.
  const failed = new Promise((_, reject) => input.once('error', reject));
  await Promise.race([pipeline(rankAll(lines), createWriteStream(unfinished)), failed]);
  await rename(unfinished, to);
} catch (error) {
  console.error(error.message);
  await rm(unfinished, { force: true });
  process.exitCode = 1;
}
