// Finds the browsers on this machine and starts them for the tests; nothing is downloaded from here.
import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name))).find(executable);
const exists = (...files) => files.find((file) => file && existsSync(file));

/** Where each engine is on this machine; undefined where it is not. */
export const findBrowser = {
  chromium: () =>
    process.env.CHROME_PATH ??
    exists(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium'
    ) ??
    onPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'),
  firefox: () =>
    process.env.FIREFOX_PATH ??
    exists('/Applications/Firefox.app/Contents/MacOS/firefox') ??
    onPath('firefox', 'firefox-esr'),
  webkit: () => process.env.WEBKIT_DRIVER ?? onPath('WebKitWebDriver'),
};

const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

const isRoot = process.getuid?.() === 0;
const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs the browsers asked for from Debian's or Ubuntu's own packages. */
function install(names) {
  const packages = names.flatMap((name) => PACKAGES[name]);
  console.log(`No browser here for the tests: installing ${packages.join(', ')} with apt-get.`);
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

const HELP = `To get one:
  Debian or Ubuntu   apt-get install ${Object.values(PACKAGES).flat().join(' ')}   (as root, npm test installs Chromium itself)
  macOS or Windows   install Google Chrome or Firefox
  elsewhere          set CHROME_PATH or FIREFOX_PATH to the browser's executable`;

export const CHROMIUM_FLAGS = [
  ...(isRoot || process.env.CI ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--font-render-hinting=none',
  // Each window would open the pages of its own address bar, which take more of the machine than what is tried.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

const chromiumOptions = () => ({ executablePath: findBrowser.chromium(), args: CHROMIUM_FLAGS });
const chromium = () => chromeLauncher({ launchOptions: chromiumOptions() });

const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: findBrowser.firefox(),
  extraPrefsFirefox: {
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // A frame of another site gets no storage at all: what a careful reader sets, and the other engines do not do.
    'network.cookie.cookieBehavior': 1,
  },
});
/** Stock Firefox, over WebDriver BiDi. */
const firefox = () => chromeLauncher({ puppeteer, launchOptions: firefoxOptions() });

/** Starts WebKitGTK's driver, under Xvfb where there is no display; where it listens and what ends it. */
async function startWebKit() {
  const children = [];
  const stop = () => {
    for (const child of children.splice(0).reverse()) child.kill();
  };
  const env = { ...process.env };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(display);
    const number = await new Promise((resolve, reject) => {
      display.once('error', reject);
      display.once('exit', () => reject(new Error('Xvfb ended')));
      display.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
    env.DISPLAY = `:${number}`;
  }
  const port = await freePort();
  children.push(spawn(findBrowser.webkit(), [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return { port, stop };
    } catch (error) {
      if (tries > 50) {
        stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const webkitCapabilities = () => {
  const places = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`);
  const binary = exists(
    process.env.WEBKIT_BROWSER,
    ...places.flatMap((place) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => `${place}/${name}/MiniBrowser`)
    )
  );
  return { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
};

/** WebKitGTK's MiniBrowser, over WebKitWebDriver. */
const webkit = () => {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    logLevel: 'error',
    connectionRetryCount: 0,
    capabilities: { ...webkitCapabilities(), 'wdio:enforceWebDriverClassic': true },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  let driver;
  launcher.initialize = async function (...args) {
    driver = await startWebKit();
    options.port = driver.port;
    await initialize.apply(this, args);
    this.name = 'WebKit';
  };
  launcher.stop = async function () {
    await stop.call(this);
    driver?.stop();
  };
  return launcher;
};

const launchers = { chromium, firefox, webkit };

/** The names of the engines in BROWSERS, each of which must be there; else Chromium, else whatever is installed. */
export function engines() {
  const asked = process.env.BROWSERS?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = asked?.filter((name) => !findBrowser[name]) ?? [];
  if (unknown.length)
    throw new Error(`BROWSERS: unknown engine ${unknown.join(', ')}; known: ${Object.keys(findBrowser).join(', ')}`);
  const missing = (names) => names.filter((name) => !findBrowser[name]());
  const any = asked ?? [Object.keys(findBrowser).find((name) => findBrowser[name]()) ?? 'chromium'];
  if (missing(any).length && isRoot && isDebian()) install(missing(any));
  if (missing(any).length) throw new Error(`No browser was found for the tests: ${missing(any).join(', ')}. ${HELP}`);
  return any;
}

/** What starts each engine for the tests. */
export const browsers = () => engines().map((name) => launchers[name]());

async function openInWebKit(address) {
  const { port, stop } = await startWebKit();
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await ask('POST', '', { capabilities: { alwaysMatch: webkitCapabilities() } });
  await ask('POST', `/${sessionId}/url`, { url: address });
  return {
    evaluate: (expression) => ask('POST', `/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] }),
    close: async () => {
      await ask('DELETE', `/${sessionId}`);
      stop();
    },
  };
}

/** Opens any address as a page of its own, in an engine: for what the test runner, which serves pages, cannot. */
export async function openPage(engine, address) {
  if (engine === 'webkit') return openInWebKit(address);
  const browser = await puppeteer.launch(engine === 'firefox' ? firefoxOptions() : chromiumOptions());
  const page = await browser.newPage();
  await page.goto(address);
  return { evaluate: (expression) => page.evaluate(expression), close: () => browser.close() };
}
