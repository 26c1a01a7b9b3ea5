// Draws the summary: what it is, what the reader can do with it, the page itself.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isEmpty } from '@passerelle/engine/profile';
import type { ExportFormat } from '../element/events.ts';
import type { View } from '../element/lazy-element.ts';
import { saveFile } from '../element/save-file.ts';
import type { SummaryMessages } from '../i18n/summary-messages.ts';
import { codesOf } from '../store/codes-of.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { today } from '../store/today.ts';
import { AdviserDesk } from './adviser-desk.ts';
import { csvFile, icsFile, jsonFile } from './export-texts.ts';
import type { SavedFile } from './export-texts.ts';
import { LinkPanel } from './link-panel.ts';
import { OpenPanel } from './open-panel.ts';
import type { PasserelleSummary } from './passerelle-summary.ts';
import { summaryStyles } from './passerelle-summary.styles.ts';
import { printSheet } from './print-sheet.ts';
import { PromptPanel } from './prompt-panel.ts';
import { renderSheet } from './render-sheet.ts';
import { gatherSheet } from './sheet.ts';
import type { Gathered, Sheet } from './sheet.ts';
import { sheetStyles } from './sheet.styles.ts';

type Panel = 'link' | 'prompt';

export class SummaryView implements View {
  readonly styles = [sheetStyles, summaryStyles];
  readonly #open: OpenPanel;
  readonly #link: LinkPanel;
  readonly #prompt = new PromptPanel();
  readonly #desk = new AdviserDesk();
  #panel: Panel | undefined;
  /** What was just saved or copied, or why it could not be. */
  #news: string | undefined;
  #gathered:
    | {
        readonly from: Gathered;
        readonly chosen: readonly string[];
        readonly among: string | undefined;
        readonly sheet: Sheet;
      }
    | undefined;

  constructor(
    private readonly host: PasserelleSummary,
    private readonly knowledge: Knowledge
  ) {
    this.#link = new LinkPanel(host);
    this.#open = new OpenPanel(host, knowledge, () => this.#texts);
  }

