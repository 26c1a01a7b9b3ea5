// Puts the plugin together: its PHP, the built script, the translations; then the zip that a site uploads.
// The same sources give the same bytes: names in order, one date.
import { createWriteStream, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';
import { compileTranslation } from './translations.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const widgets = join(here, '../widgets');
const out = join(here, 'dist');

const { version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8'));

/** Every file of the plugin by its path, sorted. */
function collect() {
  const files = new Map();
  for (const entry of readdirSync(join(here, 'plugin'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    files.set(relative(join(here, 'plugin'), file).split(sep).join(posix.sep), readFileSync(file));
  }
  const styles = [readFileSync(join(widgets, 'preload.css')), files.get('assets/notice.css')];
  files.delete('assets/notice.css');
  files.set('assets/passerelle.css', Buffer.concat(styles));
  files.set('assets/passerelle.iife.js', readFileSync(join(widgets, 'dist/passerelle.iife.js')));
  files.set('assets/editor.js', readFileSync(join(out, 'editor.js')));
  for (const name of ['LICENSE', 'NOTICE']) files.set(`${name}.txt`, readFileSync(join(widgets, name)));
  for (const [name, bytes] of files) {
    const locale = /^languages\/passerelle-(\w+)\.po$/.exec(name)?.[1];
    if (!locale) continue;
    for (const [compiled, content] of compileTranslation(locale, bytes)) files.set(`languages/${compiled}`, content);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Fails unless every place that states the plugin's version states that of the elements. */
function checkVersion(files) {
  const places = [
    ['passerelle.php', /^ \* Version: +(\S+)$/m],
    ['passerelle.php', /'PASSERELLE_VERSION', '([^']+)'/],
    ['readme.txt', /^Stable tag: (\S+)$/m],
  ];
  for (const [file, pattern] of places) {
    const stated = pattern.exec(files.get(file).toString())?.[1];
    if (stated !== version)
      throw new Error(`packages/wordpress/plugin/${file} states ${stated}, not ${version}: ${pattern}`);
  }
}

const files = collect();
checkVersion(files);
rmSync(join(out, 'passerelle'), { recursive: true, force: true });
const zip = new ZipFile();
for (const [name, bytes] of files) {
  const file = join(out, 'passerelle', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  zip.addBuffer(bytes, `passerelle/${name}`, { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true });
}
zip.end();
await pipeline(zip.outputStream, createWriteStream(join(out, 'passerelle.zip')));
