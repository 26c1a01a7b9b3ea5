import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementArgs } from './draw-element.ts';

/** The narrowest column that a page may give: a phone of 320 px, less its margins. */
export const narrow: Decorator<ElementArgs> = (story) => html`<div style="inline-size: 280px">${story()}</div>`;
