// A way in two steps to a job that is too far, with what is gained at each.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '@passerelle/engine/matching';
import type { SkillId } from '@passerelle/referential/types';
import { withFrenchNames } from '../element/french-names.ts';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import type { Knowledge } from '../store/load-knowledge.ts';

/** Beyond so many in a row, skills are counted. */
const MOST_NAMED = 3;

/** `today`: how many of the job's key skills the reader has. */
export function renderWay(
  { hops: [first, last] }: Route,
  today: number,
  { index, words, skillName }: Knowledge,
  host: PasserelleElement
): TemplateResult {
  const { closer, matches } = host.texts;
  const list = (title: string, skills: readonly SkillId[]): unknown => {
    const more = skills.length - MOST_NAMED;
    return skills.length
      ? html`<p>${title}</p>
          <ul class="shared">
            ${skills.slice(0, MOST_NAMED).map((id) => html`<li>${skillName(index.skillAt.get(id)!, host)}</li>`)}
            ${more > 0 ? html`<li>${matches.stoneMore(more)}</li>` : nothing}
          </ul>`
      : nothing;
  };
  const title = words.titles[index.jobAt.get(first.code)!]!;
  const around = (say: (title: string) => string): unknown =>
    withFrenchNames([title], host.texts, ([name]) => say(name!));
  return html`${host.heading(closer.wayTitle, { depth: 1 })}
    <p>${closer.wayIntro}</p>
    <ol class="conditions" part="way">
      <li>${around(closer.wayFirst)} ${list(matches.stoneGains, first.gained)}</li>
      <li>
        ${closer.waySecond} <small>${matches.stoneKeys(last.had, today, last.total)}</small>
        ${list(closer.wayLeft, last.gained)}
      </li>
    </ol>`;
}
