// Draws the ranked list.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rankJobs } from '@passerelle/engine/matching';
import type { JobIndex, RankResult } from '@passerelle/engine/matching';
import { isEmpty } from '@passerelle/engine/profile';
import type { Profile } from '@passerelle/engine/profile';
import { sourceOf } from '../job-card/source-of.ts';
import { withFrenchNames } from '../element/french-names.ts';
import type { View } from '../element/lazy-element.ts';
import { codesOf } from '../store/codes-of.ts';
import { indexFor } from '../store/index-for.ts';
import { Late } from '../store/late.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { ranksAlike } from '../store/ranks-alike.ts';
import { disclosure } from '../styles/disclosure.ts';
import { skillRows } from '../styles/skill-rows.ts';
import { wishLabels } from '../wishes/wish-label.ts';
import type { FurtherLists } from './further-lists.ts';
import type { PasserelleMatches } from './passerelle-matches.ts';
import { matchesStyles } from './passerelle-matches.styles.ts';
import { MOST_OPEN, renderOpenness } from './render-openness.ts';

/** A few to begin with: ten cards are a long way on a phone. */
const FIRST = 5;
const PAGE = 10;
const MOST = 50;

/** How far each reader looks, by the name of their profile: nobody's answer, so it is neither kept nor shared. */
const steps = new Map<string | undefined, number>();

/** The ranking of some answers, and whether looking farther would change its first page. */
interface Ranked {
  readonly profile: Profile;
  readonly index: JobIndex;
  readonly among: string | undefined;
  readonly step: number;
  readonly result: RankResult;
  readonly opens: boolean;
}

/** Links of the pack that lead on from any list. */
const NEXT = ['immersion', 'adviser'];

export class MatchesView implements View {
  readonly styles = [disclosure, skillRows, matchesStyles];
  #shown = FIRST;
  #ranked: Ranked | undefined;
  readonly #further: Late<FurtherLists>;

  constructor(
    private readonly host: PasserelleMatches,
    private readonly knowledge: Knowledge
  ) {
    this.#further = new Late(async () => {
      const { FurtherLists } = await import('./further-lists.ts');
      return new FurtherLists(host, knowledge, this.#renderCard);
    });
  }

  /** The ranking of the present answers; computed when they change. */
  #rank(): Ranked {
    const profile = this.host.answers;
    const index = indexFor(this.host, this.knowledge);
    const among = this.host.sharedSetting('among');
    const step = steps.get(this.host.profile) ?? 0;
    const before = this.#ranked;
    // What is only planned or noted ranks nothing.
    const isSame = before && ranksAlike(before.profile, profile) && before.among === among && before.index === index;
    if (isSame && before.step === step) return before;
    const rank = (openness: number, limit: number): RankResult =>
      rankJobs(index, profile, { limit, among: codesOf(among), openness: openness / MOST_OPEN });
    const result = rank(step, MOST);
    const codes = ({ jobs }: RankResult): string =>
      jobs
        .slice(0, PAGE)
        .map(({ code }) => code)
        .join();
    const top = (openness: number): string => codes(openness || step ? rank(openness, PAGE) : result);
    const opens = isSame ? before.opens : top(0) !== top(MOST_OPEN);
    const first = result.jobs[0]?.code;
    if (before?.result.jobs.length && first !== undefined && before.result.jobs[0]!.code !== first)
      this.host.announce(
        withFrenchNames([this.knowledge.words.titles[index.jobAt.get(first)!]!], this.host.texts, ([title]) =>
          this.host.texts.matches.updated(title!)
        )
      );
    return (this.#ranked = { profile, index, among, step, result, opens });
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
    const { result, step, opens, among } = this.#rank();
    // All jobs alike: any list would be made up.
    if (!result.basis.tastes && !result.basis.skills) return nothingToRank(matches.undecided);
    const confirmed = Object.values(answers.skills).filter((answer) => answer === 'had').length;
    const experiences = answers.jobs.length + answers.experiences.length;
    const relaxed = wishLabels(result.relaxed, this.knowledge, this.host.texts);
    const shown = result.jobs.slice(0, this.#shown);
    const left = result.jobs.length - shown.length;
    return html`<div class="stack">
      ${this.host.heading(matches.title, { focus: true })}
      <p>${matches.basis(result.basis.tastes, experiences, confirmed)}</p>
      ${relaxed.length ? html`<p class="warning">${matches.relaxed(relaxed)}</p>` : nothing}
      ${opens ? renderOpenness(step, this.#lookFarther, this.host) : nothing}
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
      ${this.#further.for(this.host)?.render(codesOf(among), step / MOST_OPEN)} ${this.#renderNext()}
      ${this.#renderSource()}
    </div>`;
  }

  #lookFarther = (step: number): void => {
    steps.set(this.host.profile, step);
    this.host.requestUpdate();
  };

  #more = async (): Promise<void> => {
    const before = this.#shown;
    this.#shown += PAGE;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const cards = this.host.renderRoot.querySelectorAll<HTMLElement>('.jobs > li');
    cards[before]?.focus();
    this.host.announce(this.host.texts.matches.shown(cards.length));
  };

  #renderCard = (code: string, rank: number): TemplateResult => {
    const { host } = this;
    return html`<passerelle-job-card
      job=${code}
      .rank=${rank}
      .messages=${host.messages}
      profile=${host.profile ?? nothing}
      theme=${host.theme ?? nothing}
      events=${host.events ?? nothing}
      links=${host.links ?? nothing}
      referential=${host.referential ?? nothing}
      heading-level=${host.level + 1}
    ></passerelle-job-card>`;
  };

  /** Where to go with the list: to try a job, and to talk it over. */
  #renderNext(): TemplateResult {
    const { matches, newTab } = this.host.texts;
    const links = this.knowledge.words.links.filter(({ id }) => NEXT.includes(id));
    return html`<div class="next" part="next">
      ${this.host.heading(matches.afterTitle, { depth: 1 })}
      <p>${matches.after}</p>
      <ul class="links">
        ${links.map(
          ({ url, label }) =>
            html`<li>
              <a href=${url} target="_blank" rel="noopener noreferrer">${label} <small>${newTab}</small></a>
            </li>`
        )}
      </ul>
    </div>`;
  }

  #renderSource(): TemplateResult {
    const { matches } = this.host.texts;
    return html`<div class="source" part="source">
      <p><small>${matches.notAnAssessment}</small></p>
      <p><small>${sourceOf(this.knowledge, this.host.texts)}</small></p>
    </div>`;
  }
}
