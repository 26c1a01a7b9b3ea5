import type { PropertyDeclarations } from 'lit';
import { LazyElement } from '../element/lazy-element.ts';
import type { View } from '../element/lazy-element.ts';
import type { Messages } from '../i18n/messages.ts';

/**
 * From a job to dated steps: what is asked, how to try it, what to learn and how, when, and what may pay for it.
 * What the reader ticks as done changes what remains.
 * @element passerelle-plan
 * @attr {string} job - ROME code, such as `M1855`; the job that the reader chose unless said
 * @fires passerelle-plan-change - when the reader sets their pace, or ticks a step or a skill: how many steps are done
 * @fires passerelle-progress - when a step is ticked or unticked: how many are done, of how many
 * @fires passerelle-export - when the reader saves the dates as a calendar file
 * @csspart pace - how much time the reader has
 * @csspart step - one step, which opens and closes
 * @csspart calendar - the table of dates
 * @csspart budget - what it costs and what may pay
 * @csspart scheme - one scheme of funding
 * @csspart near - jobs that what was learnt brings within reach
 * @csspart source - where the data come from
 */
export class PasserellePlan extends LazyElement {
  static override properties: PropertyDeclarations = { job: {} };

  declare job: string | undefined;

  /** Whether the plan follows the job that the reader chooses. */
  get showsTarget(): boolean {
    return !this.job;
  }

  /** Brings the plan before the reader. */
  showPlan(): void {
    this.focusNextHeading();
  }

  protected override async loadFrench(): Promise<Partial<Messages>> {
    const [jobs, { frPlan }] = await Promise.all([super.loadFrench(), import('./late.ts')]);
    return { ...jobs, ...frPlan };
  }

  protected override async loadView(): Promise<View> {
    const [{ PlanView, loadPlanTexts }, { loadKnowledge }] = await Promise.all([
      import('./late.ts'),
      import('../store/load-knowledge.ts'),
    ]);
    const [knowledge] = await Promise.all([
      loadKnowledge(this.sharedSetting('referential'), this),
      this.prepareLanguage(loadPlanTexts),
    ]);
    // A pack may hold no schemes: the plan does without.
    const [closer] = await Promise.all([knowledge.closer.ready(), knowledge.funding.ready().catch(() => undefined)]);
    return new PlanView(this, knowledge, closer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-plan': PasserellePlan;
  }
}
