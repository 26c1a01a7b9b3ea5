// Draws a job card.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isEmpty } from '@passerelle/engine/profile';
import { explainJob } from '@passerelle/engine/matching';
import type { Explanation, Fact, JobSkill } from '@passerelle/engine/matching';
import type { Tag } from '@passerelle/referential/types';
import { frenchName, langOfFrench, withFrenchNames } from '../element/french-names.ts';
import { latePart, renderLate } from '../element/late-part.ts';
import type { View } from '../element/lazy-element.ts';
import { indexFor } from '../store/index-for.ts';
import type { Late } from '../store/late.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { bar } from '../styles/bar.ts';
import { disclosure } from '../styles/disclosure.ts';
import { skillRows } from '../styles/skill-rows.ts';
import type { CloserView } from './closer-view.ts';
import type { PasserelleJobCard } from './passerelle-job-card.ts';
import { jobCardStyles } from './passerelle-job-card.styles.ts';
import { renderReasons } from './render-reasons.ts';
import { emitSkillsChange } from '../element/emit-skills-change.ts';
import { ownLink } from './own-link.ts';
import { sourceOf } from './source-of.ts';

export class JobCardView implements View {
  readonly styles = [disclosure, skillRows, jobCardStyles];
  #reported: string | undefined;
  #isOpen = false;
  readonly #closer: Late<CloserView>;
  /** Where the skills stood when the card was opened: what the reader says of one leaves it in its place. */
  #stood: { readonly of: readonly unknown[]; readonly skills: readonly JobSkill[] } | undefined;

