// The READMEs: tables as they are built, commands that a test runs, the text for a privacy policy.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { po } from 'gettext-parser';
import { renderGrowth } from '../../docs/write-growth.ts';
import { READMES, renderReadme } from '../../docs/write-readmes.ts';
import { ROOT } from '../contract/describe-contract.ts';
import { COMMANDS, GUIDES, namedCommands } from './commands.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the READMEs', () => {
  for (const file of Object.keys(READMES) as (keyof typeof READMES)[])
    it(`${file}: its tables are those of what is built`, async () => {
      assert.equal(read(file), await renderReadme(file), 'run `npm run readme:tables`');
    });

  it('and docs/growth.md: its tables and charts are those of what was measured', async () => {
    for (const [path, text] of await renderGrowth())
      assert.equal(readFileSync(path, 'utf8'), text, `${path}: run \`npm run readme:tables\``);
  });

  it('name no command that no test runs', () => {
    const named = namedCommands();
    for (const { guide, command, proof } of named) assert.ok(proof, `${guide}: no test runs « ${command} »`);
    for (const one of COMMANDS) {
      assert.ok(read(one.by).includes(one.where), `${one.is}: « ${one.where} » is not in ${one.by}`);
      assert.ok(
        named.some(({ proof }) => proof === one),
        `${one.is} is in no guide`
      );
    }
  });

  it('name every command that is not a part of another', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const others = Object.values(scripts).join(' ');
    const named = namedCommands().map(({ command }) => command);
    const silent = Object.keys(scripts)
      .filter(
        (name) => name !== 'prepare' && !others.includes(`npm run ${name} `) && !others.endsWith(`npm run ${name}`)
      )
      .filter((name) => !named.some((command) => command.match(/npm (?:run )?([\w:]+)/)?.[1] === name));
    assert.deepEqual(silent, []);
  });

  it('say how to measure with the same scripts in both languages, but for the words', () => {
    const said: readonly [RegExp, string][] = [
      [/début/g, 'start'],
      [/moitié/g, 'half'],
      [/\bfin\b/g, 'end'],
    ];
    // Comments and texts are in the language of the page.
    const code = (path: string): string[] =>
      [...read(path).matchAll(/```js\n(.*?)```/gs)].map(([, block]) => block!.replaceAll(/^ *\/\/.*$/gm, ''));
    const french = code('docs/recipes/measuring.md').map((block) =>
      said.reduce((text, [from, to]) => text.replaceAll(from, to), block)
    );
    assert.equal(french.length, 5);
    assert.deepEqual(code('docs/recipes/measuring.en.md'), french);
  });

  it('lead to files that are there', () => {
    for (const file of GUIDES)
      for (const [, target] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(join(ROOT, file, '..', target!)), `${file}: ${target}`);
  });

  it('hold the text for a privacy policy that WordPress shows', () => {
    const { translations } = po.parse(
      readFileSync(join(ROOT, 'packages/wordpress/plugin/languages/passerelle-fr_FR.po'))
    );
    const texts = Object.values(translations['']!).filter(({ comments }) =>
      comments?.reference?.includes('includes/privacy.php')
    );
    assert.equal(texts.length, 5);
    const plain = (text: string): string => text.replaceAll('`', '').replaceAll(/\s/g, ' ');
    const quoted = (file: string): string[] =>
      [...read(file).matchAll(/^> (.+)$/gm)].map(([, line]) => plain(line!)).sort();
    assert.deepEqual(quoted('README.en.md'), texts.map(({ msgid }) => plain(msgid)).sort());
    assert.deepEqual(quoted('README.md'), texts.map(({ msgstr }) => plain(msgstr[0]!)).sort());
  });
});

describe('the commands that measure', () => {
  /** The last line that a command prints, once it has ended well. */
  async function lastLine(...words: string[]): Promise<Record<string, unknown>> {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', ...words], { cwd: ROOT });
    return JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
  }

  it('take the files of anyone, and end with a line of JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-commands-'));
    const [pairs, queries] = [join(folder, 'pairs.csv'), join(folder, 'queries.tsv')];
    writeFileSync(pairs, 'code_rome,code_rome_cible\nD1505,D1106\nM1607,M1602\n');
    writeFileSync(queries, 'maçon\tF1703\n');
    const [matching, search] = await Promise.all([
      lastLine('bench:matching', '--', '--pairs', pairs),
      lastLine('bench:search', '--', '--queries', queries),
    ]);
    assert.equal(matching.n, 2);
    assert.deepEqual([search.n, search.top1], [1, 1]);
    rmSync(folder, { recursive: true });
  });

  it('refuse options that they do not know, before anything is measured', async () => {
    await assert.rejects(lastLine('bench:growth', '--', '--runs', 'none'), { code: 1, stdout: '' });
  });
});
