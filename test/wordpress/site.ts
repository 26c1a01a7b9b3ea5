// A WordPress of Debian's own packages in a folder of its own: files, database and server, on a free port, removed
// when the tests end.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const WORDPRESS = '/usr/share/wordpress';
const PACKAGES = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
  'gettext',
];

export const PASSWORD = 'a password for tests';

export interface Site {
  readonly url: string;
  /** Folder of plugins. */
  readonly plugins: string;
  /** Folder of plugins that nobody has to activate. */
  readonly always: string;
  /** Runs PHP inside WordPress; what it prints. */
  php(code: string): string;
  stop(): void;
}

/** Why there can be no WordPress here; undefined when there can, after installing what is missing. */
export function whyNoSite(): string | undefined {
  const missing = () => [WORDPRESS, '/usr/bin/php', '/usr/sbin/mariadbd'].filter((file) => !existsSync(file));
  if (missing().length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]) =>
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  }
  const still = missing();
  return still.length ? `no ${still.join(', ')} here (as root on Debian, the tests install them)` : undefined;
}

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
    children.push(child);
    return child;
  };
  // Each is a group of its own, for the server's workers to end with it; nothing in the folder is worth a clean end.
  const stop = (): void => {
    for (const { pid, exitCode } of children.splice(0)) if (pid && exitCode === null) process.kill(-pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);

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
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}
