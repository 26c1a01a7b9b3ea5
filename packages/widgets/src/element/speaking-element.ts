// The language that an element speaks: its own `lang`, else the nearest around it; and its texts, among them
// those that the site has put in the place of ours.
import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { catalogueIn, languageOf, loadCatalogue } from '../i18n/catalogues.ts';
import type { Language } from '../i18n/catalogues.ts';
import type { MessageOverrides, Messages } from '../i18n/messages.ts';
import { Late } from '../store/late.ts';
import { languageAround, watchLanguage } from './language-around.ts';

/** Loads what a language needs; nothing where it is there. */
type Prepare = (language: Language) => Promise<unknown> | undefined;

/** What puts a site's own texts in the place of ours, where it has some. */
const ownTexts = new Late(() => import('../i18n/own-texts.ts'));

export abstract class SpeakingElement extends LitElement {
  static override properties: PropertyDeclarations = { messages: { attribute: false } };

  /** Texts that replace the element's own. */
  declare messages: MessageOverrides | undefined;

  #language: Language | undefined;
  #wanted: Language | undefined;
  readonly #preparations: Prepare[] = [];
  #unwatch: (() => void) | undefined;
  #texts: { readonly own: MessageOverrides; readonly of: Messages; readonly all: Messages } | undefined;

  /** The language spoken; undefined until the first one is loaded. French needs no loading. */
  get language(): Language | undefined {
    return this.#language;
  }

  /** The texts that the element shows. */
  get texts(): Messages {
    const of = catalogueIn(this.#language ?? 'fr');
    const own = this.messages;
    const late = own === undefined ? undefined : ownTexts.for(this);
    if (own === undefined || !late) return of;
    if (this.#texts?.of !== of || this.#texts.own !== own)
      this.#texts = { own, of, all: late.withOwnTexts(of, own, (...told) => this.fail(...told)) };
    return this.#texts.all;
  }

  /** Whether what it says is there, or will not come: until then, nothing is said. */
  protected get canSpeak(): boolean {
    return this.#language !== undefined && (this.messages === undefined || !!ownTexts.for(this) || ownTexts.failed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this);
    this.languageMayHaveChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  /** Has something loaded before any language is spoken; resolves once the present one may be. */
  async prepareLanguage(prepare: Prepare): Promise<void> {
    this.#preparations.push(prepare);
    await prepare(this.#wanted ?? 'fr');
  }

  /** Speaks the language around, once it is loaded: until then, what is shown stays. */
  languageMayHaveChanged(): void {
    const wanted = languageOf(languageAround(this, (host) => host instanceof SpeakingElement));
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const waits = [loadCatalogue, ...this.#preparations].map((load) => load(wanted)).filter(Boolean);
    if (waits.length) void this.#speakAfter(waits, wanted);
    else this.#speak(wanted);
  }

  async #speakAfter(waits: unknown[], wanted: Language): Promise<void> {
    try {
      await Promise.all(waits);
      if (wanted === this.#wanted) this.#speak(wanted);
    } catch (error) {
      console.error('passerelle:', error);
      if (wanted !== this.#wanted) return;
      // What is shown stays; French where nothing is shown yet. A next change of language tries again.
      this.#wanted = undefined;
      this.#speak(this.#language ?? 'fr');
      this.fail('load', this.texts.errors.load);
    }
  }

  #speak(language: Language): void {
    this.#language = language;
    this.requestUpdate();
  }

  /** Tells the page what went wrong. */
  protected abstract fail(code: string, message: string): void;
}
