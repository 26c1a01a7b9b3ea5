// Who chose what: tastes, past, skills, wishes, situation.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { scoreInterests } from '@passerelle/engine/interests';
import { wishIds } from '@passerelle/engine/matching';
import type { Situation } from '@passerelle/engine/profile';
import { REGIONS } from '../situation/regions.ts';
import { wishLabels } from '../wishes/wish-label.ts';
import { answered, skillOf, titleOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** What fits on two pages. */
const MOST_SKILLS = 14;
const MOST_DECLINED = 6;
const MOST_PAST = 8;
const MOST_WISHES = 10;

export const section = ({ host }: Pick<Sheet, 'host'>, title: string, body: unknown): TemplateResult =>
  html`<section>${host.heading(title, { depth: 1 })} ${body}</section>`;

/** A list that stops at so many rows and says how many it leaves out. */
export function shortList({ texts }: Pick<Sheet, 'texts'>, rows: readonly unknown[], most: number): TemplateResult {
  const left = rows.length - most;
  return html`<ul>
    ${rows.slice(0, most).map((row) => html`<li>${row}</li>`)}
    ${left > 0 ? html`<li class="muted">${texts.more(left)}</li>` : nothing}
  </ul>`;
}

const code = ({ texts }: Sheet, official: string): TemplateResult =>
  html`<small class="rome">${texts.rome(official)}</small>`;

function renderTastes(sheet: Sheet): TemplateResult {
  const { texts, knowledge, profile, host } = sheet;
  const { items } = knowledge.index;
  const { order, flat } = scoreInterests(items, profile.interests);
  const count = items.filter(({ id }) => Object.hasOwn(profile.interests, id)).length;
  const { label, letters } = host.texts;
  return section(
    sheet,
    texts.tastes,
    !count
      ? html`<p class="muted">${texts.noTastes}</p>`
      : html`${
            flat
              ? html`<p>${texts.flatTastes}</p>`
              : html`<ol class="tastes">
                  ${order
                    .flat()
                    .slice(0, 3)
                    .map(
                      (letter) => html`<li><strong>${label(letters[letter].name)}</strong> ${letters[letter].what}</li>`
                    )}
                </ol>`
          }
          <p><small>${texts.tastesBasis(count, items.length)}</small></p>`
  );
}

function renderPast(sheet: Sheet): TemplateResult {
  const { texts, knowledge, profile } = sheet;
  const { jobAt, experienceAt, experiences } = knowledge.index;
  const jobs = profile.jobs.filter((job) => jobAt.has(job.code));
  const activities = profile.experiences.flatMap((id) => experiences[experienceAt.get(id) ?? -1] ?? []);
  const rows = [
    ...jobs.map((job) => {
      const held = texts.held(job.years, job.endedIn);
      return html`${titleOf(sheet, job.code)}${held ? html`, ${held}` : nothing} ${code(sheet, job.code)}`;
    }),
    ...activities.map(({ label }) => html`${label} <small>(${texts.activity})</small>`),
  ];
  return section(
    sheet,
    texts.past,
    rows.length ? shortList(sheet, rows, MOST_PAST) : html`<p class="muted">${texts.noPast}</p>`
  );
}

function renderSkills(sheet: Sheet): unknown {
  const { texts, knowledge, profile } = sheet;
  const { skills } = knowledge.index.ranking;
  const rows = (answer: 'had' | 'declined') =>
    answered(skills, profile.skills, answer).map((id) => html`${skillOf(sheet, id)} <small class="rome">${id}</small>`);
  const [had, declined] = [rows('had'), rows('declined')];
  return [
    section(
      sheet,
      texts.confirmed(had.length),
      had.length
        ? html`${shortList(sheet, had, MOST_SKILLS)}
            <p><small>${texts.numbers}</small></p>`
        : html`<p class="muted">${texts.noSkills}</p>`
    ),
    declined.length
      ? section(sheet, texts.declined(declined.length), shortList(sheet, declined, MOST_DECLINED))
      : nothing,
  ];
}

function renderWishes(sheet: Sheet): TemplateResult {
  const { texts, knowledge, profile, host } = sheet;
  const labels = (strength: 'must' | 'prefer') =>
    wishLabels(answered(wishIds(knowledge.index), profile.wishes, strength), knowledge, host.texts);
  const rows = [
    ...labels('must').map((label) => html`${label} <strong>(${texts.must})</strong>`),
    ...labels('prefer').map((label) => html`${label} <small>(${texts.prefer})</small>`),
  ];
  return section(
    sheet,
    texts.wishes,
    rows.length ? shortList(sheet, rows, MOST_WISHES) : html`<p class="muted">${texts.noWishes}</p>`
  );
}

/** What the person said of their situation, in the words of the questions. */
function situationLines({ texts, planTexts: { situation: words } }: Sheet, situation: Situation): string[] {
  const { status, level, lowQualification, region, ...counts } = situation;
  return [
    ...(status ? [words.statuses[status]] : []),
    ...(level ? [texts.said(words.level, words.levels[level])] : []),
    ...(lowQualification === undefined
      ? []
      : [texts.said(words.lowQualification, lowQualification ? words.yes : words.no)]),
    ...Object.entries(counts).map(([question, n]) =>
      texts.said(words.counts[question as keyof typeof counts].label, n)
    ),
    ...(region && Object.hasOwn(REGIONS, region) ? [texts.region(REGIONS[region]!)] : []),
  ];
}

/** What matters to the person and what they are after, in their order; another version's ids have no words here. */
function renderAims(sheet: Sheet): unknown {
  const { values, aims } = sheet.host.texts.project;
  const words: Readonly<Record<string, string>> = { ...values, ...aims };
  const rows = (sheet.profile.aims ?? []).flatMap((id) => (Object.hasOwn(words, id) ? [words[id]] : []));
  return rows.length ? section(sheet, sheet.texts.aims, shortList(sheet, rows, rows.length)) : nothing;
}

function renderSituation(sheet: Sheet): unknown {
  const lines = situationLines(sheet, sheet.profile.situation ?? {});
  return lines.length ? section(sheet, sheet.texts.situation, shortList(sheet, lines, lines.length)) : nothing;
}

export const renderPerson = (sheet: Sheet): unknown => [
  renderTastes(sheet),
  renderPast(sheet),
  renderSkills(sheet),
  renderWishes(sheet),
  renderAims(sheet),
  renderSituation(sheet),
];
