// What an adviser does beside the summary: other weights and wishes, tried and never written into the person's
// answers; jobs to compare; notes. Nothing leaves the page.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { emphasise, rankJobs } from '@passerelle/engine/matching';
import type { Emphasis, Power, RankedJob } from '@passerelle/engine/matching';
import type { Profile } from '@passerelle/engine/profile';
import { codesOf } from '../store/codes-of.ts';
import { profileStore } from '../store/profile-store.ts';
import { MOST_COMPARED, titleOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const SHOWN = 10;
/** As far as a job's place in the person's own list is told. */
const LOOKED_AT = 50;
const FACTORS = ['can', 'like', 'wish'] as const;
const POWERS: readonly Power[] = [0, 1, 2];
const AS_IT_IS: Emphasis = { can: 1, like: 1, wish: 1 };
const LONGEST_NOTES = 4000;

export class AdviserDesk {
  #emphasis = AS_IT_IS;
  #chosen: readonly string[] = [];
  /** The wishes that the trial began from. */
  #seeded: Profile['wishes'] | undefined;

  /** Codes of the jobs to compare; none as long as fewer than two are chosen. */
  get compared(): readonly string[] {
    return this.#chosen.length > 1 ? this.#chosen : [];
  }

  /** The trial has a profile of its own, so that the wishes element can be used as it is. */
  #trial({ host, profile }: Sheet) {
    const store = profileStore(`${host.profile || 'default'}/trial`);
    if (this.#seeded !== profile.wishes) {
      this.#seeded = profile.wishes;
      store.dispatch({ type: 'replace', profile });
    }
    return store;
  }

  #reset(sheet: Sheet): void {
    this.#emphasis = AS_IT_IS;
    this.#seeded = undefined;
    this.#trial(sheet);
    this.#changed(sheet);
  }

  #changed({ host, texts }: Sheet): void {
    host.requestUpdate();
    host.announce('');
    void host.updateComplete.then(() => host.announce(texts.adviser.updated));
  }

  render(sheet: Sheet): TemplateResult {
    const { adviser } = sheet.texts;
    return html`<div class="stack desk">
      ${this.#renderEmphasis(sheet)} ${this.#renderWishes(sheet)} ${this.#renderLists(sheet)}
      <div>
        <button type="button" class="secondary" @click=${() => this.#reset(sheet)}>${adviser.reset}</button>
      </div>
      ${this.#renderNotes(sheet)}
    </div>`;
  }

  #renderEmphasis(sheet: Sheet): TemplateResult {
    const { host, texts } = sheet;
    const { adviser } = texts;
    const choose = (factor: keyof Emphasis, power: Power): void => {
      this.#emphasis = { ...this.#emphasis, [factor]: power };
      this.#changed(sheet);
    };
    return html`${host.heading(adviser.emphasis, { depth: 1 })}
      <p class="muted">${adviser.emphasisHelp}</p>
      <div class="factors">
        ${FACTORS.map(
          (factor) =>
            html`<fieldset>
              <legend>${adviser.factors[factor]}</legend>
              ${POWERS.map(
                (power) =>
                  html`<label>
                    <input
                      type="radio"
                      name=${factor}
                      .checked=${this.#emphasis[factor] === power}
                      @change=${() => choose(factor, power)}
                    />
                    <span>${adviser.powers[power]}</span>
                  </label>`
              )}
            </fieldset>`
        )}
      </div>`;
  }

  #renderWishes(sheet: Sheet): TemplateResult {
    const { host, texts } = sheet;
    const { name } = this.#trial(sheet);
    // Drawn before it is opened: an adviser may be without a network by then.
    return html`<details class="open">
      <summary>${texts.adviser.wishes}</summary>
      <p class="muted">${texts.adviser.wishesHelp}</p>
      <passerelle-wishes
        profile=${name}
        theme=${host.theme ?? nothing}
        referential=${host.referential ?? nothing}
        among=${host.among ?? nothing}
        heading-level=${Math.min(6, host.level + 1)}
        .messages=${host.messages}
        @passerelle-progress=${() => this.#changed(sheet)}
      ></passerelle-wishes>
    </details>`;
  }

  #renderLists(sheet: Sheet): TemplateResult {
    const { host, texts, knowledge, profile } = sheet;
    const { adviser } = texts;
    const among = codesOf(host.sharedSetting('among'));
    const { wishes } = this.#trial(sheet).profile;
    const own = rankJobs(knowledge.index, profile, { limit: LOOKED_AT, among }).jobs;
    const whole = rankJobs(knowledge.index, { ...profile, wishes }, { limit: Infinity, among }).jobs;
    const tried = emphasise(whole, this.#emphasis).slice(0, SHOWN);
    const places = new Map(own.map(({ code }, at) => [code, at]));
    const move = ({ code }: RankedJob, at: number): string => {
      const before = places.get(code);
      return before === undefined ? adviser.entered : before === at ? adviser.same : adviser.moved(before - at);
    };
    const list = (name: string, jobs: readonly RankedJob[], note?: typeof move): TemplateResult =>
      html`<div>
        <p class="name" id=${`list-${note ? 'tried' : 'own'}`}>${name}</p>
        <ol aria-labelledby=${`list-${note ? 'tried' : 'own'}`}>
          ${jobs.map((job, at) => html`<li>${this.#renderChoice(sheet, job.code, note?.(job, at))}</li>`)}
        </ol>
      </div>`;
    return html`${host.heading(adviser.lists, { depth: 1 })}
      <p class="muted">${adviser.compareHelp}</p>
      <div class="lists">${list(adviser.own, own.slice(0, SHOWN))} ${list(adviser.tried, tried, move)}</div>`;
  }

  #renderChoice(sheet: Sheet, code: string, note: string | undefined): TemplateResult {
    const { adviser } = sheet.texts;
    const title = titleOf(sheet, code);
    const isChosen = this.#chosen.includes(code);
    const toggle = (): void => {
      this.#chosen = isChosen ? this.#chosen.filter((one) => one !== code) : [...this.#chosen, code];
      sheet.host.requestUpdate();
    };
    return html`<label>
      <input
        type="checkbox"
        aria-label=${adviser.compare(title)}
        .checked=${isChosen}
        ?disabled=${!isChosen && this.#chosen.length === MOST_COMPARED}
        @change=${toggle}
      />
      <span>${title} ${note ? html`<small>${note}</small>` : nothing}</span>
    </label>`;
  }

  #renderNotes({ host, texts, profile }: Sheet): TemplateResult {
    const { notes = '' } = profile;
    const write = (event: Event): void => {
      const { value } = event.target as HTMLTextAreaElement;
      host.dispatch({ type: 'note', notes: value || undefined });
    };
    return html`<div class="field">
      <label for="notes">${texts.adviser.notes}</label>
      <textarea
        id="notes"
        maxlength=${LONGEST_NOTES}
        aria-describedby="notes-help"
        .value=${notes}
        @input=${write}
      ></textarea>
      <small id="notes-help">${texts.adviser.notesHelp(LONGEST_NOTES - notes.length)}</small>
    </div>`;
  }
}
