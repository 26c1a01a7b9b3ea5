// The dates of the steps that remain: a table whose rows are drawn as bars, and the same as a file.
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlanStep } from '@passerelle/engine/plan';
import type { Drawn } from './plan-view.ts';

const monthsOf = (iso: string): number => 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5));

export function renderCalendar({ host, plan, texts: { plan: words } }: Drawn, save: () => void): unknown {
  const steps = plan.steps.filter(({ done }) => !done);
  if (!steps.length) return nothing;
  const first = monthsOf(plan.start);
  const span = monthsOf(plan.ends.latest) - first + 1;
  /** What a step surely takes of the whole, and what it may take besides. Decoration: the dates stand above. */
  const barOf = ({ from, soonest, latest }: PlanStep): TemplateResult => {
    const [begin, sure, end] = [monthsOf(from) - first, monthsOf(soonest) - first + 1, monthsOf(latest) - first + 1];
    return html`<svg
      class="span"
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="none"
      viewBox="0 0 ${span} 1"
    >
      ${svg`<rect class="track" width=${span} height="1" /><rect class="may" x=${begin} width=${end - begin} height="1" /><rect class="value" x=${begin} width=${sure - begin} height="1" />`}
    </svg>`;
  };
  const { columns, shortMonth } = words;
  return html`<div part="calendar">
    ${host.heading(words.calendarTitle, { depth: 1 })}
    <p class="muted">${words.calendarHelp}</p>
    <table>
      <caption class="hidden">
        ${words.calendarTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.from}</th>
          <th scope="col">${columns.soonest}</th>
          <th scope="col">${columns.latest}</th>
        </tr>
      </thead>
      ${steps.map(
        (step) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="3">${words.steps[step.id].name}</th>
            </tr>
            <tr>
              <td>${shortMonth(step.from)}</td>
              <td>${shortMonth(step.soonest)}</td>
              <td>${shortMonth(step.latest)}</td>
            </tr>
            <tr aria-hidden="true">
              <td colspan="3">${barOf(step)}</td>
            </tr>
          </tbody>`
      )}
    </table>
    <div class="actions">
      <button type="button" class="secondary" @click=${save}>${words.toCalendar}</button>
      <small>${words.toCalendarHelp}</small>
    </div>
  </div>`;
}
