import { LazyElement } from '../element/lazy-element.ts';
import type { View } from '../element/lazy-element.ts';

/**
 * The jobs that suit the reader, best first, as cards, with a slider to look farther; then the jobs within
 * reach by a stepping stone, and the skills that would bring the most jobs nearer. It follows every answer at once.
 * @element passerelle-matches
 * @fires passerelle-job-select - when the reader opens the details of a job: its position in the list
 * @fires passerelle-skills-change - when the reader ticks a skill on a card
 * @csspart openness - the slider between what is close and what is open
 * @csspart list - the jobs
 * @csspart stability - how many of the first jobs stay when one answer changes
 * @csspart stones - jobs within reach by a stepping stone
 * @csspart next - skills to learn
 * @csspart source - where the data come from
 */
export class PasserelleMatches extends LazyElement {
  protected override async loadView(): Promise<View> {
    const [{ MatchesView }, { loadKnowledge }] = await Promise.all([
      import('./matches-view.ts'),
      import('../store/load-knowledge.ts'),
    ]);
    return new MatchesView(this, await loadKnowledge(this.sharedSetting('referential'), this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-matches': PasserelleMatches;
  }
}
