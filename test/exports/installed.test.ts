// The packages as npm would publish them, installed in a fresh project: what each of their subpaths gives in Node,
// to the type checker, to bundlers, and to a page with an import map.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build } from 'vite';
import { npm, packPackages, ROOT } from '../apps/pack-packages.ts';
import { findBrowser } from '../browsers.mjs';
import { inPage, openChromium, openPage } from '../chromium/open-page.ts';
import { serveFolder } from '../chromium/serve-folder.ts';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const OURS = ['referential', 'engine', 'widgets'].map((name) => join(ROOT, 'packages', name));
const manifests = OURS.map(manifestIn);

/** Where Node finds a package from a folder. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return realpathSync(folder);
  assert.notEqual(from, dirname(from), `${name} is not installed`);
  return folderOf(name, dirname(from));
}

/** What our packages need at run time, by name, as it is installed here: a fresh project gets it without a network. */
function libraries(folder: string, found = new Map<string, string>()): Map<string, string> {
  for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
    if (found.has(name) || manifests.some((ours) => ours.name === name)) continue;
    found.set(name, folderOf(name, folder));
    libraries(found.get(name)!, found);
  }
  return found;
}

/** `passerelle/quiz/define` → how a program imports it; files for a page (`.css`, `.js`…) are no modules for Node. */
const subpaths = manifests.flatMap(({ name, exports }) =>
  Object.entries(exports).map(([path, target]) => ({
    name,
    specifier: name + path.slice(1),
    target: typeof target === 'string' ? target : target.default,
    types: typeof target === 'string' ? undefined : target.types,
  }))
);
const modules = subpaths.filter(({ types }) => types !== undefined);
/** Typed against libraries that the applications of `demo/apps` install. */
const FRAMEWORKS = /^passerelle\/(react|vue|svelte|astro|angular)$/;

describe('the packages, installed from their archives', () => {
  let project: string;
  before(async () => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'passerelle-installed-')));
    cpSync(join(ROOT, 'demo/apps/import-map'), project, { recursive: true });
    cpSync(join(ROOT, 'demo/apps/vite'), join(project, 'vite'), { recursive: true });
    const found = new Map(OURS.flatMap((folder) => [...libraries(folder)]));
    const options = ['--offline', '--install-links', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
    const { code, output } = await npm(project, 'install', ...options, ...(await packPackages()), ...found.values());
    assert.equal(code, 0, output);
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  /** What a script prints in a Node of its own, in the fresh project. */
  async function run(script: string): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: project,
      env: { PATH: process.env.PATH },
    });
    return stdout.trim();
  }

  it('rank jobs in Node with the lines of the README', async () => {
    const [, example] = /```js\n((?:(?!```).)*createEngine.*?)```/s.exec(read('README.md'))!;
    assert.match(await run(example!), /^\[\s*('[A-Z]\d{4} \d\.\d\d \d+\/\d+',?\s*){5}\]$/);
  });

  it('give every subpath: the file it names, its types, and a module that Node imports', async () => {
    for (const { name, specifier, target, types } of subpaths)
      for (const file of [target, types ?? target])
        assert.ok(existsSync(join(project, 'node_modules', name, file)), `${specifier}: ${file}`);
    // Angular's directives need Angular.
    const names = modules.map(({ specifier }) => specifier).filter((name) => name !== 'passerelle/angular');
    const imports = names.map((name) => `${JSON.stringify(name)}: Object.keys(await import('${name}')).length`);
    const counts = JSON.parse(await run(`console.log(JSON.stringify({ ${imports.join()} }))`)) as object;
    assert.deepEqual(Object.keys(counts), names);
    const empty = Object.entries(counts).filter(([, count]) => count === 0);
    assert.deepEqual(
      empty.map(([name]) => name).filter((name) => !/\/define(-all)?$/.test(name) && !FRAMEWORKS.test(name)),
      []
    );
  });

  it('give nothing that no subpath names', async () => {
    for (const inside of ['passerelle/dist/esm/quiz/passerelle-quiz.js', '@passerelle/engine/matching/rank-jobs'])
      assert.match(
        await run(`await import('${inside}').catch(({ code }) => console.log(code))`),
        /^ERR_PACKAGE_PATH_NOT_EXPORTED$/
      );
  });

  it('type every subpath for a project that checks as Node resolves', async () => {
    const typed = modules.filter(({ specifier }) => !FRAMEWORKS.test(specifier));
    const lines = typed.map(({ specifier }, i) => `import * as module${i} from '${specifier}';`);
    const wrong = `import { PasserelleQuiz } from 'passerelle';
