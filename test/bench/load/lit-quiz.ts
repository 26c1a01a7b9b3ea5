// The quiz as the smallest Lit element that asks it: no result, no attribute, no other language.
import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ANSWERS, QUESTIONS } from './questions.ts';

class LitQuiz extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    label {
      display: block;
      padding: 0.5em;
    }
  `;
  static override properties = { position: { state: true } };
  declare private position: number;
  readonly #given: Record<string, number> = {};

  constructor() {
    super();
    this.position = 0;
  }

  #answer(id: string, value: number): void {
    this.#given[id] = value;
    this.position = Math.min(this.position + 1, QUESTIONS.length - 1);
  }

  protected override render(): TemplateResult {
    const { id, text } = QUESTIONS[this.position]!;
    return html`${keyed(
      id,
      html`<fieldset>
        <legend>${text}</legend>
        ${ANSWERS.map(
          (answer, value) =>
            html`<label><input type="radio" name="answer" @change=${() => this.#answer(id, value)} />${answer}</label>`
        )}
      </fieldset>`
    )}`;
  }
}
customElements.define('lit-quiz', LitQuiz);
