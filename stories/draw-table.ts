import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A table wider than its page may be, by its name; its own place to scroll is one that the keyboard reaches. */
export const drawTable = (name: string, heads: readonly unknown[], rows: unknown): TemplateResult =>
  html`<div class="scrolls" tabindex="0" role="group" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
