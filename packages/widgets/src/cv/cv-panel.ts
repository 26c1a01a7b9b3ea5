// Reads a CV where the reader asks for it, and proposes what is in it.
import { adoptStyles, html } from 'lit';
import type { CSSResultOrNative, TemplateResult } from 'lit';
import { prepareCv } from '@passerelle/engine/cv';
import type { CvIndex, CvReading } from '@passerelle/engine/cv';
import { addFrench } from '../i18n/catalogues.ts';
import { frCv } from '../i18n/fr-cv.ts';
import { loadCvTexts } from '../i18n/load-cv-texts.ts';
import type { PasserelleSkills } from '../skills/passerelle-skills.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { runInSlices } from '../store/run-in-slices.ts';
import { base } from '../styles/base.ts';
import { CvForm } from './cv-form.ts';
import { CvFound } from './cv-found.ts';
import { cvStyles } from './cv-panel.styles.ts';
import { declinedIn, isNothing, proposalsOf } from './cv-proposals.ts';

/** What CVs are read with, built once for each pack and language. */
const indexes = new WeakMap<readonly unknown[], Promise<CvIndex>>();

export class CvPanel {
  readonly #form: CvForm;
  #found: CvFound | undefined;

  constructor(
    private readonly host: PasserelleSkills,
    private readonly knowledge: Knowledge,
    /** Puts the panel away. */
    private readonly close: () => void
  ) {
    this.#form = new CvForm(
      host,
      () => this.prepare(),
      (reading) => this.#propose(reading)
    );
  }

  render(): TemplateResult {
    return html`<div class="cv stack">${(this.#found ?? this.#form).render()}</div>`;
  }

  /** Brings the reader to what the panel now shows, once it is drawn. */
  focus(): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('.cv [data-focus]')?.focus()
    );
  }

  #propose(reading: CvReading): boolean {
    const { host } = this;
    const proposals = proposalsOf(reading, host.answers, declinedIn(host.profile || 'default'));
    if (isNothing(proposals)) return false;
    this.#found = new CvFound(host, this.knowledge, proposals, { close: this.close, again: this.#again });
    this.focus();
    const { jobs, experiences, skills } = proposals;
    host.announce(host.texts.cv.found(jobs.length, experiences.length, skills.length));
    return true;
  }

  #again = (): void => {
    this.#found = undefined;
    this.focus();
  };

  /** Builds what CVs are read with, where that is not done yet. */
  async prepare(): Promise<CvIndex> {
    const { index, words, experiences, titles } = this.knowledge;
    let built = indexes.get(experiences);
    if (!built) {
      built = titles().then((everyday) =>
        runInSlices(prepareCv({ ranking: index.ranking, words, experiences, titles: everyday }))
      );
      indexes.set(experiences, built);
      built.catch(() => indexes.delete(experiences));
    }
    return built;
  }
}

/** The panel, with its texts and its styles in the element. */
export async function openCvPanel(
  host: PasserelleSkills,
  knowledge: Knowledge,
  styles: readonly CSSResultOrNative[],
  close: () => void
): Promise<CvPanel> {
  addFrench({ cv: frCv });
  await host.prepareLanguage(loadCvTexts);
  adoptStyles(host.renderRoot as ShadowRoot, [base, ...styles, cvStyles]);
  const panel = new CvPanel(host, knowledge, close);
  // While the reader looks for their CV. Where it fails, reading it tries again, and tells.
  void panel.prepare().catch(() => undefined);
  return panel;
}
