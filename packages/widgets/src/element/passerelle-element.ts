// What every element has in common: its attributes, its theme, its reader's profile, its voice.
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { EMPTY_PROFILE } from '@passerelle/engine/profile';
import type { Profile, ProfileAction } from '@passerelle/engine/profile';
import { addFrench } from '../i18n/catalogues.ts';
import { Late } from '../store/late.ts';
import { profileStore } from '../store/profile-store.ts';
import type { PlanShower, ProfileStore, SharedSetting } from '../store/profile-store.ts';
import { base } from '../styles/base.ts';
import { VERSION } from './define.ts';
import type { PasserelleEvents } from './events.ts';
import { WrittenElement } from './written-element.ts';

/**
 * @attr {string} lang - `fr` says « vous », `fr-x-tu` says « tu », `en` is English; the language around it unless said
 * @attr {'light'|'dark'|'auto'} theme - colours: light unless said; `auto` follows the reader's device
 * @attr {string} profile - name of the reader's profile; elements of one name share it
 * @attr {boolean} remember - offers the reader a box to keep their answers on this device
 * @attr {number} heading-level - level of the element's heading, 1 to 6; 2 unless said
 * @attr {'progress'|'full'} events - `full` offers the reader a box that lets events carry their answers
 * @attr {string} referential - address of the folder of another pack
 * @attr {string} among - job codes, or beginnings of codes, separated by spaces or commas
 * @attr {string} links - the site's own page about a job, https only, `{code}` replaced
 * @fires passerelle-error - when a file does not load or cannot be read, a job code is unknown, a text is wrong
 * @slot - shown until the element is ready, and where scripts do not run
 * @cssproperty --passerelle-accent - buttons, links and bars; kept legible whatever it is
 * @cssproperty --passerelle-on-accent - text on the accent; black or white unless said
 * @cssproperty --passerelle-surface - background
 * @cssproperty --passerelle-soft - background of quiet areas
 * @cssproperty --passerelle-text - text
 * @cssproperty --passerelle-muted - secondary text
 * @cssproperty --passerelle-line - fine lines
 * @cssproperty --passerelle-control - borders of fields and choices
 * @cssproperty --passerelle-good - what the reader has
 * @cssproperty --passerelle-warn - what needs attention
 * @cssproperty --passerelle-focus - outline of what has the focus
 * @cssproperty --passerelle-radius - roundness of corners
 * @cssproperty --passerelle-space - unit of spacing
 * @cssproperty --passerelle-font - font of the texts
 * @cssproperty --passerelle-heading-font - font of the headings
 * @csspart panel - the frame around the whole element
 * @csspart heading - the heading of the element, and those inside it
 */
