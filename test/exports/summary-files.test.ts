// What a reader takes away, from the built files on a page under a strict policy, each opened by a reader that knows
// nothing of us: the printed pages, the calendar, the table, the file, the code of the link.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { parse } from 'csv-parse/sync';
import ical from 'ical.js';
import jsQr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'puppeteer-core';
import { EMPTY_PROFILE, hashToProfile, indexJobs, jsonToProfile } from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { findBrowser } from '../browsers.mjs';
import { openChromium } from '../chromium/open-page.ts';

const referential = await loadEssential();
const index = indexJobs(referential);
const { ranking, items, experiences } = referential;

const USUAL: Profile = {
  ...EMPTY_PROFILE,
  interests: Object.fromEntries(items.slice(0, 30).map(({ id }, i) => [id, (i % 5) as 0])),
  jobs: [{ code: 'D1505', years: 6, endedIn: 2024 }],
  experiences: ['first-aid'],
  skills: Object.fromEntries(ranking.skills.slice(0, 15).map((id, i) => [id, i % 3 ? 'had' : 'declined'])),
  wishes: { 'no-night': 'must', telework: 'prefer' },
  target: 'J1501',
  situation: { status: 'employee-permanent', monthsWorked: 90 },
  plan: { start: '2027-01', hoursPerWeek: 20, steps: ['try'], skills: [] },
};

/** More of everything than anybody has. */
const HEAVIEST: Profile = {
  ...EMPTY_PROFILE,
  interests: Object.fromEntries(items.map(({ id }, i) => [id, ((i * 7) % 5) as 0])),
  jobs: ['J1501', 'D1505', 'H2414', 'K1403', 'D1106', 'F1703', 'M1855', 'A1101', 'N4101'].map((code) => ({
    code,
    years: 2.5,
    endedIn: 2020,
  })),
  experiences: experiences.map(({ id }) => id),
  skills: Object.fromEntries(ranking.skills.map((id, i) => [id, i % 2 ? 'had' : 'declined'])),
  wishes: Object.fromEntries(ranking.wishes.map(({ id }) => [id, 'prefer'])),
  target: 'H2414',
  situation: {
    status: 'employee-fixed-term',
    monthsWorked: 720,
    monthsInFirm: 720,
    fixedTermMonthsInFiveYears: 60,
    fixedTermMonthsLastYear: 12,
    daysWorkedIn60Months: 1827,
    lowQualification: true,
    level: 'bac+8',
    region: '84',
  },
  plan: { start: '2027-01', hoursPerWeek: 1, steps: [], skills: [] },
  agreedOn: '2026-11-20',
  notes: `${'Une remarque assez longue de la personne qui conseille. '.repeat(71)}\n`.slice(0, 4000),
};