  get #texts(): SummaryMessages {
    return this.host.texts.summary;
  }

  /** Gathered again when the answers change, or what they are read with. */
  #gather(): Sheet {
    const { host, knowledge } = this;
    const from: Gathered = {
      host,
      knowledge,
      texts: this.#texts,
      planTexts: host.texts,
      profile: host.answers,
      today: today(),
      closer: knowledge.closer.for(host),
      funding: knowledge.funding.for(host),
    };
    const among = host.sharedSetting('among');
    const chosen = host.mode === 'adviser' ? this.#desk.compared : [];
    const before = this.#gathered;
    const isSame =
      before?.from.profile === from.profile &&
      before.from.closer === from.closer &&
      before.from.funding === from.funding &&
      before.from.today === from.today &&
      before.among === among &&
      before.chosen.join() === chosen.join();
    if (before && !isSame && before.from.profile !== from.profile) this.#link.reset();
    const sheet = isSame
      ? { ...before.sheet, texts: from.texts, planTexts: from.planTexts }
      : gatherSheet(from, chosen, codesOf(among));
    this.#gathered = { from, chosen, among, sheet };
    return sheet;
  }

  /** Facts and schemes are there, or could not be loaded: then the page says less. */
  #isReady(): boolean {
    const { closer, funding } = this.knowledge;
    return [closer, funding].every((late) => late.for(this.host) !== undefined || late.failed);
  }

  render(): TemplateResult {
    const { host } = this;
    const texts = this.#texts;
    const isAdviser = host.mode === 'adviser';
    const asks = this.#open.asks;
    const isNothing = isEmpty(host.answers);
    const title = isAdviser ? texts.adviser.title : isNothing ? texts.emptyTitle : texts.title;
    return html`<div class="stack">
      ${host.heading(title, { focus: this.#panel === undefined })}
      <p>${isAdviser ? texts.adviser.intro : isNothing ? texts.empty : texts.intro}</p>
      <div class="promise">
        <p>${texts.promise}</p>
        <p><small>${texts.notAnAssessment}</small></p>
      </div>
      ${asks ? this.#open.renderAnswer() : nothing} ${isNothing ? nothing : this.#renderWork(isAdviser)}
      ${this.#open.render(isNothing)}
    </div>`;
  }

  #renderWork(isAdviser: boolean): unknown {
    const { host } = this;
    const agreed = host.answers.agreedOn !== undefined;
    return html`${isAdviser ? this.#renderAgreement(agreed) : nothing}
    ${
      isAdviser && !agreed
        ? nothing
        : this.#isReady()
          ? this.#renderSummary(this.#gather(), isAdviser)
          : html`<p class="muted">${host.texts.loading}</p>`
    }`;
  }

  #renderAgreement(agreed: boolean): TemplateResult {
    const { adviser } = this.#texts;
    const change = (event: Event): void => {
      const isTicked = (event.target as HTMLInputElement).checked;
      this.host.dispatch({ type: 'agree', on: isTicked ? today() : undefined });
    };
    return html`<label class="box">
        <input type="checkbox" .checked=${agreed} @change=${change} />
        <span>${adviser.agree} <small>${adviser.agreeHelp}</small></span>
      </label>
      ${agreed ? nothing : html`<p class="muted">${adviser.before}</p>`}`;
  }

  #renderSummary(sheet: Sheet, isAdviser: boolean): unknown {
    const { errors } = this.host.texts;
    return html`${sheet.closer && sheet.funding ? nothing : html`<p class="warning" role="alert">${errors.load}</p>`}
    ${isAdviser ? this.#desk.render(sheet) : nothing} ${this.#renderExports(sheet)} ${renderSheet(sheet)}`;
  }

  #renderExports(sheet: Sheet): TemplateResult {
    const { texts } = sheet;
    const button = (label: string, act: () => void, look = 'secondary'): TemplateResult =>
      html`<button type="button" class=${look} @click=${act}>${label}</button>`;
    const toggle = (panel: Panel, label: string): TemplateResult =>
      html`<button
        type="button"
        class="secondary"
        aria-expanded=${this.#panel === panel ? 'true' : 'false'}
        @click=${() => this.#show(this.#panel === panel ? undefined : panel)}
      >
        ${label}
      </button>`;
    const ics = icsFile(sheet);
    return html`<div class="stack" part="exports">
      ${this.host.heading(texts.exports, { depth: 1 })}
      <div class="actions">
        ${button(texts.print, () => void this.#print(sheet), 'primary')}
        ${button(texts.saveFile, () => this.#save('json', jsonFile(sheet)))} ${toggle('link', texts.makeLink)}
        ${button(texts.saveTable, () => this.#save('csv', csvFile(sheet)))}
        ${ics ? button(texts.saveDates, () => this.#save('ics', ics)) : nothing} ${toggle('prompt', texts.makePrompt)}
      </div>
      <p><small>${texts.printHelp}</small></p>
      ${this.#panel ? this.#renderPanel(sheet, this.#panel) : nothing}
      ${this.#news ? html`<p class="panel">${this.#news}</p>` : nothing}
    </div>`;
  }

  #renderPanel(sheet: Sheet, panel: Panel): TemplateResult {
    return html`<div class="panel stack">
      ${panel === 'link' ? this.#link.render(sheet, this.#tell) : this.#prompt.render(sheet, this.#tell)}
      <div>
        <button type="button" class="quiet" @click=${() => this.#show(undefined)}>${sheet.texts.close}</button>
      </div>
    </div>`;
  }

  #show(panel: Panel | undefined): void {
    this.#panel = panel;
    this.#news = undefined;
    this.#link.reset();
    this.host.focusNextHeading();
  }

  #tell = (news: string): void => {
    this.#news = news;
    this.host.announce(news);
    this.host.requestUpdate();
  };

  #save(format: ExportFormat, { name, type, text }: SavedFile): void {
    saveFile(name, type, text);
    this.host.emit('passerelle-export', { element: this.host.tag, format });
    this.#tell(this.#texts.saved(name));
  }

  async #print({ texts }: Sheet): Promise<void> {
    const { host } = this;
    host.emit('passerelle-export', { element: host.tag, format: 'print' });
    const page = host.renderRoot.querySelector<HTMLElement>('.sheet')!;
    if (!(await printSheet(page, texts.sheetTitle, getComputedStyle(page).fontFamily))) this.#tell(texts.printBlocked);
  }
}
