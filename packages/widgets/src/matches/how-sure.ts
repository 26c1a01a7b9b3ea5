// How sure the first jobs of a list are: what becomes of them when one answer changes.
import { html, nothing } from 'lit';
import { stabilityInSteps } from '@passerelle/engine/matching';
import type { Stability } from '@passerelle/engine/matching';
import { addFrench } from '../i18n/catalogues.ts';
import { frCloser } from '../i18n/fr-closer.ts';
import { InSlices } from '../store/in-slices.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import type { PasserelleMatches } from './passerelle-matches.ts';

export class HowSure {
  readonly #stability = new InSlices<Stability>();

  constructor(
    private readonly host: PasserelleMatches,
    private readonly knowledge: Knowledge
  ) {
    addFrench(frCloser);
  }

  /** `among` and `openness` are those of the list. */
  render(among: readonly string[], openness: number): unknown {
    const { host, knowledge } = this;
    const found = this.#stability.for(host, [host.answers, among.join(), openness], () =>
      stabilityInSteps(knowledge.index, host.answers, { among, openness })
    );
    // A single answer is all that the list rests on: there is nothing to tell.
    if (!found || found.changes.length < 2) return nothing;
    return html`<p class="muted" part="stability">${host.texts.closer.stable(found.least, found.top)}</p>`;
  }
}
