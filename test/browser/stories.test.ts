// Every state of the catalogue is accessible and legible in every theme and with any colour of a site's own, and
// fits columns from the narrowest to a wide one, with larger texts too.
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import fc from 'fast-check';
import { catalogue } from '../../stories/catalogue.ts';
import loading from '../../stories/loading.stories.ts';
import type { PasserelleElement } from 'passerelle';
import { KINDS, STATES } from '../../stories/states.ts';
import { below, drawn, focusContrasts, graphicContrasts, parentOf, textContrasts } from './contrast.ts';
import { emulate, isChromium } from './devtools.ts';
import { elementsIn, mountStory } from './mount-story.ts';
import { until } from './person.ts';
import { saidInEnglish } from './said-in-english.ts';

const { axe } = globalThis as unknown as { axe: typeof Axe };

/** A fault is most often the same in every row of a list. */
const MOST_NODES = 3;

const stateTheme = new CSSStyleSheet();
stateTheme.replaceSync(await (await fetch(new URL('../../packages/widgets/themes/etat.css', import.meta.url))).text());

async function violationsIn(container: HTMLElement, options: Axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await axe.run(container, { ...options, resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, MOST_NODES)
      .map(
        ({ target, html, failureSummary }) => `  ${target.flat().join(' >>> ')}\n    ${html}\n    ${failureSummary}`
      );
    return [`${id} (${nodes.length}): ${help}`, ...places].join('\n');
  });
}

const overflowsIn = (container: HTMLElement): string[] =>
  elementsIn(container).flatMap(({ localName, shadowRoot }) => {
    const { scrollWidth, clientWidth } = shadowRoot!.querySelector('.root')!;
    return scrollWidth <= clientWidth + 1 ? [] : [`${localName}: ${scrollWidth} px in ${clientWidth} px`];
  });

/** Everything in a container that cannot be read or told apart. */
const faintIn = (container: HTMLElement): string[] => [
  ...below(4.5, textContrasts(container)),
  ...below(3, graphicContrasts(container)),
];

/** Changes what the reader or the browser does to texts, for as long as `look` takes. */
function withStyles(container: HTMLElement, rules: string, look: () => void): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const roots = elementsIn(container).map(({ shadowRoot }) => shadowRoot!);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  try {
    look();
  } finally {
    for (const root of roots) root.adoptedStyleSheets.pop();
  }
}

/** A link among the words of a sentence: WCAG leaves its height to the line. */
const isInSentence = (element: HTMLElement): boolean =>
  element.localName === 'a' &&
  getComputedStyle(element).display === 'inline' &&
  parentOf(element)!.textContent!.trim() !== element.textContent!.trim();

const TARGETS = 'button, summary, a[href], input, select, textarea';
const LEAST_TARGET = 44;

const smallTargets = (container: HTMLElement): string[] =>
  drawn(container, TARGETS)
    .filter((element) => !isInSentence(element))
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width < LEAST_TARGET - 0.5 || box.height < LEAST_TARGET - 0.5)
    .map(({ element, box }) => `${box.width} × ${box.height}: ${element.outerHTML.slice(0, 80)}`);

/** A space before a sign that has one in French, or quotation marks of French. */
const FRENCH_SIGNS = /[\u00a0\u202f][:;?!»]|\S [:;?!]|«/u;

/** Transitions and animations of an element and of what its styles draw before it; the guard against quick taps moves nothing. */
const motionsOf = (element: HTMLElement): string[] =>
  [undefined, '::before', '::after'].flatMap((part) => {
    const { transitionDuration, animationName } = getComputedStyle(element, part);
    const moves = /[1-9]/.test(transitionDuration) || !['none', 'arrive'].includes(animationName);
    return moves ? [`${element.outerHTML.slice(0, 80)} ${part ?? ''}: ${transitionDuration} ${animationName}`] : [];
  });

const anyColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([red, green, blue]) => `rgb(${red} ${green} ${blue})`);
/** Each state is measured with a few colours: the hundreds of states together see hundreds. */
const COLOURS_A_STATE = 4;

/** Black and white are read on it almost alike. */
const NEAR_MIDDLE = 'rgb(223 49 2)';

interface Contract {
  readonly elements: Readonly<Record<string, { readonly parts: readonly string[] }>>;
}
const { elements: contract } = (await (
  await fetch(new URL('../../contract.json', import.meta.url))
).json()) as Contract;

/** For each element, the parts that it has been seen to have. */
const partsSeen = new Map(Object.keys(contract).map((tag) => [tag, new Set<string>()]));
function noteParts(container: HTMLElement): void {
  for (const { localName, shadowRoot } of elementsIn(container))
    for (const { part } of shadowRoot!.querySelectorAll('[part]'))
      for (const name of part) partsSeen.get(localName.replace('-unfinished', ''))!.add(name);
}

