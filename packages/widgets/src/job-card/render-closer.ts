// What stands beside a job once its card is open, with who says so and when: none of it moves its place.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isStale } from '@passerelle/engine/plan';
import { REQUIREMENTS, UNKNOWN } from '@passerelle/referential/types';
import type { FactSource, Having, Ranges } from '@passerelle/referential/types';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { today } from '../store/today.ts';

/** Positions of the things that a job has. */
export const had = ({ ids, links: { offsets, jobs } }: Having, job: number): number[] =>
  ids.flatMap((_, at) => (jobs.subarray(offsets[at], offsets[at + 1]).includes(job) ? [at] : []));

export const rangeOf = ({ low, high }: Ranges, job: number): readonly [number, number] | undefined =>
  low[job] === UNKNOWN ? undefined : [low[job]!, high[job]!];

/** A fact with its source. */
const dated = (text: string, { publisher, year, url }: FactSource, host: PasserelleElement): TemplateResult => {
  const { card, newTab } = host.texts;
  return html`<li>
    ${text}
    <small
      >(<a href=${url} target="_blank" rel="noopener noreferrer"
        >${publisher}, ${year}<span class="hidden"> ${newTab}</span></a
      >${isStale(year, today()) ? card.old : nothing})</small
    >
  </li>`;
};

/** Requirements, exposure, tension, and the official ways here from the reader's past jobs. */
function renderFacts(job: number, knowledge: Knowledge, host: PasserelleElement): unknown {
  const closer = knowledge.closer.for(host);
  if (!closer) return nothing;
  const { card } = host.texts;
  const { exposure, tension, requirements, sources } = closer.facts;
  const asked = REQUIREMENTS.flatMap((requirement, i) => {
    const when = (requirements[job]! >> (2 * i)) & 3;
    return when ? [html`<li>${card.requirements[requirement]}${when === 1 ? card.sometimes : nothing}</li>`] : [];
  });
  const level = rangeOf(exposure.level, job);
  const hiring = rangeOf(tension.france, job);
  const regions = tension.regions.flatMap(({ values }) => rangeOf(values, job) ?? []);
  const { offsets, jobs } = closer.mobility;
  const origins = jobs.subarray(offsets[job], offsets[job + 1]);
  const from = host.answers.jobs.flatMap(({ code }) => {
    const past = knowledge.index.jobAt.get(code);
    return past !== undefined && origins.includes(past) ? [knowledge.words.titles[past]!] : [];
  });
  const facts = [
    ...asked,
    ...from.map((title) => html`<li>${card.passage(title)}</li>`),
    ...(hiring
      ? [dated(card.tension(hiring, [Math.min(...regions), Math.max(...regions)]), sources.tension, host)]
      : []),
    ...(level ? [dated(card.exposure(level), sources.exposure, host)] : []),
  ];
  return facts.length
    ? html`${host.heading(card.facts, { depth: 1 })}
        <ul class="conditions" part="known">
          ${facts}
        </ul>`
    : nothing;
}

function renderConditions(job: number, knowledge: Knowledge, host: PasserelleElement): unknown {
  const closer = knowledge.closer.for(host);
  if (!closer) return nothing;
  const { contexts, kinds, ways } = closer.contexts;
  const list = (title: string, labels: readonly string[]): unknown =>
    labels.length
      ? html`${host.heading(title, { depth: 1 })}
          <ul class="conditions">
            ${labels.map((label) => html`<li>${label}</li>`)}
          </ul>`
      : nothing;
  const { card } = host.texts;
  const having = had(contexts, job).sort((a, b) => kinds[a]! - kinds[b]! || a - b);
  return [
    list(
      card.conditions,
      having.map((at) => contexts.labels[at]!)
    ),
    list(
      card.ways,
      had(ways, job).map((at) => ways.labels[at]!)
    ),
  ];
}

/** Jobs that official lists do not name yet, whose nearest official job this one is. */
function renderEmerging(job: number, knowledge: Knowledge, host: PasserelleElement): unknown {
  const { card } = host.texts;
  const near = knowledge.notes.for(host)?.emerging.filter(({ jobs }) => jobs.includes(job)) ?? [];
  return near.length
    ? html`${host.heading(card.emerging, { depth: 1 })}
        <p><small>${card.emergingHelp}</small></p>
        <ul class="conditions" part="emerging">
          ${near.map(({ title, line }) => html`<li>${title}. <small>${line}.</small></li>`)}
        </ul>`
    : nothing;
}

/** All that an open card adds; a way to try again where it could not be loaded. */
export function renderCloser(job: number, knowledge: Knowledge, host: PasserelleElement): unknown {
  const { closer } = knowledge;
  const { errors, loading } = host.texts;
  if (closer.failed)
    return html`<p class="warning" role="alert">${errors.load}</p>
      <div><button type="button" class="secondary" @click=${() => closer.retry(host)}>${errors.retry}</button></div>`;
  if (!closer.for(host)) return html`<p class="muted">${loading}</p>`;
  return [
    renderFacts(job, knowledge, host),
    renderConditions(job, knowledge, host),
    renderEmerging(job, knowledge, host),
  ];
}
