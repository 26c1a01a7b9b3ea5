// All that an open card adds: loaded when the first one is opened.
import { html, nothing } from 'lit';
import { placeOf, routes, withoutAnswerInSteps } from '@passerelle/engine/matching';
import type { Explanation, JobIndex, Route, WithoutAnswer } from '@passerelle/engine/matching';
import type { Profile } from '@passerelle/engine/profile';
import { addFrench } from '../i18n/catalogues.ts';
import { frCloser } from '../i18n/fr-closer.ts';
import { codesOf } from '../store/codes-of.ts';
import { InSlices } from '../store/in-slices.ts';
import type { Closer, Knowledge } from '../store/load-knowledge.ts';
import type { PasserelleJobCard } from './passerelle-job-card.ts';
import { renderConditions, renderEmerging, renderFacts } from './render-closer.ts';
import { renderWay } from './render-way.ts';

/** The place of a job today, and without each answer. */
interface Places {
  readonly now: number | undefined;
  readonly without: readonly WithoutAnswer[];
}

function* placesOf(index: JobIndex, profile: Profile, code: string, among: readonly string[]): Generator<void, Places> {
  const now = placeOf(index, profile, code, { among });
  return { now, without: yield* withoutAnswerInSteps(index, profile, code, { among }) };
}

export class CloserView {
  readonly #places = new InSlices<Places>();
  #way: { readonly profile: Profile; readonly code: string; readonly route: Route | undefined } | undefined;

  constructor(
    private readonly host: PasserelleJobCard,
    private readonly knowledge: Knowledge,
    private readonly first: Closer
  ) {
    addFrench(frCloser);
  }

  /** In the language of today: the first is that in which the card was opened. */
  get #closer(): Closer {
    return this.knowledge.closer.for(this.host) ?? this.first;
  }

  render({ code, skills }: Explanation): unknown {
    const { host, knowledge } = this;
    const closer = this.#closer;
    const job = knowledge.index.jobAt.get(code)!;
    const route = this.#routeTo(code);
    const today = skills.filter(({ state }) => state !== 'missing').length;
    return [
      route ? renderWay(route, today, knowledge, host) : nothing,
      renderFacts(job, closer, knowledge, host),
      renderConditions(job, closer, host),
      renderEmerging(job, knowledge, host),
    ];
  }

  /** The easiest way to a job that is too far; found when the answers change. */
  #routeTo(code: string): Route | undefined {
    const profile = this.host.answers;
    if (this.#way?.profile !== profile || this.#way.code !== code) {
      const [route] = routes({ ...this.knowledge.index, mobility: this.first.mobility }, profile, code);
      this.#way = { profile, code, route };
    }
    return this.#way.route;
  }

  /**
   * The answer to the quiz that moves the job most: its place without it. Told only of the place that the reader sees:
   * a list that looks farther, or another one, has its own.
   */
  renderWithout(code: string): unknown {
    const { host } = this;
    const { index } = this.knowledge;
    const among = host.sharedSetting('among');
    const { answers } = host;
    const places = this.#places.for(host, [answers, code, among], () => placesOf(index, answers, code, codesOf(among)));
    const now = places?.now;
    if (now === undefined || (host.rank !== undefined && host.rank !== now)) return nothing;
    let most: (WithoutAnswer & { readonly place: number }) | undefined;
    for (const { answer, place } of places!.without)
      if (
        answer.kind === 'interest' &&
        place !== undefined &&
        Math.abs(place - now) > Math.abs((most?.place ?? now) - now)
      )
        most = { answer, place };
    const item = most && index.items[index.itemAt.get(most.answer.id)!];
    return item ? html`<small>${host.texts.closer.without(item.text, most!.place, now)}</small>` : nothing;
  }
}
