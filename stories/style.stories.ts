import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { drawTokens } from '../demo/tokens-table.js';
import { drawDesignLanguage } from './design-language.ts';
import { drawStates } from './draw-states.ts';

const meta: Meta = { id: 'style', title: 'Style', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

export const DesignLanguage: StoryObj = { name: 'La langue du design', render: drawDesignLanguage };

/** A quiz and a card to try the tokens on: the table writes on them, and on them alone. */
export const Tokens: StoryObj = {
  name: 'Couleurs et propriétés, à essayer',
  render: () => {
    const place = document.createElement('div');
    const elements = ['quiz', 'job-card'].map((name) => {
      const element = document.createElement(`passerelle-${name}`);
      element.setAttribute('profile', 'style-tokens');
      return element;
    });
    elements[1]!.setAttribute('job', 'J1506');
    const preview = document.createElement('div');
    preview.append(...elements);
    // As in demo/tokens.html, whose styles the catalogue has.
    const beside = document.createElement('div');
    beside.className = 'beside';
    beside.append(place, preview);
    const all = document.createElement('main');
    all.className = 'wide';
    all.append(beside);
    drawTokens(place, elements);
    return all;
  },
};

export const States: StoryObj = { name: 'Tous les états', render: drawStates };
