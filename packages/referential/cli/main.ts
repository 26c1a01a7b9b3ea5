// passerelle-referential: reads its words, hands over to a command, tells what went wrong.
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkPack } from './check-pack.ts';
import { describeChanges } from './diff/describe-changes.ts';
import type { Version } from './diff/describe-changes.ts';
import { deriveExposure } from './facts/derive-exposure.ts';
import { deriveTension } from './facts/derive-tension.ts';
import { encodeTranslation, translationPart } from '../src/pack/translation.ts';
import { InputError } from './input-error.ts';
import { packOf } from './pack-of.ts';
import { completeReferential } from './rome/complete-referential.ts';
import { deriveTables } from './rome/derive-tables.ts';
import { isExport, openExport } from './rome/open-export.ts';
import { readRome } from './rome/read-rome.ts';
import type { Rome } from './rome/read-rome.ts';
import { readerOf } from './tables/columns.ts';
import { readEnglish, readEnglishItems } from './tables/read-english.ts';
import { readReferential } from './tables/read-referential.ts';
import { writeModules } from './write-modules.ts';

const USAGE = `passerelle-referential build --from EXPORT --out DIR
    official ROME 4.0 export (CSV, a directory or a zip) → the parts of a complete pack
passerelle-referential build --from TABLES_DIR --out DIR [--modules]
    tables → the parts of a pack, as files (or, with --modules, as scripts to import)
passerelle-referential tables --from EXPORT --out DIR [--exposure DIR] [--tensions DIR]
    official export → the derived tables, written beside the authored ones in DIR
passerelle-referential diff OLD NEW
    what a new version changes: each an export, or a directory of tables
passerelle-referential check DIR
    says whether a directory of tables, or the parts of a pack, are valid`;

/** The project's own tables, beside the command. */
const OWN_TABLES = fileURLToPath(new URL('../source', import.meta.url));

/** Writes all the files or none: in a hidden directory of `out` first, then renamed into place. */
function writeAll(out: string, files: ReadonlyMap<string, string>): void {
  for (const name of files.keys()) {
    const target = join(out, name);
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
      throw new InputError(target, undefined, 'a directory is in the place of a file to write');
  }
  const created = mkdirSync(out, { recursive: true });
  let hidden: string | undefined;
  try {
    hidden = mkdtempSync(join(out, '.passerelle-'));
    for (const [name, text] of files) writeFileSync(join(hidden, name), text);
    for (const name of files.keys()) renameSync(join(hidden, name), join(out, name));
  } catch (error) {
    if (created !== undefined) rmSync(created, { recursive: true });
    throw error;
  } finally {
    if (hidden !== undefined) rmSync(hidden, { recursive: true, force: true });
  }
}

const warn = (warnings: readonly string[]): void => {
  for (const warning of warnings) console.error(`warning: ${warning}`);
};

/** Reads an official export, and says what it lacks. */
async function romeOf(path: string): Promise<Rome> {
  const opened = await openExport(path);
  try {
    const rome = await readRome(opened);
    warn(rome.warnings);
    return rome;
  } finally {
    opened.close();
  }
}

const asFiles = (parts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...parts].map(([part, text]) => [`${part}.pack`, text]));

async function packFiles(from: string, modules: boolean): Promise<Map<string, string>> {
  if (isExport(from)) {
    const { warnings, ...complete } = completeReferential(await romeOf(from), OWN_TABLES);
    warn(warnings);
    return asFiles(await packOf(complete, from));
  }
  const { items, ...referential } = readReferential(from);
  const parts = await packOf(referential, from);
  if (!modules) return asFiles(parts);
  const read = readerOf(from);
  const english = readEnglish(read, { items, ...referential });
  return writeModules(
    new Map([...parts, [translationPart('en'), encodeTranslation(english)]]),
    items,
    readEnglishItems(read)
  );
}

async function tableFiles(from: string, exposure?: string, tensions?: string): Promise<Map<string, string>> {
  const tables = deriveTables(await romeOf(from));
  if (exposure !== undefined) tables.set('exposure.tsv', await deriveExposure(exposure));
  if (tensions !== undefined) tables.set('tension.tsv', await deriveTension(tensions));
  return tables;
}

async function versionOf(path: string): Promise<Version> {
  if (!isExport(path)) return path;
  const rome = await romeOf(path);
  return {
    tables: deriveTables(
      rome,
      rome.jobs.map(() => [])
    ),
    titles: rome.titles,
  };
}

class UsageError extends Error {}

async function run(args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      out: { type: 'string' },
      exposure: { type: 'string' },
      tensions: { type: 'string' },
      modules: { type: 'boolean', default: false },
    },
  });
  const [command, dir, other] = positionals;
  if (command === 'check' && dir) return checkPack(dir);
  if (command === 'diff' && dir && other) return describeChanges(await versionOf(dir), await versionOf(other));
  const { from, out, modules } = values;
  if (!from || !out || (command !== 'tables' && command !== 'build')) throw new UsageError(USAGE);
  const files =
    command === 'tables' ? await tableFiles(from, values.exposure, values.tensions) : await packFiles(from, modules);
  writeAll(out, files);
  return `${out}: ${[...files.keys()].join(', ')}`;
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const expected = error instanceof InputError || error instanceof UsageError || code?.startsWith('E');
  console.error(expected ? message : error);
  process.exitCode = 1;
}
