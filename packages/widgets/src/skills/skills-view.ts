// Draws the skills element: a search, what was chosen, a checklist.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { askSkills } from '@passerelle/engine/matching';
import type { Search, SearchHit } from '@passerelle/engine/search';
import { emitSkillsChange } from '../element/emit-skills-change.ts';
import type { View } from '../element/lazy-element.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import type { PasserelleSkills } from './passerelle-skills.ts';
import { skillsStyles } from './passerelle-skills.styles.ts';

const MOST_HITS = 8;

export class SkillsView implements View {
  readonly styles = [skillsStyles];
  #text = '';
  #search: Search | undefined;
  #failed = false;
  #hits: readonly SearchHit[] = [];

  constructor(
    private readonly host: PasserelleSkills,
    private readonly knowledge: Knowledge
  ) {}

  render(): TemplateResult {
    const { skills } = this.host.texts;
    return html`<div class="stack">
      ${this.host.heading(skills.title, { focus: true })}
      <p>${skills.intro}</p>
      <div class="search">
        <label for="search">${skills.search}</label>
        <input
          id="search"
          type="search"
          maxlength="80"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="search-help"
          part="search"
          .value=${this.#text}
          @focus=${this.#prepare}
          @input=${this.#type}
          @keydown=${this.#enterList}
        />
        <small id="search-help">${skills.searchHelp}</small>
        ${this.#renderHits()}
      </div>
      ${this.#renderChosen()} ${this.#renderChecklist()}
    </div>`;
  }

  /** The search is built when the reader comes to the field, not before. */
  #prepare = async (): Promise<Search | undefined> => {
    if (this.#search) return this.#search;
    try {
      const [{ createSearch }, titles] = await Promise.all([
        import('@passerelle/engine/search'),
        this.knowledge.titles(),
      ]);
      this.#search ??= createSearch(this.knowledge.index.ranking, this.knowledge.words, titles);
      this.#failed = false;
    } catch (error) {
      const { search } = this.host.texts.errors;
      console.error('passerelle:', error);
      this.#failed = true;
      this.host.announce(search);
      this.host.emit('passerelle-error', { code: 'load', message: search });
    }
    return this.#search;
  };

