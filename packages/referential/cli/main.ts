// passerelle-referential: reads its words, hands over to a command, tells what went wrong.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeRanking, encodeTitles, encodeWords } from '../src/pack/encode.ts';
import { InputError } from './input-error.ts';
import { writeModules } from './write-modules.ts';
import { deriveTables } from './rome/derive-tables.ts';
import { readReferential } from './tables/read-referential.ts';

const USAGE = `passerelle-referential tables --from EXPORT_DIR --out DIR
    official ROME 4.0 CSV export → the derived tables, written beside the authored ones in DIR
passerelle-referential build --from TABLES_DIR --out DIR [--modules]
    tables → the parts of a pack, as files (or, with --modules, as scripts to import)
passerelle-referential check TABLES_DIR
    says whether a directory of tables is valid`;

/** Writes all the files or none: beside first, then renamed into place. */
function writeAll(out: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(out, { recursive: true });
  const beside = mkdtempSync(join(dirname(resolve(out)), '.passerelle-'));
  try {
    for (const [name, text] of files) writeFileSync(join(beside, name), text);
    for (const name of files.keys()) renameSync(join(beside, name), join(out, name));
  } finally {
    rmSync(beside, { recursive: true });
  }
}

function packFiles(from: string, modules: boolean): Map<string, string> {
  const { items, ...referential } = readReferential(from);
  const parts = new Map([
    ['ranking', encodeRanking(referential.ranking)],
    ['words', encodeWords(referential.words)],
    ['titles', encodeTitles(referential.titles)],
  ]);
  return modules ? writeModules(parts, items) : new Map([...parts].map(([part, text]) => [`${part}.pack`, text]));
}

class UsageError extends Error {}

function run(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { from: { type: 'string' }, out: { type: 'string' }, modules: { type: 'boolean', default: false } },
  });
  const [command, dir] = positionals;
  if (command === 'check' && dir) {
    const { ranking } = readReferential(dir);
    return `${dir}: valid, ${ranking.jobs.length} jobs, ${ranking.skills.length} skills, ${ranking.links.jobs.length} links`;
  }
  const { from, out, modules } = values;
  if (!from || !out || (command !== 'tables' && command !== 'build')) throw new UsageError(USAGE);
  const files = command === 'tables' ? deriveTables(from) : packFiles(from, modules);
  writeAll(out, files);
  return `${out}: ${[...files.keys()].join(', ')}`;
}

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const expected = error instanceof InputError || error instanceof UsageError || code?.startsWith('E');
  console.error(expected ? message : error);
  process.exitCode = 1;
}
