// The whole chain as steps, in the reader's hands: any step can be skipped and come back to.
import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { latePart, renderLate } from '../element/late-part.ts';
import { PasserelleElement } from '../element/passerelle-element.ts';
import { addFrench } from '../i18n/catalogues.ts';
import { frJourney } from '../i18n/fr-journey.ts';
import { base } from '../styles/base.ts';
import { firstToDo, isDone } from './is-done.ts';
import { journeyStyles } from './passerelle-journey.styles.ts';
import { keepPlace, placeIn } from './place.ts';
import { ENTRIES, SHARED, STEPS } from './steps.ts';
import type { Entry, Step } from './steps.ts';

/**
 * Tastes, experience, wishes, jobs, plan and summary: the other elements one after the other; or, for who has a job
 * in mind, that job first.
 * @element passerelle-journey
 * @attr {boolean} history - each step is one of the browser's: Back goes to the step before
 * @attr {string} wishes - those that are offered, by group or by id, separated by spaces or commas; all unless said
 * @fires passerelle-progress - when the reader goes to another step
 * @csspart steps - the steps, by name
 * @csspart search - the field for the job in mind
 * @csspart hits - what the search finds
 */
export class PasserelleJourney extends PasserelleElement {
  static override styles = [base, journeyStyles];
  static override properties: PropertyDeclarations = {
    history: { type: Boolean },
    wishes: {},
    entry: { state: true },
    step: { state: true },
    tasted: { state: true },
  };

  declare history: boolean;
  declare wishes: string | undefined;
  declare private entry: Entry;
  declare private step: Step;
  /** Whether the reader has seen the result of the quiz. */
  declare private tasted: boolean;

  #hasBegun = false;
  /** What had the focus in the quiz that a server wrote into this journey. */
  #focused: Element | null | undefined;
  /** Whether the focus has yet to follow the reader to another step. */
  #hasMoved = false;

