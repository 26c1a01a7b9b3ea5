import type { PropertyDeclarations } from 'lit';
import { LazyElement } from '../element/lazy-element.ts';
import type { View } from '../element/lazy-element.ts';
import type { Messages } from '../i18n/messages.ts';

/**
 * All that the reader said and where it leads, on a page to keep or to show: printed, saved as files, put in a link,
 * opened again. With `mode="adviser"`, what an adviser does with it, once the person agrees.
 * @element passerelle-summary
 * @attr {'adviser'} mode - what an adviser needs beside the summary
 * @fires passerelle-export - when the reader prints, saves, copies or makes a link: its format and nothing else
 * @csspart sheet - the page that is printed
 * @csspart exports - what the reader can do with it
 */
export class PasserelleSummary extends LazyElement {
  static override properties: PropertyDeclarations = { mode: {} };

  declare mode: 'adviser' | undefined;

  protected override async loadFrench(): Promise<Partial<Messages>> {
    return (await import('./late.ts')).summaryTexts;
  }

  protected override async loadView(): Promise<View> {
    const [{ SummaryView, loadSummaryTexts }, { loadKnowledge }] = await Promise.all([
      import('./late.ts'),
      import('../store/load-knowledge.ts'),
    ]);
    const [knowledge] = await Promise.all([
      loadKnowledge(this.sharedSetting('referential'), this),
      this.prepareLanguage(loadSummaryTexts),
    ]);
    return new SummaryView(this, knowledge);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-summary': PasserelleSummary;
  }
}
