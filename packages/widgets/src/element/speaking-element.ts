// The language that an element speaks: its own `lang`, else the nearest around it; and its texts, among them
// those that the site has put in the place of ours.
import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { catalogueIn, isPart, languageOf, loadCatalogue } from '../i18n/catalogues.ts';
import type { Language } from '../i18n/catalogues.ts';
import type { MessageOverrides, Messages } from '../i18n/messages.ts';
import { replaceTexts } from '../i18n/replace-texts.ts';
import { languageAround, watchLanguage } from './language-around.ts';

/** Loads what a language needs; nothing where it is there. */
type Prepare = (language: Language) => Promise<unknown> | undefined;

/** What was wrong with a site's texts is told once. */
const told = new Set<string>();

export abstract class SpeakingElement extends LitElement {
  static override properties: PropertyDeclarations = { messages: { attribute: false } };

  /** Texts that replace the element's own. */
  declare messages: MessageOverrides | undefined;

  #language: Language | undefined;
  #wanted: Language | undefined;
  readonly #preparations: Prepare[] = [];
  #unwatch: (() => void) | undefined;
  #texts: { readonly own: MessageOverrides | undefined; readonly of: Messages; readonly all: Messages } | undefined;

  /** The language spoken; undefined until the first one is loaded. French needs no loading. */
  get language(): Language | undefined {
    return this.#language;
  }

  /** The texts that the element shows. */
  get texts(): Messages {
    const of = catalogueIn(this.#language ?? 'fr');
    const own = this.messages;
    if (this.#texts?.of !== of || this.#texts.own !== own) this.#texts = { own, of, all: this.#replaceIn(of, own) };
    return this.#texts.all;
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

  #replaceIn(texts: Messages, own: MessageOverrides | undefined): Messages {
    if (own === undefined) return texts;
    return replaceTexts(texts, own, (name, fault) => {
      if (told.has(name)) return;
      if (fault === 'unknown' && isPart(name)) return;
      told.add(name);
      if (fault === 'unknown') console.warn(`passerelle: there is no text "${name}" to replace`);
      else {
        console.error(`passerelle: the text "${name}" of this site is not of the right kind`);
        // Not while it is drawn.
        queueMicrotask(() => this.fail('messages', texts.errors.text(name)));
      }
    });
  }

  /** Tells the page what went wrong. */
  protected abstract fail(code: string, message: string): void;
}
