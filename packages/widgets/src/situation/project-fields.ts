// What matters to the reader, what they are after, what diploma they hold and where they look: each can be left out.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AIMS, HELD_LEVELS, VALUES } from '@passerelle/engine/profile';
import type { HeldLevel } from '@passerelle/engine/profile';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import { REGIONS, REGION_CODES } from './regions.ts';

export { situationStyles } from './situation.styles.ts';
export { frProject } from '../i18n/fr-project.ts';

const chosenIn = (event: Event): string | undefined => (event.target as HTMLSelectElement).value || undefined;

export function projectFields(host: PasserelleElement): TemplateResult {
  const { project } = host.texts;
  const { aims = [], situation = {} } = host.answers;
  const boxes = (legend: string, labels: Readonly<Record<string, string>>, ids: readonly string[]): TemplateResult =>
    html`<fieldset>
      <legend>${legend}</legend>
      ${ids.map(
        (id) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${aims.includes(id)}
              @change=${(event: Event) =>
                host.dispatch({ type: 'aim', id, value: (event.target as HTMLInputElement).checked })}
            />
            <span>${labels[id]}</span>
          </label>`
      )}
    </fieldset>`;
  return html`<div class="fields">
    <p class="muted">${project.help}</p>
    ${boxes(project.valuesTitle, project.values, VALUES)} ${boxes(project.aimsTitle, project.aims, AIMS)}
    <label class="field"
      >${project.level}
      <select
        aria-describedby="held-level-help"
        @change=${(event: Event) =>
          host.dispatch({ type: 'situation', answers: { level: chosenIn(event) as HeldLevel | undefined } })}
      >
        <option value="" .selected=${situation.level === undefined}>${project.notSaid}</option>
        ${HELD_LEVELS.map(
          (level) =>
            html`<option value=${level} .selected=${level === situation.level}>${project.levels[level]}</option>`
        )}
      </select>
      <small id="held-level-help">${project.levelHelp}</small>
    </label>
    <label class="field"
      >${project.region}
      <select
        aria-describedby="region-help"
        @change=${(event: Event) => host.dispatch({ type: 'situation', answers: { region: chosenIn(event) } })}
      >
        <option value="" .selected=${situation.region === undefined}>${project.notSaid}</option>
        ${REGION_CODES.map(
          (code) => html`<option value=${code} .selected=${code === situation.region}>${REGIONS[code]}</option>`
        )}
      </select>
      <small id="region-help">${project.regionHelp}</small>
    </label>
  </div>`;
}
