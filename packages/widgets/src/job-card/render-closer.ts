// What stands beside a job once its card is open, with who says so and when: none of it moves its place.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isStale, jobRequirements } from '@passerelle/engine/plan';
import { ACCESS_LEVELS } from '@passerelle/referential/types';
import type { FactSource, Requirement } from '@passerelle/referential/types';
import { withFrenchNames } from '../element/french-names.ts';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import type { Closer, Knowledge } from '../store/load-knowledge.ts';
import { today } from '../store/today.ts';
import { had, rangeOf } from './facts-of.ts';

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
export function renderFacts(job: number, closer: Closer, knowledge: Knowledge, host: PasserelleElement): unknown {
  const { card, closer: words } = host.texts;
  const { exposure, tension, sources } = closer.facts;
  const { always, sometimes } = jobRequirements(knowledge.index.ranking, closer.facts, job);
  const asked = (requirements: readonly Requirement[], when: string): TemplateResult[] =>
    requirements.map((requirement) => html`<li>${card.requirements[requirement]}${when}</li>`);
  const level = rangeOf(exposure.level, job);
  const { region, level: held } = host.answers.situation ?? {};
  const local = tension.regions.find(({ code }) => code === region);
  const there = local && rangeOf(local.values, job);
  const access = ACCESS_LEVELS[knowledge.index.ranking.access[job]!]!;
  const hiring = rangeOf(tension.france, job);
  const regions = tension.regions.flatMap(({ values }) => rangeOf(values, job) ?? []);
  const { offsets, jobs } = closer.mobility;
  const origins = jobs.subarray(offsets[job], offsets[job + 1]);
  const from = host.answers.jobs.flatMap(({ code }) => {
    const past = knowledge.index.jobAt.get(code);
    return past !== undefined && origins.includes(past) ? [knowledge.words.titles[past]!] : [];
  });
  const facts = [
    ...asked(always, ''),
    ...asked(sometimes, card.sometimes),
    ...(held && access !== 'unknown'
      ? [html`<li>${words.diploma(ACCESS_LEVELS.indexOf(held) >= ACCESS_LEVELS.indexOf(access))}</li>`]
      : []),
    ...from.map((title) => html`<li>${withFrenchNames([title], host.texts, ([name]) => words.passage(name!))}</li>`),
    ...(hiring
      ? [dated(words.tension(hiring, [Math.min(...regions), Math.max(...regions)]), sources.tension, host)]
      : []),
    ...(there ? [dated(words.tensionThere(there), sources.tension, host)] : []),
    ...(level ? [dated(card.exposure(level), sources.exposure, host)] : []),
  ];
  return facts.length
    ? html`${host.heading(words.facts, { depth: 1 })}
        <ul class="conditions">
          ${facts}
        </ul>`
    : nothing;
}

export function renderConditions(
  job: number,
  { contexts: { contexts, kinds, ways } }: Closer,
  host: PasserelleElement
): unknown {
  const list = (title: string, labels: readonly string[]): unknown =>
    labels.length
      ? html`${host.heading(title, { depth: 1 })}
          <ul class="conditions">
            ${labels.map((label) => html`<li>${label}</li>`)}
          </ul>`
      : nothing;
  const { closer: words } = host.texts;
  const having = had(contexts, job).sort((a, b) => kinds[a]! - kinds[b]! || a - b);
  return [
    list(
      words.conditions,
      having.map((at) => contexts.labels[at]!)
    ),
    list(
      words.ways,
      had(ways, job).map((at) => ways.labels[at]!)
    ),
  ];
}

/** Jobs that official lists do not name yet, whose nearest official job this one is. */
export function renderEmerging(job: number, knowledge: Knowledge, host: PasserelleElement): unknown {
  const { closer: words } = host.texts;
  const near = knowledge.notes.for(host)?.emerging.filter(({ jobs }) => jobs.includes(job)) ?? [];
  return near.length
    ? html`${host.heading(words.emerging, { depth: 1 })}
        <p><small>${words.emergingHelp}</small></p>
        <ul class="conditions">
          ${near.map(({ title, line }) => html`<li>${title}. <small>${line}.</small></li>`)}
        </ul>`
    : nothing;
}
