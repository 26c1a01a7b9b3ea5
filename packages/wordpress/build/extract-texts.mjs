// The plugin's sentences → languages/passerelle.pot, and the translators' files brought up to date with it.
// Needs GNU gettext. `--check` writes nothing and fails when a file is behind.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/passerelle', import.meta.url));
const languages = fileURLToPath(new URL('../plugin/languages', import.meta.url));

const KEYWORDS = ['__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e', '_x:1,2c', '_n:1,2'];

const xgettext = (pot, language, files) => [
  `--output=${pot}`,
  '--package-name=Passerelle',
  '--copyright-holder=passerelle contributors',
  `--language=${language}`,
  '--from-code=UTF-8',
  '--add-comments=translators',
  '--add-location=file',
  '--sort-by-file',
  '--keyword',
  ...KEYWORDS.map((keyword) => `--keyword=${keyword}`),
  ...files,
];

const run = (command, args) => execFileSync(command, args, { cwd: built, stdio: ['ignore', 'pipe', 'inherit'] });
// The time of extraction would differ each time.
const withoutDate = (text) => text.replace(/^"POT-Creation-Date:.*\n/m, '');

const work = mkdtempSync(join(tmpdir(), 'passerelle-texts-'));
try {
  const pot = join(work, 'passerelle.pot');
  const php = readdirSync(built, { recursive: true })
    .filter((name) => name.endsWith('.php'))
    .sort();
  // WordPress translates the description of the list of plugins as well.
  const [, description] = /^ \* Description: +(.+)$/m.exec(readFileSync(join(built, 'passerelle.php'), 'utf8'));
  writeFileSync(join(work, 'header.php'), `<?php __( ${JSON.stringify(description)} );`);
  run('xgettext', xgettext(pot, 'PHP', [`--directory=${built}`, `--directory=${work}`, 'header.php', ...php]));
  run('xgettext', ['--join-existing', ...xgettext(pot, 'JavaScript', ['assets/editor.js'])]);
  const files = ['passerelle.pot'];
  for (const name of readdirSync(languages).filter((file) => file.endsWith('.po'))) {
    copyFileSync(join(languages, name), join(work, name));
    run('msgmerge', [
      '--quiet',
      '--update',
      '--backup=none',
      '--no-fuzzy-matching',
      '--sort-by-file',
      join(work, name),
      pot,
    ]);
    run('msgattrib', ['--no-obsolete', `--output-file=${join(work, name)}`, join(work, name)]);
    files.push(name);
  }
  for (const name of files) {
    if (!process.argv.includes('--check')) copyFileSync(join(work, name), join(languages, name));
    else if (
      withoutDate(readFileSync(join(work, name), 'utf8')) !== withoutDate(readFileSync(join(languages, name), 'utf8'))
    )
      throw new Error(`packages/wordpress/plugin/languages/${name} is behind the sentences: npm run texts:wordpress`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
