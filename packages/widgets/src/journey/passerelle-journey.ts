// The whole chain as steps, in the reader's hands: any step can be skipped and come back to.
import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { nextQuestion } from '@passerelle/engine/interests';
import { items } from '@passerelle/referential/items';
import { PasserelleElement } from '../element/passerelle-element.ts';
import { base } from '../styles/base.ts';
import { journeyStyles } from './passerelle-journey.styles.ts';

const STEPS = ['quiz', 'skills', 'wishes', 'matches'] as const;
type Step = (typeof STEPS)[number];

/**
 * Tastes, experience, wishes, jobs: the other elements one after the other.
 * @element passerelle-journey
 * @fires passerelle-progress - when the reader goes to another step
 */
export class PasserelleJourney extends PasserelleElement {
  static override styles = [base, journeyStyles];
  static override properties: PropertyDeclarations = { step: { state: true }, tasted: { state: true } };

  declare private step: Step;
  /** Whether the reader has seen the result of the quiz. */
  declare private tasted: boolean;

  constructor() {
    super();
    this.step = 'quiz';
    this.tasted = false;
  }

  /** Whether the step shown gave something to go on with: if not, going on is skipping it. */
  #isDone(): boolean {
    const { interests, jobs, experiences, wishes } = this.answers;
    if (this.step === 'quiz')
      return (this.tasted && Object.keys(interests).length > 0) || !nextQuestion(items, interests);
    if (this.step === 'wishes') return Object.keys(wishes).length > 0;
    return jobs.length + experiences.length > 0;
  }

  #goTo(step: Step): void {
    this.step = step;
    this.emit('passerelle-progress', { element: this.tag, done: STEPS.indexOf(step), total: STEPS.length });
  }

  protected override updated(changed?: PropertyValues<this>): void {
    super.updated();
    // The first drawing leaves the focus where the reader has it.
    if (changed?.has('step' as keyof PasserelleJourney) && changed.get('step' as keyof PasserelleJourney) !== undefined)
      // An older version of the library may have defined the element of this step.
      this.renderRoot.querySelector<Partial<PasserelleElement> & Element>('.step > *')?.focusNextHeading?.();
  }

  protected override renderContent(): TemplateResult {
    const { journey } = this.texts;
    const at = STEPS.indexOf(this.step);
    const before = STEPS[at - 1];
    const after = STEPS[at + 1];
    return html`<div class="stack">
      ${this.heading(journey.title)}
      <ol class="steps" aria-label=${journey.position(at + 1, STEPS.length)} part="steps">
        ${STEPS.map(
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
        ${journey.position(at + 1, STEPS.length)}${'\u202f'}: ${journey.steps[this.step].name}
      </p>
      <div class="step" @passerelle-complete=${() => (this.tasted = true)}>${this.#renderStep()}</div>
      <div class="actions nav">
        ${before ? html`<button type="button" class="secondary" @click=${() => this.#goTo(before)}>${journey.back}</button>` : nothing}
        ${
          after
            ? html`<button
                type="button"
                class="${this.#isDone() ? 'primary' : 'secondary'} end"
                @click=${() => this.#goTo(after)}
              >
                ${(this.#isDone() ? journey.next : journey.skip)(journey.steps[after].name)}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderStep(): TemplateResult {
    const profile = ifDefined(this.profile);
    const theme = ifDefined(this.theme);
    const events = ifDefined(this.events);
    const referential = ifDefined(this.referential);
    const level = this.level + 1;
    switch (this.step) {
      case 'quiz':
        return html`<passerelle-quiz
          profile=${profile}
          theme=${theme}
          events=${events}
          heading-level=${level}
          .messages=${this.messages}
        ></passerelle-quiz>`;
      case 'skills':
        return html`<passerelle-skills
          profile=${profile}
          theme=${theme}
          events=${events}
          referential=${referential}
          heading-level=${level}
          .messages=${this.messages}
        ></passerelle-skills>`;
      case 'wishes':
        return html`<passerelle-wishes
          profile=${profile}
          theme=${theme}
          events=${events}
          referential=${referential}
          among=${ifDefined(this.among)}
          heading-level=${level}
          .messages=${this.messages}
        ></passerelle-wishes>`;
      case 'matches':
        return html`<passerelle-matches
          profile=${profile}
          theme=${theme}
          events=${events}
          referential=${referential}
          among=${ifDefined(this.among)}
          links=${ifDefined(this.links)}
          heading-level=${level}
          .messages=${this.messages}
        ></passerelle-matches>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-journey': PasserelleJourney;
  }
}
