import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A part of a step under its label. */
export const section = (title: string, content: unknown): TemplateResult =>
  html`<div>
    <p class="label">${title}</p>
    ${content}
  </div>`;
