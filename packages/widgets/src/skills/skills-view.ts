// Draws the skills element: a search, what was chosen, a checklist.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { askSkills } from '@passerelle/engine/matching';
import { frenchName, withFrenchNames } from '../element/french-names.ts';
import { emitSkillsChange } from '../element/emit-skills-change.ts';
import type { CvPanel } from '../cv/cv-panel.ts';
import { latePart, renderLate } from '../element/late-part.ts';
import type { View } from '../element/lazy-element.ts';
import type { Late } from '../store/late.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { skillRows } from '../styles/skill-rows.ts';
import type { PasserelleSkills } from './passerelle-skills.ts';
import { SearchField } from './search-field.ts';
import { skillsStyles } from './passerelle-skills.styles.ts';
import { searchStyles } from './search-field.styles.ts';

export class SkillsView implements View {
  readonly styles = [skillRows, searchStyles, skillsStyles];
  readonly #field: SearchField;
  /** Whether the reader starts from their CV. */
  #fromCv = false;
  readonly #cv: Late<CvPanel>;

  constructor(
    private readonly host: PasserelleSkills,
    private readonly knowledge: Knowledge
  ) {
    this.#cv = latePart(host, async () => {
      const { openCvPanel } = await import('../cv/cv-panel.ts');
      return openCvPanel(host, knowledge, this.styles, () => this.#closeCv());
    });
    this.#field = new SearchField(host, knowledge, {
      words: () => {
        const { search, searchHelp, add } = host.texts.skills;
        return { label: search, help: searchHelp, choose: add };
      },
      activities: true,
      choose: (hit, title) => {
        host.dispatch(
          hit.kind === 'job' ? { type: 'add-job', job: { code: hit.code } } : { type: 'add-experience', id: hit.id }
        );
        const { texts } = host;
        host.announce(
          hit.kind === 'job'
            ? withFrenchNames([title], texts, ([name]) => texts.skills.added(name!))
            : texts.skills.added(title)
        );
        emitSkillsChange(host);
        this.#field.focus();
      },
    });
  }

  render(): TemplateResult {
    const { skills } = this.host.texts;
    return html`<div class="stack">
      ${this.host.heading(skills.title, { focus: true })}
      <p>${skills.intro}</p>
      ${this.#field.render()} ${this.#renderCv()} ${this.#renderChosen()} ${this.#renderChecklist()}
    </div>`;
  }

  /** The way in from a CV; what reads it is loaded once it is taken. */
  #renderCv(): TemplateResult {
    const { skills } = this.host.texts;
    return html`<div>
        <button
          type="button"
          class="secondary"
          data-cv
          aria-expanded=${this.#fromCv ? 'true' : 'false'}
          @click=${this.#fromCv ? this.#closeCv : this.#openCv}
        >
          ${skills.cv}
        </button>
      </div>
      ${this.#fromCv ? renderLate(this.host, this.#cv, (panel) => panel.render(), this.#openCv) : nothing}`;
  }

  #openCv = async (): Promise<void> => {
    this.#fromCv = true;
    this.#focusWayIn();
    this.#cv.retry(this.host);
    try {
      (await this.#cv.ready()).focus();
    } catch {
      // Told where the panel would stand.
    }
  };

  #closeCv = (): void => {
    this.#fromCv = false;
    this.host.requestUpdate();
    this.#focusWayIn();
  };

  #focusWayIn(): void {
    this.host.renderRoot.querySelector<HTMLElement>('[data-cv]')?.focus();
  }

  #remove(
    title: string,
    action: { type: 'remove-job'; code: string } | { type: 'remove-experience'; id: string }
  ): void {
    this.host.dispatch(action);
    const { texts } = this.host;
    this.host.announce(
      action.type === 'remove-job'
        ? withFrenchNames([title], texts, ([name]) => texts.skills.removed(name!))
        : texts.skills.removed(title)
    );
    emitSkillsChange(this.host);
    this.#field.focus();
  }

  #renderChosen(): unknown {
    const { skills } = this.host.texts;
    const { index, words } = this.knowledge;
    const { jobs, experiences } = this.host.answers;
    // They say « vous ».
    const reasons =
      experiences.length && this.host.language === 'fr' ? this.knowledge.notes.for(this.host)?.reasons : undefined;
    const chip = (title: string, name: unknown, remove: () => void, reason?: string): TemplateResult =>
      html`<li class="chip">
        <span>${name}${reason ? html`<small>${reason}</small>` : nothing}</span>
        <button type="button" aria-label=${skills.remove(title)} @click=${remove}>
          <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12"><path d="M2 2l8 8M10 2l-8 8" /></svg>
        </button>
      </li>`;
    const chips = [
      ...jobs.flatMap(({ code }) => {
        const title = words.titles[index.jobAt.get(code) ?? -1];
        return title === undefined
          ? []
          : [chip(title, frenchName(title, this.host.texts), () => this.#remove(title, { type: 'remove-job', code }))];
      }),
      ...experiences.flatMap((id) => {
        const at = index.experienceAt.get(id) ?? -1;
        const title = this.knowledge.experiences[at]?.label;
        return title === undefined
          ? []
          : [chip(title, title, () => this.#remove(title, { type: 'remove-experience', id }), reasons?.[at])];
      }),
    ];
    return chips.length
      ? html`${this.host.heading(skills.chosen, { depth: 1 })}
          <ul class="chips" part="chosen">
            ${chips}
          </ul>`
      : html`<p class="muted">${skills.empty}</p>`;
  }

  #renderChecklist(): unknown {
    const { skills } = this.host.texts;
    const { index } = this.knowledge;
    const { answers } = this.host;
    const asked = askSkills(index, answers);
    // Answers given elsewhere, or for a job taken back since, count too: the reader sees them and can change them.
    const others = Object.keys(answers.skills).filter((id) => !asked.includes(id) && index.skillAt.has(id));
    const count = (answer: 'had' | 'declined'): number => asked.filter((id) => answers.skills[id] === answer).length;
    const [had, declined] = [count('had'), count('declined')];
    return html`${
      asked.length
        ? html`${this.host.heading(skills.checklistTitle, { depth: 1 })}
            <p>${skills.checklistIntro(asked.length)}</p>
            ${this.#renderList(asked)}
            <p class="muted">${skills.tally(had, declined, asked.length - had - declined)}</p>`
        : nothing
    }
    ${others.length ? html`${this.host.heading(skills.others, { depth: 1 })} ${this.#renderList(others)}` : nothing}`;
  }

  #renderList(ids: readonly string[]): TemplateResult {
    return html`<ul class="checklist" part="checklist">
      ${repeat(
        ids,
        (id) => id,
        (id) => this.#renderSkill(id)
      )}
    </ul>`;
  }

  #renderSkill(id: string): TemplateResult {
    const { skills } = this.host.texts;
    const { index, skillName, notes } = this.knowledge;
    const skill = index.skillAt.get(id)!;
    const example = notes.for(this.host)?.examples[skill];
    const answer = this.host.answers.skills[id];
    const choice = (value: 'had' | 'declined', label: string): TemplateResult =>
      html`<button
        type="button"
        class="choice ${value}"
        aria-pressed=${answer === value ? 'true' : 'false'}
        @click=${() => this.#decide(id, value)}
      >
        ${label}
      </button>`;
    return html`<li class="skill-row">
      <div class="skill" role="group" aria-labelledby=${`skill-${id}`}>
        <span id=${`skill-${id}`}
          >${skillName(skill, this.host)}${example ? html` <small>${skills.example(example)}</small>` : nothing}</span
        >
        <span class="choices">${choice('had', skills.yes)} ${choice('declined', skills.no)}</span>
      </div>
    </li>`;
  }

  /** An answer given twice is taken back. */
  #decide(id: string, value: 'had' | 'declined'): void {
    const isTakenBack = this.host.answers.skills[id] === value;
    this.host.dispatch({ type: 'skill', id, value: isTakenBack ? undefined : value });
    emitSkillsChange(this.host);
  }
}
