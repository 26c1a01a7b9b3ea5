// What a new version of the data makes a reader's browser load again: the scripts are built from the tables as they
// are, then from changed ones, and compared by name, as a cache does.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import type { InputOptions, OutputOptions, Plugin } from 'rollup';

export interface VersionRow {
  readonly change: keyof typeof CHANGES;
  /** The chunks whose text is another, by name without hash, and their brotli bytes. */
  readonly data: Readonly<Record<string, number>>;
  /** Those that have another name, or text, only because they name another chunk. */
  readonly renamed: Readonly<Record<string, number>>;
  /** Bytes of all that keeps its name. */
  readonly keptBytes: number;
}

const TABLES = 'packages/referential/source';
/** Its address alone: its functions are not typed. */
const CONFIG = new URL('../../../rollup.config.mjs', import.meta.url).href;
type Page = InputOptions & { readonly output: OutputOptions };

type Tables = ReadonlyMap<string, string[][]>;

/** How many of each a change touches: few, so that what is loaded again for nothing stands out. */
const RENAMED = 20;
const RELINKED = 50;
const REMOVED = 5;

const everyNth = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)]!);

/** Other words for some jobs. */
function rename(tables: Tables): void {
  for (const row of everyNth(tables.get('jobs.tsv')!.slice(1), RENAMED)) row[1] += ' de terrain';
}

/** Another skill for some jobs. */
function relink(tables: Tables): void {
  const skills = tables
    .get('skills.tsv')!
    .slice(1)
    .filter(([, , kind]) => kind === 'know-how')
    .map(([skill]) => skill!);
  everyNth(tables.get('job-skills.tsv')!.slice(1), RELINKED).forEach((row, i) => {
    const cells = row[1]!.split(',');
    const has = new Set(cells.map((cell) => /^\d+/.exec(cell)![0]));
    row[1] = [...cells.slice(1), skills.slice(i).find((skill) => !has.has(skill))].join();
  });
}

/** Jobs that go, wherever they are named; seen the other way round, jobs that come. */
function remove(tables: Tables): void {
  const jobs = tables.get('jobs.tsv')!.slice(1);
  const named = new Set([...jobs.map(([, , parent]) => parent), ...listed(tables, 'emerging.fr.tsv', 3)]);
  for (const item of listed(tables, 'items.fr.tsv', 2)) named.add(item);
  const gone = new Set(
    everyNth(
      jobs.flatMap(([job]) => (named.has(job) ? [] : [job!])),
      REMOVED
    )
  );
  for (const [name, rows] of tables) {
    const column = { 'mobility.tsv': 1, 'nearest.tsv': 1, 'titles.fr.tsv': 1 }[name];
    for (const row of rows.splice(0)) {
      if (gone.has(row[0]!)) continue;
      if (column !== undefined) {
        const kept = row[column]!.split(',').filter((job) => !gone.has(job));
        if (!kept.length && name === 'titles.fr.tsv') continue;
        row[column] = kept.join();
      }
      rows.push(row);
    }
  }
}

const listed = (tables: Tables, name: string, column: number): string[] =>
  tables
    .get(name)!
    .slice(1)
    .flatMap((row) => row[column]!.split(','));

const CHANGES = {
  'names of jobs': [rename],
  'skills of jobs': [relink],
  'jobs come and go, with the rest': [rename, relink, remove],
} as const satisfies Record<string, readonly ((tables: Tables) => void)[]>;

/** The modules of the essential pack, by name, from changed tables. */
function modulesOf(changes: readonly ((tables: Tables) => void)[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-version-'));
  try {
    const [from, out] = [join(folder, 'tables'), join(folder, 'modules')];
    cpSync(TABLES, from, { recursive: true });
    const names = readdirSync(from).filter((name) => name.endsWith('.tsv'));
    const tables = new Map(
      names.map((name) => [
        name,
        readFileSync(join(from, name), 'utf8')
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => line.split('\t')),
      ])
    );
    for (const change of changes) change(tables);
    for (const [name, rows] of tables)
      writeFileSync(join(from, name), `${rows.map((row) => row.join('\t')).join('\n')}\n`);
    const cli = 'packages/referential/bin/passerelle-referential.mjs';
    execFileSync(process.execPath, [cli, 'build', '--from', from, '--out', out, '--modules']);
    return new Map(
      readdirSync(out).map((name) => [name.replace(/\.ts$/, '.js'), readFileSync(join(out, name), 'utf8')])
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Other data in the place of those that are built. The questions stay: they are no part of a referential. */
const insteadOf = (modules: ReadonlyMap<string, string>): Plugin => ({
  name: 'other-data',
  transform(_, id) {
    const [, name = ''] = /\/referential\/dist\/essential\/([\w-]+\.js)$/.exec(id) ?? [];
    const other = /items/.test(name) ? undefined : modules.get(name);
    // Written in TypeScript: one type, which a script has not.
    return other === undefined ? null : { code: other.replace('const text: string', 'const text'), map: null };
  },
});

/** Every script that the page build writes, by its name. */
async function build(
  { output: how, ...page }: Page,
  modules: ReadonlyMap<string, string>
): Promise<Map<string, string>> {
  const bundle = await rollup({ ...page, plugins: [insteadOf(modules), page.plugins] });
  const { output } = await bundle.generate(how);
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}

const HASHED = /-[\w-]{8}\.js$/;
/** The name of a chunk, whatever its content. */
export const plainName = (file: string): string => file.replace(HASHED, '').replace('passerelle-', '');
/** What a chunk says, whatever others are called. */
const ownText = (code: string): string => code.replaceAll(/passerelle-[\w-]+\.js/g, (name) => plainName(name));

export async function measureNewVersion(): Promise<VersionRow[]> {
  const { page } = (await import(CONFIG)) as { page: Page };
  const before = await build(page, modulesOf([]));
  const rows: VersionRow[] = [];
  for (const [change, changes] of Object.entries(CHANGES)) {
    const after = await build(page, modulesOf(changes));
    const moved = [...after].filter(([file, code]) => before.get(file) !== code);
    const own = new Map([...before].map(([file, code]) => [plainName(file), ownText(code)]));
    const isRenamed = ([file, code]: [string, string]): boolean => own.get(plainName(file)) === ownText(code);
    const bytesOf = (files: readonly [string, string][]): Record<string, number> =>
      Object.fromEntries(files.map(([file, code]) => [plainName(file), brotliCompressSync(code).length]));
    const kept = bytesOf([...after].filter(([file, code]) => before.get(file) === code));
    rows.push({
      change: change as VersionRow['change'],
      data: bytesOf(moved.filter((file) => !isRenamed(file))),
      renamed: bytesOf(moved.filter(isRenamed)),
      keptBytes: Object.values(kept).reduce((sum, bytes) => sum + bytes, 0),
    });
  }
  return rows;
}
