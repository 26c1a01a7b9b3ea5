// What a pack weighs, part by part (brotli 11), against its budgets; its links against two bounds and a plain writing;
// and how long the parts that rank take to read. The essential pack, or the complete one in a folder: --pack DIR.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { PARTS, decodeRanking, decodeWords, loadEssentialPart } from '@passerelle/referential';
import type { Ranking } from '@passerelle/referential';
import { readPart } from '../../packages/referential/src/pack/format.ts';
import { runCommand } from './run-command.ts';

interface Budget {
  readonly use: string;
  readonly parts: RegExp;
  readonly bytes: number;
  /** Not reached: packages/referential/DESIGN.md says what was tried. */
  readonly target?: true;
}
const ESSENTIAL: readonly Budget[] = [
  { use: 'to rank: ranking, ids, words', parts: /^(ranking|ids|words)$/, bytes: 56_000 },
  { use: 'titles', parts: /^titles$/, bytes: 40_000 },
  { use: 'mobility', parts: /^mobility$/, bytes: 15_000 },
  { use: 'facts, sectors', parts: /^(facts|sectors)$/, bytes: 12_000 },
  { use: 'nearest', parts: /^nearest$/, bytes: 15_000 },
  { use: 'lines', parts: /^lines$/, bytes: 40_000 },
];
const COMPLETE: readonly Budget[] = [
  { use: 'ranking, words', parts: /^(ranking|words)$/, bytes: 84_000 },
  { use: 'titles', parts: /^titles$/, bytes: 82_000 },
  { use: 'ranking, words, ids, labels', parts: /^(ranking|words|ids|labels-.*)$/, bytes: 400_000, target: true },
];

const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
  }).length;

/** The bytes that no code can go below on average, when nothing is known of a skill but how many jobs have it. */
function entropyBytes({ jobs, links: { offsets } }: Ranking): number {
  const logFactorial = [0];
  for (let n = 1; n <= jobs.length; n++) logFactorial.push(logFactorial[n - 1] + Math.log2(n));
  let bits = 0;
  for (let skill = 0; skill + 1 < offsets.length; skill++) {
    const having = offsets[skill + 1] - offsets[skill];
    bits += logFactorial[jobs.length] - logFactorial[having] - logFactorial[jobs.length - having];
  }
  return Math.round(bits / 8);
}

/** The same for columns that bear no name: any order of them is as good, so that choosing one tells nothing. */
function unlabelledBytes(ranking: Ranking): number {
  let bits = 0;
  for (let n = 2; n <= ranking.skills.length; n++) bits += Math.log2(n);
  return Math.round(entropyBytes(ranking) - bits / 8);
}

/**
 * The plain skill-major writing that ours is measured against: for each skill, in the order of ids, its degree, then
 * the gaps of its jobs, as variable-length bytes; skills of one job as a count for each job.
 */
function skillMajorBytes({ jobs, skills, links: { offsets, jobs: having } }: Ranking): number {
  const bytes: number[] = [];
  const write = (n: number): void => {
    for (; n >= 128; n >>= 7) bytes.push(128 + (n & 127));
    bytes.push(n);
  };
  const singles = jobs.map(() => 0);
  const order = skills.map((_, skill) => skill).sort((a, b) => Number(skills[a]) - Number(skills[b]));
  for (const skill of order) {
    const [start, end] = [offsets[skill], offsets[skill + 1]];
    if (end - start === 1) singles[having[start]] += 1;
    else {
      write(end - start);
      for (let i = start; i < end; i++) write(i === start ? having[i] : having[i] - having[i - 1] - 1);
    }
  }
  singles.forEach(write);
  return brotli(Buffer.from(bytes));
}

/** The sections of the ranking part that hold its links: singles, degrees, steps. */
const LINK_SECTIONS = [6, 9, 10];
const CORE_SECTIONS = [7, 11];

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { pack: { type: 'string' }, runs: { type: 'string', default: '51' } } });
  const runs = Number(values.runs);
  if (!(Number.isInteger(runs) && runs > 0)) throw new Error(`--runs must be a whole number, not "${values.runs}"`);
  const { pack } = values;
  const texts = new Map<string, string>();
  if (pack === undefined) for (const part of PARTS) texts.set(part, await loadEssentialPart(part));
  else
    for (const name of readdirSync(pack)
      .filter((file) => file.endsWith('.pack'))
      .sort())
      texts.set(name.slice(0, -'.pack'.length), readFileSync(join(pack, name), 'utf8'));
  const textOf = (part: string): string => {
    const text = texts.get(part);
    if (text === undefined) throw new Error(`${pack}: no ${part}.pack`);
    return text;
  };

  const parts = [...texts].map(([part, text]) => ({ part, raw: Buffer.byteLength(text), brotli: brotli(text) }));
  console.table(parts);
  const ranking = decodeRanking(textOf('ranking'), textOf('ids'));
  const budgets = (decodeWords(textOf('words'), ranking).late ? COMPLETE : ESSENTIAL).map((budget) => {
    const bytes = parts.filter(({ part }) => budget.parts.test(part)).reduce((sum, part) => sum + part.brotli, 0);
    return {
      use: budget.use,
      brotli: bytes,
      budget: budget.bytes,
      over: bytes > budget.bytes,
      target: budget.target ?? false,
    };
  });
  console.table(budgets);

  const sections = readPart(textOf('ranking'), 'ranking');
  const weigh = (places: readonly number[]): number => brotli(places.map((place) => sections[place]).join('\n'));
  const links = {
    links: ranking.links.jobs.length,
    skills: ranking.skills.length,
    bytes: weigh(LINK_SECTIONS),
    entropyBound: entropyBytes(ranking),
    unlabelledBound: unlabelledBytes(ranking),
    skillMajor: skillMajorBytes(ranking),
    ratio: Number((weigh(LINK_SECTIONS) / skillMajorBytes(ranking)).toFixed(3)),
    coreBytes: weigh(CORE_SECTIONS),
  };
  console.table([links]);

  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    decodeWords(textOf('words'), decodeRanking(textOf('ranking'), textOf('ids')));
    return performance.now() - start;
  });
  const decodeMs = Number(median(times).toFixed(2));
  console.log(`ranking, ids and words read in ${decodeMs} ms (median of ${runs})`);

  for (const { use, brotli: bytes, budget, over, target } of budgets)
    if (over) console.error(`${use}: ${bytes} bytes, over ${target ? 'the target' : 'its budget'} of ${budget}`);
  if (links.ratio > 1.1) console.error(`links: ${links.ratio} times the plain skill-major writing, over 1.1`);
  if (budgets.some(({ over, target }) => over && !target) || links.ratio > 1.1) process.exitCode = 1;
  console.log(JSON.stringify({ parts, budgets, links, decodeMs }));
});
