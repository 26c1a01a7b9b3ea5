import type { PropertyDeclarations } from 'lit';
import { LazyElement } from '../element/lazy-element.ts';
import type { View } from '../element/lazy-element.ts';
import type { Messages } from '../i18n/messages.ts';

/**
 * What the reader wishes of a job: hours, conditions, contact, level of study, domains. Each wish is
 * preferred or indispensable, and says how many jobs it would take away.
 * @element passerelle-wishes
 * @attr {string} wishes - those that are offered, by group or by id, separated by spaces or commas; all unless said
 * @fires passerelle-progress - after each change: how many wishes are chosen, of how many
 * @csspart group - a group of wishes, which opens and closes
 * @csspart wish - one wish, with what it takes away
 * @csspart project - what no wish says, for whoever opens it
 * @csspart total - how many jobs remain
 */
export class PasserelleWishes extends LazyElement {
  static override properties: PropertyDeclarations = { wishes: {} };

  declare wishes: string | undefined;

  protected override async loadFrench(): Promise<Partial<Messages>> {
    const [jobs, { frWishes }] = await Promise.all([super.loadFrench(), import('../i18n/fr-wishes.ts')]);
    return { ...jobs, ...frWishes };
  }

  protected override async loadView(): Promise<View> {
    const [{ WishesView }, { loadKnowledge }] = await Promise.all([
      import('./wishes-view.ts'),
      import('../store/load-knowledge.ts'),
    ]);
    return new WishesView(this, await loadKnowledge(this.sharedSetting('referential'), this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-wishes': PasserelleWishes;
  }
}
