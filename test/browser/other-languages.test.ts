// What a language to come will ask of every state: to be written from right to left, and to need more room.
import { expect, waitUntil } from '@open-wc/testing';
import { fr } from '../../packages/widgets/src/i18n/fr.ts';
import type { MessageOverrides } from '../../packages/widgets/src/i18n/messages.ts';
import { catalogue } from '../../stories/catalogue.ts';
import { elementsIn, mountStory } from './mount-story.ts';

type Change = (text: string) => string;

/** A catalogue with every text changed, those that functions say too. */
function changed(part: unknown, change: Change): unknown {
  if (typeof part === 'string') return change(part);
  if (typeof part === 'function') return (...values: unknown[]) => change(part(...values) as string);
  if (Array.isArray(part)) return part.map((each) => changed(each, change));
  return Object.fromEntries(Object.entries(part as object).map(([key, each]) => [key, changed(each, change)]));
}

/** Each word with two fifths of its letters more. */
const longer: Change = (text) =>
  text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
const { language: _language, direction: _direction, ...texts } = fr;
const LONGER = changed(texts, longer) as MessageOverrides;

async function say(container: HTMLElement, messages: MessageOverrides): Promise<void> {
  const [element] = elementsIn(container) as unknown as { messages: MessageOverrides; texts: unknown }[];
  const before = element!.texts;
  element!.messages = messages;
  // What puts them in the place of ours is loaded by the first that has some.
  await waitUntil(() => element!.texts !== before);
  // An element inside another is given its texts when that one is drawn.
  for (let known = 0; known !== elementsIn(container).length;) {
    known = elementsIn(container).length;
    for (const inner of elementsIn(container)) await inner.updateComplete;
  }
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** Every box that stands by itself, from the two edges of the element: words in a line follow the line. */
function boxesIn(container: HTMLElement): Box[] {
  const elements = elementsIn(container);
  const { left, right } = elements[0]!.getBoundingClientRect();
  return elements
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll<HTMLElement>('.root *')])
    .filter((element) => {
      if (!(element instanceof HTMLElement)) return false;
      const { display, position } = getComputedStyle(element);
      // What only voices read stands anywhere.
      return !display.startsWith('inline') && position !== 'absolute';
    })
    .map((element) => {
      const box = element.getBoundingClientRect();
      return {
        name: element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 90),
        left: box.left - left,
        right: right - box.right,
        width: box.width,
      };
    });
}

/** Half a pixel on either side of a shared row, or the space that a line leaves at its end. */
const SLACK = 4;

/** Boxes that do not stand where a mirror would put them. */
function askew(before: readonly Box[], after: readonly Box[]): string[] {
  expect(after.length).to.equal(before.length);
  return after.flatMap(({ name, left, width }, i) =>
    Math.abs(left - before[i]!.right) <= SLACK || width === 0
      ? []
      : [`${name}: ${left} px from the left, ${before[i]!.right} px from the right before`]
  );
}

const overflowsIn = (container: HTMLElement): string[] =>
  elementsIn(container).flatMap(({ localName, shadowRoot }) => {
    const { scrollWidth, clientWidth } = shadowRoot!.querySelector('.root')!;
    return scrollWidth <= clientWidth + 1 ? [] : [`${localName}: ${scrollWidth} px in ${clientWidth} px`];
  });

describe('a language to come', () => {
  for (const entry of catalogue)
    describe(`${entry.id} (${entry.meta.title}, ${entry.story.name})`, () => {
      let container: HTMLElement;
      before(async () => {
        container = await mountStory(entry);
      });
      after(() => container.remove());

      it('may be written from right to left', async () => {
        container.style.inlineSize = '600px';
        const before = boxesIn(container);
        await say(container, { direction: 'rtl' });
        for (const { shadowRoot } of elementsIn(container))
          expect(getComputedStyle(shadowRoot!.querySelector('.root')!).direction).to.equal('rtl');
        const faults = askew(before, boxesIn(container));
        expect(faults, faults.slice(0, 5).join('\n')).to.have.lengthOf(0);
        for (const { shadowRoot } of elementsIn(container))
          for (const bar of shadowRoot!.querySelectorAll('.bar')) {
            const [track, value] = [...bar.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
            expect(Math.abs(value!.right - track!.right)).to.be.at.most(1);
          }
      });

      it('may need two fifths more room, in 280 px', async () => {
        container.style.inlineSize = '280px';
        await say(container, LONGER);
        const faults = overflowsIn(container);
        expect(faults, faults.join('\n')).to.have.lengthOf(0);
      });
    });
});
