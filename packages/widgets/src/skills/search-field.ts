// A field where the reader names a job, or what they have done, and the propositions under it.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Search, SearchHit } from '@passerelle/engine/search';
import { frenchName, withFrenchNames } from '../element/french-names.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import type { PasserelleElement } from '../element/passerelle-element.ts';

const MOST_HITS = 8;

/** What is asked for, in words that follow the language, and what becomes of it. */
export interface Asked {
  readonly words: () => { readonly label: string; readonly help: string; readonly choose: string };
  /** Whether activities are proposed beside jobs. */
  readonly activities: boolean;
  /** The official title of a job comes with it. */
  readonly choose: (hit: SearchHit, title: string) => void;
}

export class SearchField {
  #text = '';
  #search: Search | undefined;
  #failed = false;
  #hits: readonly SearchHit[] = [];

  constructor(
    private readonly host: PasserelleElement,
    private readonly knowledge: Knowledge,
    private readonly asked: Asked
  ) {}

  render(): TemplateResult {
    const { label, help } = this.asked.words();
    return html`<div class="search">
      <label for="search">${label}</label>
      <input
        id="search"
        type="search"
        maxlength="80"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby="search-help search-problem"
        part="search"
        .value=${this.#text}
        @focus=${this.#prepare}
        @input=${this.#type}
        @keydown=${this.#enterList}
      />
      <small id="search-help">${help}</small>
      ${this.#renderHits()}
    </div>`;
  }

  /** Where the reader goes on once what they pressed is gone. */
  focus(): void {
    this.host.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  }

  /** The search is built when the reader comes to the field, not before. */
  #prepare = async (): Promise<Search | undefined> => {
    try {
      this.#search = await this.knowledge.search();
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
      const hits = search(this.#text, { limit: MOST_HITS });
      this.#hits = hits.filter(({ kind }) => kind === 'job' || this.asked.activities);
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
      return html`<p id="search-problem" class="warning">${errors.search}</p>
        <div><button type="button" class="secondary" @click=${this.#find}>${errors.retry}</button></div>`;
    if (text === '') return nothing;
    if (!this.#search) return html`<p class="muted">${loading}</p>`;
    if (!this.#hits.length) return html`<p id="search-problem" class="none">${skills.none(text)}</p>`;
    return html`<ul class="hits" part="hits" @keydown=${this.#moveInList}>
      ${this.#hits.map(
        (hit) =>
          html`<li>
            <button type="button" @click=${() => this.#choose(hit)}>
              <span
                ><span class="hidden">${this.asked.words().choose}</span>
                ${hit.kind === 'job' ? frenchName(hit.title, this.host.texts) : hit.title}</span
              >
              <span class="hidden">, </span
              ><small>${hit.kind === 'job' ? this.#officialTitle(hit) : skills.experienceHit}</small>
            </button>
          </li>`
      )}
    </ul>`;
  }

  /** The official name of a job found by an everyday one; the word « métier » otherwise. */
  #officialTitle(hit: SearchHit): unknown {
    const official = this.#titleOf(hit);
    const { texts } = this.host;
    if (official === hit.title) return texts.skills.jobHit();
    return withFrenchNames([official], texts, ([name]) => texts.skills.jobHit(name));
  }

  /** The name under which a hit is kept: the official one of a job. */
  #titleOf(hit: SearchHit): string {
    return hit.kind === 'job' ? this.knowledge.words.titles[this.knowledge.index.jobAt.get(hit.code)!]! : hit.title;
  }

  #choose(hit: SearchHit): void {
    this.#text = '';
    this.#hits = [];
    this.asked.choose(hit, this.#titleOf(hit));
  }
}
