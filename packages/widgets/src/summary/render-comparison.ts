// Up to three jobs side by side, with who says each fact and when.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Explanation } from '@passerelle/engine/matching';
import { isStale } from '@passerelle/engine/plan';
import { ACCESS_LEVELS, CONTEXT_KINDS, REQUIREMENTS } from '@passerelle/referential/types';
import type { FactSource, Ranges } from '@passerelle/referential/types';
import { had, rangeOf } from '../job-card/facts-of.ts';
import type { Closer } from '../store/load-knowledge.ts';
import { section, shortList } from './render-person.ts';
import { skillOf, titleOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const MOST_HAD = 4;
const MOST_MISSING = 5;
const MOST_CONDITIONS = 5;
/** Kinds of contexts that tell how hard a job is. */
const HARD = [CONTEXT_KINDS.indexOf('conditions'), CONTEXT_KINDS.indexOf('hours')];

export const isRegulated = ({ facts }: Explanation): boolean =>
  facts.some((fact) => fact.kind === 'tag' && fact.tag === 'regulated');

/** Conditions and hours of a job, those of the fewest jobs first: they tell it from others. */
function conditionsOf({ contexts: { contexts, kinds } }: Closer, job: number): string[] {
  const { offsets } = contexts.links;
  return had(contexts, job)
    .filter((at) => HARD.includes(kinds[at]!))
    .sort((a, b) => offsets[a + 1]! - offsets[a]! - (offsets[b + 1]! - offsets[b]!) || a - b)
    .map((at) => contexts.labels[at]!);
}

function renderJob(sheet: Sheet, explanation: Explanation): TemplateResult {
  const { texts, knowledge, host, closer, profile, today } = sheet;
  const { code, skills } = explanation;
  const job = knowledge.index.jobAt.get(code)!;
  const of = (state: string) => skills.filter((skill) => skill.state === state);
  const [missing, presumed] = [of('missing'), of('presumed').length];
  const known = [...of('confirmed'), ...of('presumed')];
  const row = (name: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const fact = (
    values: Ranges | undefined,
    source: FactSource | undefined,
    say: (range: readonly [number, number]) => string
  ) => {
    const range = values && rangeOf(values, job);
    return range && source
      ? html`${say(range)} <small>(${texts.saidBy(source, isStale(source.year, today))})</small>`
      : html`<span class="muted">${texts.unknown}</span>`;
  };
  const conditions = closer ? conditionsOf(closer, job) : [];
  const asked = closer
    ? REQUIREMENTS.flatMap((requirement, i) => {
        const when = (closer.facts.requirements[job]! >> (2 * i)) & 3;
        const { requirements, sometimes } = host.texts.card;
        return when ? [`${requirements[requirement]}${when === 1 ? sometimes : ''}`] : [];
      })
    : [];
  const level = ACCESS_LEVELS[knowledge.index.ranking.access[job]!]!;
  return html`<article class="job" aria-labelledby=${`job-${code}`}>
    <div class="name" role="heading" aria-level=${Math.min(6, host.level + 2)} id=${`job-${code}`}>
      ${titleOf(sheet, code)} <small class="rome">${texts.rome(code)}</small>
      ${code === profile.target ? html`<small class="target">${texts.target}</small>` : nothing}
    </div>
    <dl>
      ${row(
        texts.hadList,
        html`<p>${texts.had(known.length, skills.length, presumed)}</p>
          ${
            known.length
              ? shortList(
                  sheet,
                  known.map(({ id }) => skillOf(sheet, id)),
                  MOST_HAD
                )
              : nothing
          }`
      )}
      ${row(
        texts.toAcquire(missing.length),
        missing.length
          ? shortList(
              sheet,
              missing.map(({ id }) => skillOf(sheet, id)),
              MOST_MISSING
            )
          : host.texts.card.allHad
      )}
      ${row(
        texts.conditions,
        conditions.length
          ? shortList(sheet, conditions, MOST_CONDITIONS)
          : html`<span class="muted">${texts.noConditions}</span>`
      )}
      ${row(
        texts.access,
        shortList(
          sheet,
          [
            texts.levels[level],
            ...(isRegulated(explanation) ? [html`<strong>${texts.regulated}</strong>`] : []),
            ...asked,
          ],
          REQUIREMENTS.length + 2
        )
      )}
      ${row(texts.exposure, fact(closer?.facts.exposure.level, closer?.facts.sources.exposure, texts.exposureOf))}
      ${row(texts.tension, fact(closer?.facts.tension.france, closer?.facts.sources.tension, texts.tensionOf))}
    </dl>
  </article>`;
}

export const renderComparison = (sheet: Sheet): TemplateResult =>
  section(
    sheet,
    sheet.texts.comparison,
    sheet.jobs.length
      ? html`<div class="jobs">${sheet.jobs.map((job) => renderJob(sheet, job))}</div>`
      : html`<p class="muted">${sheet.texts.noComparison}</p>`
  );
