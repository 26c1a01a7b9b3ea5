// Carries the version of the packages, once `changeset version` has moved it, to what states it beside them: the
// elements, the WordPress plugin, the applications of demo/apps, and the snippets of the guides with the hashes of
// the built files. Run it at the root; `--snippets` after a build, for the hashes.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { snippets: { type: 'boolean', default: false } } });
const { version } = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));

/** @throws when the file has no such place. */
function change(file, ...changes) {
  let text = readFileSync(file, 'utf8');
  for (const [pattern, replacement] of changes) {
    if (!pattern.test(text)) throw new Error(`${file}: nothing like ${pattern}`);
    text = text.replace(pattern, replacement);
  }
  writeFileSync(file, text);
}

const guides = () => [
  'README.md',
  'README.en.md',
  ...readdirSync('docs/recipes').map((name) => `docs/recipes/${name}`),
];

/** `…/passerelle@1.2.3/dist/FILE" integrity="…"`, wherever a guide shows it, of this version and its files. */
function carrySnippets() {
  const hashes = JSON.parse(readFileSync('packages/widgets/dist/integrity.json', 'utf8'));
  for (const file of guides().filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(file, 'utf8');
    const carried = text
      .replace(/\bpasserelle@\d+\.\d+\.\d+/g, `passerelle@${version}`)
      .replace(/([\w/.]+)("\s+integrity=")sha384-[\w+/=]*/g, (whole, path, between) => {
        const name = path.split('/dist/').at(-1);
        return hashes[name] ? `${path}${between}${hashes[name]}` : whole;
      });
    writeFileSync(file, carried);
  }
}

if (values.snippets) {
  carrySnippets();
} else {
  change('packages/widgets/src/element/define.ts', [/(VERSION = ')[^']+/, `$1${version}`]);
  change(
    'packages/wordpress/plugin/passerelle.php',
    [/^( \* Version: +)\S+$/m, `$1${version}`],
    [/('PASSERELLE_VERSION', ')[^']+/, `$1${version}`]
  );
  change('packages/wordpress/plugin/readme.txt', [/^(Stable tag: )\S+$/m, `$1${version}`]);
  for (const app of readdirSync('demo/apps'))
    change(join('demo/apps', app, 'package.json'), [/("(?:@passerelle\/\w+|passerelle)": ")[^"]+/g, `$1${version}`]);
}
