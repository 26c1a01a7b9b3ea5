// What is built asks of a browser no more than the last two years of every engine give: the syntax of the scripts,
// and the styles against the dates at which features came to all engines (Baseline, from the `web-features` data).
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import cssPlugin from '@eslint/css';
import { ESLint } from 'eslint';
import type { CSSResult } from 'lit';

const DIST = 'packages/widgets/dist';

/** The versions of the end of that year, as the README says; features that all engines had by then. */
const SINCE = 2024;

/**
 * Where they are missing, a box has the browser's own colour, a line or a page breaks a little less well, a field keeps
 * its size: nothing more.
 */
const NICETIES = {
  allowProperties: ['accent-color', 'forced-color-adjust', 'resize'],
  allowPropertyValues: { 'text-wrap': ['pretty'], 'break-after': ['avoid'] },
};

async function problemsIn(text: string, file: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: process.cwd(),
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.js'], languageOptions: { ecmaVersion: 2022, sourceType: 'module' } },
      {
        files: ['**/*.css'],
        language: 'css/css',
        plugins: { css: cssPlugin },
        rules: { 'css/use-baseline': ['error', { available: SINCE, ...NICETIES }] },
      },
    ],
  });
  const [{ messages }] = (await eslint.lintText(text, { filePath: file })) as [ESLint.LintResult];
  return messages.map(({ line, message }) => `${file}:${line} ${message}`);
}

/** The styles of every shadow tree, and those a page may link to. */
async function styleSheets(): Promise<[file: string, text: string][]> {
  const files = readdirSync(`${DIST}/esm`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /styles.*\.js$/.test(file)
  );
  const sheets = await Promise.all(
    files.map(async (file): Promise<[string, string][]> =>
      Object.entries((await import(pathToFileURL(`${DIST}/esm/${file}`).href)) as Record<string, CSSResult>)
        .filter(([, sheet]) => typeof sheet?.cssText === 'string')
        .map(([name, { cssText }]) => [`${file}/${name}.css`, cssText.replaceAll('}', '}\n')])
    )
  );
  return [...sheets.flat(), ['preload.css', readFileSync(`${DIST}/preload.css`, 'utf8')]];
}

test('styles', async () => {
  const sheets = await styleSheets();
  assert.ok(sheets.length > 5);
  const problems = await Promise.all(sheets.map(([file, text]) => problemsIn(text, file)));
  assert.deepEqual(problems.flat(), []);
});

// What else scripts may call, the compiler knows: `lib` is of the same year as their syntax.
test('scripts', async () => {
  // Everything is inside.
  const file = 'passerelle.iife.js';
  assert.deepEqual(await problemsIn(readFileSync(`${DIST}/${file}`, 'utf8'), file), []);
});
