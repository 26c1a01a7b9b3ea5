// An element whose drawing is loaded when it is first connected: the page's first question does not wait for it.
import { adoptStyles, html } from 'lit';
import type { CSSResultOrNative, PropertyValues } from 'lit';
import { addFrench } from '../i18n/catalogues.ts';
import { frLetters } from '../i18n/fr-letters.ts';
import type { Messages } from '../i18n/messages.ts';
import { preloadJobs } from '../store/preload-jobs.ts';
import { base } from '../styles/base.ts';
import { renderFailure } from './late-part.ts';
import { PasserelleElement } from './passerelle-element.ts';

/** What draws a lazy element once loaded. */
export interface View {
  readonly styles: readonly CSSResultOrNative[];
  render(): unknown;
}

export abstract class LazyElement extends PasserelleElement {
  #view: View | undefined;
  #failure: string | undefined;
  #loading = false;

  /** Loads the code and data that draw this element. */
  protected abstract loadView(): Promise<View>;

  /** Loads the French texts that it shows beyond the first ones. */
  protected async loadFrench(): Promise<Partial<Messages>> {
    return { ...frLetters, ...(await import('../i18n/fr-jobs.ts')).frJobs };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Not once connected: what was set before the element was defined, such as its pack, is there only now.
    if (!this.hasUpdated) void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#view || this.#loading) return;
    this.#loading = true;
    this.#failure = undefined;
    this.requestUpdate();
    if (!this.sharedSetting('referential')) preloadJobs();
    try {
      const [view, french] = await Promise.all([this.loadView(), this.loadFrench()]);
      addFrench(french);
      this.#view = view;
      adoptStyles(this.renderRoot as ShadowRoot, [base, ...this.#view.styles]);
    } catch (error) {
      this.#failWith(error);
    }
    this.#loading = false;
    this.requestUpdate();
  }

  #failWith(error: unknown): void {
    console.error('passerelle:', error);
    this.#failure =
      error instanceof Error && error.name === 'PackError' ? (error as Error & { code: string }).code : 'load';
    this.fail(this.#failure, this.#messageOf(this.#failure));
  }

  #retry = (): void => {
    this.focusNextHeading();
    void this.#load();
  };

  /** `code` as in a `passerelle-error`. */
  #messageOf(code: string): string {
    const { errors } = this.texts;
    return code === 'load' ? errors.load : code === 'unknown-version' ? errors.packVersion : errors.pack;
  }

  protected override renderContent(): unknown {
    if (this.#failure) return renderFailure(this, this.#messageOf(this.#failure), this.#retry);
    if (this.#view) return this.#view.render();
    return html`<slot><p class="muted">${this.texts.loading}</p></slot>`;
  }
}