  constructor(
    private readonly host: PasserelleJobCard,
    private readonly knowledge: Knowledge
  ) {
    this.#closer = latePart(host, async () => {
      const [{ CloserView }, closer] = await Promise.all([import('./closer-view.ts'), knowledge.closer.ready()]);
      return new CloserView(host, knowledge, closer);
    });
  }

  render(): TemplateResult {
    const code = this.host.job?.trim().toUpperCase() ?? '';
    const explanation = explainJob(indexFor(this.host, this.knowledge), this.host.answers, code);
    return explanation ? this.#renderJob(explanation) : this.#renderUnknown(code);
  }

  #renderUnknown(code: string): TemplateResult {
    const { errors } = this.host.texts;
    const message = code === '' ? errors.noJob : errors.job(code);
    if (this.#reported !== code) {
      this.#reported = code;
      this.host.emit('passerelle-error', { code: 'unknown-job', message });
    }
    return html`<p class="warning" role="alert">${message}</p>`;
  }

  /** The meaning of a term, where it first stands: on the first card of a list, or on one that is alone. */
  #renderTerm(term: 'code' | 'keys'): unknown {
    const { rank, texts } = this.host;
    return rank === undefined || rank === 1 ? html`<p class="term">${texts.card.terms[term]}</p>` : nothing;
  }

  #skillName = (id: string): string => this.knowledge.skillName(this.knowledge.index.skillAt.get(id)!, this.host);

  #renderJob(explanation: Explanation): TemplateResult {
    const { card } = this.host.texts;
    const { index, words } = this.knowledge;
    const { code, skills, facts } = explanation;
    const tags = facts.flatMap((fact) => (fact.kind === 'tag' ? [fact.tag] : []));
    const known = !isEmpty(this.host.answers);
    const job = index.jobAt.get(code)!;
    const title = words.titles[job]!;
    const line = this.knowledge.lines.for(this.host)?.[job];
    const closer = this.#isOpen ? this.#closer.for(this.host) : undefined;
    const reasons = renderReasons(explanation.reasons, this.knowledge, this.host, closer?.renderWithout(code));
    return html`<article class="stack">
      <div class="title">
        ${this.host.heading(frenchName(title, this.host.texts))}
        <small>${words.domains[code[0]!]} · ${card.code(code)}</small>
        ${this.#renderTerm('code')}
      </div>
      <div class="halves">
        <div class="stack">
          ${this.knowledge.lines.failed || line === '' ? nothing : html`<p class="line" part="line" lang=${langOfFrench(this.host.texts)}>${line}</p>`}
          ${known ? html`${this.#renderCoverage(skills)} ${this.#renderTerm('keys')}` : nothing}
          <ul class="badges" part="facts">
            ${facts.map((fact) => this.#renderBadge(fact, tags.includes('regulated')))}
          </ul>
          ${tags.includes('regulated') ? html`<p class="warning"><strong>${card.regulated}.</strong> ${card.regulatedHelp}</p>` : nothing}
        </div>
        ${reasons.length ? html`<div class="stack">${reasons}</div>` : nothing}
      </div>
      <details part="details" @toggle=${this.#opened}>
        <summary>
          ${this.#isOpen ? card.hide : card.details}<span class="hidden">
            ${withFrenchNames([title], this.host.texts, ([name]) => card.about(name!))}</span
          >
        </summary>
        <div class="stack">
          ${this.#renderSkills(code, skills, known)}
          ${this.#isOpen ? renderLate(this.host, this.#closer, (view) => view.render(explanation), this.#retryCloser) : nothing}
          ${this.#renderLinks(code)}
        </div>
      </details>
      ${
        this.host.planShower
          ? html`<div>
              <button type="button" class="secondary" @click=${() => this.#plan(code)}>
                ${card.plan}<span class="hidden">
                  ${withFrenchNames([title], this.host.texts, ([name]) => card.about(name!))}</span
                >
              </button>
            </div>`
          : nothing
      }
      ${this.host.rank === undefined ? html`<p part="source"><small>${sourceOf(this.knowledge, this.host.texts)}</small></p>` : nothing}
    </article>`;
  }

  #retryCloser = (event: Event): void => {
    (event.target as Element).closest('details')!.querySelector('summary')!.focus();
    this.#closer.retry(this.host);
  };

  #renderCoverage(skills: readonly JobSkill[]): TemplateResult {
    const { card } = this.host.texts;
    const count = (of: JobSkill['state']): number => skills.filter(({ state }) => state === of).length;
    const had = skills.length - count('missing');
    return html`<div class="coverage">
      <span>${had ? card.keys(had, skills.length, count('presumed')) : card.noneHad(skills.length)}</span>
      ${bar(had / skills.length)}
    </div>`;
  }

  #renderBadge(fact: Fact, regulated: boolean): unknown {
    const { card } = this.host.texts;
    // A regulated job has its warning: « non précisé » beside it would contradict it.
    if (fact.kind === 'access')
      return fact.level === 'unknown' && regulated ? nothing : html`<li>${card.access[fact.level]}</li>`;
    if (fact.kind !== 'tag') return nothing;
    const label = (card.tags as Partial<Record<Tag, string>>)[fact.tag];
    return label ? html`<li>${label}</li>` : nothing;
  }

  #renderSkills(code: string, ofJob: readonly JobSkill[], known: boolean): unknown {
    const { card } = this.host.texts;
    const { jobs, experiences } = this.host.answers;
    const of = [this.#isOpen, code, jobs, experiences];
    if (!this.#stood?.of.every((value, i) => value === of[i])) this.#stood = { of, skills: ofJob };
    const now = new Map(ofJob.map((skill) => [skill.id, skill]));
    const standing = (inMissing: boolean): JobSkill[] =>
      this.#stood!.skills.filter(({ state }) => (state === 'missing') === inMissing).map(({ id }) => now.get(id)!);
    const [had, missing] = [standing(false), standing(true)];
    const list = (title: string, of: readonly JobSkill[]): unknown =>
      of.length
        ? html`${this.host.heading(title, { depth: 1 })}
            <ul class="skills">
              ${of.map((skill) => this.#renderSkill(skill, of === missing))}
            </ul>`
        : nothing;
    return [
      list(card.had, had),
      missing.length || !ofJob.length ? nothing : html`<p>${card.allHad}</p>`,
      list(known ? card.toLearn : card.keysOfJob(ofJob.length), missing),
    ];
  }

  /** A skill and what the reader may say of it. */
  #renderSkill({ id, state }: JobSkill, isMissing: boolean): TemplateResult {
    const { card, skills } = this.host.texts;
    const answer = this.host.answers.skills[id];
    const choice = (value: 'had' | 'declined', label: string): TemplateResult =>
      html`<button
        type="button"
        class="choice ${value}"
        aria-pressed=${answer === value ? 'true' : 'false'}
        @click=${(event: Event) => this.#decide(event.currentTarget as HTMLElement, id, value)}
      >
        ${label}
      </button>`;
    return html`<li class="skill-row">
      <div class="skill" role="group" aria-labelledby=${`skill-${id}`}>
        <span id=${`skill-${id}`}>
          ${this.#skillName(id)} ${state === 'presumed' ? html`<small>(${card.presumed})</small>` : nothing}
        </span>
        <span class="choices">
          ${isMissing ? choice('had', card.know) : [choice('had', skills.yes), choice('declined', skills.no)]}
        </span>
      </div>
    </li>`;
  }

  /** An answer given twice is taken back. */
  async #decide(button: HTMLElement, id: string, value: 'had' | 'declined'): Promise<void> {
    const { host } = this;
    const { top } = button.getBoundingClientRect();
    const hadFocus = button.matches(':focus');
    const isTakenBack = host.answers.skills[id] === value;
    host.dispatch({ type: 'skill', id, value: isTakenBack ? undefined : value });
    emitSkillsChange(host);
    // Once the list is in its new order: what the reader pressed stays under their finger, and keeps the focus.
    await new Promise(requestAnimationFrame);
    if (hadFocus) button.focus({ preventScroll: true });
    scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
    // The figure, too: the same words twice would be said once.
    host.announce(`${host.texts.card.noted} ${host.renderRoot.querySelector('.coverage span')?.textContent ?? ''}`);
  }

  #renderLinks(code: string): TemplateResult {
    const { card, newTab } = this.host.texts;
    const own = ownLink(this.host.links, code);
    const links = [...(own ? [{ url: own, label: card.ownLink }] : []), ...this.knowledge.words.links];
    return html`${this.host.heading(card.links, { depth: 1 })}
      <ul class="links" part="links">
        ${links.map(
          ({ url, label }) =>
            html`<li>
              <a href=${url.replaceAll('{code}', code)} target="_blank" rel="noopener noreferrer"
                >${label} <small>${newTab}</small></a
              >
            </li>`
        )}
      </ul>`;
  }

  #opened = (event: Event): void => {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    this.host.requestUpdate();
    if (this.#isOpen) this.#select();
  };

  #plan(code: string): void {
    this.host.dispatch({ type: 'target', code });
    this.#select();
    this.host.planShower?.showPlan();
  }

  #select(): void {
    this.host.emit('passerelle-job-select', {
      position: this.host.rank ?? 1,
      ...this.host.withConsent(() => ({ code: this.host.job ?? '' })),
    });
  }
}