  #type = async (event: Event): Promise<void> => {
    this.#text = (event.target as HTMLInputElement).value;
    await this.#find();
  };

  #find = async (): Promise<void> => {
    const search = await this.#prepare();
    if (search) {
      // The reader may have typed on while the search was loading: it answers what stands there now.
      this.#hits = search(this.#text, { limit: MOST_HITS });
      const { found, none } = this.host.texts.skills;
      const text = this.#text.trim();
      this.host.announce(text === '' ? '' : this.#hits.length ? found(this.#hits.length, text) : none(text));
    }
    this.host.requestUpdate();
  };

  #buttonsOf(element: Element): HTMLButtonElement[] {
    return [...(element.closest('.search')?.querySelectorAll<HTMLButtonElement>('.hits button') ?? [])];
  }

  #enterList = (event: KeyboardEvent): void => {
    const [first] = this.#buttonsOf(event.target as Element);
    if (!first) return;
    // Enter shows the way to the propositions and chooses none: the first may not be what the reader meant.
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    first.focus();
    event.preventDefault();
  };

  #moveInList = (event: KeyboardEvent): void => {
    const button = event.target as HTMLButtonElement;
    const buttons = this.#buttonsOf(button);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const field = button.closest('.search')?.querySelector('input');
    (buttons[buttons.indexOf(button) + step] ?? (step < 0 ? field : button))?.focus();
  };

  #renderHits(): unknown {
    const { skills, errors, loading } = this.host.texts;
    const text = this.#text.trim();
    if (this.#failed)
      return html`<p class="warning">${errors.search}</p>
        <div><button type="button" class="secondary" @click=${this.#find}>${errors.retry}</button></div>`;
    if (text === '') return nothing;
    if (!this.#search) return html`<p class="muted">${loading}</p>`;
    if (!this.#hits.length) return html`<p class="none">${skills.none(text)}</p>`;
    return html`<ul class="hits" part="hits" @keydown=${this.#moveInList}>
      ${this.#hits.map(
        (hit) =>
          html`<li>
            <button type="button" @click=${() => this.#add(hit)}>
              <span><span class="hidden">${skills.add}</span> ${hit.title}</span>
              <span class="hidden">, </span
              ><small>${hit.kind === 'job' ? this.#officialTitle(hit) : skills.experienceHit}</small>
            </button>
          </li>`
      )}
    </ul>`;
  }

  /** The official name of a job found by an everyday one; the word « métier » otherwise. */
  #officialTitle({ code, title }: Extract<SearchHit, { kind: 'job' }>): string {
    const official = this.knowledge.words.titles[this.knowledge.index.jobAt.get(code)!]!;
    return official === title ? this.host.texts.skills.jobHit : official;
  }

  /** The name under which a hit is kept: the official one of a job. */
  #titleOf(hit: SearchHit): string {
    return hit.kind === 'job' ? this.knowledge.words.titles[this.knowledge.index.jobAt.get(hit.code)!]! : hit.title;
  }

  #add(hit: SearchHit): void {
    this.host.dispatch(
      hit.kind === 'job' ? { type: 'add-job', job: { code: hit.code } } : { type: 'add-experience', id: hit.id }
    );
    this.#text = '';
    this.#hits = [];
    this.host.announce(this.host.texts.skills.added(this.#titleOf(hit)));
    emitSkillsChange(this.host);
    // The button pressed is gone: the reader goes on where they were typing.
    this.host.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  }

  #remove(
    title: string,
    action: { type: 'remove-job'; code: string } | { type: 'remove-experience'; id: string }
  ): void {
    this.host.dispatch(action);
    this.host.announce(this.host.texts.skills.removed(title));
    emitSkillsChange(this.host);
    this.host.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  }

  #renderChosen(): unknown {
    const { skills } = this.host.texts;
    const { index, words } = this.knowledge;
    const { jobs, experiences } = this.host.answers;
    const chip = (title: string, remove: () => void): TemplateResult =>
      html`<li class="chip">
        <span>${title}</span>
        <button type="button" aria-label=${skills.remove(title)} @click=${remove}>
          <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12"><path d="M2 2l8 8M10 2l-8 8" /></svg>
        </button>
      </li>`;
    const chips = [
      ...jobs.flatMap(({ code }) => {
        const title = words.titles[index.jobAt.get(code) ?? -1];
        return title === undefined ? [] : [chip(title, () => this.#remove(title, { type: 'remove-job', code }))];
      }),
      ...experiences.flatMap((id) => {
        const title = words.experiences[index.experienceAt.get(id) ?? -1];
        return title === undefined ? [] : [chip(title, () => this.#remove(title, { type: 'remove-experience', id }))];
      }),
    ];
    return chips.length
      ? html`${this.host.heading(skills.chosen, { depth: 1 })}
          <ul class="chips" part="chosen">
            ${chips}
          </ul>`
      : html`<p class="muted">${skills.empty}</p>`;
  }

  #renderChecklist(): unknown {
    const { skills } = this.host.texts;
    const { index } = this.knowledge;
    const { answers } = this.host;
    const asked = askSkills(index, answers);
    // Answers given elsewhere, or for a job taken back since, count too: the reader sees them and can change them.
    const others = Object.keys(answers.skills).filter((id) => !asked.includes(id) && index.skillAt.has(id));
    const count = (answer: 'had' | 'declined'): number => asked.filter((id) => answers.skills[id] === answer).length;
    const [had, declined] = [count('had'), count('declined')];
    return html`${
      asked.length
        ? html`${this.host.heading(skills.checklistTitle, { depth: 1 })}
            <p>${skills.checklistIntro(asked.length)}</p>
            ${this.#renderList(asked)}
            <p class="muted">${skills.tally(had, declined, asked.length - had - declined)}</p>`
        : nothing
    }
    ${others.length ? html`${this.host.heading(skills.others, { depth: 1 })} ${this.#renderList(others)}` : nothing}`;
  }

  #renderList(ids: readonly string[]): TemplateResult {
    return html`<ul class="checklist" part="checklist">
      ${repeat(
        ids,
        (id) => id,
        (id) => this.#renderSkill(id)
      )}
    </ul>`;
  }

  #renderSkill(id: string): TemplateResult {
    const { skills } = this.host.texts;
    const { index, words } = this.knowledge;
    const answer = this.host.answers.skills[id];
    const choice = (value: 'had' | 'declined', label: string): TemplateResult =>
      html`<button
        type="button"
        class="choice ${value}"
        aria-pressed=${answer === value ? 'true' : 'false'}
        @click=${() => this.#decide(id, answer === value ? undefined : value)}
      >
        ${label}
      </button>`;
    return html`<li>
      <div class="skill" role="group" aria-labelledby=${`skill-${id}`}>
        <span id=${`skill-${id}`}>${words.skills[index.skillAt.get(id)!]}</span>
        <span class="choices">${choice('had', skills.yes)} ${choice('declined', skills.no)}</span>
      </div>
    </li>`;
  }

  #decide(id: string, value: 'had' | 'declined' | undefined): void {
    this.host.dispatch({ type: 'skill', id, value });
    emitSkillsChange(this.host);
  }
}
