// The journey at home in any page: it works there, it changes nothing there, and nothing there changes it.
import { expect } from '@open-wc/testing';
import type { PasserelleJourney } from 'passerelle';
import { fr } from '../../packages/widgets/src/i18n/fr.ts';
import { find, focused, press, until } from '../browser/person.ts';
import { differences, stylesOf, withInside } from './computed-styles.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage, Opening } from './host-page.ts';
import { HOSTS } from './hosts.ts';
import { walkJourney } from './walk-journey.ts';

/** What the place of the content decides, where an engine computes them for what is in a line. */
const ORIGINS = ['perspective-origin', 'transform-origin'];
/** What the height of the page's content decides. */
const HEIGHTS = ['block-size', 'height', ...ORIGINS];

/** The heading by which a screen is known. */
const HEADINGS = { matches: 'Des métiers à découvrir', plan: /^Votre plan/, summary: /[Ss]ynthèse/ } as const;

const journeyIn = ({ document }: HostPage): HTMLElement =>
  withInside(document.body).find(({ localName }) => localName === 'passerelle-journey') as HTMLElement;

/** What is in an element, once it is at rest: a style half-way through its transition has no meaning. */
async function restingIn(element: Element): Promise<Element[]> {
  const elements = withInside(element);
  const animations = elements.flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
  await Promise.allSettled(animations.map(({ finished }) => finished));
  return elements;
}

async function firstQuestion(page: HostPage): Promise<Element[]> {
  await find(page.document, 'heading', /^Question 1 sur 30/);
  // What the reader may have kept comes beside the question, once it stands.
  if (journeyIn(page).hasAttribute('remember')) await find(page.document, 'checkbox', /^Garder mes réponses/);
  return restingIn(journeyIn(page).shadowRoot!.querySelector('.root')!);
}

/** Another screen of the journey, with all that it loads. */
async function screenOf(page: HostPage, step: 'matches' | 'plan' | 'summary'): Promise<Element[]> {
  const root = journeyIn(page).shadowRoot!;
  await press(root, 'button', new RegExp(`^\\d ${fr.journey.steps[step].name}`));
  await find(root, 'heading', HEADINGS[step]);
  const shown = root.querySelector(`passerelle-${step}`)!;
  const isDrawn = ({ localName, shadowRoot }: Element): boolean =>
    !localName.startsWith('passerelle-') ||
    (shadowRoot?.querySelector('.root')?.querySelector('slot') ?? null) === null;
  await until(() => withInside(shown).every(isDrawn), 'all of the screen is drawn');
  // The new heading has the focus, which only one of two pages can show.
  (focused(page.document) as HTMLElement | null)?.blur();
  return restingIn(shown);
}

/** The elements that the page has brought itself. */
const ownOf = ({ document }: HostPage): Element[] => [
  document.documentElement,
  ...document.querySelectorAll('body, main, h1, h1 + p, .own'),
];

/** What is wider than its room. */
const overflowsIn = ({ document }: HostPage): string[] =>
  withInside(document.body)
    .filter((element) => element.matches('.root') && element.scrollWidth > element.clientWidth + 1)
    .map((root) => `${(root.getRootNode() as ShadowRoot).host.localName}: ${root.scrollWidth} px`);

describe('host pages', () => {
  let bare: HostPage | undefined;
  let bareScreen: string | undefined;
  after(() => bare?.close());

  /** The bare page on a screen of that size; opened anew, for not every engine draws all again when a size changes. */
  async function bareOn(screen: Opening): Promise<HostPage> {
    if (bare && bareScreen === screen.size?.join()) return bare;
    bare?.close();
    bareScreen = screen.size?.join();
    return (bare = await openHostPage('/demo/hosts/bare.html', screen));
  }

  /** The bare page, its journey in a column of the same size, with the same font. */
  async function twinOf(page: HostPage, root: Element, screen: Opening): Promise<HostPage> {
    const there = await bareOn(screen);
    const { fontFamily, inlineSize } = page.window.getComputedStyle(root);
    const twin = journeyIn(there);
    for (const name of twin.getAttributeNames()) twin.removeAttribute(name);
    for (const { name, value } of journeyIn(page).attributes) twin.setAttribute(name, value);
    twin.style.cssText = `inline-size: ${inlineSize}; font-family: ${fontFamily}`;
    return there;
  }

  for (const { page: name, size, except, incomparableIn, reaching, begin } of HOSTS)
    describe(name, () => {
      const address = `/demo/hosts/${name}.html`;
      const screen = size ? { size } : {};
      let page: HostPage;
      let untouched: HostPage;
      let here: Element[];

      before(async () => {
        [page, untouched] = await Promise.all([
          openHostPage(address, screen),
          openHostPage(address, { ...screen, scripts: false }),
        ]);
        await begin?.(page);
        here = await firstQuestion(page);
      });
      after(() => {
        for (const opened of [page, untouched]) opened.close();
        if (!reaching) return;
        // Its journey is no longer at the first question.
        bare?.close();
        bare = undefined;
      });

      it('lets nothing of its styles in', async function () {
        if (incomparableIn?.test(navigator.userAgent)) this.skip();
        const there = await firstQuestion(await twinOf(page, here[0]!, screen));
        expect(differences(stylesOf(here, except), stylesOf(there, except))).to.deep.equal([]);
      });

      function keepsItsStyles(): void {
        const stylesIn = (opened: HostPage) => [
          ...stylesOf(ownOf(opened), HEIGHTS),
          ...stylesOf([...opened.document.querySelectorAll('.own *')], ORIGINS),
        ];
        expect(stylesIn(untouched)).to.have.lengthOf.above(10);
        expect(differences(stylesIn(page), stylesIn(untouched))).to.deep.equal([]);
      }
      it('keeps its own styles', keepsItsStyles);

      it('lets the reader walk the whole journey, without a fault or a request', async () => {
        await walkJourney(page.document);
        expect(page.watch.faults).to.deep.equal([]);
        expect(page.strangers()).to.deep.equal([]);
        expect(overflowsIn(page)).to.deep.equal([]);
        keepsItsStyles();
      });

      if (reaching)
        for (const step of ['matches', 'plan', 'summary'] as const)
          it(`lets nothing of its styles into the last screens: ${step}`, async () => {
            const twin = await twinOf(page, here[0]!, screen);
            (journeyIn(twin) as PasserelleJourney).dispatch({
              type: 'replace',
              profile: (journeyIn(page) as PasserelleJourney).answers,
            });
            // What comes late may be there on one of the two and not yet on the other.
            let found: readonly string[] = [];
            const isAlike = async (): Promise<boolean> => {
              const [shown, there] = [await screenOf(page, step), await screenOf(twin, step)];
              found = differences(stylesOf(shown, except), stylesOf(there, except));
              return found.length === 0;
            };
            await until(isAlike).catch(() => undefined);
            expect(found).to.deep.equal([]);
          });
    });
});
