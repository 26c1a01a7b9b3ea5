import type { PropertyDeclarations } from 'lit';
import { LazyElement } from '../element/lazy-element.ts';
import type { View } from '../element/lazy-element.ts';

/**
 * One job: what the reader has of it and what is missing, how it goes with their tastes, how one gets
 * there. Alone in an article, or in a list of matches.
 * @element passerelle-job-card
 * @attr {string} job - ROME code, such as `M1855`
 * @fires passerelle-job-select - when the reader opens the details, or asks for the plan
 * @fires passerelle-skills-change - when the reader ticks a skill of the job
 * @csspart line - what one does in this job
 * @csspart facts - how one enters it, and what is said of it
 * @csspart reasons - why it is there
 * @csspart details - what opens and closes
 * @csspart way - the way to it from the reader's past jobs
 * @csspart links - where to read more
 * @csspart source - where the data come from, on a card that stands alone
 */
export class PasserelleJobCard extends LazyElement {
  static override properties: PropertyDeclarations = { job: {}, rank: { attribute: false } };

  declare job: string | undefined;
  /** Position in a list of matches, from 1; absent when the card stands alone. */
  declare rank: number | undefined;

  protected override async loadView(): Promise<View> {
    const [{ JobCardView }, { loadKnowledge }] = await Promise.all([
      import('./job-card-view.ts'),
      import('../store/load-knowledge.ts'),
    ]);
    return new JobCardView(this, await loadKnowledge(this.sharedSetting('referential'), this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-job-card': PasserelleJobCard;
  }
}