  /** What asks for the job in mind, and shows how far it is: loaded for who has one. */
  readonly #target = latePart(this, async () => {
    const { openTarget } = await import('./target-view.ts');
    return openTarget(this);
  });

  /** The element of the step. */
  #shown: PasserelleElement | undefined;

  /** The elements of the other steps. */
  readonly #later = latePart(this, () => import('./later-steps.ts'));

  constructor() {
    super();
    addFrench(frJourney);
    this.history = false;
    this.entry = 'idea';
    this.step = 'quiz';
    this.tasted = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#goBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#goBack);
  }

  /** A card of this journey may lead to the plan. */
  readonly showsTarget = true;

  /** Brings the plan before the reader. */
  showPlan(): void {
    this.#goTo('plan');
  }

  /** The name under which the browser's history keeps the place. */
  get #key(): string {
    return `passerelle:${this.profile || 'default'}`;
  }

  #goBack = (event: PopStateEvent): void => {
    const place = this.history ? placeIn(event.state, this.#key) : undefined;
    if (place) [this.entry, this.step] = [place.entry, place.step];
  };

  /** The quiz that a server wrote is the one that goes on. */
  protected override takeOver(root: ShadowRoot): void {
    this.#shown = root.querySelector('passerelle-quiz') ?? undefined;
    this.#focused = this.#shown?.shadowRoot?.activeElement;
  }

  /** Where the reader is when the journey first stands before them. */
  #begin(): void {
    this.#hasBegun = true;
    const place = this.history ? placeIn(history.state, this.#key) : undefined;
    if (place) [this.entry, this.step] = [place.entry, place.step];
    else {
      if (this.remembered) this.step = firstToDo(this.answers);
      this.#write('replaceState');
    }
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const { entry, step } = this;
    if (this.history) keepPlace(how, this.#key, { entry, step });
  }

  get #steps(): readonly Step[] {
    return STEPS[this.entry];
  }

  #goTo(step: Step): void {
    this.step = step;
    this.#write('pushState');
    this.emit('passerelle-progress', {
      element: this.tag,
      done: this.#steps.indexOf(step),
      total: this.#steps.length,
    });
  }

  #enterBy(entry: Entry): void {
    this.entry = entry;
    this.#goTo(STEPS[entry][0]);
  }

  protected override updated(changed?: PropertyValues<this>): void {
    super.updated();
    (this.#focused as HTMLElement | null | undefined)?.focus();
    this.#focused = undefined;
    if (this.isReady && !this.#hasBegun) this.#begin();
    // Asked for once the first question stands, and before anybody goes on to the next step.
    const stands = this.#later.for(this) || this.step === 'quiz';
    // The first drawing leaves the focus where the reader has it.
    if (changed?.get('step' as keyof PasserelleJourney) !== undefined) this.#hasMoved = true;
    if (!this.#hasMoved || !stands) return;
    this.#hasMoved = false;
    if (this.step === 'target' || this.step === 'reach') this.focusNextHeading();
    // An older version of the library may have defined the element of this step.
    else (this.#shown as Partial<PasserelleElement> | undefined)?.focusNextHeading?.();
  }

  protected override renderContent(): TemplateResult {
    const { journey, label } = this.texts;
    const steps = this.#steps;
    const at = steps.indexOf(this.step);
    const before = steps[at - 1];
    const after = steps[at + 1];
    const done = isDone(this.step, this.answers, this.tasted);
    return html`<div class="stack">
      ${this.heading(journey.title)} ${at === 0 ? this.#renderEntries() : nothing}
      <ol class="steps" aria-label=${journey.position(at + 1, steps.length)} part="steps">
        ${steps.map(
          (step, i) =>
            html`<li>
              <button
                type="button"
                aria-current=${step === this.step ? 'step' : nothing}
                @click=${() => this.#goTo(step)}
              >
                <span class="number">${i + 1}</span>
                <span class="name">${journey.steps[step].name} <small>${journey.steps[step].length}</small></span>
              </button>
            </li>`
        )}
      </ol>
      <p class="here muted" aria-hidden="true">
        ${label(journey.position(at + 1, steps.length))} ${journey.steps[this.step].name}
      </p>
      <div class="step" @passerelle-complete=${() => (this.tasted = true)}>${this.#renderStep()}</div>
      <div class="actions nav">
        ${before ? html`<button type="button" class="secondary" @click=${() => this.#goTo(before)}>${journey.back}</button>` : nothing}
        ${
          after
            ? html`<button
                type="button"
                class="${done ? 'primary' : 'secondary'} end"
                @click=${() => this.#goTo(after)}
              >
                ${(done ? journey.next : journey.skip)(journey.steps[after].name)}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** Two ways in, offered where either begins. */
  #renderEntries(): TemplateResult {
    const { journey } = this.texts;
    return html`<div class="entries" role="group" aria-label=${journey.entriesTitle}>
      ${ENTRIES.map(
        (entry) =>
          html`<button
            type="button"
            class="secondary"
            aria-pressed=${entry === this.entry}
            @click=${() => this.#enterBy(entry)}
          >
            ${journey.entries[entry]}
          </button>`
      )}
    </div>`;
  }

  #renderStep(): unknown {
    const { step } = this;
    if (step === 'target' || step === 'reach') return renderLate(this, this.#target, (target) => target.render(step));
    return step === 'quiz' ? this.#drawElement(step) : renderLate(this, this.#later, () => this.#drawElement(step));
  }

  #drawElement(step: Exclude<Step, 'target' | 'reach'>): Element {
    const tag = `passerelle-${step}` as const;
    const shown = (this.#shown = this.#shown?.localName === tag ? this.#shown : document.createElement(tag));
    for (const name of SHARED) {
      const value = this[name];
      if (value === undefined) shown.removeAttribute(name);
      else shown.setAttribute(name, value);
    }
    shown.setAttribute('heading-level', `${this.level + 1}`);
    shown.messages = this.messages;
    return shown;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-journey': PasserelleJourney;
  }
}
