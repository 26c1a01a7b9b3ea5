// Opens a profile from a file, from a link that is pasted, or from the address of the page. What comes is hostile until
// it is read; nothing is replaced before the reader says so.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ProfileError, isEmpty } from '@passerelle/engine/profile';
import { HASH_PREFIX, LONGEST_FILE, LONGEST_HASH, hashToProfile, jsonToProfile } from '@passerelle/engine/sharing';
import type { OpenedLink } from '@passerelle/engine/sharing';
import type { Refusal, SummaryMessages } from '../i18n/summary-messages.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import type { PasserelleSummary } from './passerelle-summary.ts';

/** A character takes up to four bytes. */
const LARGEST_FILE = 4 * LONGEST_FILE;

interface Pending {
  readonly opened: OpenedLink;
  readonly from: 'file' | 'link' | 'address';
}

function whyRefused(error: unknown): Refusal {
  if (!(error instanceof ProfileError)) return 'unreadable';
  if (error.path === 'version') return 'too-new';
  if (error.path === 'link') return 'damaged';
  return error.path === '' ? 'not-json' : 'wrong';
}

/** The address without its fragment, which must not stay in the history once it was read. */
function leaveFragment(): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A frame without an address of its own has no history to keep it in.
  }
}

export class OpenPanel {
  #seen = '';
  #pending: Pending | undefined;
  #refusal: Refusal | undefined;
  #told: readonly string[] = [];
  #link = '';

  constructor(
    private readonly host: PasserelleSummary,
    private readonly knowledge: Knowledge,
    private readonly texts: () => SummaryMessages
  ) {
    // A link may be opened while the page is. The window outlives the element, and must not keep it.
    const draw = (): void => host.requestUpdate();
    host.addController({
      hostConnected: () => addEventListener('hashchange', draw),
      hostDisconnected: () => removeEventListener('hashchange', draw),
    });
  }

  /** Whether something waits for the reader's word. */
  get asks(): boolean {
    this.#readAddress();
    return this.#pending !== undefined || this.#refusal !== undefined || this.#told.length > 0;
  }

  #readAddress(): void {
    const { hash } = location;
    if (hash === this.#seen) return;
    this.#seen = hash;
    if (hash.startsWith(HASH_PREFIX)) this.#read(() => hashToProfile(hash, this.knowledge.index), 'address');
  }

  #read(open: () => OpenedLink, from: Pending['from']): void {
    this.#pending = this.#refusal = undefined;
    this.#told = [];
    try {
      const opened = open();
      if (from !== 'address' && isEmpty(this.host.answers)) this.#replace(opened);
      else this.#pending = { opened, from };
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    console.warn('passerelle:', error);
    this.#refusal = error === 'too-long' ? error : whyRefused(error);
  }

  #replace({ profile, unknown, madeWith }: OpenedLink): void {
    const { open } = this.texts();
    const { version } = this.knowledge.index.ranking.provenance;
    this.host.dispatch({ type: 'replace', profile });
    this.#told = [
      open.opened,
      ...(unknown.length ? [open.unknown(unknown.length)] : []),
      ...(madeWith !== undefined && madeWith !== version ? [open.otherVersion] : []),
    ];
    this.#after();
  }

  #after(): void {
    if (this.#pending?.from === 'address') {
      leaveFragment();
      this.#seen = location.hash;
    }
    this.#pending = undefined;
    this.#link = '';
    this.host.focusNextHeading();
    this.host.announce(this.#told.join(' '));
  }

  #openFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    try {
      const text = file.size > LARGEST_FILE ? undefined : await file.text();
      if (text === undefined || text.length > LONGEST_FILE) throw 'too-long';
      this.#read(() => jsonToProfile(text, this.knowledge.index), 'file');
    } catch (error) {
      this.#pending = undefined;
      this.#told = [];
      this.#refuse(error);
    }
    // The same file, mended, may be chosen again.
    input.value = '';
    this.host.requestUpdate();
  };

  #openLink = (event: Event): void => {
    event.preventDefault();
    const link = this.#link.trim();
    this.#read(() => {
      if (link.slice(link.lastIndexOf(HASH_PREFIX)).length > LONGEST_HASH && link.includes(HASH_PREFIX))
        throw 'too-long';
      return hashToProfile(link, this.knowledge.index);
    }, 'link');
    this.host.requestUpdate();
  };

  /** The question, the refusal or the news. */
  renderAnswer(): unknown {
    const { open } = this.texts();
    const { host } = this;
    if (this.#refusal)
      return html`<div class="warning" role="alert">
        <p>${open.refusals[this.#refusal]}</p>
        <p>${open.refused}</p>
      </div>`;
    if (this.#told.length) return html`<div class="panel">${this.#told.map((line) => html`<p>${line}</p>`)}</div>`;
    const pending = this.#pending;
    if (!pending) return nothing;
    return html`<div class="panel stack" role="group" aria-labelledby="open-ask">
      <p id="open-ask"><strong>${pending.from === 'file' ? open.ask : open.askLink}</strong></p>
      ${isEmpty(host.answers) ? nothing : html`<p>${open.replaces}</p>`}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#replace(pending.opened)}>${open.accept}</button>
        <button type="button" class="secondary" @click=${this.#decline}>${open.refuse}</button>
      </div>
    </div>`;
  }

  #decline = (): void => {
    this.#told = [this.texts().open.kept];
    this.#after();
  };

  render(isOpen: boolean): TemplateResult {
    const { open } = this.texts();
    return html`<details class="open" ?open=${isOpen}>
      <summary>${open.title}</summary>
      <div class="stack">
        <div class="field">
          <label for="open-file">${open.file}</label>
          <input id="open-file" type="file" accept=".json,application/json" @change=${this.#openFile} />
        </div>
        <form class="field" @submit=${this.#openLink}>
          <label for="open-link">${open.link} <small>${open.linkHelp}</small></label>
          <div class="actions">
            <input
              id="open-link"
              type="text"
              autocomplete="off"
              spellcheck="false"
              .value=${this.#link}
              @input=${(event: Event) => (this.#link = (event.target as HTMLInputElement).value)}
            />
            <button type="submit" class="secondary">${open.read}</button>
          </div>
        </form>
      </div>
    </details>`;
  }
}
