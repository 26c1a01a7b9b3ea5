// The packages as they are published: imported in Node by name, without the sources.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(new URL(path, `file://${ROOT}`), 'utf8');

/** What a script prints in a Node of its own, at the root of the repository. */
async function run(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
  });
  return stdout.trim();
}

/** The lines of a README that call such a function. */
const example = (readme: string, name: string): string =>
  [...read(readme).matchAll(/```js\n(.*?)```/gs)].map(([, lines]) => lines!).find((lines) => lines.includes(name))!;

describe('the packages in Node', () => {
  for (const readme of ['README.md', 'README.en.md']) {
    it(`rank jobs with the lines of ${readme}`, async () => {
      const lines = example(readme, 'createEngine');
      assert.match(await run(lines), /^\[\s*('[A-Z]\d{4} \d\.\d\d \d+\/\d+',?\s*){5}\]$/);
    });

    it(`write the first question with the lines of ${readme}`, async () => {
      const html = await run(`${example(readme, 'renderFirstQuestion')} console.log(html);`);
      assert.match(html, /^<passerelle-journey lang="[a-z]+" theme="auto"><template shadowrootmode="open">/);
      assert.match(html, />Question 1 (sur|of) 30</);
    });
  }

  it('let the classes of the elements be imported, registering nothing', async () => {
    const printed = await run(
      `const all = await import('passerelle');
       console.log(globalThis.customElements?.get('passerelle-quiz'), Object.keys(all).sort().join(' '));`
    );
    assert.equal(
      printed,
      'undefined PasserelleElement PasserelleJobCard PasserelleJourney PasserelleMatches PasserellePlan PasserelleQuiz PasserelleSkills PasserelleSummary PasserelleWishes'
    );
  });

  it('say the version of their package', async () => {
    const { version } = JSON.parse(read('packages/widgets/package.json')) as { version: string };
    assert.equal(await run(`console.log((await import('passerelle')).PasserelleElement.version)`), version);
  });
});
