// Shows one state of the catalogue as Storybook does, for the tests that go through all of them.
import type { StoryContext } from '@storybook/web-components-vite';
import { render } from 'lit';
import type { LitElement } from 'lit';
import { fr } from '../../packages/widgets/src/i18n/fr.ts';
import type { CatalogueEntry } from '../../stories/catalogue.ts';
import type { ElementArgs } from '../../stories/draw-element.ts';
import { until } from './person.ts';

/** The elements of this library in a tree, those inside others too. */
export const elementsIn = (root: ParentNode): LitElement[] =>
  [...root.querySelectorAll<LitElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('passerelle-') ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

const saysLoading = (root: ShadowRoot): boolean =>
  [...root.querySelectorAll('.muted')].some(({ textContent }) => textContent!.trim() === fr.loading);

/**
 * A slot shows what stands in for an element that is still loading, and a part of one says so: some states are about
 * that.
 */
const isDrawn = ({ localName, shadowRoot }: LitElement): boolean =>
  shadowRoot !== null &&
  shadowRoot.querySelector('.root') !== null &&
  (shadowRoot.querySelector('slot') !== null || saysLoading(shadowRoot)) === localName.endsWith('-unfinished');

/** Everything loaded, drawn, and at rest: a colour half-way through its transition has no meaning. */
async function settled(container: HTMLElement): Promise<void> {
  const isSettled = async (): Promise<boolean> => {
    const elements = elementsIn(container);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    return elements.every(isDrawn) && elementsIn(container).length === elements.length;
  };
  await until(isSettled, 'the elements are drawn');
  // One that a new drawing cancels has come to rest as well.
  await Promise.allSettled(
    elementsIn(container)
      .flatMap(({ shadowRoot }) => shadowRoot!.getAnimations())
      .map(({ finished }) => finished)
  );
}

/** Shows a state in a container put at the end of the page; the caller removes it. */
export async function mountStory({ id, meta, story }: CatalogueEntry, args: ElementArgs = {}): Promise<HTMLElement> {
  const container = document.createElement('div');
  document.body.append(container);
  const context = {
    id,
    component: meta.component,
    args: { ...meta.args, ...story.args, ...args },
    parameters: { ...meta.parameters, ...story.parameters },
    canvasElement: container,
  } as unknown as StoryContext<ElementArgs>;
  for (const prepare of [meta.beforeEach ?? [], story.beforeEach ?? []].flat()) await prepare(context);
  const draw = story.render ?? meta.render!;
  const drawAll = [story.decorators ?? [], meta.decorators ?? []].flat().reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner as Parameters<typeof decorate>[0], context),
    () => draw(context.args, context)
  );
  render(drawAll(), container);
  await story.play?.(context);
  await settled(container);
  return container;
}
