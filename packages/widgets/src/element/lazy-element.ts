// An element whose drawing is loaded when it is first connected: the page's first question does not wait for it.
import { adoptStyles, html } from 'lit';
import type { CSSResultOrNative, TemplateResult } from 'lit';
import { base } from '../styles/base.ts';
import { PasserelleElement } from './passerelle-element.ts';

/** What draws a lazy element once loaded. */
export interface View {
  readonly styles: readonly CSSResultOrNative[];
  render(): unknown;
}

/** `code` of a `passerelle-error`, and the text that tells the reader. */
interface Failure {
  readonly code: string;
  readonly message: string;
}

export abstract class LazyElement extends PasserelleElement {
  #view: View | undefined;
  #failure: Failure | undefined;
  #loading = false;

  /** Loads the code and data that draw this element. */
  protected abstract loadView(): Promise<View>;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#view || this.#loading) return;
    this.#loading = true;
    this.#failure = undefined;
    this.requestUpdate();
    try {
      this.#view = await this.loadView();
      adoptStyles(this.renderRoot as ShadowRoot, [base, ...this.#view.styles]);
    } catch (error) {
      this.#fail(error);
    }
    this.#loading = false;
    this.requestUpdate();
  }

  #fail(error: unknown): void {
    const { errors } = this.texts;
    const code =
      error instanceof Error && error.name === 'PackError' ? (error as Error & { code: string }).code : 'load';
    const message = code === 'load' ? errors.load : code === 'unknown-version' ? errors.packVersion : errors.pack;
    console.error('passerelle:', error);
    this.#failure = { code, message };
    this.emit('passerelle-error', this.#failure);
  }

  protected override renderContent(): unknown {
    if (this.#failure) return this.#renderFailure(this.#failure);
    if (this.#view) return this.#view.render();
    return html`<slot><p class="muted">${this.texts.loading}</p></slot>`;
  }

  #renderFailure({ message }: Failure): TemplateResult {
    const { errors } = this.texts;
    return html`<div class="stack" role="alert">
      <p class="warning"><strong>${errors.title}.</strong> ${message}</p>
      <button type="button" class="secondary" @click=${() => this.#load()}>${errors.retry}</button>
    </div>`;
  }
}
