// Every state of the catalogue is accessible in both themes, and fits the narrowest and a wide column.
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { catalogue, elementsIn, mountStory } from './mount-story.ts';

const { axe } = globalThis as unknown as { axe: typeof Axe };

/** A fault is most often the same in every row of a list. */
const MOST_NODES = 3;

async function violationsIn(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, { resultTypes: ['violations'] });
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

describe('the catalogue of states', () => {
  let container: HTMLElement | undefined;

  afterEach(() => container?.remove());

  for (const entry of catalogue)
    describe(`${entry.id} (${entry.meta.title}, ${entry.story.name})`, () => {
      for (const theme of ['light', 'dark'] as const)
        it(`is accessible in theme ${theme}`, async () => {
          container = await mountStory(entry, { theme });
          const violations = await violationsIn(container);
          expect(violations, violations.join('\n')).to.have.lengthOf(0);
        });

      for (const width of [280, 1280])
        it(`fits ${width} px`, async () => {
          container = await mountStory(entry);
          container.style.inlineSize = `${width}px`;
          expect(overflowsIn(container)).to.deep.equal([]);
        });
    });
});
