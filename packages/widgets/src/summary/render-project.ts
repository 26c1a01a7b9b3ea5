// Where it leads: the plan and its dates, what may pay for it, what remains to be verified.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { unknownIds } from '@passerelle/engine/sharing';
import { askSkills } from '@passerelle/engine/matching';
import { wishLabels } from '../wishes/wish-label.ts';
import { isRegulated } from './render-comparison.ts';
import { section, shortList } from './render-person.ts';
import { titleOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

function renderPlan(sheet: Sheet): TemplateResult {
  const { texts, plan, profile, planTexts } = sheet;
  const dates =
    plan && profile.plan
      ? html`<p>${texts.planBasis(plan.start, plan.hoursPerWeek, plan.ends.soonest, plan.ends.latest)}</p>
          <ol class="steps">
            ${plan.steps.map(
              ({ id, done, from, latest }) =>
                html`<li>
                  ${sheet.host.texts.label(planTexts.plan.steps[id].name)}
                  <small>${done ? planTexts.plan.isDone : texts.between(from, latest)}</small>
                </li>`
            )}
          </ol>`
      : html`<p class="muted">${profile.target === undefined ? texts.noTarget : texts.noPlan}</p>`;
  return section(
    sheet,
    texts.plan,
    html`${plan ? html`<p><strong>${titleOf(sheet, plan.code)}</strong></p>` : nothing}${dates}`
  );
}

function renderFunding(sheet: Sheet): unknown {
  const { texts, plan, funding, planTexts } = sheet;
  const { verdicts: words, stale } = planTexts.money;
  if (!plan?.funding || !funding) return nothing;
  const verdicts = plan.funding;
  const named = (verdict: 'eligible' | 'perhaps' | 'no'): string[] =>
    verdicts.flatMap((given, i) =>
      given.verdict === verdict
        ? [`${funding[i]!.label}${given.stale && verdict !== 'no' ? ` (${stale.toLowerCase()})` : ''}`]
        : []
    );
  const row = (verdict: 'eligible' | 'perhaps' | 'no'): unknown => {
    const names = named(verdict);
    return names.length
      ? html`<p><strong>${sheet.host.texts.label(words[verdict])}</strong> ${names.join(' · ')}</p>`
      : nothing;
  };
  return section(
    sheet,
    texts.funding,
    html`${row('eligible')} ${row('perhaps')} ${row('no')}
      <p><small>${texts.fundingCheck}</small></p>`
  );
}

function renderToVerify(sheet: Sheet): TemplateResult {
  const { texts, profile, knowledge, jobs, relaxed, plan, host } = sheet;
  const { index } = knowledge;
  const presumed = askSkills(index, profile).filter((id) => !Object.hasOwn(profile.skills, id)).length;
  const titles = (of: typeof jobs): string[] => of.map(({ code }) => titleOf(sheet, code));
  const regulated = jobs.filter(isRegulated);
  const noLevel = jobs.filter(({ facts }) => facts.some((fact) => fact.kind === 'access' && fact.level === 'unknown'));
  const unknown = unknownIds(profile, index).length;
  const { verify } = texts;
  const rows = [
    ...(regulated.length ? [verify.regulated(titles(regulated))] : []),
    ...(noLevel.length ? [verify.access(titles(noLevel))] : []),
    ...(presumed ? [verify.presumed(presumed)] : []),
    ...(relaxed.length ? [verify.relaxed(wishLabels(relaxed, knowledge, host.texts))] : []),
    ...(unknown ? [verify.unknown(unknown)] : []),
    ...(plan ? [verify.try, verify.money] : []),
    ...(Object.keys(profile.interests).length ? [verify.tastes] : []),
  ];
  return section(sheet, texts.toVerify, shortList(sheet, rows, rows.length));
}

export const renderProject = (sheet: Sheet): unknown => [
  renderPlan(sheet),
  renderFunding(sheet),
  renderToVerify(sheet),
];
