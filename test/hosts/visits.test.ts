// What is particular to a page: what its reader does there, or what it does to the elements.
import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, find, gone, press, seen, until } from '../browser/person.ts';
import { withInside } from './computed-styles.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { answerThree, expectJobs, walkJourney } from './walk-journey.ts';
import type { Walk } from './walk-inside.ts';

const KEEP = /^Garder mes réponses sur cet appareil/;

/** The walk inside the frame of a page that the test cannot reach into. */
async function walkInside({ document, window }: HostPage): Promise<Walk> {
  const told = new Promise<Walk>((resolve) =>
    window.addEventListener('message', ({ data }) => resolve(data as Walk), { once: true })
  );
  const frame = document.querySelector('iframe')!;
  frame.src += '?walk';
  return told;
}

/** A walk on which nothing went wrong and nobody else was asked for anything. */
const UNHINDERED: Omit<Walk, 'isStorageRefused'> = { faults: [], strangers: [] };

/** Chromium alone does. */
const measuresShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

const nextScreen = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Every element has loaded and stands as it will, and the screen shows it. */
async function drawn(document: Document): Promise<void> {
  const elements = () => withInside(document.body).filter(({ localName }) => localName.startsWith('passerelle-'));
  await until(
    () => elements().every(({ shadowRoot }) => shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('slot')),
    'the elements are drawn'
  );
  await nextScreen();
}

