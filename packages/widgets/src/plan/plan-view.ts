// Draws a plan, and takes what the reader sets and ticks.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { newlyNear } from '@passerelle/engine/matching';
import { within } from '@passerelle/engine/plan';
import type { FundingVerdict, Plan } from '@passerelle/engine/plan';
import type { PlanProgress, Profile } from '@passerelle/engine/profile';
import type { FundingScheme } from '@passerelle/referential/types';
import { frenchName, langOfFrench } from '../element/french-names.ts';
import type { View } from '../element/lazy-element.ts';
import { saveFile } from '../element/save-file.ts';
import type { PlanMessages } from '../i18n/plan-messages.ts';
import { sourceOf } from '../job-card/source-of.ts';
import { situationStyles } from '../situation/situation.styles.ts';
import { codesOf } from '../store/codes-of.ts';
import type { Closer, Knowledge } from '../store/load-knowledge.ts';
import { bar } from '../styles/bar.ts';
import { disclosure } from '../styles/disclosure.ts';
import { calendarFile } from './calendar-file.ts';
import { drawUpPlan, progressOf } from './draw-up-plan.ts';
import type { PasserellePlan } from './passerelle-plan.ts';
import { planStyles } from './passerelle-plan.styles.ts';
import { renderCalendar } from './render-calendar.ts';
import { renderMoney } from './render-money.ts';
import { renderPace } from './render-pace.ts';
import { renderSteps } from './render-steps.ts';

/** What the parts of a plan are drawn from. */
export interface Drawn {
  readonly host: PasserellePlan;
  readonly knowledge: Knowledge;
  readonly closer: Closer;
  readonly texts: PlanMessages;
  readonly plan: Plan;
  readonly title: string;
  readonly change: (progress: Partial<PlanProgress>) => void;
}

const toggled = (list: readonly string[], id: string, on: boolean): string[] => [
  ...list.filter((each) => each !== id),
  ...(on ? [id] : []),
];

export class PlanView implements View {
  readonly styles = [disclosure, planStyles, situationStyles];
  #reported: string | undefined;
  /** The step that is open when a plan is first drawn; from then on the reader opens and closes. */
  #first: { readonly code: string; readonly step: string | undefined } | undefined;
  #drawn:
    | { readonly profile: Profile; readonly code: string; readonly funding: unknown; readonly plan: Plan | undefined }
    | undefined;

  constructor(
    private readonly host: PasserellePlan,
    private readonly knowledge: Knowledge,
    private readonly first: Closer
  ) {}

