// The job that the reader has in mind: which it is, then how far it is, with nearer ones.
import { adoptStyles, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isNear } from '@passerelle/engine/matching';
import { addFrench } from '../i18n/catalogues.ts';
import { frJobs } from '../i18n/fr-jobs.ts';
import { frLetters } from '../i18n/fr-letters.ts';
import { frTarget } from '../i18n/fr-target.ts';
import { SearchField } from '../skills/search-field.ts';
import { searchStyles } from '../skills/search-field.styles.ts';
import { indexFor } from '../store/index-for.ts';
import { withFrenchNames } from '../element/french-names.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { base } from '../styles/base.ts';
import type { PasserelleJourney } from './passerelle-journey.ts';
import { journeyStyles } from './passerelle-journey.styles.ts';

class TargetView {
  readonly #field: SearchField;

  constructor(
    private readonly host: PasserelleJourney,
    private readonly knowledge: Knowledge
  ) {
    this.#field = new SearchField(host, knowledge, {
      words: () => host.texts.target.search,
      activities: false,
      choose: (hit, title) => {
        if (hit.kind !== 'job') return;
        host.dispatch({ type: 'target', code: hit.code });
        host.announce(withFrenchNames([title], host.texts, ([name]) => host.texts.target.chosen(name!)));
      },
    });
  }

  render(step: 'target' | 'reach'): TemplateResult {
    return html`<div class="stack">${step === 'target' ? this.#renderChoice() : this.#renderReach()}</div>`;
  }

  #renderChoice(): TemplateResult {
    const { target } = this.host.texts;
    return html`${this.host.heading(target.title, { depth: 1, focus: true })}
      <p>${target.intro}</p>
      ${this.#field.render()} ${this.#renderCard()}`;
  }

  #renderReach(): TemplateResult {
    const { target } = this.host.texts;
    const { answers } = this.host;
    const heading = this.host.heading(target.reachTitle, { depth: 1, focus: true });
    const index = indexFor(this.host, this.knowledge);
    const job = index.jobAt.get(answers.target ?? '');
    if (job === undefined)
      return html`${heading}
        <p>${target.none}</p>`;
    const done = answers.jobs.length + answers.experiences.length > 0;
    const near = isNear(index, answers, answers.target!);
    return html`${heading}
      <p>${done ? (near ? target.near : target.far) : target.unknown}</p>
      ${this.#renderCard()} ${done ? this.#renderNearer() : nothing}`;
  }

  #renderCard(): unknown {
    const { host } = this;
    const code = host.answers.target;
    if (code === undefined || !this.knowledge.index.jobAt.has(code)) return nothing;
    return html`<passerelle-job-card
      job=${code}
      profile=${host.profile ?? nothing}
      theme=${host.theme ?? nothing}
      events=${host.events ?? nothing}
      links=${host.links ?? nothing}
      referential=${host.referential ?? nothing}
      heading-level=${host.level + 2}
      .messages=${host.messages}
    ></passerelle-job-card>`;
  }

  #renderNearer(): TemplateResult {
    const { host } = this;
    return html`<passerelle-matches
      profile=${host.profile ?? nothing}
      theme=${host.theme ?? nothing}
      events=${host.events ?? nothing}
      among=${host.among ?? nothing}
      links=${host.links ?? nothing}
      referential=${host.referential ?? nothing}
      heading-level=${host.level + 1}
      .messages=${host.messages}
    ></passerelle-matches>`;
  }
}

/** The view, with its texts and its styles in the journey. */
export async function openTarget(host: PasserelleJourney): Promise<TargetView> {
  addFrench({ ...frLetters, ...frJobs, ...frTarget });
  const knowledge = await loadKnowledge(host.sharedSetting('referential'), host);
  adoptStyles(host.renderRoot as ShadowRoot, [base, journeyStyles, searchStyles]);
  return new TargetView(host, knowledge);
}
