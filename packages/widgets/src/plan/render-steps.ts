// The steps of a plan, in order; each opens to say what to do, how, towards which goal and where to go.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Goal, PlanStep, Way } from '@passerelle/engine/plan';
import { ownLink } from '../job-card/own-link.ts';
import type { Drawn } from './plan-view.ts';
import { renderOwn, skillName } from './render-own.ts';
import type { Tick } from './render-own.ts';
import { section } from './section.ts';

export function renderSteps(
  drawn: Drawn,
  open: string | undefined,
  tickStep: (id: string, on: boolean) => void,
  tickSkill: Tick
): TemplateResult {
  const { plan, texts } = drawn;
  return html`<ol class="steps">
    ${repeat(
      plan.steps,
      ({ id }) => id,
      (step, i) =>
        html`<li>
          <details part="step" ?open=${step.id === open}>
            <summary>
              <span class="number ${step.done ? 'ticked' : ''}" aria-hidden="true">${step.done ? '✓' : i + 1}</span>
              <span class="name">
                <span class="hidden">${texts.plan.number(i + 1)}, </span>${texts.plan.steps[step.id].name}
                <small>${step.done ? texts.plan.isDone : whenOf(step, drawn)}</small>
              </span>
            </summary>
            <div class="stack">${renderStep(step, drawn, tickStep, tickSkill)}</div>
          </details>
        </li>`
    )}
  </ol>`;
}

function whenOf({ during, from, latest, months }: PlanStep, { texts: { plan: words } }: Drawn): string {
  return during ? words.during(words.steps[during].name) : words.when(from, latest, months);
}

function renderStep(
  step: PlanStep,
  drawn: Drawn,
  tickStep: (id: string, on: boolean) => void,
  tickSkill: Tick
): unknown {
  const { texts } = drawn;
  const { plan: words } = texts;
  return [
    html`<p>
      ${words.steps[step.id].what}${step.free ? html` <small class="free">${words.isFree}</small>` : nothing}
    </p>`,
    ...renderOwn(step, drawn, tickSkill),
    step.ways.length
      ? section(
          words.waysTitle,
          html`<ul class="plain">
            ${step.ways.map((way) => html`<li>${words.ways[way]}${renderSite(way, drawn)}</li>`)}
          </ul>`
        )
      : nothing,
    renderLinks(step, drawn),
    section(
      words.goalTitle,
      html`<label class="box">
        <input
          type="checkbox"
          .checked=${step.done}
          @change=${(event: Event) => tickStep(step.id, (event.target as HTMLInputElement).checked)}
        />
        <span>${goalOf(step.goal, drawn)}</span>
      </label>`
    ),
  ];
}

/** The schemes of some ways, whose official sites say more. */
const SCHEMES: Readonly<Partial<Record<Way, string>>> = { vae: 'vae', apprenticeship: 'alternance' };

function renderSite(way: Way, { knowledge, host, texts }: Drawn): unknown {
  const scheme = knowledge.funding.for(host)?.find(({ id }) => id === SCHEMES[way]);
  return scheme
    ? html` <a href=${scheme.url} target="_blank" rel="noopener noreferrer"
        >${texts.money.official}<span class="hidden"> (${texts.plan.ways[way]})</span>
        <small>${host.texts.newTab}</small></a
      >`
    : nothing;
}

function goalOf({ key, ids }: Goal, drawn: Drawn): string {
  const say = drawn.texts.plan.goals[key];
  return say(key === 'skills-shown' ? ids.map((id) => skillName(id, drawn)) : ids);
}

/** Official searches for a step; where an address holds no code, what to type there. */
function renderLinks({ links: ids }: PlanStep, { host, knowledge, plan, texts, title }: Drawn): TemplateResult {
  const official = knowledge.words.links.filter(({ id }) => ids.includes(id));
  const site = ids.includes('job-sheet') ? ownLink(host.links, plan.code) : undefined;
  const links = [...(site ? [{ id: 'own', url: site, label: host.texts.card.ownLink }] : []), ...official];
  const search = links.some(({ id, url }) => (id === 'training' || id === 'immersion') && !url.includes('{code}'));
  return section(
    texts.plan.linksTitle,
    html`<ul class="links">
        ${links.map(
          ({ url, label }) =>
            html`<li>
              <a href=${url.replaceAll('{code}', plan.code)} target="_blank" rel="noopener noreferrer"
                >${label} <small>${host.texts.newTab}</small></a
              >
            </li>`
        )}
      </ul>
      ${search ? html`<p><small>${texts.plan.typeThere(title, plan.code)}</small></p>` : nothing}`
  );
}
