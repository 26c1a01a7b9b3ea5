// What the toolbar of the catalogue changes, on a state.
import { expect } from '@open-wc/testing';
import type { StoryContext } from '@storybook/web-components-vite';
import { render } from 'lit';
import { drawElement } from '../../stories/draw-element.ts';
import type { ElementArgs } from '../../stories/draw-element.ts';
import { endWork, globalTypes, initialGlobals, startWork, withGlobals } from '../../stories/with-globals.ts';
import '../../packages/widgets/src/define-all.ts';
import { until } from './person.ts';

const decorate = withGlobals(':root { --passerelle-accent: rgb(1 2 3) }');

function show(globals: object, args: ElementArgs = {}, working = false): { canvas: HTMLElement; shown: HTMLElement } {
  const canvas = document.createElement('div');
  document.body.append(canvas);
  const context = {
    id: 'globals',
    component: 'passerelle-quiz',
    globals: { ...initialGlobals, ...globals },
    canvasElement: canvas,
  } as unknown as StoryContext<ElementArgs>;
  if (working) startWork(context);
  render(
    decorate(() => drawElement(args, context), context),
    canvas
  );
  if (working) {
    expect(canvas.querySelector<HTMLElement>('passerelle-quiz')!.lang).to.equal('fr');
    endWork(context);
  }
  return { canvas, shown: canvas.querySelector('passerelle-quiz')! };
}

describe('the toolbar of the catalogue', () => {
  afterEach(() => {
    const { canvas } = show({});
    document.querySelectorAll('passerelle-quiz').forEach((element) => element.parentElement!.parentElement!.remove());
    canvas.remove();
  });
  const root = async (element: HTMLElement): Promise<HTMLElement> => {
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    return element.shadowRoot!.querySelector('.root')!;
  };

  it('has a first value among those that it offers', () => {
    for (const [name, { toolbar }] of Object.entries(globalTypes))
      expect(toolbar.items.map(({ value }) => value)).to.include(initialGlobals[name as keyof typeof initialGlobals]);
  });

  it('sets the theme, which a state of its own goes before', async () => {
    expect(getComputedStyle(await root(show({ theme: 'dark' }).shown)).colorScheme).to.equal('dark');
    expect(getComputedStyle(await root(show({ theme: 'dark' }, { theme: 'light' }).shown)).colorScheme).to.equal(
      'light'
    );
  });

  it('sets the direction and the width', async () => {
    const { shown } = show({ direction: 'rtl', width: '280px' });
    // What puts a direction in the place of ours is loaded by the first that asks for one.
    const panel = await root(shown);
    await until(() => getComputedStyle(panel).direction === 'rtl', 'the direction is set');
    expect(shown.getBoundingClientRect().width).to.equal(280);
  });

  it('sets the language, once the reader of the state is done', () => {
    expect(show({ language: 'en' }).shown.lang).to.equal('en');
    expect(show({ language: 'fr-x-tu' }, {}, true).shown.lang).to.equal('fr-x-tu');
  });

  it('lends the colours of the State’s sites, and takes them back', () => {
    const accent = (): string => getComputedStyle(document.documentElement).getPropertyValue('--passerelle-accent');
    show({ colours: 'state' });
    expect(accent()).to.equal('rgb(1 2 3)');
    show({});
    expect(accent()).to.equal('');
  });
});
