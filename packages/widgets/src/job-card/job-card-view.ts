// Draws a job card.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isEmpty } from '@passerelle/engine/profile';
import { explainJob } from '@passerelle/engine/matching';
import type { Explanation, Fact, JobSkill, Reason } from '@passerelle/engine/matching';
import type { Tag } from '@passerelle/referential/types';
import type { View } from '../element/lazy-element.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { bar } from '../styles/bar.ts';
import type { PasserelleJobCard } from './passerelle-job-card.ts';
import { jobCardStyles } from './passerelle-job-card.styles.ts';
import { ownLink } from './own-link.ts';
import { sourceOf } from './source-of.ts';

const MOST_REASONS = 3;

export class JobCardView implements View {
  readonly styles = [jobCardStyles];
  #reported: string | undefined;

  constructor(
    private readonly host: PasserelleJobCard,
    private readonly knowledge: Knowledge
  ) {}

  render(): TemplateResult {
    const code = this.host.job?.trim().toUpperCase() ?? '';
    const explanation = explainJob(this.knowledge.index, this.host.answers, code);
    return explanation ? this.#renderJob(explanation) : this.#renderUnknown(code);
  }

  #renderUnknown(code: string): TemplateResult {
    const message = this.host.texts.errors.job(code);
    if (this.#reported !== code) {
      this.#reported = code;
      this.host.emit('passerelle-error', { code: 'unknown-job', message });
    }
    return html`<p class="warning" role="alert">${message}</p>`;
  }

  #skillName = (id: string): string => this.knowledge.words.skills[this.knowledge.index.skillAt.get(id)!]!;

  #renderJob(explanation: Explanation): TemplateResult {
    const { card } = this.host.texts;
    const { index, words } = this.knowledge;
    const { code, skills, facts } = explanation;
    const tags = facts.flatMap((fact) => (fact.kind === 'tag' ? [fact.tag] : []));
    const known = !isEmpty(this.host.answers);
    return html`<article class="stack" part="card">
      <div class="title">
        ${this.host.heading(words.titles[index.jobAt.get(code)!])}
        <small>${words.domains[code[0]!]} · ${card.code(code)}</small>
      </div>
      ${known ? this.#renderCoverage(skills) : nothing}
      <ul class="badges" part="facts">
        ${facts.map((fact) => this.#renderBadge(fact))}
      </ul>
      ${tags.includes('regulated') ? html`<p class="warning"><strong>${card.regulated}.</strong> ${card.regulatedHelp}</p>` : nothing}
      ${this.#renderReasons(explanation.reasons)}
      <details part="details" @toggle=${this.#opened}>
        <summary>${card.details}</summary>
        <div class="stack">
          ${this.#renderSkills(skills, known)} ${this.#renderConditions(facts)} ${this.#renderLinks(code)}
        </div>
      </details>
      ${this.host.rank === undefined ? html`<p part="source"><small>${sourceOf(this.knowledge, this.host.texts)}</small></p>` : nothing}
    </article>`;
  }

  #renderCoverage(skills: readonly JobSkill[]): TemplateResult {
    const { card } = this.host.texts;
    const had = skills.filter(({ state }) => state !== 'missing').length;
    return html`<div class="coverage">
      <span>${had ? card.keys(had, skills.length) : card.noneHad(skills.length)}</span>
      ${bar(had / skills.length)}
    </div>`;
  }

  #renderBadge(fact: Fact): unknown {
    const { card } = this.host.texts;
    if (fact.kind === 'access') return html`<li>${card.access[fact.level]}</li>`;
    if (fact.kind !== 'tag') return nothing;
    const label = (card.tags as Partial<Record<Tag, string>>)[fact.tag];
    return label ? html`<li>${label}</li>` : nothing;
  }

  #renderReasons(reasons: readonly Reason[]): unknown {
    const { card } = this.host.texts;
    const sentences = reasons.flatMap((reason) => this.#reasonSentence(reason)).slice(0, MOST_REASONS);
    return sentences.length
      ? html`<div part="reasons">
          ${this.host.heading(card.reasonsTitle, { depth: 1 })}
          <ul class="reasons">
            ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        </div>`
      : nothing;
  }

  /** A reason in words; none for the missing skills, which have a list of their own. */
  #reasonSentence(reason: Reason): string[] {
    const { card, letters } = this.host.texts;
    const { index, words } = this.knowledge;
    switch (reason.kind) {
      case 'skills-shared':
        return [(reason.had ? card.shared : card.common)(reason.skills.map(this.#skillName))];
      case 'tastes':
        return [card.tastes(reason.letters.map((letter) => letters[letter].name))];
      case 'tastes-differ':
        return [card.tastesDiffer];
      case 'wish-kept':
        return [card.wishKept(words.wishes[index.wishAt.get(reason.wish)!]!)];
      case 'wish-broken':
        return [card.wishBroken(words.wishes[index.wishAt.get(reason.wish)!]!)];
      case 'skills-missing':
        return [];
    }
  }

  #renderSkills(skills: readonly JobSkill[], known: boolean): unknown {
    const { card } = this.host.texts;
    const had = skills.filter(({ state }) => state !== 'missing');
    const missing = skills.filter(({ state }) => state === 'missing');
    const list = (title: string, of: readonly JobSkill[], row: (skill: JobSkill) => TemplateResult): unknown =>
      of.length
        ? html`${this.host.heading(title, { depth: 1 })}
            <ul class="skills">
              ${of.map(row)}
            </ul>`
        : nothing;
    return [
      list(
        card.had,
        had,
        ({ id, state }) =>
          html`<li class="had">
            ${this.#skillName(id)} ${state === 'presumed' ? html`<small>(${card.presumed})</small>` : nothing}
          </li>`
      ),
      missing.length || !skills.length ? nothing : html`<p>${card.allHad}</p>`,
      list(known ? card.toLearn : card.keysOfJob(skills.length), missing, (skill) => this.#renderMissing(skill)),
    ];
  }

  #renderMissing({ id }: JobSkill): TemplateResult {
    const { card } = this.host.texts;
    const name = this.#skillName(id);
    return html`<li class="missing">
      <span>${name}</span>
      <button type="button" class="quiet" aria-label=${card.knowNamed(name)} @click=${() => this.#tick(id)}>
        ${card.know}
      </button>
    </li>`;
  }

  #tick(id: string): void {
    this.host.dispatch({ type: 'skill', id, value: 'had' });
    const answers = Object.values(this.host.answers.skills);
    this.host.emit('passerelle-skills-change', {
      had: answers.filter((answer) => answer === 'had').length,
      declined: answers.filter((answer) => answer === 'declined').length,
      ...this.host.withConsent(() => ({ profile: this.host.answers })),
    });
    // The button pressed is gone: the reader stays in the details.
    this.host.renderRoot.querySelector<HTMLElement>('summary')?.focus();
  }

  #renderConditions(facts: readonly Fact[]): unknown {
    const { card } = this.host.texts;
    const { ranking } = this.knowledge.index;
    const kindOf = (context: number): number => ranking.contextKinds[context]!;
    const contexts = facts
      .flatMap((fact) => (fact.kind === 'contexts' ? fact.contexts : []))
      .sort((a, b) => kindOf(a) - kindOf(b) || a - b);
    return contexts.length
      ? html`${this.host.heading(card.conditions, { depth: 1 })}
          <ul class="conditions">
            ${contexts.map((context) => html`<li>${this.knowledge.words.contexts[context]}</li>`)}
          </ul>`
      : nothing;
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
    if (!(event.target as HTMLDetailsElement).open) return;
    this.host.emit('passerelle-job-select', {
      position: this.host.rank ?? 1,
      ...this.host.withConsent(() => ({ code: this.host.job ?? '' })),
    });
  };
}
