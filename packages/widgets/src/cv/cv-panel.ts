// Reads a CV where the reader asks for it, and proposes what is in it. Nothing is an answer before they say yes.
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultOrNative, TemplateResult } from 'lit';
import { pastJobOf, prepareCv, readCvInSteps } from '@passerelle/engine/cv';
import type { Confidence, CvIndex } from '@passerelle/engine/cv';
import { emitSkillsChange } from '../element/emit-skills-change.ts';
import { frenchName } from '../element/french-names.ts';
import { addFrench } from '../i18n/catalogues.ts';
import type { CvGroup, CvMessages } from '../i18n/cv-messages.ts';
import { frCv } from '../i18n/fr-cv.ts';
import { loadCvTexts } from '../i18n/load-cv-texts.ts';
import type { PasserelleSkills } from '../skills/passerelle-skills.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { runInSlices } from '../store/run-in-slices.ts';
import { today } from '../store/today.ts';
import { base } from '../styles/base.ts';
import { cvStyles } from './cv-panel.styles.ts';
import { declinedIn, isNothing, proposalsOf } from './cv-proposals.ts';
import type { Proposals } from './cv-proposals.ts';
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

/** A line of what was read. */
interface Row {
  readonly group: CvGroup;
  readonly id: string;
  readonly name: unknown;
  readonly details: readonly string[];
  readonly words: readonly string[];
  readonly confidence: Confidence;
}

/** What CVs are read with, built once for each pack and language. */
const indexes = new WeakMap<readonly unknown[], Promise<CvIndex>>();

class CvPanel {
  #text = '';
  #problem: Problem | undefined;
  #stop: AbortController | undefined;
  #found: Proposals | undefined;

  constructor(
    private readonly host: PasserelleSkills,
    private readonly knowledge: Knowledge,
    /** Puts the panel away. */
    private readonly close: () => void
  ) {}

  render(): TemplateResult {
    return html`<div class="cv stack">${this.#found ? this.#renderFound(this.#found) : this.#renderAsked()}</div>`;
  }

