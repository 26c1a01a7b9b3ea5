// The two pages, the same on screen and on paper: the person and their project, then the jobs compared.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sourceOf } from '../job-card/source-of.ts';
import { renderComparison } from './render-comparison.ts';
import { renderPerson, section } from './render-person.ts';
import { renderProject } from './render-project.ts';
import type { Sheet } from './sheet.ts';

/** Lines to write on, where nothing was noted yet. */
const LINES = 5;
/** More line breaks than this are no paragraphs. */
const MOST_BREAKS = 20;

/** What was noted, in few enough lines for the page. */
const noted = (notes: string): string =>
  notes.split('\n').length > MOST_BREAKS ? notes.replace(/\s*\n\s*/g, ' / ') : notes;

function renderNotes(sheet: Sheet): TemplateResult {
  const { texts, profile } = sheet;
  return html`<div class=${profile.notes ? 'notes' : 'notes on-paper'}>
    ${section(
      sheet,
      texts.notes,
      profile.notes
        ? html`<p class="noted">${noted(profile.notes)}</p>`
        : Array.from({ length: LINES }, () => html`<div class="line"></div>`)
    )}
  </div>`;
}

export function renderSheet(sheet: Sheet): TemplateResult {
  const { texts, host, profile, today, knowledge } = sheet;
  return html`<article class="sheet" part="sheet" lang=${host.texts.language}>
    <div class="page">
      <header>
        <div class="sheet-title" role="heading" aria-level=${Math.min(6, host.level + 1)}>${texts.sheetTitle}</div>
        <p>${texts.madeOn(today)} ${profile.agreedOn ? texts.agreedOn(profile.agreedOn) : nothing}</p>
        <p class="on-paper">${texts.notAnAssessment}</p>
      </header>
      <div class="columns">${renderPerson(sheet)}</div>
      <div class="columns">${renderProject(sheet)}</div>
    </div>
    <div class="page">
      ${renderComparison(sheet)} ${renderNotes(sheet)}
      ${section(sheet, texts.limits, html`<p><small>${sourceOf(knowledge, host.texts)} ${texts.limitsText}</small></p>`)}
    </div>
  </article>`;
}