// @ts-expect-error: a theme that there is not
new PasserelleQuiz().theme = 'purple';
// @ts-expect-error: a field that no event has
document.addEventListener('passerelle-progress', ({ detail }) => detail.dome);`;
    const uses = `export const all = [${lines.map((_, i) => `module${i}`).join()}];`;
    writeFileSync(join(project, 'consumer.ts'), [...lines, uses, wrong, ''].join('\n'));
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom'];
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    await promisify(execFile)(process.execPath, [tsc, ...options, 'consumer.ts'], { cwd: project }).catch(
      ({ stdout }: { stdout: string }) => assert.fail(stdout)
    );
  });

  /** The files that stay in a program of these lines; what it loads later is apart. */
  async function bundled(code: string): Promise<string[]> {
    const entry = join(project, 'entry.js');
    writeFileSync(entry, code);
    // Under a name of its own: the same module may also be there at once.
    const later = { name: 'later', resolveDynamicImport: () => ({ id: 'later', external: true }) };
    const bundle = await rollup({ input: entry, plugins: [later, resolve()], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'esm' });
    await bundle.close();
    return Object.entries(output[0].modules)
      .filter(([id, { renderedLength }]) => id !== entry && renderedLength > 0)
      .map(([id]) => relative(join(project, 'node_modules'), id));
  }

  const CLASSES: Readonly<Record<string, string>> = {
    PasserelleJobCard: 'job-card',
    PasserelleJourney: 'journey',
    PasserelleMatches: 'matches',
    PasserellePlan: 'plan',
    PasserelleQuiz: 'quiz',
    PasserelleSkills: 'skills',
    PasserelleSummary: 'summary',
    PasserelleWishes: 'wishes',
  };

  for (const [name, folder] of Object.entries(CLASSES))
    it(`let ${name} be bundled alone, registering nothing`, async () => {
      const files = await bundled(`import { ${name} } from 'passerelle'; console.log(${name});`);
      const own = `passerelle/dist/esm/${folder}/passerelle-${folder}.js`;
      assert.ok(files.includes(own), files.join('\n'));
      const others = files.filter((file) => /\/passerelle-[a-z-]+\.js$/.test(file) && !/\/element\//.test(file));
      assert.deepEqual(others, [own]);
      assert.deepEqual(
        files.filter((file) => /\/define(-all)?\.js$/.test(file) && !file.endsWith('element/define.js')),
        []
      );
    });

  it('let a bundler drop what is imported and not used', async () => {
    for (const { name } of manifests) assert.deepEqual(await bundled(`import '${name}';`), [], name);
    const profile = await bundled(`import { readProfile } from '@passerelle/engine'; console.log(readProfile);`);
    assert.deepEqual(
      profile.filter((file) => !/^@passerelle\/engine\/dist\/profile\//.test(file)),
      []
    );
    const levels = await bundled(
      `import { ACCESS_LEVELS } from '@passerelle/referential'; console.log(ACCESS_LEVELS);`
    );
    assert.deepEqual(levels, ['@passerelle/referential/dist/types.js']);
  });

  it('keep, in a bundle, what is imported to register an element', async () => {
    const defined = modules.filter(({ specifier }) => /\/define(-all)?$/.test(specifier));
    assert.equal(defined.length, 9);
    for (const { specifier, target } of defined) {
      const files = await bundled(`import '${specifier}';`);
      const own = specifier === 'passerelle/define-all' ? './dist/esm/journey/define.js' : target;
      assert.ok(files.includes(join('passerelle', own)), `${specifier}: ${files.join('\n')}`);
    }
  });

  /** A reader answers once, in a page that is served as it is. */
  async function answerIn(folder: string): Promise<void> {
    const browser = await openChromium();
    const { address, close } = await serveFolder(folder);
    try {
      const { page, faults } = await openPage(browser);
      await page.goto(address);
      await inPage(page, async ({ find, press, seen }) => {
        const quiz = document.querySelector('passerelle-quiz')!.shadowRoot!;
        await find(quiz, 'heading', /^Question 1 sur 30/);
        await press(quiz, 'radio', 'Beaucoup');
        await seen(document, /^Réponses : 1$/);
        const journey = document.querySelector('passerelle-journey')!.shadowRoot!;
        await press(journey, 'button', /Vos métiers/);
      });
      assert.deepEqual(faults, []);
    } finally {
      close();
      await browser.close();
    }
  }

  const chromium = { skip: !findBrowser.chromium() && 'there is no Chromium here' };

  it('work in a page with an import map, without a build', chromium, () => answerIn(project));

  it('work in what Vite builds', { skip: chromium.skip || (!process.env.APPS && 'APPS is not set') }, async () => {
    await build({ root: join(project, 'vite'), logLevel: 'error', mode: 'production' });
    await answerIn(join(project, 'vite/dist'));
  });
});