  /** Brings the reader to what the panel now shows, once it is drawn. */
  focus(): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('[part="cv-heading"]')?.focus()
    );
  }

  get #texts(): CvMessages {
    return this.host.texts.cv;
  }

  #renderAsked(): TemplateResult {
    const texts = this.#texts;
    return html`${this.host.heading(texts.title, { depth: 1, focus: true, name: 'cv-heading' })}
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
      const found = proposalsOf(reading, this.host.answers, this.#declined);
      if (isNothing(found)) {
        this.#tell(field, ({ nothing: none }) => none);
        return;
      }
      this.#found = found;
      this.#problem = undefined;
      // It is read: nothing of it stays.
      this.#text = '';
      this.focus();
      const { jobs, experiences, skills } = found;
      this.host.announce(this.#texts.found(jobs.length, experiences.length, skills.length));
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

  /** Builds what CVs are read with, where that is not done yet. */
  async prepare(): Promise<CvIndex> {
    const { index, words, experiences, titles } = this.knowledge;
    let built = indexes.get(experiences);
    if (!built) {
      built = titles().then((everyday) =>
        runInSlices(prepareCv({ ranking: index.ranking, words, experiences, titles: everyday }))
      );
      indexes.set(experiences, built);
      built.catch(() => indexes.delete(experiences));
    }
    return built;
  }

  /** Tells what went wrong under the field, and leads the reader back to it. */
  #tell(field: Field, say: Problem['say']): void {
    this.#problem = { field, say };
    this.host.announce(say(this.#texts));
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus());
  }

  get #declined(): Set<string> {
    return declinedIn(this.host.profile || 'default');
  }

  #rows({ jobs, experiences, skills }: Proposals): Record<CvGroup, Row[]> {
    const { index, words, skillName } = this.knowledge;
    const texts = this.#texts;
    return {
      jobs: jobs.flatMap(({ code, period, years, words: said, confidence }) => {
        const title = words.titles[index.jobAt.get(code) ?? -1];
        if (title === undefined) return [];
        const details = [...(period ? [texts.period(period)] : []), ...(years ? [texts.years(years)] : [])];
        return [
          { group: 'jobs', id: code, name: frenchName(title, this.host.texts), details, words: said, confidence },
        ];
      }),
      experiences: experiences.flatMap(({ id, words: said, confidence }) => {
        const label = this.knowledge.experiences[index.experienceAt.get(id) ?? -1]?.label;
        return label === undefined
          ? []
          : [{ group: 'experiences', id, name: label, details: [], words: said, confidence }];
      }),
      skills: skills.flatMap(({ id, words: said, confidence }) => {
        const skill = index.skillAt.get(id);
        return skill === undefined
          ? []
          : [{ group: 'skills', id, name: skillName(skill, this.host), details: [], words: said, confidence }];
      }),
    };
  }

  #renderFound(found: Proposals): TemplateResult {
    const texts = this.#texts;
    const rows = this.#rows(found);
    return html`${this.host.heading(texts.foundTitle, { depth: 1, focus: true, name: 'cv-heading' })}
      <p>${texts.foundIntro}</p>
      ${found.cut ? html`<p class="warning">${texts.cut}</p>` : nothing}
      ${(Object.keys(rows) as CvGroup[]).map((group) => (rows[group].length ? this.#renderGroup(group, rows[group]) : nothing))}
      <div class="actions">
        <button type="button" class="primary" @click=${this.close}>${texts.close}</button>
        <button type="button" class="secondary" @click=${this.#again}>${texts.another}</button>
      </div>`;
  }

  #again = (): void => {
    this.#found = undefined;
    this.focus();
  };

  #renderGroup(group: CvGroup, rows: readonly Row[]): TemplateResult {
    const texts = this.#texts;
    const left = rows.filter((row) => this.#answerTo(row) === undefined);
    return html`<div class="group stack">
      ${this.host.heading(texts.groups[group], { depth: 2 })}
      <ul class="found">
        ${rows.map((row) => this.#renderRow(row))}
      </ul>
      ${
        left.length
          ? html`<div>
              <button type="button" class="secondary" @click=${() => this.#accept(left)}>
                ${texts.accept[group](left.length)}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderRow(row: Row): TemplateResult {
    const texts = this.#texts;
    const answer = this.#answerTo(row);
    const choice = (value: 'had' | 'declined', label: string): TemplateResult =>
      html`<button
        type="button"
        class="choice ${value}"
        aria-pressed=${answer === value ? 'true' : 'false'}
        @click=${() => this.#decide(row, answer === value ? undefined : value)}
      >
        ${label}
      </button>`;
    return html`<li class="skill-row">
      <div class="skill" role="group" aria-labelledby=${`cv-${row.id}`}>
        <span
          ><span id=${`cv-${row.id}`}>${row.name}</span>
          ${row.details.length ? html`<small>${row.details.join(', ')}</small>` : nothing}
          <small><span class="sure">${texts.confidence[row.confidence]}</span>. ${texts.words(row.words)}</small></span
        >
        <span class="choices">${choice('had', texts.yes)} ${choice('declined', texts.no)}</span>
      </div>
    </li>`;
  }

  #answerTo({ group, id }: Row): 'had' | 'declined' | undefined {
    const { jobs, experiences, skills } = this.host.answers;
    if (group === 'skills') return skills[id];
    const has = group === 'jobs' ? jobs.some(({ code }) => code === id) : experiences.includes(id);
    return has ? 'had' : this.#declined.has(id) ? 'declined' : undefined;
  }

  #decide(row: Row, value: 'had' | 'declined' | undefined): void {
    this.#set(row, value);
    emitSkillsChange(this.host);
    this.host.requestUpdate();
  }

  #set({ group, id }: Row, value: 'had' | 'declined' | undefined): void {
    const { host } = this;
    if (group === 'skills') {
      host.dispatch({ type: 'skill', id, value });
      return;
    }
    if (value === 'declined') this.#declined.add(id);
    else this.#declined.delete(id);
    if (group === 'experiences')
      host.dispatch(value === 'had' ? { type: 'add-experience', id } : { type: 'remove-experience', id });
    else {
      const job = this.#found?.jobs.find(({ code }) => code === id);
      host.dispatch(
        value === 'had' && job ? { type: 'add-job', job: pastJobOf(job) } : { type: 'remove-job', code: id }
      );
    }
  }

  #accept(rows: readonly Row[]): void {
    for (const row of rows) this.#set(row, 'had');
    emitSkillsChange(this.host);
    this.host.announce(this.#texts.accepted(rows.length));
    // The button is gone: the reader goes on from the first of what it answered.
    const [first] = rows;
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(`[aria-labelledby="cv-${first!.id}"] button`)?.focus()
    );
  }
}

/** The panel, with its texts and its styles in the element. */
export async function openCvPanel(
  host: PasserelleSkills,
  knowledge: Knowledge,
  styles: readonly CSSResultOrNative[],
  close: () => void
): Promise<CvPanel> {
  addFrench({ cv: frCv });
  await host.prepareLanguage(loadCvTexts);
  adoptStyles(host.renderRoot as ShadowRoot, [base, ...styles, cvStyles]);
  const panel = new CvPanel(host, knowledge, close);
  // While the reader looks for their CV. Where it fails, reading it tries again, and tells.
  void panel.prepare().catch(() => undefined);
  return panel;
}
