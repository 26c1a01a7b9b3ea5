// What was read in a CV, line by line. Nothing is an answer before the reader says yes.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pastJobOf } from '@passerelle/engine/cv';
import type { Confidence } from '@passerelle/engine/cv';
import { emitSkillsChange } from '../element/emit-skills-change.ts';
import { frenchName } from '../element/french-names.ts';
import type { CvGroup, CvMessages } from '../i18n/cv-messages.ts';
import type { PasserelleSkills } from '../skills/passerelle-skills.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { declinedIn } from './cv-proposals.ts';
import type { Proposals } from './cv-proposals.ts';

type Answer = 'had' | 'declined' | undefined;

/** A line of what was read. */
interface Row {
  readonly group: CvGroup;
  readonly id: string;
  readonly name: unknown;
  readonly details: readonly string[];
  readonly words: readonly string[];
  readonly confidence: Confidence;
}

/** Where the reader goes from here. */
interface Ways {
  readonly close: () => void;
  readonly again: () => void;
}

export class CvFound {
  constructor(
    private readonly host: PasserelleSkills,
    private readonly knowledge: Knowledge,
    private readonly found: Proposals,
    private readonly ways: Ways
  ) {}

  get #texts(): CvMessages {
    return this.host.texts.cv;
  }

  get #declined(): Set<string> {
    return declinedIn(this.host.profile || 'default');
  }

  render(): TemplateResult {
    const texts = this.#texts;
    const rows = this.#rows();
    return html`${this.host.heading(texts.foundTitle, { depth: 1, focus: true })}
      <p>${texts.foundIntro}</p>
      ${this.found.cut ? html`<p class="warning">${texts.cut}</p>` : nothing}
      ${(Object.keys(rows) as CvGroup[]).map((group) => (rows[group].length ? this.#renderGroup(group, rows[group]) : nothing))}
      <div class="actions">
        <button type="button" class="primary" @click=${this.ways.close}>${texts.close}</button>
        <button type="button" class="secondary" @click=${this.ways.again}>${texts.another}</button>
      </div>`;
  }

  #rows(): Record<CvGroup, Row[]> {
    const { jobs, experiences, skills } = this.found;
    const { index, words, skillName } = this.knowledge;
    const texts = this.#texts;
    return {
      jobs: jobs.flatMap(({ code, period, years, words: said, confidence }) => {
        const title = words.titles[index.jobAt.get(code) ?? -1];
        if (title === undefined) return [];
        const details = [...(period ? [texts.period(period)] : []), ...(years ? [texts.years(years)] : [])];
        return [
          { group: 'jobs', id: code, name: frenchName(title, this.host.texts), details, words: said, confidence },
        ];
      }),
      experiences: experiences.flatMap(({ id, words: said, confidence }) => {
        const label = this.knowledge.experiences[index.experienceAt.get(id) ?? -1]?.label;
        return label === undefined
          ? []
          : [{ group: 'experiences', id, name: label, details: [], words: said, confidence }];
      }),
      skills: skills.flatMap(({ id, words: said, confidence }) => {
        const skill = index.skillAt.get(id);
        return skill === undefined
          ? []
          : [{ group: 'skills', id, name: skillName(skill, this.host), details: [], words: said, confidence }];
      }),
    };
  }

  #renderGroup(group: CvGroup, rows: readonly Row[]): TemplateResult {
    const texts = this.#texts;
    const left = rows.filter((row) => this.#answerTo(row) === undefined);
    return html`<div class="group stack">
      ${this.host.heading(texts.groups[group], { depth: 2 })}
      <ul class="found">
        ${rows.map((row) => this.#renderRow(row))}
      </ul>
      ${
        left.length
          ? html`<div>
              <button type="button" class="secondary" @click=${() => this.#accept(left)}>
                ${texts.accept[group](left.length)}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderRow(row: Row): TemplateResult {
    const texts = this.#texts;
    const answer = this.#answerTo(row);
    const choice = (value: 'had' | 'declined', label: string): TemplateResult =>
      html`<button
        type="button"
        class="choice ${value}"
        aria-pressed=${answer === value ? 'true' : 'false'}
        @click=${() => this.#decide(row, this.#answerTo(row) === value ? undefined : value)}
      >
        ${label}
      </button>`;
    return html`<li class="skill-row">
      <div class="skill" role="group" aria-labelledby=${`cv-${row.id}`}>
        <span
          ><span id=${`cv-${row.id}`}>${row.name}</span>
          ${row.details.length ? html`<small>${row.details.join(', ')}</small>` : nothing}
          <small><span class="sure">${texts.confidence[row.confidence]}</span>. ${texts.words(row.words)}</small></span
        >
        <span class="choices">${choice('had', texts.yes)} ${choice('declined', texts.no)}</span>
      </div>
    </li>`;
  }

  #answerTo({ group, id }: Row): Answer {
    const { jobs, experiences, skills } = this.host.answers;
    if (group === 'skills') return skills[id];
    const has = group === 'jobs' ? jobs.some(({ code }) => code === id) : experiences.includes(id);
    return has ? 'had' : this.#declined.has(id) ? 'declined' : undefined;
  }

  #decide(row: Row, value: Answer): void {
    this.#set(row, value);
    emitSkillsChange(this.host);
    this.host.requestUpdate();
  }

  #set({ group, id }: Row, value: Answer): void {
    const { host } = this;
    if (group === 'skills') {
      host.dispatch({ type: 'skill', id, value });
      return;
    }
    if (value === 'declined') this.#declined.add(id);
    else this.#declined.delete(id);
    if (group === 'experiences')
      host.dispatch(value === 'had' ? { type: 'add-experience', id } : { type: 'remove-experience', id });
    else {
      const job = this.found.jobs.find(({ code }) => code === id);
      host.dispatch(
        value === 'had' && job ? { type: 'add-job', job: pastJobOf(job) } : { type: 'remove-job', code: id }
      );
    }
  }

  #accept(rows: readonly Row[]): void {
    for (const row of rows) this.#set(row, 'had');
    emitSkillsChange(this.host);
    this.host.announce(this.#texts.accepted(rows.length));
    // The button is gone: the reader goes on from the first of what it answered.
    const [first] = rows;
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(`[aria-labelledby="cv-${first!.id}"] button`)?.focus()
    );
  }
}
