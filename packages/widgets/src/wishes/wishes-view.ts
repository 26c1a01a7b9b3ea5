// Draws the wishes: groups that open and close, in them a box for each wish with its price beside it.
import { adoptStyles, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { alternativesOf } from '@passerelle/engine/matching';
import type { Alternatives, JobIndex } from '@passerelle/engine/matching';
import type { Profile } from '@passerelle/engine/profile';
import { latePart, renderLate } from '../element/late-part.ts';
import type { View } from '../element/lazy-element.ts';
import { addFrench } from '../i18n/catalogues.ts';
import { codesOf } from '../store/codes-of.ts';
import type { projectFields } from '../situation/project-fields.ts';
import type { Late } from '../store/late.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { base } from '../styles/base.ts';
import { disclosure } from '../styles/disclosure.ts';
import { groupWishes, offeredWishes } from './group-wishes.ts';
import type { WishGroup } from './group-wishes.ts';
import type { PasserelleWishes } from './passerelle-wishes.ts';
import { wishesStyles } from './passerelle-wishes.styles.ts';
import { weighWishes } from './weigh-wishes.ts';
import type { Effect } from './weigh-wishes.ts';
import { wishLabel, wishLabels } from './wish-label.ts';

type Strength = Profile['wishes'][string];

export class WishesView implements View {
  readonly styles = [disclosure, wishesStyles];
  readonly #project: Late<typeof projectFields>;
  #projectOpen = false;
  #groups: ReturnType<typeof groupWishes> = [];
  #index: JobIndex | undefined;
  /** Wishes that the reader has had chosen: shown, whether the site offers them or not. */
  readonly #shown = new Set<string>();
  /** Groups open when first drawn: the first, and those where something is chosen. */
  #open: ReadonlySet<WishGroup> | undefined;
  #effect: { readonly profile: Profile; readonly among: string | undefined; readonly effect: Effect } | undefined;

  constructor(
    private readonly host: PasserelleWishes,
    private readonly knowledge: Knowledge
  ) {
    this.#project = latePart(host, async () => {
      const { frProject, projectFields, situationStyles } = await import('../situation/project-fields.ts');
      addFrench(frProject);
      adoptStyles(host.renderRoot as ShadowRoot, [base, ...this.styles, situationStyles]);
      return projectFields;
    });
  }

  /** Sorts the wishes: the centres of interest come later, and other answers may be opened. */
  #sort(): void {
    this.knowledge.sectors.for(this.host);
    const { index } = this.knowledge;
    if (this.#index !== index) this.#effect = undefined;
    this.#index = index;
    // What acts on the jobs is never hidden; nor does a box go away when the reader unticks it.
    for (const id of Object.keys(this.host.answers.wishes)) this.#shown.add(id);
    const offered = offeredWishes(index.wishIds, this.host.wishes);
    this.#groups = groupWishes(index.wishIds.filter((id) => offered.includes(id) || this.#shown.has(id)));
    const chosen = this.#groups.filter(({ ids }, i) => i === 0 || ids.some((id) => this.#strengthOf(id)));
    this.#open ??= new Set(chosen.map(({ group }) => group));
  }

  #strengthOf(id: string): Strength | undefined {
    return this.host.answers.wishes[id];
  }

  /** Computed when the answers change. */
  #compute(): Effect {
    const profile = this.host.answers;
    const among = this.host.sharedSetting('among');
    if (this.#effect?.profile !== profile || this.#effect.among !== among)
      this.#effect = { profile, among, effect: weighWishes(this.knowledge.index, profile, codesOf(among)) };
    return this.#effect.effect;
  }

  render(): TemplateResult {
    this.#sort();
    const { wishes } = this.host.texts;
    const effect = this.#compute();
    const total = this.#totalOf(effect);
    return html`<div class="stack">
      ${this.host.heading(wishes.title, { focus: true })}
      <p>${wishes.intro}</p>
      <div class="groups">${this.#groups.map(({ group, ids }) => this.#renderGroup(group, ids, effect))}</div>
      ${this.#renderProject()}
      <div class="total" part="total">
        <p class=${effect.relaxed.length ? 'warning' : effect.kept < effect.of ? 'kept' : 'muted'}>${total}</p>
        ${
          this.#chosen().length
            ? html`<button type="button" class="quiet" @click=${this.#clear}>${wishes.clear}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** What no wish says: asked for whoever opens it. */
  #renderProject(): unknown {
    return html`<details part="project" @toggle=${this.#openProject}>
      <summary><span class="name">${this.host.texts.wishes.project}</span></summary>
      ${
        this.#projectOpen
          ? renderLate(this.host, this.#project, (fields) => fields(this.host), this.#retryProject)
          : nothing
      }
    </details>`;
  }

  #retryProject = (event: Event): void => {
    (event.target as Element).closest('details')!.querySelector('summary')!.focus();
    this.#project.retry(this.host);
  };

  #openProject = (): void => {
    this.#projectOpen = true;
    this.host.requestUpdate();
  };

  #chosen = (ids?: readonly string[]): string[] =>
    (ids ?? this.#groups.flatMap((group) => group.ids)).filter((id) => this.#strengthOf(id));

  /** How many jobs remain, in words: what is shown, and said after a change. */
  #totalOf({ kept, of, relaxed }: Effect): string {
    const { wishes } = this.host.texts;
    const chosen = this.#chosen();
    const musts = chosen.filter((id) => this.#strengthOf(id) === 'must').length;
    if (relaxed.length) return wishes.relaxed(wishLabels(relaxed, this.knowledge, this.host.texts));
    return musts ? wishes.kept(kept, of, musts) : chosen.length ? wishes.preferred : wishes.none(of);
  }

  #renderGroup(group: WishGroup, ids: readonly string[], effect: Effect): TemplateResult {
    const { wishes } = this.host.texts;
    const chosen = this.#chosen(ids).length;
    const { name, help } = wishes.groups[group];
    return html`<details part="group" ?open=${this.#open?.has(group)}>
      <summary>
        <span class="name">${name}</span>
        ${chosen ? html`<small class="count">${wishes.chosen(chosen)}</small>` : nothing}
      </summary>
      <fieldset>
        <legend class="hidden">${name}</legend>
        ${help ? html`<p class="term">${help}</p>` : nothing}
        <ul>
          ${group === 'level' ? this.#renderLevels(ids, effect) : ids.map((id) => this.#renderWish(id, effect))}
        </ul>
        ${group === 'domain' || group === 'centre' ? this.#renderTogether(group, this.#chosen(ids), effect) : nothing}
      </fieldset>
    </details>`;
  }

  #labelOf = (id: string): string => wishLabel(id, this.knowledge, this.host.texts);

  #renderWish(id: string, effect: Effect): TemplateResult {
    const strength = this.#strengthOf(id);
    const label = this.#labelOf(id);
    return html`<li class="wish" part="wish">
      <label>
        <input
          type="checkbox"
          aria-labelledby=${`name-${id}`}
          aria-describedby=${`price-${id}`}
          .checked=${strength !== undefined}
          @change=${() => this.#toggle(id)}
        />
        <span id=${`name-${id}`}>${label}</span>
        ${this.#renderPrice(id, effect)}
      </label>
      ${strength && !alternativesOf(id) ? this.#renderStrength([id], label) : nothing}
    </li>`;
  }

  /** One level at most: each is the highest that the job may ask for. */
  #renderLevels(ids: readonly string[], effect: Effect): TemplateResult[] {
    const { texts } = this.host;
    const [chosen] = this.#chosen(ids);
    const row = (id: string | undefined, label: string): TemplateResult =>
      html`<li class="wish" part="wish">
        <label>
          <input
            type="radio"
            name="level"
            aria-labelledby=${`name-${id}`}
            aria-describedby=${id ? `price-${id}` : nothing}
            .checked=${chosen === id}
            @change=${() => this.#chooseLevel(ids, id)}
          />
          <span id=${`name-${id}`}>${label}</span>
          ${id ? this.#renderPrice(id, effect) : nothing}
        </label>
        ${id && chosen === id ? this.#renderStrength([id], label) : nothing}
      </li>`;
    return [row(undefined, texts.wishes.anyLevel), ...ids.map((id) => row(id, this.#labelOf(id)))];
  }

  #renderPrice(id: string, effect: Effect): TemplateResult {
    return html`<small id=${`price-${id}`} class="price">${this.#priceOf(id, effect)}</small>`;
  }

  #priceOf(id: string, { prices, relaxed, alternatives }: Effect): string {
    const { wishes } = this.host.texts;
    const strength = this.#strengthOf(id);
    if (relaxed.includes(id)) return wishes.isRelaxed;
    const together = alternatives[alternativesOf(id)!];
    if (together)
      // Together they are one wish, whose price stands beside its strength; one more of them brings jobs back.
      return strength || !together.must ? '' : wishes.oneMore(together.more[id]!);
    return strength === 'must' ? wishes.price(prices[id]!) : wishes.priceIf(prices[id]!);
  }

  /** One wish, « in one of these ». */
  #renderTogether(kind: Alternatives, ids: readonly string[], { alternatives: { [kind]: together } }: Effect): unknown {
    const { wishes } = this.host.texts;
    if (!together) return nothing;
    const price = together.must ? wishes.price(together.price) : wishes.priceIf(together.price);
    return this.#renderStrength(ids, html`${wishes.these[kind](ids.length)} <small>${price}</small>`);
  }

  #renderStrength(ids: readonly string[], label: string | TemplateResult): TemplateResult {
    const { wishes } = this.host.texts;
    const isMust = ids.some((id) => this.#strengthOf(id) === 'must');
    const kind = alternativesOf(ids[0]!);
    const choice = (value: Strength, text: string): TemplateResult =>
      html`<label>
        <input
          type="radio"
          name=${`strength-${kind ?? ids[0]}`}
          .checked=${isMust === (value === 'must')}
          @change=${() => this.#change(ids.map((id) => [id, value]))}
        />
        <span>${text}</span>
      </label>`;
    return html`<fieldset class="strength">
      <legend class=${kind ? '' : 'hidden'}>${label}</legend>
      ${choice('prefer', wishes.prefer)} ${choice('must', wishes.must)}
    </fieldset>`;
  }

  #toggle(id: string): void {
    // Those of one kind are one wish, « one of these »: they share their strength.
    const kind = alternativesOf(id);
    const shared =
      kind && Object.entries(this.host.answers.wishes).find(([other]) => alternativesOf(other) === kind)?.[1];
    this.#change([[id, this.#strengthOf(id) ? undefined : (shared ?? 'prefer')]]);
  }

  #chooseLevel(ids: readonly string[], id: string | undefined): void {
    const before = this.#chosen(ids);
    const strength = before.map((level) => this.#strengthOf(level))[0] ?? 'prefer';
    this.#change([
      ...before.map((level): [string, undefined] => [level, undefined]),
      ...(id ? [[id, strength] as [string, Strength]] : []),
    ]);
  }

  #clear = (): void => {
    this.#change(this.#chosen().map((id) => [id, undefined]));
    // The button is gone: the reader goes back to the beginning of what it emptied.
    this.host.focusNextHeading();
  };

  #change(changes: readonly (readonly [string, Strength | undefined])[]): void {
    for (const [id, value] of changes) this.host.dispatch({ type: 'wish', id, value });
    this.host.announce(this.#totalOf(this.#compute()));
    const total = this.#groups.reduce((sum, { ids }) => sum + ids.length, 0);
    this.host.emit('passerelle-progress', { element: this.host.tag, done: this.#chosen().length, total });
  }
}