describe('the catalogue of states', () => {
  it('shows every kind of state of every element, or says why there is none', () => {
    expect(Object.keys(STATES).map((name) => `passerelle-${name}`)).to.have.members(Object.keys(contract));
    const known = catalogue.map(({ id }) => id);
    for (const [element, kinds] of Object.entries(STATES)) {
      expect(Object.keys(kinds)).to.have.members(Object.keys(KINDS));
      for (const [kind, shown] of Object.entries(kinds)) {
        const where = `${element}, ${kind}`;
        if ('none' in shown) expect(shown.none, where).to.match(/^\p{L}.{10,}\.$/u);
        else expect(shown.length && shown.filter((id) => !known.includes(id)), where).to.deep.equal([]);
      }
      const others = Object.values(kinds).flatMap((shown) => ('none' in shown ? [] : shown));
      for (const id of others) expect(id).to.match(new RegExp(`^(${element}|loading)--`));
    }
    const isLoading = (element: string): boolean => !('none' in STATES[element]!.loading);
    const { options } = loading.argTypes!.element as { options: string[] };
    expect(options).to.have.members(Object.keys(STATES).filter(isLoading));
  });

  for (const entry of catalogue)
    describe(`${entry.id} (${entry.meta.title}, ${entry.story.name})`, () => {
      let container: HTMLElement;
      const setTheme = async (theme: 'light' | 'dark'): Promise<void> => {
        const [element] = elementsIn(container);
        (element as unknown as { theme: string }).theme = theme;
        for (const inner of elementsIn(container)) await inner.updateComplete;
      };
      const none = (faults: readonly string[]): void => {
        expect(faults, faults.join('\n')).to.have.lengthOf(0);
      };

      before(async () => {
        container = await mountStory(entry, { theme: 'light' });
        noteParts(container);
      });
      after(() => container.remove());

      it('is accessible', async () => {
        none(await violationsIn(container));
      });

      for (const theme of ['light', 'dark'] as const) {
        it(`is legible in theme ${theme}`, async () => {
          await setTheme(theme);
          none(await violationsIn(container, { runOnly: ['color-contrast'] }));
          none(faintIn(container));
        });

        it(`shows the focus in theme ${theme}`, async () => {
          await setTheme(theme);
          none(below(3, await focusContrasts(container)));
        });

        it(`is legible in the theme of the State, ${theme}`, async () => {
          await setTheme(theme);
          document.adoptedStyleSheets.push(stateTheme);
          try {
            none([...faintIn(container), ...below(3, await focusContrasts(container))]);
          } finally {
            document.adoptedStyleSheets.pop();
          }
        });

        it(`is legible with any colour of the site’s own, in theme ${theme}`, async () => {
          await setTheme(theme);
          fc.assert(
            fc.property(anyColour, (colour) => {
              container.style.setProperty('--passerelle-accent', colour);
              none(faintIn(container));
            }),
            { numRuns: COLOURS_A_STATE, examples: [[NEAR_MIDDLE]] }
          );
          container.style.removeProperty('--passerelle-accent');
        });
      }

      it('is legible in forced colours', async function () {
        if (!isChromium) this.skip();
        await emulate({ 'forced-colors': 'active' });
        try {
          expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
          none([...below(4.5, textContrasts(container)), ...below(3, await focusContrasts(container))]);
        } finally {
          await emulate();
        }
      });

      it('moves nothing where the reader asks for calm', async function () {
        if (!isChromium) this.skip();
        await emulate({ 'prefers-reduced-motion': 'reduce' });
        try {
          none(drawn(container, '*').flatMap(motionsOf));
        } finally {
          await emulate();
        }
      });

      it('has targets that a finger meets', () => {
        for (const width of [280, 768]) {
          container.style.inlineSize = `${width}px`;
          none(smallTargets(container));
        }
        container.style.inlineSize = '';
      });

      it('fits its column', () => {
        for (const width of [280, 375, 768, 1280]) {
          container.style.inlineSize = `${width}px`;
          none(overflowsIn(container));
        }
        container.style.inlineSize = '';
      });

      it('fits with texts twice as large, and with texts spaced out', () => {
        for (const [width, rules] of [
          [640, '.root { font-size: 32px }'],
          [320, '.root { font-size: 32px }'],
          [
            320,
            '.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .root p { margin-block-end: 2em !important }',
          ],
        ] as const) {
          container.style.inlineSize = `${width}px`;
          withStyles(container, rules, () => none(overflowsIn(container)));
        }
        container.style.inlineSize = '';
      });

      // The last: the state stays in English.
      it('has the signs of its language in English', async () => {
        for (const element of container.querySelectorAll<HTMLElement>('[profile]')) element.lang = 'en';
        const isEnglish = ({ shadowRoot }: Element): boolean =>
          shadowRoot!.querySelector('.root')!.getAttribute('lang') === 'en';
        await until(() => elementsIn(container).every(isEnglish), 'it is in English');
        // What was said aloud before was said in French.
        for (const element of elementsIn(container) as PasserelleElement[]) {
          element.announce('');
          await element.updateComplete;
        }
        none(
          [...container.querySelectorAll('[profile]')]
            .flatMap(({ shadowRoot }) => saidInEnglish(shadowRoot!))
            .filter((said) => FRENCH_SIGNS.test(said))
        );
      });
    });

  // After them all.
  describe('as a whole', () => {
    it('has shown the parts that a site may style, and no other', () => {
      const named = Object.entries(contract).map(([tag, { parts }]) => [tag, [...parts].sort()]);
      expect([...partsSeen].map(([tag, parts]) => [tag, [...parts].sort()])).to.deep.equal(named);
    });
  });
});
