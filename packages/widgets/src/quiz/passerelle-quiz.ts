// The interest quiz: one question at a time, then the six scores.
import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { scoreInterests } from '@passerelle/engine/interests';
import type { Answer } from '@passerelle/engine/profile';
import { items } from '@passerelle/referential/items';
import { PasserelleElement } from '../element/passerelle-element.ts';
import { bar } from '../styles/bar.ts';
import { base } from '../styles/base.ts';
import { renderScores } from './render-scores.ts';
import { quizStyles } from './passerelle-quiz.styles.ts';
import { goBack, goOn, reviewQuiz, startQuiz, stopQuiz } from './quiz-state.ts';
import type { QuizState } from './quiz-state.ts';

/** Ten seconds a question: what comparable questionnaires take, rounded up. */
const QUESTIONS_A_MINUTE = 6;

/**
 * Thirty questions on what the reader likes doing, then six scores.
 * @element passerelle-quiz
 * @fires passerelle-progress - after each answer: how many are given
 * @fires passerelle-complete - when the reader reaches the result
 */
export class PasserelleQuiz extends PasserelleElement {
  static override styles = [base, quizStyles];
  static override properties: PropertyDeclarations = { state: { state: true } };

  declare private state: QuizState | undefined;
  #tapping = false;

  protected override renderContent(): TemplateResult {
    this.state ??= startQuiz(items, this.answers.interests);
    return this.state.screen === 'questions' ? this.#renderQuestion(this.state) : this.#renderResult();
  }

  #go(state: QuizState): void {
    const finished = state.screen === 'result' && this.state?.screen !== 'result';
    this.state = state;
    this.focusNextHeading();
    if (finished)
      this.emit('passerelle-complete', { element: this.tag, ...this.withConsent(() => ({ profile: this.answers })) });
  }

  #goOn = (): void => this.#go(goOn(this.state!, items.length));

  // A tap on an answer goes on to the next question. Arrow keys move through the answers and must not.
  #goOnIfTapped(): void {
    if (this.#tapping) this.#goOn();
  }

  #answer(id: string, value: Answer): void {
    this.dispatch({ type: 'answer', item: id, value });
    const done = items.filter((item) => Object.hasOwn(this.answers.interests, item.id)).length;
    this.emit('passerelle-progress', { element: this.tag, done, total: items.length });
    this.#goOnIfTapped();
  }

  #renderQuestion({ position }: QuizState): TemplateResult {
    const { quiz } = this.texts;
    const { id, text } = items[position]!;
    const given = Object.hasOwn(this.answers.interests, id) ? this.answers.interests[id] : undefined;
    const place = quiz.position(position + 1, items.length);
    return html`<div class="stack">
      ${this.heading(quiz.title)}
      ${position === 0 ? html`<p>${quiz.intro(items.length, Math.ceil(items.length / QUESTIONS_A_MINUTE))}</p>` : nothing}
      <div>
        <p class="muted" aria-hidden="true">${place}</p>
        ${bar(position / items.length)}
      </div>
      ${keyed(
        id,
        html`<form
          class="stack"
          @submit=${this.#submit}
          @pointerdown=${() => (this.#tapping = true)}
          @keydown=${() => (this.#tapping = false)}
        >
          <fieldset>
            <legend>
              ${this.heading(html`<span class="hidden">${place}. </span><span class="stem">${quiz.stem}</span> ${text}${'\u202f'}?`, { depth: 1, focus: true, name: 'question' })}
            </legend>
            <div class="answers">
              ${quiz.answers.map((label, value) => this.#renderAnswer(id, label, value as Answer, given))}
            </div>
          </fieldset>
          <div class="actions">
            ${
              position > 0
                ? html`<button type="button" class="secondary" @click=${() => this.#go(goBack(this.state!))}>
                    ${quiz.back}
                  </button>`
                : nothing
            }
            <button type="submit" class=${given === undefined ? 'secondary' : 'primary'}>
              ${given === undefined ? quiz.skip : quiz.next}
            </button>
            <button type="button" class="quiet end" @click=${() => this.#go(stopQuiz(this.state!))}>
              ${quiz.stop}
            </button>
          </div>
        </form>`
      )}
    </div>`;
  }

  #renderAnswer(item: string, label: string, value: Answer, given: Answer | undefined): TemplateResult {
    return html`<label class="answer" part="answer">
      <input
        type="radio"
        name="answer"
        .checked=${given === value}
        @change=${() => this.#answer(item, value)}
        @click=${() => given === value && this.#goOnIfTapped()}
      />
      <span>${label}</span>
    </label>`;
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    this.#goOn();
  };

  #renderResult(): TemplateResult {
    const { quiz } = this.texts;
    const { interests } = this.answers;
    const scores = scoreInterests(items, interests);
    const answered = scores.letters.reduce((sum, letter) => sum + letter.answered, 0);
    const resume = html`<button
      type="button"
      class=${answered ? 'secondary' : 'primary'}
      @click=${() => this.#go(startQuiz(items, interests))}
    >
      ${quiz.resume}
    </button>`;
    if (answered === 0)
      return html`<div class="stack">
        ${this.heading(quiz.nothingTitle, { focus: true })}
        <p>${quiz.nothing}</p>
        <div class="actions">${resume}</div>
      </div>`;
    return html`<div class="stack">
      ${this.heading(quiz.resultTitle, { focus: true })}
      <p>${quiz.resultIntro(answered, items.length)}</p>
      ${renderScores(scores, this.texts)}
      <p><small>${quiz.notValidated}</small></p>
      <div class="actions">
        ${answered < items.length ? resume : nothing}
        <button type="button" class="secondary" @click=${() => this.#go(reviewQuiz())}>${quiz.review}</button>
        <button type="button" class="quiet end" @click=${this.#restart}>${quiz.restart}</button>
      </div>
    </div>`;
  }

  #restart = (): void => {
    for (const { id } of items) this.dispatch({ type: 'answer', item: id, value: undefined });
    this.#go(reviewQuiz());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-quiz': PasserelleQuiz;
  }
}
