import { LazyElement } from '../element/lazy-element.ts';
import type { View } from '../element/lazy-element.ts';

/**
 * Past jobs and activities outside work, then at most fifteen skills to confirm or decline.
 * @element passerelle-skills
 * @fires passerelle-skills-change - after each change: how many skills are confirmed and declined
 * @csspart search - the field, with what it finds
 * @csspart hits - what the search finds
 * @csspart chosen - the past jobs and activities
 * @csspart checklist - the skills to confirm or decline
 */
export class PasserelleSkills extends LazyElement {
  protected override async loadView(): Promise<View> {
    const [{ SkillsView }, { loadKnowledge }] = await Promise.all([
      import('./skills-view.ts'),
      import('../store/load-knowledge.ts'),
    ]);
    return new SkillsView(this, await loadKnowledge(this.sharedSetting('referential'), this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-skills': PasserelleSkills;
  }
}
