// The interest quiz: one question at a time, then the six scores, and a few more questions for whom they are near.
import { adoptStyles, html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Answer } from '@passerelle/engine/profile';
import { items as firstItems } from '@passerelle/referential/items';
import type { Item } from '@passerelle/referential/types';
import { latePart, renderLate } from '../element/late-part.ts';
import { PasserelleElement } from '../element/passerelle-element.ts';
import { addFrench } from '../i18n/catalogues.ts';
import { bar } from '../styles/bar.ts';
import { base } from '../styles/base.ts';
import { minutesFor } from './minutes-for.ts';
import { quizStyles } from './passerelle-quiz.styles.ts';
import { goBack, goOn, startQuiz, stopQuiz } from './quiz-state.ts';
import type { QuizState } from './quiz-state.ts';

/** So many questions before the end of the first thirty, the others are loaded. */
const NEARLY_DONE = 6;

/** The questions in English, by id, once they are loaded. */
let inEnglish: Readonly<Record<string, string>> | undefined;
const loadEnglish = async (): Promise<void> => {
  inEnglish = (await import('@passerelle/referential/items/en')).itemsInEnglish;
};

/**
 * Thirty questions on what the reader likes doing, then six scores. Where the first ones are too near each
 * other, the reader is offered six questions more, twice at most.
 * @element passerelle-quiz
 * @fires passerelle-progress - after each answer: how many are given
 * @fires passerelle-complete - when the reader reaches the result
 * @csspart question - the question
 * @csspart answer - one answer
 * @csspart scores - the points of the six families
 * @csspart offer - the offer of further questions
 */
export class PasserelleQuiz extends PasserelleElement {
  static override styles = [base, quizStyles];
  static override properties: PropertyDeclarations = { state: { state: true }, items: { state: true } };

  declare private state: QuizState | undefined;
  /** The first thirty; all of them once the others are loaded. */
  declare private items: readonly Item[];
  #tapping = false;
  /** Which of its answers had the focus. */
  #focused = -1;
  #loading = false;

  /** What the answers say: the first question does not wait for it. */
  readonly #result = latePart(this, async () => {
    const { frLetters, frResult, planQuiz, renderResult, resultStyles } = await import('./late.ts');
    addFrench({ ...frResult, ...frLetters });
    adoptStyles(this.renderRoot as ShadowRoot, [base, quizStyles, resultStyles]);
    return { planQuiz, renderResult };
  });

  constructor() {
    super();
    this.items = firstItems;
    void this.prepareLanguage((language) => (language === 'en' && !inEnglish ? loadEnglish() : undefined));
  }

  /** What the reader has ticked stays, and the focus. */
  protected override takeOver(root: ShadowRoot): void {
    const inputs = [...root.querySelectorAll('input')];
    const ticked = inputs.findIndex(({ checked }) => checked);
    this.#focused = inputs.indexOf(root.activeElement as HTMLInputElement);
    const { item } = root.querySelector('form')?.dataset ?? {};
    const [first] = this.items;
    if (ticked < 0 || item !== first!.id || Object.hasOwn(this.answers.interests, item)) return;
    this.state = startQuiz(this.items, this.answers.interests);
    this.dispatch({ type: 'answer', item, value: ticked as Answer });
  }

  protected override updated(): void {
    super.updated();
    if (this.#focused >= 0) this.renderRoot.querySelectorAll('input')[this.#focused]?.focus();
    this.#focused = -1;
    // Once the reader has begun: the result is there when they ask for it.
    if (this.state && (this.state.position > 0 || this.state.screen === 'result')) this.#result.for(this);
    if (this.#needsMore()) void this.#loadMore();
  }

  #needsMore(): boolean {
    if (!this.state) return false;
    const { screen, position } = this.state;
    return screen === 'result' || position >= firstItems.length - NEARLY_DONE;
  }

  async #loadMore(): Promise<void> {
    if (this.#loading || this.items !== firstItems) return;
    this.#loading = true;
    try {
      const { moreItems } = await import('@passerelle/referential/more-items');
      this.items = [...firstItems, ...moreItems];
    } catch (error) {
      // The reader was promised thirty questions and has them: only the site is told.
      console.error('passerelle:', error);
      this.fail('load', this.texts.errors.load);
    }
  }

  protected override renderContent(): unknown {
    this.state ??= startQuiz(this.items, this.answers.interests);
    return this.state.screen === 'questions' ? this.#renderQuestion(this.state) : this.#renderResult(this.state);
  }

  #renderResult(state: QuizState): unknown {
    return renderLate(this, this.#result, ({ renderResult }) =>
      renderResult({ host: this, state, items: this.items, go: this.#go })
    );
  }

  #go = (state: QuizState): void => {
    const finished = state.screen === 'result' && this.state?.screen !== 'result';
    this.state = state;
    this.focusNextHeading();
    if (finished)
      this.emit('passerelle-complete', { element: this.tag, ...this.withConsent(() => ({ profile: this.answers })) });
  };

  #goOn = (): void => this.#go(goOn(this.state!, this.items, this.answers.interests, this.#result.for(this)?.planQuiz));

  // A tap on an answer goes on to the next question. Arrow keys move through the answers and must not.
  #goOnIfTapped(): void {
    if (this.#tapping) this.#goOn();
  }

  #answer(id: string, value: Answer): void {
    this.dispatch({ type: 'answer', item: id, value });
    const { path, total } = this.state!;
    const done = path.filter((item) => Object.hasOwn(this.answers.interests, item.id)).length;
    this.emit('passerelle-progress', { element: this.tag, done, total });
    this.#goOnIfTapped();
  }

  #renderQuestion({ path, position, total }: QuizState): TemplateResult {
    const { quiz } = this.texts;
    const { id, text } = path[position]!;
    const said = (this.language === 'en' && inEnglish?.[id]) || text;
    const given = Object.hasOwn(this.answers.interests, id) ? this.answers.interests[id] : undefined;
    const place = quiz.position(position + 1, total);
    const form = html`<form
      class="stack"
      @submit=${this.#submit}
      @pointerdown=${() => (this.#tapping = true)}
      @keydown=${() => (this.#tapping = false)}
    >
      <fieldset>
        <legend>
          ${this.heading(html`<span class="hidden">${place}. </span><span class="stem">${quiz.stem}</span> ${quiz.question(said)}`, { depth: 1, focus: true, name: 'question' })}
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
        <button type="button" class="quiet end" @click=${() => this.#go(stopQuiz(this.state!))}>${quiz.stop}</button>
      </div>
    </form>`;
    // A question is drawn anew, never the last one with other words: its place is the other one of two.
    return html`<div class="stack">
      ${this.heading(quiz.title)} ${position === 0 ? html`<p>${quiz.intro(total, minutesFor(total))}</p>` : nothing}
      ${position === firstItems.length ? html`<p>${this.texts.result.moreIntro}</p>` : nothing}
      <div>
        <p class="muted" aria-hidden="true">${place}</p>
        ${bar(position / total)}
      </div>
      ${position % 2 ? nothing : form} ${position % 2 ? form : nothing}
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
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-quiz': PasserelleQuiz;
  }
}