// Only Chromium prints to a file and says when a download is done.
describe('what a reader takes away', { skip: findBrowser.chromium() === undefined }, () => {
  let folder: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDevServer>>;
  let address: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passerelle-'));
    server = await startDevServer({
      config: { rootDir: process.cwd(), watch: false },
      readCliArgs: false,
      logStartMessage: false,
    });
    address = `http://localhost:${(server.server!.address() as AddressInfo).port}`;
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The demo page of the summary, for a reader who kept these answers. */
  async function openWith(profile: Profile): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${address}/demo/blog.css`);
    await page.evaluate((kept) => localStorage.setItem('passerelle:default', kept), JSON.stringify(profile));
    await page.goto(`${address}/demo/summary.html`);
    return page;
  }

  const press = async (page: Page, name: string): Promise<void> =>
    page.locator(`passerelle-summary >>> ::-p-aria([name="${name}"][role="button"])`).click();

  async function textsOf(bytes: Uint8Array): Promise<string[]> {
    const { numPages, getPage } = await getDocument({ data: bytes, verbosity: 0 }).promise.then((pdf) => ({
      numPages: pdf.numPages,
      getPage: (n: number) => pdf.getPage(n),
    }));
    return Promise.all(
      Array.from({ length: numPages }, async (_, i) => {
        const { items: parts } = await (await getPage(i + 1)).getTextContent();
        return parts.map((part) => ('str' in part ? part.str : '')).join(' ');
      })
    );
  }

  async function printed(profile: Profile): Promise<string[]> {
    const page = await openWith(profile);
    await press(page, 'Imprimer ou enregistrer en PDF');
    const pages = await textsOf(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    return pages;
  }

  for (const [who, profile] of [
    ['a usual reader', USUAL],
    ['the one who said most', HEAVIEST],
    ['one who only answered a question', { ...EMPTY_PROFILE, interests: { r1: 4 } } as Profile],
  ] as const)
    it(`prints the summary of ${who} alone, on two pages of A4`, async () => {
      const pages = await printed(profile);
      assert.equal(pages.length, 2);
      assert.match(pages[0]!, /^Synthèse pour un projet professionnel/);
      assert.match(pages[1]!, /Notes de l’entretien[\s\S]*D’où cela vient[\s\S]*Rien n’a été décidé/);
      const whole = pages.join(' ');
      for (const around of [
        'Garder une trace',
        'carnet des métiers',
        'Enregistrer mes réponses',
        'Page de démonstration',
      ])
        assert.ok(!whole.includes(around), `« ${around} » is not printed`);
    });

  it('prints the article again once the reader is back on the page', async () => {
    const page = await openWith(USUAL);
    await press(page, 'Imprimer ou enregistrer en PDF');
    await page.keyboard.press('Shift');
    assert.match((await textsOf(await page.pdf())).join(' '), /Garder une trace/);
    await page.close();
  });

  it('saves a file, a table and a calendar that other programs read', async () => {
    const page = await openWith(USUAL);
    const cdp = await page.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const save = async (name: string, ending: string): Promise<string> => {
      const done = new Promise<void>((resolve) =>
        cdp.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve())
      );
      await press(page, name);
      await done;
      const file = (await readdir(folder)).find((one) => one.endsWith(ending));
      assert.ok(file, `a file in ${ending}`);
      return readFile(join(folder, file), 'utf8');
    };

    assert.deepEqual(jsonToProfile(await save('Enregistrer mes réponses', '.json'), index).profile, USUAL);

    const rows: Record<string, string>[] = parse(await save('Mes compétences (tableur)', '.csv'), {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    const answered = rows.filter((row) => row.Réponse !== 'à confirmer');
    assert.deepEqual(
      Object.fromEntries(answered.map((row) => [row['Code ROME'], row.Réponse === 'oui' ? 'had' : 'declined'])),
      USUAL.skills
    );
    for (const row of rows)
      assert.ok(row.Compétence && row.Compétence !== row['Code ROME'], 'each skill has its words');

    const calendar = new ical.Component(ical.parse(await save('Mes dates (agenda)', '.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event));
    assert.ok(events.length >= 5);
    for (const { summary, startDate, endDate } of events) {
      assert.ok(summary.length > 5);
      assert.ok(startDate.isDate && startDate.compare(endDate) < 0);
      assert.ok(startDate.year >= 2027);
    }
    await page.close();
  });

  it('shows a code that a phone reads as the link, for usual answers', async () => {
    const page = await openWith(USUAL);
    await press(page, 'Faire un lien');
    await press(page, 'J’ai compris, faire le lien');
    await press(page, 'Montrer le code à photographier (QR)');
    // Asked again at each frame: what changes inside an element is not seen from outside.
    const code = await page.waitForSelector('passerelle-summary >>> svg.code', { visible: true });
    const picture = await code!.screenshot({ encoding: 'base64' });
    // The browser reads the picture itself; its dots are then given to a decoder that has never seen the page.
    const blank = await browser.newPage();
    const { data, width, height } = await blank.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return {
        data: [...context.getImageData(0, 0, image.width, image.height).data],
        width: image.width,
        height: image.height,
      };
    }, picture);
    const decode = (jsQr as unknown as { default?: typeof jsQr }).default ?? jsQr;
    const read = decode(Uint8ClampedArray.from(data), width, height);
    assert.ok(read, 'the code is read');
    assert.ok(read.data.startsWith(`${address}/demo/summary.html#passerelle=`));
    assert.ok(read.data.length <= 400);
    assert.deepEqual(hashToProfile(read.data, index).profile, USUAL);
    await blank.close();
    await page.close();
  });
});