describe('on the host page', () => {
  let page: HostPage;
  const open = async (name: string, ...options: [Parameters<typeof openHostPage>[1]?]): Promise<Document> => {
    page = await openHostPage(`/demo/hosts/${name}.html`, ...options);
    return page.document;
  };
  afterEach(() => {
    page.close();
    localStorage.clear();
  });
  /** Nothing went wrong, and nobody else was asked for anything. */
  const nothingBroke = (): void => {
    expect(page.watch.faults).to.deep.equal([]);
    expect(page.strangers()).to.deep.equal([]);
  };

  it('strict, what the policy forbids is refused and nothing is stored', async () => {
    const document = await open('strict');
    await answerThree(document);
    nothingBroke();
    expect(page.window.eval.bind(page.window, '1')).to.throw();
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('sandboxed, the journey works without an origin', async () => {
    await open('sandboxed');
    const { isStorageRefused, ...walk } = await walkInside(page);
    expect(walk).to.deep.equal(UNHINDERED);
    nothingBroke();
    expect(isStorageRefused).to.equal(true);
  });

  it('third-party, the journey works and the box tells the truth', async () => {
    await open('third-party');
    const { isStorageRefused, ...walk } = await walkInside(page);
    expect(walk).to.deep.equal(UNHINDERED);
    nothingBroke();
    // Firefox is started so that it refuses; the others give such a frame a storage of its own.
    expect(isStorageRefused).to.equal(navigator.userAgent.includes('Firefox'));
  });

  it('no-storage, the box says that nothing can be kept', async () => {
    const document = await open('no-storage');
    await press(document, 'checkbox', KEEP);
    await find(document, 'alert');
    expect((await find(document, 'checkbox', KEEP)) as HTMLInputElement).to.have.property('checked', false);
    nothingBroke();
  });

  it('to-json, what is kept comes back', async () => {
    const document = await open('to-json');
    await press(document, 'checkbox', KEEP);
    await walkJourney(document);
    const reloaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    page.window.location.reload();
    await reloaded;
    await press(page.document, 'button', /^4/);
    await expectJobs(page.document);
    nothingBroke();
  });

  it('old-version, the elements already there stay, and the site is told once', async () => {
    const document = await open('old-version');
    await seen(document, 'Le questionnaire, dans sa version 0.0.9.');
    await press(document, 'button', /^Aller à ?: votre expérience/);
    await find(document, 'searchbox');
    await press(document, 'button', /^Retour/);
    await seen(document, 'Le questionnaire, dans sa version 0.0.9.');
    expect(page.watch.warnings).to.have.length(1);
    expect(page.watch.warnings[0]).to.include('version 0.0.9');
    nothingBroke();
  });

  it('two-profiles, the answers of one are not those of the other', async () => {
    const document = await open('two-profiles');
    await find(document, 'heading', /^Question 1 sur 30/);
    const [marie, ahmed] = [...document.querySelectorAll('passerelle-journey')].map(({ shadowRoot }) => shadowRoot!);
    await walkJourney(marie!);
    await find(ahmed!, 'heading', /^Question 1 sur 30/);
    await walkJourney(ahmed!);
    nothingBroke();
  });

  it('moved, nothing is lost at any step', async () => {
    const document = await open('moved');
    const acts = ['Déplacer', 'Retirer', 'Remettre'];
    await walkJourney(document, async () => {
      for (const act of acts) await press(document, 'button', act);
    });
    nothingBroke();
  });

  it('moved, a copy shares the answers', async () => {
    const document = await open('moved');
    await walkJourney(document);
    await press(document, 'button', 'Copier');
    await press(document, 'button', 'Retirer');
    await press(document, 'button', /^4/);
    await expectJobs(document);
    nothingBroke();
  });

  it('turbo, a body that replaces another finds the answers', async () => {
    const document = await open('turbo');
    await walkJourney(document);
    await press(document, 'link', 'Page suivante');
    await find(document, 'heading', 'Navigation sans rechargement, la suite');
    await expectJobs(document);
    await press(document, 'link', 'Page précédente');
    await gone(document, 'heading', 'Navigation sans rechargement, la suite');
    await press(document, 'button', /^4/);
    await expectJobs(document);
    nothingBroke();
  });

  it('placeholders, those that come later are upgraded too', async () => {
    const document = await open('placeholders');
    await seen(document, 'Code ROME D1106');
    await seen(document, 'Ceci reste.');
    expect((await find(document, 'heading', 'Trouver des métiers qui vous ressemblent')).ariaLevel).to.equal('3');
    await press(document, 'button', 'Ajouter une fiche');
    await seen(document, 'Code ROME K1304');
    nothingBroke();
  });

  it('no-script, what the tag holds is shown', async () => {
    const document = await open('no-script', { scripts: false });
    await seen(document, 'un conseiller ou une conseillère vous reçoit gratuitement');
    await find(document, 'link', 'mon-cep.org');
    await seen(document, 'La fiche du métier a besoin de JavaScript.');
  });

  it('no-script, the elements take its place where scripts run', async () => {
    const document = await open('no-script');
    await find(document, 'heading', /^Question 1 sur 30/);
    await seen(document, 'Code ROME D1106');
    expect(all(document, 'link', 'mon-cep.org')).to.have.length(0);
    nothingBroke();
  });

  it('single-file, nothing more is asked for', async () => {
    const document = await open('single-file');
    await walkJourney(document);
    expect(page.requests().filter((address) => address.endsWith('.js'))).to.have.length(1);
    nothingBroke();
  });

  it('tabs, what the page hides is hidden, and cannot be reached', async () => {
    const document = await open('tabs');
    await drawn(document);
    const isShown = { visibilityProperty: true };
    const root = document.querySelector('passerelle-journey')!.shadowRoot!.querySelector('.root')!;
    expect(root.checkVisibility(isShown)).to.equal(false);
    expect(page.window.getComputedStyle(root).pointerEvents).to.equal('none');
    await press(document, 'button', 'Le parcours');
    expect(root.checkVisibility(isShown)).to.equal(true);
    expect(page.window.getComputedStyle(root).pointerEvents).to.equal('auto');
    nothingBroke();
  });

  it('print, paper stays white under a dark theme', async function () {
    // Only Chromium can be asked to show a page as it prints it.
    if (!measuresShifts) this.skip();
    const document = await open('print');
    await drawn(document);
    const root = document.querySelector('passerelle-journey')!.shadowRoot!.querySelector('.root')!;
    const backgroundOf = () => page.window.getComputedStyle(root).backgroundColor;
    expect(backgroundOf()).not.to.equal('rgb(255, 255, 255)');
    try {
      await emulateMedia({ media: 'print' });
      expect(backgroundOf()).to.equal('rgb(255, 255, 255)');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const width of [280, 360, 480, 800, 1280])
    it(`reserved, nothing moves while the elements load, in ${width} px`, async function () {
      if (!measuresShifts) this.skip();
      const document = await open('reserved', { size: [width, 900] });
      await drawn(document);
      expect(page.watch.shift).to.equal(0);
      nothingBroke();
    });

  it('below, nothing moves under the first screen, without preload.css', async function () {
    if (!measuresShifts) this.skip();
    const document = await open('below');
    await drawn(document);
    expect(page.watch.shift).to.equal(0);
  });

  for (const preload of [true, false])
    it(`delayed, what follows ${preload ? 'stays with' : 'moves without'} preload.css: the measure sees it`, async function () {
      if (!measuresShifts) this.skip();
      const document = await open('delayed');
      if (preload) {
        const link = Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: '/packages/widgets/dist/preload.css',
        });
        document.head.append(link);
        await oneEvent(link, 'load');
      }
      await nextScreen();
      const { shift } = page.watch;
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await drawn(document);
      expect(page.watch.shift > shift).to.equal(!preload);
    });
});
