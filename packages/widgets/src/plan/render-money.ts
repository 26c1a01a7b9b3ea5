// What the plan costs, what may pay for it, and which schemes the reader may ask for: free ways first.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Budget, FundingReason, FundingVerdict } from '@passerelle/engine/plan';
import type { FundingScheme } from '@passerelle/referential/types';
import { langOfFrench } from '../element/french-names.ts';
import { situationFields } from '../situation/situation-fields.ts';
import type { Drawn } from './plan-view.ts';

export function renderMoney(drawn: Drawn, answered: () => void): TemplateResult {
  const { host, texts } = drawn;
  const { money, situation } = texts;
  return html`<div class="money stack">
    ${host.heading(money.title, { depth: 1 })}
    <p>${money.intro}</p>
    <details>
      <summary>${situation.title}</summary>
      <p><small>${situation.help}</small></p>
      ${situationFields(host, texts, answered)}
    </details>
    ${renderSchemes(drawn)}
  </div>`;
}

function renderSchemes(drawn: Drawn): unknown {
  const { host, knowledge, plan, texts } = drawn;
  const funding = knowledge.funding.for(host);
  if (!funding || !plan.funding || !plan.budget)
    return html`<p class="warning" role="alert">${texts.money.missing}</p>
      <div>
        <button type="button" class="secondary" @click=${() => knowledge.funding.retry(host)}>
          ${host.texts.errors.retry}
        </button>
      </div>`;
  const schemeOf = (id: string): FundingScheme => funding.find((scheme) => scheme.id === id)!;
  const verdictOf = (id: string): FundingVerdict => plan.funding!.find(({ scheme }) => scheme === id)!;
  const no = plan.funding.filter(({ verdict }) => verdict === 'no');
  return [
    renderBudget(plan.budget, schemeOf, drawn),
    html`<div>
      ${host.heading(texts.money.schemesTitle, { depth: 1 })}
      <p class="muted">${texts.money.adviser}</p>
      <ul class="schemes">
        ${plan.budget.lines.map(({ scheme }) => renderScheme(schemeOf(scheme), verdictOf(scheme), schemeOf, drawn))}
      </ul>
      ${
        no.length
          ? html`<details>
              <summary>${texts.money.ruledOut(no.length)}</summary>
              <ul class="schemes">
                ${no.map((verdict) => renderScheme(schemeOf(verdict.scheme), verdict, schemeOf, drawn))}
              </ul>
            </details>`
          : nothing
      }
    </div>`,
  ];
}

function renderBudget(
  { freeSteps, paidSteps, lines, ownShare }: Budget,
  schemeOf: (id: string) => FundingScheme,
  { texts: { money, plan: words } }: Drawn
): TemplateResult {
  const row = (what: string, much: string): TemplateResult =>
    html`<div>
      <dt>${what}</dt>
      <dd>${much}</dd>
    </div>`;
  return html`<div part="budget">
    <p class="label">${money.cost}</p>
    <dl class="budget">
      ${freeSteps.length ? row(money.freeSteps(freeSteps.length), money.euros({ low: 0, high: 0 })) : nothing}
      ${
        paidSteps.length
          ? row(money.paidSteps(paidSteps.map((id) => words.steps[id].name)), money.unknownPrice)
          : row(money.nothingPaid, money.euros({ low: 0, high: 0 }))
      }
      ${lines.map(({ scheme, euros }) => (euros ? row(money.mayPay(schemeOf(scheme).label), money.euros(euros)) : nothing))}
      ${
        paidSteps.length
          ? row(money.remains, ownShare === undefined ? money.remainsUnknown : money.remainsAtLeast(ownShare))
          : nothing
      }
    </dl>
    ${paidSteps.length ? html`<p><small>${money.sources} ${money.notAdded}</small></p>` : nothing}
  </div>`;
}

function renderScheme(
  scheme: FundingScheme,
  { verdict, reasons, stale }: FundingVerdict,
  schemeOf: (id: string) => FundingScheme,
  { texts: { money }, host }: Drawn
): TemplateResult {
  const labelOf = (id: string): string => schemeOf(id).label;
  const say = (reason: FundingReason): string =>
    // Each kind has its own text, and only that reason comes to it.
    (money.reasons[reason.kind] as (reason: FundingReason, labelOf: (id: string) => string) => string)(reason, labelOf);
  return html`<li>
    <details part="scheme">
      <summary>
        <span class="name"
          >${scheme.label}
          <small
            ><span class="verdict ${verdict}">${money.verdicts[verdict]}</span> ·
            ${money.kinds[scheme.kind]}${stale ? html` · <span class="stale">${money.stale}</span>` : nothing}</small
          ></span
        >
      </summary>
      <div class="stack">
        <dl>
          <dt>${money.pays}</dt>
          <dd lang=${langOfFrench(host.texts)}>${scheme.amounts}</dd>
          <dt>${money.conditions}</dt>
          <dd lang=${langOfFrench(host.texts)}>${scheme.conditions}</dd>
          <dt>${money.why}</dt>
          <dd>
            <ul class="plain">
              ${reasons.map((reason) => html`<li>${say(reason)}</li>`)}
              <li>${money.adviser}</li>
            </ul>
          </dd>
        </dl>
        <p class="links">
          <a href=${scheme.url} target="_blank" rel="noopener noreferrer"
            >${money.official}<span class="hidden"> (${scheme.label})</span> <small>${host.texts.newTab}</small></a
          >
        </p>
        <p><small>${money.dated(scheme.validFrom, scheme.checked)}</small></p>
      </div>
    </details>
  </li>`;
}
