// The page for hosts that take nothing but the address of a frame, in frames of another origin, with and without
// what a sandbox takes away, beside hosts that say nothing or rubbish.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame } from 'puppeteer-core';
import { embedPages } from '../../packages/widgets/build/embed-pages.mjs';
import { SETTINGS, WIDGETS } from '../../packages/widgets/src/embed/settings.ts';
import { findBrowser } from '../browsers.mjs';
import { inPage, openChromium, openPage } from './open-page.ts';
import type { WatchedPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './serve-folder.ts';

const DIST = fileURLToPath(new URL('../../packages/widgets/dist', import.meta.url));

/** What a host may leave of a frame's rights while everything in it works. */
const SANDBOX = 'allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';

describe('embed.html', { skip: !findBrowser.chromium() && 'there is no Chromium here' }, () => {
  let browser: Browser;
  /** The built files; the same, readable by everybody; and the hosts' pages: three origins. */
  let built: Served;
  let open: Served;
  let host: Served;
  let pages: string;
  let watched: WatchedPage;

  before(async () => {
    pages = mkdtempSync(join(tmpdir(), 'passerelle-hosts-'));
    [browser, built, open, host] = await Promise.all([
      openChromium(),
      serveFolder(DIST),
      serveFolder(DIST, { 'access-control-allow-origin': '*' }),
      serveFolder(pages),
    ]);
  });
  after(async () => {
    await browser.close();
    for (const served of [built, open, host]) served.close();
    rmSync(pages, { recursive: true });
  });
  afterEach(async () => {
    if (!watched.page.isClosed()) await watched.page.close();
  });

  /** A host's page with a frame in it; with the parent's script or not. */
  async function openHost(
    query: string,
    { attributes = '', script = true, files = built, more = '' } = {}
  ): Promise<Frame> {
    const tag = script ? `<script src="${built.address}embed-parent.js"></script>` : '';
    const frame = `<iframe src="${files.address}embed.html?${query}" width="600" height="150" ${attributes}></iframe>`;
    writeFileSync(
      join(pages, 'index.html'),
      `<!doctype html><title>hôte</title><link rel="icon" href="data:," />${tag}${frame}${more}`
    );
    watched = await openPage(browser);
    await watched.page.goto(host.address);
    return (await (await watched.page.waitForSelector('iframe'))!.contentFrame())!;
  }

  const heightOf = (): Promise<number> =>
    watched.page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);
  /** Waits until the frame is as high as what it holds. */
  async function fits(frame: Frame): Promise<void> {
    const isHigh = () => document.documentElement.scrollHeight <= innerHeight && innerHeight > 160;
    await frame.waitForFunction(isHigh, { polling: 50, timeout: 30_000 });
  }
  const answer = (frame: Frame): Promise<void> =>
    inPage(frame, async ({ find, press }) => {
      await find(document, 'heading', /^Question 1 sur 30/);
      await press(document, 'radio', 'Beaucoup');
      await find(document, 'heading', /^Question 2 sur 30/);
    });

  for (const [what, options] of Object.entries({
    'in a frame of another origin': {},
    'sandboxed without an origin': { attributes: `sandbox="${SANDBOX}"` },
    'sandboxed with its origin': { attributes: `sandbox="${SANDBOX} allow-same-origin"` },
  }))
    it(`${what}: the whole journey, as high as it is`, async () => {
      const frame = await openHost('widget=journey', options);
      await fits(frame);
      await inPage(frame, ({ walkJourney }) => walkJourney(document));
      await fits(frame);
      assert.ok((await heightOf()) > 1000);
      // Refused modules are said in the console: there, the single file comes instead.
      const others = watched.faults.filter((fault) => !/passerelle\.js|ERR_FAILED/.test(fault));
      assert.deepEqual(others, []);
      if (!what.endsWith('without an origin')) assert.deepEqual(watched.faults, []);
    });

  it('sandboxed, from a host that lets everybody read it: module, and parts when they are needed', async () => {
    const frame = await openHost('widget=quiz', { attributes: 'sandbox="allow-scripts"', files: open });
    await answer(frame);
    assert.deepEqual(watched.faults, []);
    const loaded = await frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.ok(!loaded.some((name) => name.endsWith('passerelle.iife.js')));
  });

  it('without the script of the page around, or where that answers nothing: the frame scrolls', async () => {
    const frame = await openHost('widget=journey', { script: false });
    await answer(frame);
    assert.equal(await heightOf(), 154);
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight));
    assert.deepEqual(watched.faults, []);
  });

  it('passes its attributes on, each checked', async () => {
    const query = new URLSearchParams({
      widget: 'matches',
      theme: 'dark',
      'heading-level': '4',
      remember: '',
      events: 'full',
      profile: 'site',
      among: 'J K13',
      links: 'https://exemple.fr/metiers/{code}',
      lang: 'fr',
    });
    const frame = await openHost(String(query));
    const attributes = await frame.$eval('passerelle-matches', (element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
    );
    query.delete('widget');
    assert.deepEqual(attributes, Object.fromEntries(query));
    assert.equal(await frame.$('details'), null);
    assert.deepEqual(watched.faults, []);
  });

  it('leaves a wrong attribute out, shows the element, and tells the editor', async () => {
    const query =
      'widget=quiz&theme=purple&onclick=alert(1)&style=color:red&referential=https://evil.example/&heading-level=3';
    const frame = await openHost(query);
    await answer(frame);
    const attributes = await frame.$eval('passerelle-quiz', (element) => element.getAttributeNames());
    assert.deepEqual(attributes, ['heading-level']);
    const notice = await frame.$eval('details', (details) => ({ open: details.open, text: details.textContent }));
    assert.equal(notice.open, false);
    for (const part of ['theme=purple', 'light, dark, auto', 'onclick', 'style', 'referential=https://evil.example/'])
      assert.ok(notice.text!.includes(part), `${part} in ${notice.text}`);
  });

  it('tells the editor which elements there are, and the reader that nothing is shown', async () => {
    for (const query of [
      'widget=quizz',
      '',
      'widget=__proto__',
      `widget=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    ]) {
      const frame = await openHost(query);
      const text = await frame.$eval('body', (body) => body.textContent ?? '');
      assert.match(text, /Ce contenu ne peut pas s’afficher\..*journey, quiz/);
      assert.equal(await frame.$('img'), null);
    }
  });

  it('opened alone, by an address that anybody can write, leads to no other site', async () => {
    watched = await openPage(browser);
    await watched.page.goto(`${built.address}embed.html?widget=job-card&job=D1106&links=https://evil.example/{code}`);
    await inPage(watched.page, ({ seen }) => seen(document, 'Code ROME D1106'));
    assert.equal(await watched.page.$eval('passerelle-job-card', (card) => card.getAttribute('links')), null);
    assert.match(await watched.page.$eval('details', (notice) => notice.textContent ?? ''), /dans un cadre/);
  });

  it('sandboxed as said, saves files and prints', async () => {
    const frame = await openHost('widget=plan&job=D1106', { attributes: `sandbox="${SANDBOX}"` });
    const downloads = mkdtempSync(join(tmpdir(), 'passerelle-saved-'));
    const session = await browser.target().createCDPSession();
    const browserContextId = watched.page.browserContext().id!;
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId,
      downloadPath: downloads,
      eventsEnabled: true,
    });
    const saved = new Promise<void>((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      })
    );
    await inPage(frame, ({ press }) => press(document, 'button', 'Mettre ces dates dans mon agenda'));
    await saved;
    assert.deepEqual(readdirSync(downloads), ['plan-D1106.ics']);
    assert.match(readFileSync(join(downloads, 'plan-D1106.ics'), 'utf8'), /^BEGIN:VCALENDAR/);
    rmSync(downloads, { recursive: true });

    // The dialog that follows holds the frame up: only the page around can tell.
    await watched.page.evaluate(() => addEventListener('message', ({ data }) => (document.title = String(data))));
    await frame.evaluate(() => {
      addEventListener('beforeprint', () => parent.postMessage('prints', '*'));
      setTimeout(print);
    });
    await watched.page.waitForFunction(() => document.title === 'prints');
  });

  it('knows every element and attribute that there is', () => {
    const { modules } = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), WIDGETS.map((name) => `passerelle-${name}`).sort());
    for (const { tagName, attributes } of elements) {
      const settings = Object.keys(SETTINGS).filter(
        (name) => SETTINGS[name]!.only?.some((widget) => tagName === `passerelle-${widget}`) ?? name !== 'lang'
      );
      assert.deepEqual(
        attributes!
          .map(({ name }) => name)
          .filter((name) => name !== 'lang')
          .sort(),
        settings.sort(),
        tagName
      );
    }
  });

  it('answers oEmbed once the build is told where the files will be', async () => {
    const to = mkdtempSync(join(tmpdir(), 'passerelle-oembed-'));
    const write = (address: string): void =>
      embedPages({
        from: fileURLToPath(new URL('../../packages/widgets/embed', import.meta.url)),
        to,
        address,
      }).writeBundle();
    for (const wrong of ['exemple.fr', 'http://exemple.fr/', 'https://exemple.fr/?a=1'])
      assert.throws(() => write(wrong), /PASSERELLE_ADDRESS/);
    assert.deepEqual(readdirSync(to), []);

    write('https://exemple.fr/passerelle');
    for (const widget of WIDGETS.filter((name) => name !== 'job-card')) {
      const page = readFileSync(join(to, `embed-${widget}.html`), 'utf8');
      const [, found] =
        /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/exemple\.fr\/passerelle\/([^"]+)"/.exec(
          page
        )!;
      const { version, type, html, width, height } = JSON.parse(readFileSync(join(to, found!), 'utf8')) as Record<
        string,
        unknown
      >;
      assert.deepEqual([version, type], ['1.0', 'rich']);
      assert.ok(Number.isInteger(width) && Number.isInteger(height));
      assert.ok(String(html).includes(`src="https://exemple.fr/passerelle/embed-${widget}.html"`));
    }

    // Beside the other built files, such a page shows its element without being asked by its address.
    for (const file of readdirSync(DIST).filter((name) => name.endsWith('.js')))
      symlinkSync(join(DIST, file), join(to, file));
    const served = await serveFolder(to);
    watched = await openPage(browser);
    await watched.page.goto(`${served.address}embed-quiz.html?theme=dark`);
    await inPage(watched.page, ({ find }) => find(document, 'heading', /^Question 1 sur 30/));
    assert.deepEqual(watched.faults, []);
    served.close();
    rmSync(to, { recursive: true });
  });

  it('takes no notice of rubbish, whoever sends it', async () => {
    const frame = await openHost('widget=quiz');
    await fits(frame);
    const before = await heightOf();
    // To the frame, from around it; to the page around, from a page that is not the frame's, and from the frame itself.
    const rubbish = [
      null,
      0,
      'passerelle',
      '',
      [],
      {},
      { type: 'passerelle-height' },
      { type: 'passerelle-height', height: '9999' },
    ];
    await watched.page.evaluate((all) => {
      const { contentWindow } = document.querySelector('iframe')!;
      for (const data of [...all, { type: 'passerelle-height', height: 9999 }]) {
        contentWindow!.postMessage(data, '*');
        window.postMessage(data, '*');
      }
      contentWindow!.postMessage(new Map([[new Date(), new Error('x')]]), '*');
    }, rubbish);
    await frame.evaluate((all) => {
      for (const data of [
        ...all,
        { type: 'passerelle-height', height: -5 },
        { type: 'passerelle-height', height: Infinity },
      ])
        parent.postMessage(data, '*');
    }, rubbish);
    await answer(frame);
    assert.ok(Math.abs((await heightOf()) - before) < 200);
    assert.deepEqual(watched.faults, []);
  });

  it('takes heights only from the frame that it asked, at the origin that it asked', async () => {
    // A page of another origin that claims to be ours, in a frame whose address looks like ours.
    writeFileSync(
      join(pages, 'embed.html'),
      `<!doctype html><script>location.replace('${open.address}liar.html')</script>`
    );
    const frame = await openHost('widget=quiz', {
      more: `<iframe id="liar" src="${host.address}embed.html?widget=quiz" height="100"></iframe>`,
    });
    await watched.page.waitForFunction(() => frames.length === 2);
    await fits(frame);
    // The liar has gone to an address of its own: its origin is no longer that of the frame's address.
    const liar = (await (await watched.page.$('#liar'))!.contentFrame())!;
    await liar.waitForFunction((origin) => location.origin === origin, {}, new URL(open.address).origin);
    await liar.evaluate(() => parent.postMessage({ type: 'passerelle-height', height: 5000 }, '*'));
    // A message sent after it, from the frame that is ours, has been heard: so has the lie, and it changed nothing.
    await answer(frame);
    await frame.evaluate(() => document.body.append(document.createElement('hr')));
    await fits(frame);
    assert.equal(await watched.page.$eval('#liar', (element) => element.getBoundingClientRect().height), 104);
  });

  it('tells its height to the page around only, and only once asked', async () => {
    const frame = await openHost('widget=quiz', { script: false });
    await watched.page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data, origin }) => heard.push([data, origin]));
    });
    const heard = () =>
      watched.page.evaluate(() => (window as unknown as { heard: [{ height: number }, string][] }).heard);
    await answer(frame);
    assert.deepEqual(await heard(), []);
    // Asked by somebody who is not the page around: a frame beside it.
    await frame.evaluate(() => addEventListener('message', () => document.body.classList.add('asked')));
    await watched.page.evaluate(() => {
      const other = document.createElement('iframe');
      document.body.append(other);
      const script = other.contentDocument!.createElement('script');
      script.textContent = "parent.frames[0].postMessage('passerelle-height?', '*')";
      other.contentDocument!.body.append(script);
    });
    await frame.waitForSelector('.asked');
    assert.deepEqual(await heard(), []);
    await watched.page.evaluate(() => frames[0]!.postMessage('passerelle-height?', '*'));
    await watched.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    const [[data, origin]] = (await heard()) as [[{ height: number }, string]];
    assert.equal(`${origin}/`, built.address);
    assert.ok(data.height > 100);
  });

  it('says so when its files do not come, and the page goes on', async () => {
    watched = await openPage(browser);
    await watched.page.setRequestInterception(true);
    watched.page.on('request', (request) =>
      /passerelle(\.iife)?\.js$/.test(request.url()) ? void request.abort() : void request.continue()
    );
    await watched.page.goto(`${built.address}embed.html?widget=quiz`);
    await inPage(watched.page, ({ seen }) => seen(document, 'Ce contenu ne peut pas s’afficher.'));
  });
});
