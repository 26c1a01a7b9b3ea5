// The slider between what is close to the reader's path and what is more open.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PasserelleElement } from '../element/passerelle-element.ts';

/** From 0, the closest, to this. */
export const MOST_OPEN = 4;

export function renderOpenness(step: number, change: (step: number) => void, host: PasserelleElement): TemplateResult {
  const { matches } = host.texts;
  const words = matches.opennessSteps[step]!;
  return html`<div class="openness" part="openness">
    <label for="openness">${matches.openness}</label>
    <input
      id="openness"
      type="range"
      min="0"
      max=${MOST_OPEN}
      step="1"
      aria-valuetext=${words}
      .value=${String(step)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).valueAsNumber)}
    />
    <div class="ends" aria-hidden="true">
      <small>${matches.close}</small>
      <small>${matches.open}</small>
    </div>
    <p class="words" aria-hidden="true">${words}</p>
  </div>`;
}
