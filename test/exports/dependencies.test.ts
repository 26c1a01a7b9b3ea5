// docs/dependencies.md says what the packages bring, and NOTICE names every author: checked against what is installed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifest = (path: string): Manifest => JSON.parse(read(`${path}/package.json`)) as Manifest;
const PACKAGES = ['referential', 'engine', 'widgets'];

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());
const rows = read('docs/dependencies.md')
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line) => {
    const [, name, version, of, bytes, licence, when, why] = cells(line);
    return { name: name!, version: version!, of: of!.replaceAll('`', ''), bytes: bytes!, licence, when, why };
  });

/** What our modules import of a library that reaches pages; after `#`, the names where it is not all of it. */
const IMPORTED: Readonly<Record<string, readonly string[]>> = {
  lit: ['lit', 'lit/directives/if-defined.js', 'lit/directives/keyed.js', 'lit/directives/repeat.js'],
  'fuse.js': ['fuse.js/basic'],
  uqr: ['uqr'],
  fflate: ['fflate#Unzip, UnzipInflate'],
};
/** What is copied as it is. */
const COPIED: Readonly<Record<string, readonly string[]>> = {
  'pdfjs-dist': ['pdf.min.mjs', 'pdf.worker.min.mjs'].map((file) => `node_modules/pdfjs-dist/legacy/build/${file}`),
};

/** Bytes of these modules alone, as a page would load them: minified, brotli. */
async function weigh(modules: readonly string[]): Promise<number> {
  const entry = join(ROOT, 'what-a-page-loads.js');
  const code = modules
    .map((module, i) => {
      const [name, names] = module.split('#');
      return names ? `export { ${names} } from '${name}';` : `export * as m${i} from '${name}';`;
    })
    .join('\n');
  const given = {
    name: 'given',
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? code : undefined),
  };
  const small = terser({ module: true, ecma: 2022, format: { comments: false } });
  const bundle = await rollup({ input: entry, plugins: [given, resolve({ exportConditions: ['production'] }), small] });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return brotliCompressSync(output[0].code).length;
}

describe('the runtime dependencies', () => {
  it('are those of the table, each with its version, its licence and its reasons', () => {
    const declared = PACKAGES.flatMap((folder) => {
      const { name, dependencies = {} } = manifest(`packages/${folder}`);
      return Object.entries(dependencies)
        .filter(([dependency]) => !/^@passerelle\//.test(dependency))
        .map(([dependency, version]) => `${dependency} ${version} of ${name}`);
    });
    assert.deepEqual(rows.map(({ name, version, of }) => `${name} ${version} of ${of}`).sort(), declared.sort());
    for (const { name, of, licence, when, why } of rows) {
      const user = PACKAGES.find((folder) => manifest(`packages/${folder}`).name === of)!;
      const nearest = [`packages/${user}/node_modules/${name}`, `node_modules/${name}`].find((path) =>
        existsSync(join(ROOT, path))
      )!;
      assert.equal(manifest(nearest).license, licence, name);
      assert.ok(when && why, name);
    }
  });

  it('weigh what the table says', async () => {
    for (const { name, bytes } of rows) {
      const copied = COPIED[name];
      if (!IMPORTED[name] && !copied) {
        assert.equal(bytes, '–');
        continue;
      }
      const said = Number(bytes.replaceAll(/\s/g, ''));
      const weighed = copied
        ? copied.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(ROOT, path))).length, 0)
        : await weigh(IMPORTED[name]!);
      assert.ok(Math.abs(weighed - said) <= weighed / 50, `${name}: ${weighed} bytes, ${said} in the table`);
    }
  });

  it('have their authors named in the notice that each package carries, with the licence', () => {
    const notice = read('NOTICE');
    for (const { name } of rows) assert.match(notice, new RegExp(`^  ${name.replace('.', '\\.')}\\b`, 'm'));
    for (const folder of PACKAGES) {
      assert.equal(read(`packages/${folder}/NOTICE`), notice, folder);
      assert.equal(read(`packages/${folder}/LICENSE`), read('LICENSE'), folder);
    }
  });

  it('leave no source of data unnamed', () => {
    const notice = read('NOTICE');
    const lines = (table: string): string[][] =>
      read(`packages/referential/source/${table}.tsv`)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'));
    for (const [publisher, name, version, date] of lines('source')) {
      for (const said of [publisher!, name!, version!]) assert.ok(notice.includes(said), said);
      assert.ok(notice.includes(date!.split('-').reverse().join('/')), date);
    }
    for (const [, publisher, , year] of lines('fact-sources')) {
      assert.ok(notice.includes(publisher === 'OIT' ? 'International Labour Organization' : publisher!), publisher);
      assert.ok(notice.includes(year!), year);
    }
  });
});