export abstract class PasserelleElement extends WrittenElement {
  static readonly version = VERSION;
  /** What the element looks like, in its own root. */
  static override styles: CSSResultGroup = base;
  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    profile: {},
    remember: { type: Boolean },
    headingLevel: { attribute: 'heading-level' },
    events: {},
    referential: {},
    among: {},
    links: {},
    announcement: { state: true },
    rememberFailed: { state: true },
  };

  declare theme: 'light' | 'dark' | 'auto' | undefined;
  declare profile: string | undefined;
  declare remember: boolean;
  declare headingLevel: string | number | undefined;
  declare events: 'progress' | 'full' | undefined;
  declare referential: string | undefined;
  declare among: string | undefined;
  declare links: string | undefined;
  declare protected announcement: unknown;
  declare private rememberFailed: boolean;

  #store: ProfileStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #focusNext = false;
  #isBehind = false;

  constructor() {
    super();
    this.remember = false;
    this.announcement = '';
    this.rememberFailed = false;
  }

  /** The tag under which the element speaks of itself in events. */
  get tag(): string {
    return this.localName;
  }

  /** What the reader has answered so far. */
  get answers(): Profile {
    return this.#store?.profile ?? EMPTY_PROFILE;
  }

  /** Whether the reader lets this device keep their answers. */
  get remembered(): boolean {
    return this.#store?.remembered ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#attach();
    if (this.#isBehind) queueMicrotask(() => this.performUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#detach();
  }

  #attach(): void {
    this.#store = profileStore(this.profile || 'default');
    this.#unsubscribe = this.#store.subscribe(() => this.requestUpdate());
    if (this.remember) this.#store.restore();
    if (showsPlans(this)) this.#store.setPlanShower(this, true);
    this.requestUpdate();
  }

  #detach(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#store?.release(this);
    if (showsPlans(this)) this.#store?.setPlanShower(this, false);
  }

  // What is out of the page is drawn once it is back: an answer that leads elsewhere would draw what it leaves.
  protected override scheduleUpdate(): void {
    this.#isBehind = !this.isConnected;
    if (this.isConnected) super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // At the first update as well: what was set before the element was defined comes with it, once connected.
    if (this.isConnected && (changed.has('profile') || changed.has('remember'))) {
      this.#detach();
      this.#attach();
    }
  }

  protected override updated(): void {
    if (!this.#focusNext) return;
    // Not there yet while the element loads: the next update tries again.
    const heading = this.renderRoot.querySelector<HTMLElement>('[data-focus]');
    heading?.focus();
    this.#focusNext = !heading;
  }

  /** Changes the reader's profile, for every element that shares it. */
  dispatch(action: ProfileAction): void {
    this.#store?.dispatch(action);
  }

  /** A setting that all elements of one profile share. */
  sharedSetting(setting: SharedSetting): string | undefined {
    return this.#store?.claim(setting, this[setting] || undefined, this);
  }

  /** What on the page shows the plan for the reader's target, if anything does. */
  get planShower(): PlanShower | undefined {
    return this.#store?.planShower;
  }

  /** Sends an event to the page. */
  emit<Name extends keyof PasserelleEvents>(name: Name, detail: PasserelleEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override fail(code: string, message: string): void {
    this.emit('passerelle-error', { code, message });
  }

  /** What an event may carry beyond progress: nothing without the site's request and the reader's consent. */
  withConsent<T extends object>(detail: () => T): T | Record<string, never> {
    return this.events === 'full' && this.#store?.consent ? detail() : {};
  }

  /** Says something to readers who do not see the screen change. */
  announce(text: unknown): void {
    this.announcement = text;
  }

  /** Once drawn, the focus goes to the element marked `data-focus`: the heading of a new step. */
  focusNextHeading(): void {
    this.#focusNext = true;
    this.requestUpdate();
  }

  /** Level of the element's heading, from its attribute: 1 to 6, 2 when it says nothing sensible. */
  get level(): number {
    const asked = Math.round(Number(this.headingLevel));
    return asked >= 1 && asked <= 6 ? asked : 2;
  }

  /** A heading at the level that fits the host's article. */
  heading(text: unknown, { depth = 0, focus = false, name = 'heading' } = {}): TemplateResult {
    return html`<div
      class=${depth ? 'subheading' : 'heading'}
      role="heading"
      aria-level=${Math.min(6, this.level + depth)}
      part=${name}
      tabindex=${focus ? -1 : nothing}
      ?data-focus=${focus}
    >
      ${text}
    </div>`;
  }

  /** Whether what it says, and what this device kept, are there. */
  protected override get isReady(): boolean {
    return this.canSpeak && !this.#store?.isRestoring;
  }

  /** What the element shows inside its frame. */
  protected abstract renderContent(): unknown;

  protected override render(): TemplateResult {
    return html`<div class="root" part="panel" lang=${this.texts.language} dir=${this.texts.direction}>
      ${this.isReady ? html`${this.renderContent()} ${this.#renderPromises()}` : html`<slot></slot>`}
      <p class="hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  /** The boxes by which the reader, and nobody else, decides what is kept and what the site receives. */
  #renderPromises(): unknown {
    const consent = this.events === 'full';
    if (!this.#store || (!this.remember && !consent)) return nothing;
    const root = this.getRootNode();
    // Inside another element, that one asks for both.
    if (root instanceof ShadowRoot && root.host instanceof PasserelleElement) return nothing;
    const { remember, rememberFailed: failed, texts } = this;
    const setFailed = (failed: boolean): void => void (this.rememberFailed = failed);
    return promises.for(this)?.({ store: this.#store, texts, remember, consent, failed, setFailed });
  }
}

/** What the reader decides of what is kept and sent, where a site offers it. */
const promises = new Late(async () => {
  const { frPromises, renderPromises } = await import('./render-promises.ts');
  addFrench(frPromises);
  return renderPromises;
});

const showsPlans = (element: object): element is PlanShower => 'showPlan' in element;
