import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

/** A bar filled to a share of its width, 0 to 1. Decoration: the figure stands beside it in words. */
export const bar = (share: number): TemplateResult =>
  html`<svg class="bar" aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 1">
    ${svg`<rect class="track" width="100" height="1" /><rect class="value" width=${Math.round(share * 1000) / 10} height="1" />`}
  </svg>`;
