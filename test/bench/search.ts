// How well and how fast a text finds its job: on anyone's queries, or on texts drawn from titles.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '@passerelle/engine';
import { measureSearch } from './measure-search.ts';
import { openReferential } from './open-referential.ts';
import { runCommand } from './run-command.ts';
import { measureKinds } from './search-kinds.ts';

const USAGE = `usage: bench:search -- --queries FILE.tsv [--pack DIR]
       bench:search -- [--pack DIR] [--titles FILE.csv] [--seed N] [--tuning] [--against fuse] [--chromium SLOWED]`;

function readQueries(file: string): { query: string; codes: Set<string> }[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const [query = '', code = ''] = line.split('\t');
      if (/^[A-Z]\d{4}$/.test(code)) return [{ query, codes: new Set([code]) }];
      if (i === 0) return [];
      throw new Error(`${file}:${i + 1}: the second column is not a job code: "${code}"`);
    });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      queries: { type: 'string' },
      pack: { type: 'string' },
      titles: { type: 'string' },
      seed: { type: 'string', default: '1' },
      tuning: { type: 'boolean', default: false },
      against: { type: 'string' },
      chromium: { type: 'string' },
    },
  });
  const [seed, chromium] = [Number(values.seed), Number(values.chromium ?? 0)];
  if (!Number.isInteger(seed) || !(chromium >= 0) || (values.against ?? 'fuse') !== 'fuse') throw new Error(USAGE);
  const queries = values.queries === undefined ? undefined : readQueries(values.queries);
  const referential = await openReferential(values.pack);
  if (!queries) {
    const { tuning, titles, against } = values;
    console.log(JSON.stringify(await measureKinds(referential, { seed, tuning, titles, against, chromium })));
    return;
  }
  const { search } = createEngine(referential);
  const { n, top1, top5, p50ms, p95ms } = measureSearch(
    (text) => search(text, { limit: 10 }).flatMap((hit) => (hit.kind === 'job' ? [hit.code] : [])),
    queries
  );
  console.log(JSON.stringify({ n, top1, top5, p50ms, p95ms }));
}

await runCommand(main);
