import { LazyElement } from '../element/lazy-element.ts';
import type { View } from '../element/lazy-element.ts';

/**
 * The jobs that suit the reader, best first, as cards; it follows every answer at once.
 * @element passerelle-matches
 * @fires passerelle-job-select - when the reader opens the details of a job: its position in the list
 * @fires passerelle-skills-change - when the reader ticks a skill on a card
 */
export class PasserelleMatches extends LazyElement {
  protected override async loadView(): Promise<View> {
    const [{ MatchesView }, { loadKnowledge }] = await Promise.all([
      import('./matches-view.ts'),
      import('../store/load-knowledge.ts'),
    ]);
    return new MatchesView(this, await loadKnowledge(this.sharedSetting('referential')));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-matches': PasserelleMatches;
  }
}
