// When the reader begins, how many hours a week they have, and the level of study that may shorten the way.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { HELD_LEVELS } from '@passerelle/engine/profile';
import type { HeldLevel } from '@passerelle/engine/profile';
import { numberField } from '../situation/number-field.ts';
import { today } from '../store/today.ts';
import { MOST_HOURS, PACES, progressOf } from './draw-up-plan.ts';
import type { Drawn } from './plan-view.ts';

/** Nobody plans a change of career further ahead. */
const MONTHS_AHEAD = 24;

/** Where a reader begins who has none of the usual paces. */
const OWN = 10;

const monthsFrom = (first: string, count: number): string[] => {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, i) => new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 7));
};

export function renderPace({ host, texts, plan, change }: Drawn, levelChanged: () => void): TemplateResult {
  const { plan: words, situation } = texts;
  const { start } = progressOf(host.answers, plan.code);
  const { hoursPerWeek } = plan;
  const months = [...new Set([start, ...monthsFrom(today().slice(0, 7), MONTHS_AHEAD)])].sort();
  const isUsual = Object.values<number>(PACES).includes(hoursPerWeek);
  const held = host.answers.situation?.level;
  const choose = (event: Event): void => {
    const level = ((event.target as HTMLSelectElement).value || undefined) as HeldLevel | undefined;
    host.dispatch({ type: 'situation', answers: { level } });
    levelChanged();
  };
  const radio = (label: string, checked: boolean, hours: number): TemplateResult =>
    html`<label class="choice">
      <input type="radio" name="pace" .checked=${checked} @change=${() => change({ hoursPerWeek: hours })} />
      <span>${label}</span>
    </label>`;
  return html`<details class="pace" part="pace">
    <summary>
      <span class="name">${words.paceTitle} <small>${words.pace(start, hoursPerWeek)}</small></span>
    </summary>
    <div class="fields">
      <label class="field"
        >${words.start}
        <select @change=${(event: Event) => change({ start: (event.target as HTMLSelectElement).value })}>
          ${months.map((month) => html`<option value=${month} .selected=${month === start}>${words.month(month)}</option>`)}
        </select>
      </label>
      <fieldset>
        <legend>${words.hours}</legend>
        ${(['side', 'half', 'full'] as const).map((pace) =>
          radio(words.paces[pace](PACES[pace]), hoursPerWeek === PACES[pace], PACES[pace])
        )}
        ${radio(words.ownPace, !isUsual, isUsual ? OWN : hoursPerWeek)}
        ${
          isUsual
            ? nothing
            : numberField({
                id: 'own-hours',
                label: words.ownHours,
                least: 1,
                most: MOST_HOURS,
                value: plan.hoursPerWeek,
                refusal: situation.notBetween(1, MOST_HOURS),
                change: (hours) => change({ hoursPerWeek: hours ?? PACES.full }),
              })
        }
      </fieldset>
      <label class="field"
        >${situation.level}
        <select aria-describedby="level-help" @change=${choose}>
          <option value="" .selected=${held === undefined}>${situation.skip}</option>
          ${HELD_LEVELS.map((level) => html`<option value=${level} .selected=${level === held}>${situation.levels[level]}</option>`)}
        </select>
        <small id="level-help">${situation.levelHelp}</small>
      </label>
    </div>
  </details>`;
}
