// A sign for each family of activities. Decoration: the name stands beside it.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Letter } from '@passerelle/referential/types';

/** Strokes in a square of 24. */
const SIGNS: Readonly<Record<Letter, string>> = {
  // a spanner, a magnifier, a pencil, a heart, a megaphone, a list
  R: 'M16 4l-3 3v4h4l3-3a5 5 0 0 1-7 6l-6 6-3-3 6-6a5 5 0 0 1 6-7z',
  I: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM14.5 14.5L20 20',
  A: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  S: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  E: 'M4 10v4h3l8 5V5L7 10zM18 9a4 4 0 0 1 0 6',
  C: 'M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10',
};

export const letterSign = (letter: Letter): TemplateResult =>
  html`<svg class="sign" aria-hidden="true" focusable="false" viewBox="0 0 24 24"><path d=${SIGNS[letter]} /></svg>`;
