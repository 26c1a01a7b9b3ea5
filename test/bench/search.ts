// How well and how fast a text finds its job, on anyone's queries.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '@passerelle/engine';
import { openReferential } from './open-referential.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: bench:search -- --queries FILE.tsv [--pack DIR]';

const rounded = (n: number): number => Math.round(n * 1e4) / 1e4;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { queries: { type: 'string' }, pack: { type: 'string' } } });
  if (!values.queries) throw new Error(USAGE);
  const queries = readFileSync(values.queries, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const [query = '', code = ''] = line.split('\t');
      if (/^[A-Z]\d{4}$/.test(code)) return [{ query, code }];
      if (i === 0) return [];
      throw new Error(`${values.queries}:${i + 1}: the second column is not a job code: "${code}"`);
    });
  const engine = createEngine(await openReferential(values.pack));
  const times: number[] = [];
  let top1 = 0;
  let top5 = 0;
  for (const { query, code } of queries) {
    const started = performance.now();
    const hits = engine.search(query, { limit: 10 });
    times.push(performance.now() - started);
    const codes = hits.flatMap((hit) => (hit.kind === 'job' ? [hit.code as string] : []));
    if (codes[0] === code) top1++;
    if (codes.slice(0, 5).includes(code)) top5++;
  }
  times.sort((a, b) => a - b);
  const percentile = (share: number): number =>
    rounded(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  const share = (count: number): number => (queries.length ? rounded(count / queries.length) : 0);
  console.log(
    JSON.stringify({
      n: queries.length,
      top1: share(top1),
      top5: share(top5),
      p50ms: percentile(0.5),
      p95ms: percentile(0.95),
    })
  );
}

await runCommand(main);
