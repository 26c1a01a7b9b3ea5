// Where a CV is pasted or chosen: what it says is read where the reader asks for it, and kept nowhere.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { readCvInSteps } from '@passerelle/engine/cv';
import type { CvIndex, CvReading } from '@passerelle/engine/cv';
import type { CvMessages } from '../i18n/cv-messages.ts';
import type { PasserelleSkills } from '../skills/passerelle-skills.ts';
import { runInSlices } from '../store/run-in-slices.ts';
import { today } from '../store/today.ts';
import { readFile } from './read-file.ts';
import { CvRefused } from './refusal.ts';
import type { Refusal } from './refusal.ts';

const FILES =
  '.txt,.docx,.pdf,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where what went wrong is told: under the field that it is about. */
type Field = 'cv-text' | 'cv-file';
interface Problem {
  readonly field: Field;
  readonly say: (texts: CvMessages) => string;
}

export class CvForm {
  #text = '';
  #problem: Problem | undefined;
  #stop: AbortController | undefined;

  constructor(
    private readonly host: PasserelleSkills,
    private readonly prepare: () => Promise<CvIndex>,
    /** Takes what was read; false where there is nothing in it to propose. */
    private readonly propose: (reading: CvReading) => boolean
  ) {}

  get #texts(): CvMessages {
    return this.host.texts.cv;
  }

  render(): TemplateResult {
    const texts = this.#texts;
    return html`${this.host.heading(texts.title, { depth: 1, focus: true })}
      <p>${texts.promise}</p>
      <form class="stack" novalidate @submit=${this.#submit}>
        <div class="field">
          <label for="cv-text">${texts.paste}</label>
          <textarea
            id="cv-text"
            rows="6"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="cv-text-help cv-text-problem"
            aria-invalid=${this.#problem?.field === 'cv-text'}
            .value=${this.#text}
            @input=${(event: Event) => (this.#text = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
          <small id="cv-text-help">${texts.pasteHelp}</small>
          ${this.#renderProblem('cv-text')}
        </div>
        <div class="actions"><button type="submit" class="primary">${texts.read}</button></div>
      </form>
      <div class="field">
        <label for="cv-file">${texts.file}</label>
        <input
          id="cv-file"
          type="file"
          accept=${FILES}
          aria-describedby="cv-file-help cv-file-problem"
          aria-invalid=${this.#problem?.field === 'cv-file'}
          ?disabled=${this.#stop !== undefined}
          @change=${this.#choose}
        />
        <small id="cv-file-help">${texts.fileHelp}</small>
        ${this.#renderProblem('cv-file')}
        ${
          this.#stop
            ? html`<p class="muted">${texts.reading}</p>
                <div>
                  <button type="button" class="secondary" @click=${() => this.#stop?.abort()}>${texts.stop}</button>
                </div>`
            : nothing
        }
      </div>`;
  }

  #renderProblem(field: Field): unknown {
    const problem = this.#problem;
    return problem?.field === field
      ? html`<p id=${`${field}-problem`} class="warning">${problem.say(this.#texts)}</p>`
      : nothing;
  }

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#text.trim() === '') this.#tell('cv-text', ({ empty }) => empty);
    else await this.#read('cv-text', this.#text);
  };

  #choose = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const stop = (this.#stop = new AbortController());
    this.#problem = undefined;
    this.host.announce(this.#texts.reading);
    this.host.requestUpdate();
    try {
      const text = await readFile(file, stop.signal);
      this.#stop = undefined;
      await this.#read('cv-file', text);
    } catch (error) {
      this.#stop = undefined;
      const why: Refusal | undefined = error instanceof CvRefused ? error.why : undefined;
      if (why) this.#tell('cv-file', ({ refusals }) => refusals[why]);
      else if (stop.signal.aborted) this.#tell('cv-file', ({ stopped }) => stopped);
      else this.#fail('cv-file', error);
    }
    // The same file, mended, may be chosen again.
    input.value = '';
  };

  async #read(field: Field, text: string): Promise<void> {
    try {
      const index = await this.prepare();
      const reading = await runInSlices(readCvInSteps(text, index, { today: today() }));
      if (!this.propose(reading)) {
        this.#tell(field, ({ nothing: none }) => none);
        return;
      }
      // It is read: nothing of it stays.
      this.#problem = undefined;
      this.#text = '';
    } catch (error) {
      this.#fail(field, error);
    }
  }

  #fail(field: Field, error: unknown): void {
    console.error('passerelle:', error);
    const { load } = this.#texts.refusals;
    this.host.emit('passerelle-error', { code: 'load', message: load });
    this.#tell(field, ({ refusals }) => refusals.load);
  }

  /** Tells what went wrong under the field, and leads the reader back to it. */
  #tell(field: Field, say: Problem['say']): void {
    this.#problem = { field, say };
    this.host.announce(say(this.#texts));
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus());
  }
}
