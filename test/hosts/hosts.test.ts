// The journey at home in any page: it works there, it changes nothing there, and nothing there changes it.
import { expect } from '@open-wc/testing';
import { find } from '../browser/person.ts';
import { differences, stylesOf, withInside } from './computed-styles.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage, Opening } from './host-page.ts';
import { HOSTS } from './hosts.ts';
import { walkJourney } from './walk-journey.ts';

/** The page's own files, and the built ones. */
const OWN =
  /^http:\/\/localhost:\d+\/(demo\/([\w-]+\/)?[\w-]+\.(html|css|js)|packages\/widgets\/dist\/[\w.-]+\.(js|css))(\?v=2)?$/;

/** What the place of the content decides, where an engine computes them for what is in a line. */
const ORIGINS = ['perspective-origin', 'transform-origin'];
/** What the height of the page's content decides. */
const HEIGHTS = ['block-size', 'height', ...ORIGINS];

const journeyIn = ({ document }: HostPage): HTMLElement =>
  withInside(document.body).find(({ localName }) => localName === 'passerelle-journey') as HTMLElement;

/** Drawn, and at rest: a style half-way through its transition has no meaning. */
async function firstQuestion(page: HostPage): Promise<Element[]> {
  await find(page.document, 'heading', /^Question 1 sur 30/);
  const elements = withInside(journeyIn(page).shadowRoot!.querySelector('.root')!);
  const animations = elements.flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
  await Promise.all(animations.map(({ finished }) => finished));
  return elements;
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

  /** The journey of the bare page, in a column of the same size, with the same font. */
  async function twinOf(page: HostPage, root: Element, screen: Opening): Promise<Element[]> {
    const there = await bareOn(screen);
    const { fontFamily, inlineSize } = page.window.getComputedStyle(root);
    const twin = journeyIn(there);
    for (const name of twin.getAttributeNames()) twin.removeAttribute(name);
    for (const { name, value } of journeyIn(page).attributes) twin.setAttribute(name, value);
    twin.style.cssText = `inline-size: ${inlineSize}; font-family: ${fontFamily}`;
    return firstQuestion(there);
  }

  for (const { page: name, size, except, begin } of HOSTS)
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
      after(() => [page, untouched].forEach((opened) => opened.close()));

      it('lets nothing of its styles in', async () => {
        const there = await twinOf(page, here[0]!, screen);
        expect(differences(stylesOf(here, except), stylesOf(there, except))).to.deep.equal([]);
      });

      it('keeps its own styles', () => {
        const stylesIn = (opened: HostPage) => [
          ...stylesOf(ownOf(opened), HEIGHTS),
          ...stylesOf([...opened.document.querySelectorAll('.own *')], ORIGINS),
        ];
        expect(stylesIn(untouched)).to.have.lengthOf.above(10);
        expect(differences(stylesIn(page), stylesIn(untouched))).to.deep.equal([]);
      });

      it('lets the reader walk the whole journey, without a fault or a request', async () => {
        await walkJourney(page.document);
        expect(page.watch.faults).to.deep.equal([]);
        expect(page.requests().filter((asked) => !OWN.test(asked))).to.deep.equal([]);
        expect(overflowsIn(page)).to.deep.equal([]);
      });
    });
});