  get #texts(): PlanMessages {
    return this.host.texts;
  }

  /** Drawn up when the answers or the job change. */
  #draw(code: string): Plan | undefined {
    const profile = this.host.answers;
    const funding: readonly FundingScheme[] | undefined = this.knowledge.funding.for(this.host);
    if (this.#drawn?.profile !== profile || this.#drawn.code !== code || this.#drawn.funding !== funding) {
      const plan = drawUpPlan(profile, code, this.knowledge, this.first, funding);
      this.#drawn = { profile, code, funding, plan };
    }
    return this.#drawn.plan;
  }

  render(): TemplateResult {
    const { host } = this;
    const code = (host.job || host.answers.target || '').trim().toUpperCase();
    const plan = this.#draw(code);
    if (plan) return this.#renderPlan(plan);
    if (code) return this.#renderUnknown(code);
    const { plan: texts } = this.#texts;
    return html`<div class="stack">
      ${host.heading(texts.emptyTitle, { focus: true })}
      <p>${texts.empty}</p>
    </div>`;
  }

  #renderUnknown(code: string): TemplateResult {
    const message = this.host.texts.errors.job(code);
    if (this.#reported !== code) {
      this.#reported = code;
      this.host.emit('passerelle-error', { code: 'unknown-job', message });
    }
    return html`<p class="warning" role="alert">${message}</p>`;
  }

  #renderPlan(plan: Plan): TemplateResult {
    const { host, knowledge } = this;
    // In the language of today: the first is that in which the plan was drawn up.
    const closer = knowledge.closer.for(host) ?? this.first;
    const { card, matches } = host.texts;
    const texts = this.#texts;
    const title = knowledge.words.titles[knowledge.index.jobAt.get(plan.code)!]!;
    const drawn: Drawn = { host, knowledge, closer, texts, plan, title, change: (progress) => this.#change(progress) };
    const done = plan.steps.filter((step) => step.done).length;
    const next = plan.steps.find((step) => !step.done);
    if (this.#first?.code !== plan.code) this.#first = { code: plan.code, step: next?.id };
    return html`<div class="stack">
      <div class="title">
        ${host.heading(html`${texts.plan.title}<span class="job" lang=${langOfFrench(host.texts)}>${title}</span>`, { focus: true })}
        <small>${card.code(plan.code)}</small>
      </div>
      ${
        plan.regulated
          ? html`<p class="warning"><strong>${card.regulated}.</strong> ${card.regulatedHelp}</p>`
          : nothing
      }
      <div class="lead">
        ${
          next
            ? html`<p class="months">${texts.plan.lasts(plan.months, plan.hoursPerWeek)}</p>
                <p>${texts.plan.endsIn(plan.ends)}</p>
                <p><small>${texts.plan.whyRange}</small></p>
                ${within(plan).long ? html`<p class="warning">${texts.plan.long}</p>` : nothing}`
            : html`<p class="months">${texts.plan.finished}</p>`
        }
        <div class="progress">
          ${bar(done / plan.steps.length)}
          <p>${texts.plan.tally(done, plan.steps.length, plan.skills.missing)}</p>
        </div>
        ${next ? html`<p class="next">${texts.plan.nextStep(texts.plan.steps[next.id].name)}</p>` : nothing}
      </div>
      ${renderPace(drawn, this.#setLevel)}
      <div>
        ${host.heading(texts.plan.stepsTitle, { depth: 1 })}
        <p class="muted">${texts.plan.order}</p>
        ${renderSteps(drawn, this.#first.step, this.#tickStep, this.#tickSkill)}
      </div>
      ${this.#renderNear(drawn)} ${renderCalendar(drawn, this.#save)} ${renderMoney(drawn, this.#sayVerdicts)}
      <div class="source">
        <p><small>${texts.plan.noCatalogue}</small></p>
        <p><small>${matches.notAnAssessment}</small></p>
        <p part="source"><small>${sourceOf(knowledge, host.texts)}</small></p>
      </div>
    </div>`;
  }

  /** Jobs that what was learnt since brings within reach. */
  #renderNear({ host, knowledge: { index, words }, plan, texts }: Drawn): unknown {
    const codes = newlyNear(index, host.answers, plan.learnt, { among: codesOf(host.sharedSetting('among')) });
    const others = codes.filter((code) => code !== plan.code);
    return others.length
      ? html`<div part="near">
          ${host.heading(texts.plan.nearTitle, { depth: 1 })}
          <p>${texts.plan.nearIntro}</p>
          <ul class="plain">
            ${others.map((code) => html`<li>${frenchName(words.titles[index.jobAt.get(code)!]!, host.texts)}</li>`)}
          </ul>
        </div>`
      : nothing;
  }

  #change(progress: Partial<PlanProgress>): void {
    const { host } = this;
    const { code } = this.#drawn!;
    const plan = { ...progressOf(host.answers, code), ...progress };
    // What is ticked is ticked for this job: it becomes the one aimed at.
    if (host.answers.target !== code) host.dispatch({ type: 'target', code });
    host.dispatch({ type: 'plan', plan });
    this.#tell();
  }

  /** Tells the page and those who listen what the plan has become. */
  #tell(): void {
    const { host } = this;
    const { steps, ends } = this.#draw(this.#drawn!.code)!;
    const done = steps.filter((step) => step.done).length;
    host.emit('passerelle-plan-change', {
      element: host.tag,
      done,
      total: steps.length,
      ...host.withConsent(() => ({ profile: host.answers })),
    });
    host.announce(this.#texts.plan.changed(ends, steps.length - done));
  }

  #setLevel = (): void => this.#tell();

  #sayVerdicts = (): void => {
    const verdicts = this.#draw(this.#drawn!.code)?.funding ?? [];
    const count = (of: FundingVerdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === of).length;
    this.host.announce(this.#texts.money.sorted(count('eligible'), count('perhaps')));
  };

  #tickStep = (id: string, on: boolean): void => {
    const { host } = this;
    const { code } = this.#drawn!;
    this.#change({ steps: toggled(progressOf(host.answers, code).steps, id, on) });
    const { steps } = this.#draw(code)!;
    host.emit('passerelle-progress', {
      element: host.tag,
      done: steps.filter((step) => step.done).length,
      total: steps.length,
    });
  };

  #tickSkill = (id: string, on: boolean, step: string): void => {
    const { steps, skills } = progressOf(this.host.answers, this.#drawn!.code);
    // A skill taken back reopens its step: the others of that step stay learnt.
    const ofStep = this.#drawn!.plan!.steps.find((each) => each.id === step)!;
    const kept = steps.includes(step) && !on ? [...new Set([...skills, ...ofStep.learnt])] : skills;
    this.#change({ skills: toggled(kept, id, on), steps: on ? steps : toggled(steps, step, false) });
  };

  #save = (): void => {
    const { host } = this;
    const { plan } = this.#drawn!;
    const title = this.knowledge.words.titles[this.knowledge.index.jobAt.get(plan!.code)!]!;
    const { name, text } = calendarFile(plan!, title, this.#texts);
    saveFile(name, 'text/calendar', text);
    host.emit('passerelle-export', { element: host.tag, format: 'ics' });
    host.announce(this.#texts.plan.saved(name));
  };
}
