// A WordPress of Debian's own packages in a folder of its own: files, database and server, on a free port, removed
// when the tests end.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const WORDPRESS = '/usr/share/wordpress';
const PROGRAMS = {
  [WORDPRESS]: 'wordpress',
  [`${WORDPRESS}/wp-content/languages/fr_FR.mo`]: 'wordpress-l10n',
  [`${WORDPRESS}/wp-content/themes/twentytwentyone`]: 'wordpress-theme-twentytwentyone',
  [`${WORDPRESS}/wp-content/themes/twentytwentythree`]: 'wordpress-theme-twentytwentythree',
  '/usr/bin/php': 'php-cli',
  '/usr/sbin/mariadbd': 'mariadb-server-core',
};

export const PASSWORD = 'a password for tests';

export interface Site {
  readonly url: string;
  /** Folder of plugins. */
  readonly plugins: string;
  /** Folder of plugins that nobody has to activate. */
  readonly always: string;
  /** Runs PHP inside WordPress; what it prints. */
  php(code: string): string;
  /** Warnings and errors of PHP in the plugin so far; WordPress has its own with a PHP younger than it. */
  log(): string[];
  stop(): void;
}

/**
 * Installs the packages whose files are not there, as root on Debian. Why something is still missing, for a test to
 * say as it is skipped; false when all is there.
 */
export function installPackages(programs: Readonly<Record<string, string>>): string | false {
  const missing = () => Object.keys(programs).filter((file) => !existsSync(file));
  if (missing().length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]) =>
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing().map((file) => programs[file]!));
  }
  return missing().length > 0 && `no ${missing().join(', ')} here (as root on Debian, the tests install them)`;
}

/** Why there can be no WordPress here; false when there can. */
export const whyNoSite = (): string | false => installPackages(PROGRAMS);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => resolve(port));
      });
  });

/** Waits until something answers; fails when its process ends first. */
async function answers(child: ChildProcess, ask: () => unknown): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (child.exitCode !== null || tries > 200) throw error;
      await wait(50);
    }
  }
}

/** Debian's WordPress links to other packages' files: copied as files, with a wp-content of its own. */
function layFiles(www: string, config: string): void {
  cpSync(WORDPRESS, www, {
    recursive: true,
    dereference: true,
    filter: (file) => file !== join(WORDPRESS, 'wp-content'),
  });
  const content = join(www, 'wp-content');
  for (const folder of ['plugins', 'mu-plugins', 'themes', 'languages', 'uploads'])
    mkdirSync(join(content, folder), { recursive: true });
  cpSync(join(WORDPRESS, 'wp-content/themes'), join(content, 'themes'), { recursive: true, dereference: true });
  const languages = join(WORDPRESS, 'wp-content/languages');
  for (const file of readdirSync(languages).filter((name) => /^(admin-|continents-cities-)?fr_FR\.mo$/.test(name)))
    cpSync(join(languages, file), join(content, 'languages', file), { dereference: true });
  writeFileSync(join(www, 'wp-config.php'), config);
  // Debian's has none: every browser's first visit would be a fault.
  writeFileSync(join(www, 'favicon.ico'), '');
}

/** A site in French with one administrator, one author and nothing else. */
export async function startSite(): Promise<Site> {
  const home = mkdtempSync(join(tmpdir(), 'passerelle-wordpress-'));
  const www = join(home, 'www');
  const socket = join(home, 'db.sock');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const children: ChildProcess[] = [];
  const log = join(home, 'log');
  const start = (command: string, args: string[], env = {}): ChildProcess => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
    // A test that fails must end, whatever it has left running.
    child.unref();
    children.push(child);
    return child;
  };
  // Each is a group of its own, for the server's workers to end with it; nothing in the folder is worth a clean end.
  const stop = (): void => {
    for (const { pid, exitCode } of children.splice(0)) if (pid && exitCode === null) process.kill(-pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

  try {
    const data = join(home, 'db');
    const who = process.getuid?.() === 0 ? ['--user=root'] : [];
    const quiet = { stdio: 'ignore' } as const;
    execFileSync(
      'mariadb-install-db',
      [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...who],
      quiet
    );
    const database = start('/usr/sbin/mariadbd', [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(home, 'db.pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      ...who,
    ]);
    layFiles(
      www,
      `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`
    );
    await answers(database, () =>
      execFileSync('mariadb', [`--socket=${socket}`, '--user=root', '-e', 'CREATE DATABASE wordpress'], quiet)
    );
    const php = (code: string): string =>
      execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], {
        cwd: www,
        encoding: 'utf8',
        env: { ...process.env, HTTP_HOST: `127.0.0.1:${port}` },
      });
    php(`define( 'WP_INSTALLING', true );
      require 'wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      add_filter( 'pre_wp_mail', '__return_true' );
      wp_install( 'Le blog', 'admin', 'admin@example.org', false, '', '${PASSWORD}', 'fr_FR' );
      update_option( 'WPLANG', 'fr_FR' );
      wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${PASSWORD}', 'role' => 'author' ) );
      update_option( 'template', 'twentytwentyone' );
      update_option( 'stylesheet', 'twentytwentyone' );`);
    const server = start('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', www], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    await answers(server, () => fetch(`${url}/wp-login.php`));
    return {
      url,
      plugins: join(www, 'wp-content/plugins'),
      always: join(www, 'wp-content/mu-plugins'),
      php: (code) => php(`require 'wp-load.php'; ${code}`),
      log: () =>
        (existsSync(log) ? readFileSync(log, 'utf8') : '').split('\n').filter((line) => line.includes('/plugins/')),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

const BUILT = fileURLToPath(new URL('../../packages/wordpress/dist/passerelle', import.meta.url));

/** The site with the plugin, put there and activated without a hand. */
export async function startSiteWithPlugin(): Promise<Site> {
  const site = await startSite();
  cpSync(BUILT, join(site.plugins, 'passerelle'), { recursive: true });
  activate(site, 'passerelle');
  return site;
}

/** Activates the plugin of a folder, as WordPress does: an error there is an error here. */
export function activate({ php }: Site, folder: string): void {
  const error = php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $done = activate_plugin( '${folder}/passerelle.php' );
    echo is_wp_error( $done ) ? $done->get_error_message() : '';`);
  if (error) throw new Error(error);
}

/** Publishes an article; its address. */
export const publish = ({ url, php }: Site, content: string, author = 'admin'): string =>
  `${url}/?p=${php(`$user = get_user_by( 'login', '${author}' );
    wp_set_current_user( $user->ID );
    kses_init();
    echo wp_insert_post( wp_slash( array(
      'post_title' => 'Article',
      'post_status' => 'publish',
      'post_author' => $user->ID,
      'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ),
    ) ) );`)}`;

/** The page as a visitor receives it, or someone who has signed in. */
export async function fetchPage(site: Site, address: string, as?: string): Promise<string> {
  const cookie =
    as &&
    site.php(
      `echo LOGGED_IN_COOKIE, '=', wp_generate_auth_cookie( get_user_by( 'login', '${as}' )->ID, time() + 600, 'logged_in' );`
    );
  const response = await fetch(address, cookie ? { headers: { cookie } } : {});
  return response.text();
}
