// Draws the ranked list.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { rankJobs } from '@passerelle/engine/matching';
import type { RankResult } from '@passerelle/engine/matching';
import { isEmpty } from '@passerelle/engine/profile';
import type { Profile } from '@passerelle/engine/profile';
import { sourceOf } from '../job-card/source-of.ts';
import type { View } from '../element/lazy-element.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import type { PasserelleMatches } from './passerelle-matches.ts';
import { matchesStyles } from './passerelle-matches.styles.ts';

const PAGE = 10;
const MOST = 50;

/** The codes in an `among` attribute, whatever separates them. */
const codesOf = (among: string | undefined): string[] => among?.toUpperCase().match(/[A-Z0-9]+/g) ?? [];

export class MatchesView implements View {
  readonly styles = [matchesStyles];
  #shown = PAGE;
  #ranked: { readonly profile: Profile; readonly among: string | undefined; readonly result: RankResult } | undefined;

  constructor(
    private readonly host: PasserelleMatches,
    private readonly knowledge: Knowledge
  ) {}

  /** The ranking of the present answers; computed when they change. */
  #rank(): RankResult {
    const profile = this.host.answers;
    const among = this.host.sharedSetting('among');
    if (this.#ranked?.profile === profile && this.#ranked.among === among) return this.#ranked.result;
    const result = rankJobs(this.knowledge.index, profile, { limit: MOST, among: codesOf(among) });
    const before = this.#ranked?.result.jobs[0]?.code;
    const first = result.jobs[0]?.code;
    if (before !== undefined && first !== undefined && before !== first)
      this.host.announce(
        this.host.texts.matches.updated(this.knowledge.words.titles[this.knowledge.index.jobAt.get(first)!]!)
      );
    this.#ranked = { profile, among, result };
    return result;
  }

  render(): TemplateResult {
    const { matches } = this.host.texts;
    const nothingToRank = (text: string): TemplateResult =>
      html`<div class="stack">
        ${this.host.heading(matches.emptyTitle, { focus: true })}
        <p>${text}</p>
      </div>`;
    const { answers } = this.host;
    if (isEmpty(answers)) return nothingToRank(matches.empty);
    const result = this.#rank();
    // All jobs alike: any list would be made up.
    if (!result.basis.tastes && !result.basis.skills) return nothingToRank(matches.undecided);
    const confirmed = Object.values(answers.skills).filter((answer) => answer === 'had').length;
    const experiences = answers.jobs.length + answers.experiences.length;
    const wishLabels = result.relaxed.map((id) => this.knowledge.words.wishes[this.knowledge.index.wishAt.get(id)!]!);
    const shown = result.jobs.slice(0, this.#shown);
    const left = result.jobs.length - shown.length;
    return html`<div class="stack">
      ${this.host.heading(matches.title, { focus: true })}
      <p>${matches.basis(result.basis.tastes, experiences, confirmed)}</p>
      ${wishLabels.length ? html`<p class="warning">${matches.relaxed(wishLabels)}</p>` : nothing}
      <ol class="jobs" part="list">
        ${repeat(
          shown,
          ({ code }) => code,
          ({ code }, i) => html`<li tabindex="-1">${this.#renderCard(code, i + 1)}</li>`
        )}
      </ol>
      <div class="actions">
        <span class="muted">${matches.count(shown.length, result.considered)}</span>
        ${
          left > 0
            ? html`<button type="button" class="secondary end" @click=${this.#more}>
                ${matches.more(Math.min(PAGE, left))}
              </button>`
            : shown.length === MOST
              ? html`<span class="muted end">${matches.last(MOST)}</span>`
              : nothing
        }
      </div>
      ${this.#renderSource()}
    </div>`;
  }

  #more = async (): Promise<void> => {
    const before = this.#shown;
    this.#shown += PAGE;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const cards = this.host.renderRoot.querySelectorAll<HTMLElement>('.jobs > li');
    cards[before]?.focus();
    this.host.announce(this.host.texts.matches.shown(cards.length));
  };

  #renderCard(code: string, rank: number): TemplateResult {
    const { host } = this;
    return html`<passerelle-job-card
      job=${code}
      .rank=${rank}
      .messages=${host.messages}
      profile=${ifDefined(host.profile)}
      theme=${ifDefined(host.theme)}
      events=${ifDefined(host.events)}
      links=${ifDefined(host.links)}
      referential=${ifDefined(host.referential)}
      heading-level=${host.level + 1}
    ></passerelle-job-card>`;
  }

  #renderSource(): TemplateResult {
    const { matches } = this.host.texts;
    return html`<div class="source" part="source">
      <p><small>${matches.notAnAssessment}</small></p>
      <p><small>${sourceOf(this.knowledge, this.host.texts)}</small></p>
    </div>`;
  }
}
