// The text for an assistant: chosen, read, then copied.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { anonymised } from '@passerelle/engine/sharing';
import type { PromptQuestion } from '../i18n/summary-messages.ts';
import { wishLabels } from '../wishes/wish-label.ts';
import { copyText } from './copy-text.ts';
import { promptFor } from './prompt-for.ts';
import { skillOf, titleOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const QUESTIONS = ['jobs', 'learn', 'say'] as const satisfies readonly PromptQuestion[];

export class PromptPanel {
  #question: PromptQuestion = 'jobs';

  #text(sheet: Sheet): string {
    const { knowledge, profile, texts, host } = sheet;
    const { index } = knowledge;
    const { items, experiences, experienceAt, itemAt } = index;
    return promptFor(
      anonymised(profile, index),
      this.#question,
      {
        title: (code) => titleOf(sheet, code),
        skill: (id) => skillOf(sheet, id),
        activity: (id) => experiences[experienceAt.get(id)!]!.label,
        item: (id) => items[itemAt.get(id)!]!.text,
        wishes: (ids) => wishLabels(ids, knowledge, host.texts),
      },
      texts,
      host.texts
    );
  }

  render(sheet: Sheet, tell: (news: string) => void): TemplateResult {
    const { host, texts } = sheet;
    const { prompt } = texts;
    const copy = async (event: Event): Promise<void> => {
      const field = (event.target as HTMLElement).closest('.stack')!.querySelector('textarea')!;
      tell((await copyText(field)) ? texts.copied : texts.copyByHand);
      host.emit('passerelle-export', { element: host.tag, format: 'prompt' });
    };
    const choose = (event: Event): void => {
      this.#question = (event.target as HTMLSelectElement).value as PromptQuestion;
      host.requestUpdate();
    };
    return html`${host.heading(prompt.title, { depth: 1, focus: true })}
      <p>${prompt.intro}</p>
      <div class="field">
        <label for="question">${prompt.question}</label>
        <select id="question" .value=${this.#question} @change=${choose}>
          ${QUESTIONS.map((question) => html`<option value=${question}>${prompt.questions[question]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="prompt">${prompt.label}</label>
        <textarea id="prompt" readonly rows="14" .value=${this.#text(sheet)}></textarea>
      </div>
      <div><button type="button" class="primary" @click=${copy}>${texts.copy}</button></div>`;
  }
}
