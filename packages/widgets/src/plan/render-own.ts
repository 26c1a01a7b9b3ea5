// What one step of a plan has that the others have not: what is asked, questions, skills to tick, words for a CV.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isStale } from '@passerelle/engine/plan';
import type { PlanStep, Question } from '@passerelle/engine/plan';
import type { Contexts, Requirement } from '@passerelle/referential/types';
import { today } from '../store/today.ts';
import type { Drawn } from './plan-view.ts';
import { section } from './section.ts';

export type Tick = (id: string, on: boolean, step: string) => void;

export function renderOwn(step: PlanStep, drawn: Drawn, tickSkill: Tick): unknown[] {
  switch (step.id) {
    case 'requirement':
      return [renderRequirements(drawn)];
    case 'try':
      return [
        drawn.plan.immersions > 1 ? html`<p>${drawn.texts.plan.tryTwice}</p>` : nothing,
        section(
          drawn.texts.plan.questionsTitle,
          html`<ul class="plain">
            ${drawn.plan.questions.map((question) => html`<li>${questionOf(question, drawn)}</li>`)}
          </ul>`
        ),
      ];
    case 'basics':
    case 'core':
    case 'further':
      return [renderSkills(step, drawn, tickSkill)];
    case 'ai':
      return [renderAi(drawn)];
    case 'practise':
      return step.skills.length ? [section(drawn.texts.plan.showTitle, listSkills(step.skills, drawn))] : [];
    case 'say':
      return [renderWording(step, drawn)];
    default:
      return [];
  }
}

export const skillName = (id: string, { knowledge: { index, skillName: name }, host }: Drawn): string =>
  name(index.skillAt.get(id)!, host);

const listSkills = (ids: readonly string[], drawn: Drawn): TemplateResult =>
  html`<ul class="plain">
    ${ids.map((id) => html`<li>${skillName(id, drawn)}</li>`)}
  </ul>`;

function renderRequirements({ plan, texts: { plan: words }, host }: Drawn): unknown {
  const { card } = host.texts;
  const { always, sometimes, uncounted } = plan.requirements;
  const asked = [
    ...always.map((requirement) => card.requirements[requirement]),
    ...sometimes.map((requirement) => card.requirements[requirement] + card.sometimes),
  ];
  return section(
    words.requiredTitle,
    html`<ul class="plain">
        ${plan.regulated ? html`<li><strong>${card.regulated}.</strong> ${card.regulatedHelp}</li>` : nothing}
        ${plan.access === 'unknown' ? nothing : html`<li>${card.access[plan.access]}</li>`}
        ${asked.map((label) => html`<li>${label}</li>`)}
      </ul>
      ${uncounted.length ? html`<p><small>${words.uncounted}</small></p>` : nothing}`
  );
}

/** The skills of a step, those learnt since ticked. */
function renderSkills(step: PlanStep, drawn: Drawn, tick: Tick): TemplateResult {
  const { skills, learnt } = step;
  const { plan: words } = drawn.texts;
  const row = (id: string, checked: boolean): TemplateResult =>
    html`<li>
      <label class="box">
        <input
          type="checkbox"
          .checked=${checked}
          @change=${(event: Event) => tick(id, (event.target as HTMLInputElement).checked, step.id)}
        />
        <span>${skillName(id, drawn)}</span>
      </label>
    </li>`;
  return html`<fieldset>
    <legend class="label">${skills.length ? words.skillsTitle : words.allLearnt}</legend>
    <ol class="ticks">
      ${repeat(
        [...skills.map((id) => ({ id, on: false })), ...learnt.map((id) => ({ id, on: true }))],
        ({ id }) => id,
        ({ id, on }) => row(id, on)
      )}
    </ol>
  </fieldset>`;
}

function renderAi({ plan, texts: { plan: words }, host }: Drawn): unknown {
  const { card, newTab } = host.texts;
  const { skills, depth, exposure } = plan.ai;
  return [
    exposure
      ? html`<p>
          ${card.exposure([exposure.low, exposure.high])}
          <small
            >(<a href=${exposure.source.url} target="_blank" rel="noopener noreferrer"
              >${exposure.source.publisher}, ${exposure.source.year}<span class="hidden"> ${newTab}</span></a
            >${isStale(exposure.source.year, today()) ? card.old : nothing}).</small
          >
          ${words.aiLimit}
        </p>`
      : html`<p>${words.aiUnknown}</p>`,
    html`<ul class="plain">
      ${skills.map((skill) => html`<li><strong>${words.aiSkills[skill].name}.</strong> ${words.aiSkills[skill].what}</li>`)}
    </ul>`,
    depth === 'job' ? html`<p>${words.aiOfJob}</p>` : nothing,
  ];
}

function renderWording({ skills }: PlanStep, drawn: Drawn): TemplateResult {
  const { plan: words } = drawn.texts;
  const [first] = skills;
  return first === undefined
    ? html`<p>${words.nothingToSay}</p>`
    : section(
        words.cvTitle,
        html`${listSkills(skills, drawn)}
          <p>${words.cvHelp}</p>
          <p class="quote">${words.interview(skillName(first, drawn))}</p>`
      );
}

function questionOf({ key, ids }: Question, drawn: Drawn): string {
  const { texts, closer, host } = drawn;
  const ask = texts.plan.questions[key];
  switch (key) {
    case 'condition':
    case 'hours':
    case 'public':
      return ask(ids.map((id) => contextName(id, closer.contexts)));
    case 'core-skill':
    case 'missing-skill':
      return ask(ids.map((id) => skillName(id, drawn)));
    case 'requirement':
      return ask(ids.map((id) => host.texts.card.requirements[id as Requirement]));
    default:
      return ask([]);
  }
}

const contextName = (id: string, { contexts }: Contexts): string => contexts.labels[contexts.ids.indexOf(id)] ?? id;
