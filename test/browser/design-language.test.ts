// The pages of style of the catalogue: the language of the design, and the live table of tokens.
import { expect, waitUntil } from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { StoryContext } from '@storybook/web-components-vite';
import { TOKENS } from '../../demo/tokens-table.js';
import { drawDesignLanguage, onBackgrounds } from '../../stories/design-language.ts';
import { Tokens } from '../../stories/style.stories.ts';

const { axe } = globalThis as unknown as { axe: typeof Axe };

const violationsIn = async (place: HTMLElement): Promise<string[]> =>
  (await axe.run(place, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);

describe('the pages of style', () => {
  let page: HTMLElement;
  afterEach(() => page.remove());

  it('say what the styles make of each text, and how long a bar moves', async () => {
    document.body.append((page = drawDesignLanguage()));
    const cells = [...page.shadowRoot!.querySelectorAll('.measure')];
    await waitUntil(() => cells.every((cell) => cell.textContent !== ''));
    expect(cells.map((cell) => cell.textContent)).to.deep.equal([
      '24 px, 700, 1,25',
      '17,6 px, 700, 1,25',
      '16 px, 400, 1,5',
      '16 px, 400, 1,5',
      '14 px, 400, 1,4',
    ]);
    expect(page.shadowRoot!.querySelector('.motion')!.textContent).to.equal('0,25 seconde');
    expect(await violationsIn(page)).to.deep.equal([]);
  });

  it('show colours that all have the contrast that they need', () => {
    document.body.append((page = drawDesignLanguage()));
    const needy = TOKENS.filter(({ least }) => least !== undefined);
    expect(needy).to.have.lengthOf(6);
    for (const { name, light, dark, least } of needy) {
      expect(onBackgrounds(light!, 'light'), `${name}, light`).to.be.at.least(least!);
      expect(onBackgrounds(dark!, 'dark'), `${name}, dark`).to.be.at.least(least!);
    }
  });

  it('let a token be changed on the elements shown, and its rule be taken', async () => {
    page = Tokens.render!({}, {} as StoryContext) as HTMLElement;
    document.body.append(page);
    const field = page.querySelector<HTMLInputElement>('#token-radius')!;
    field.value = '3px';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    for (const element of page.querySelectorAll<HTMLElement>('passerelle-quiz, passerelle-job-card'))
      expect(element.style.getPropertyValue('--passerelle-radius')).to.equal('3px');
    expect(page.querySelector('pre')!.textContent).to.include('--passerelle-radius: 3px;');
    expect(await violationsIn(page)).to.deep.equal([]);
  });
});
