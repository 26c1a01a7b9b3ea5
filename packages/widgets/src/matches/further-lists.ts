// Beyond the list: how sure it is, jobs within reach through another one, and the skills that would bring the most jobs
// nearer. Loaded once the list is drawn; each is left out when there is nothing to say.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nextSkills, steppingStones } from '@passerelle/engine/matching';
import type { JobIndex, NextSkill, SteppingStone } from '@passerelle/engine/matching';
import type { Profile } from '@passerelle/engine/profile';
import { frenchName, withFrenchNames } from '../element/french-names.ts';
import { InSlices } from '../store/in-slices.ts';
import { Late } from '../store/late.ts';
import { rankingAnswers } from '../store/ranks-alike.ts';
import { emitSkillsChange } from '../element/emit-skills-change.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import type { HowSure } from './how-sure.ts';
import type { PasserelleMatches } from './passerelle-matches.ts';

/** Short, so that the first list stays the first thing. */
const MOST_STONES = 3;
const MOST_SKILLS = 5;
/** Beyond so many in a row, skills are counted. */
const MOST_GAINED = 3;
/** Jobs named beside a skill that brings them nearer. */
const MOST_NAMED = 2;

interface Lists {
  readonly stones: readonly SteppingStone[];
  readonly skills: readonly NextSkill[];
}

function* listsOf(index: JobIndex, profile: Profile, among: readonly string[]): Generator<void, Lists> {
  const stones = steppingStones(index, profile, { limit: MOST_STONES, among });
  yield;
  return { stones, skills: nextSkills(index, profile, { limit: MOST_SKILLS, among }) };
}

export class FurtherLists {
  readonly #lists = new InSlices<Lists>(true);
  /** Jobs whose card is open. */
  readonly #open = new Set<string>();
  readonly #howSure: Late<HowSure>;

  constructor(
    private readonly host: PasserelleMatches,
    private readonly knowledge: Knowledge,
    private readonly renderCard: (code: string, rank: number) => TemplateResult
  ) {
    this.#howSure = new Late(async () => new (await import('./how-sure.ts')).HowSure(host, knowledge));
  }

  /** Found again when the answers change: the last ones stand until then. */
  #find(codes: readonly string[]): Lists {
    const { answers } = this.host;
    const { index } = this.knowledge;
    return this.#lists.for(this.host, [...rankingAnswers(answers), index, codes.join()], () =>
      listsOf(index, answers, codes)
    )!;
  }

  /** `openness`: how far the list looks, from 0 to 1. */
  render(codes: readonly string[], openness: number): unknown {
    const { matches } = this.host.texts;
    const { stones, skills } = this.#find(codes);
    return [
      this.#howSure.for(this.host)?.render(codes, openness) ?? nothing,
      this.#renderSection(
        'stones',
        matches.stonesTitle,
        matches.stonesIntro,
        stones.map((stone, i) => this.#renderStone(stone, i + 1))
      ),
      this.#renderSection(
        'next',
        matches.nextTitle,
        matches.nextIntro,
        skills.map((skill) => this.#renderSkill(skill)),
        skills.map(({ id }) => id).join()
      ),
    ];
  }

  /** `key`: a list of another key is a new one, which takes no pointer for a moment. */
  #renderSection(name: string, title: string, intro: string, rows: readonly TemplateResult[], key = name): unknown {
    return rows.length
      ? html`<div class="further" part=${name}>
          ${this.host.heading(title, { depth: 1 })}
          <p class="muted">${intro}</p>
          ${keyed(
            key,
            html`<ul class="rows">
              ${rows}
            </ul>`
          )}
        </div>`
      : nothing;
  }

  #nameOf = (id: string): string => this.knowledge.skillName(this.knowledge.index.skillAt.get(id)!, this.host);

  #titleOf = (code: string): string => this.knowledge.words.titles[this.knowledge.index.jobAt.get(code)!]!;

  /** A sentence around the titles of some jobs. */
  #around = (codes: readonly string[], say: (titles: string[]) => string): unknown =>
    withFrenchNames(codes.map(this.#titleOf), this.host.texts, say);

  #renderStone({ code, by, gained, had, total }: SteppingStone, rank: number): TemplateResult {
    const { card, matches } = this.host.texts;
    const named = gained.slice(0, MOST_GAINED).map(this.#nameOf);
    const more = gained.length - named.length;
    const isOpen = this.#open.has(code);
    return html`<li>
      ${this.host.heading(frenchName(this.#titleOf(code), this.host.texts), { depth: 2 })}
      <p>${this.#around([by], ([title]) => matches.stoneBy(title!))}</p>
      <p>${matches.stoneGains}</p>
      <ul class="gained">
        ${named.map((name) => html`<li>${name}</li>`)} ${more > 0 ? html`<li>${matches.stoneMore(more)}</li>` : nothing}
      </ul>
      <p><small>${matches.stoneKeys(had + gained.length, had, total)}</small></p>
      <details .open=${isOpen} @toggle=${(event: Event) => this.#toggle(event, code)}>
        <summary>
          ${isOpen ? matches.hideCard : matches.showCard}<span class="hidden">
            ${this.#around([code], ([title]) => card.about(title!))}</span
          >
        </summary>
        ${isOpen ? this.renderCard(code, rank) : nothing}
      </details>
    </li>`;
  }

  #toggle(event: Event, code: string): void {
    // The card's own details say when they open, too.
    if (event.target !== event.currentTarget) return;
    if ((event.target as HTMLDetailsElement).open) this.#open.add(code);
    else this.#open.delete(code);
    this.host.requestUpdate();
  }

  #renderSkill({ id, opens, jobs }: NextSkill): TemplateResult {
    const { card, matches } = this.host.texts;
    return html`<li class="skill-row">
      <div class="skill" role="group" aria-labelledby=${`next-${id}`}>
        <span
          ><span id=${`next-${id}`}>${this.#nameOf(id)}</span>
          <small>${this.#around(jobs.slice(0, MOST_NAMED), (titles) => matches.nextOpens(opens, titles))}</small></span
        >
        <button type="button" class="choice" @click=${() => this.#know(id)}>${card.know}</button>
      </div>
    </li>`;
  }

  async #know(id: string): Promise<void> {
    const { host } = this;
    const buttons = () => [...host.renderRoot.querySelectorAll<HTMLElement>('[part="next"] button')];
    const at = buttons().findIndex((button) => button.matches(':focus'));
    host.dispatch({ type: 'skill', id, value: 'had' });
    emitSkillsChange(host);
    await host.updateComplete;
    await this.#lists.settled;
    await host.updateComplete;
    // The skill has left its list: the focus stays at its place, or goes back to the beginning.
    const next = buttons()[Math.min(at, buttons().length - 1)];
    if (next) next.focus();
    else if (at >= 0) host.focusNextHeading();
    host.announce(host.texts.skills.added(this.#nameOf(id)));
  }
}
