// Why this job, and what speaks against it, in words.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Reason } from '@passerelle/engine/matching';
import { withFrenchNames } from '../element/french-names.ts';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import type { Knowledge } from '../store/load-knowledge.ts';
import { wishLabels } from '../wishes/wish-label.ts';

const MOST_REASONS = 3;

/** Reasons that the reader may hold against the job. */
const AGAINST: readonly Reason['kind'][] = ['tastes-differ', 'wish-broken'];

/** Reasons that another job lends, the nearest first. */
const LENT: readonly Reason['kind'][] = ['nearest', 'near-nearest', 'family', 'domain'];

/** One reason; nothing for the missing skills, which have a list of their own. */
function renderReason(reason: Reason, knowledge: Knowledge, host: PasserelleElement, ofTastes: unknown): unknown {
  const { index, words, skillName } = knowledge;
  const { texts, answers } = host;
  const { card, letters } = texts;
  switch (reason.kind) {
    case 'skills-shared': {
      const confirmed = reason.skills.every((id) => answers.skills[id] === 'had');
      return html`${reason.had === 0 ? card.common : confirmed ? card.shared : card.sharedPresumed}
        <ul class="shared">
          ${reason.skills.map((id) => html`<li>${skillName(index.skillAt.get(id)!, host)}</li>`)}
        </ul>`;
    }
    case 'nearest':
    case 'near-nearest':
    case 'family':
    case 'domain': {
      const from = index.jobAt.get(reason.from)!;
      const around = (say: (title: string) => string): unknown =>
        withFrenchNames([words.titles[from]!], texts, ([title]) => say(title!));
      return answers.jobs.some(({ code }) => code === reason.from)
        ? around(card.neighbourOfPast[reason.kind])
        : around(card.neighbour[reason.kind]);
    }
    case 'tastes':
      return html`${card.tastes(reason.letters.map((letter) => letters[letter].name))} ${ofTastes}`;
    case 'tastes-differ':
      return html`${card.tastesDiffer} ${ofTastes}`;
    case 'wish-kept':
    case 'wish-broken': {
      const [wish] = wishLabels([reason.wish, ...(reason.others ?? [])], knowledge, texts);
      return reason.kind === 'wish-kept' ? card.wishKept(wish!) : card.wishBroken(wish!);
    }
    case 'skills-missing':
      return nothing;
  }
}

/** At most three reasons for, and all that speaks against; `ofTastes` is said after those that are tastes. */
export function renderReasons(
  reasons: readonly Reason[],
  knowledge: Knowledge,
  host: PasserelleElement,
  ofTastes: unknown
): TemplateResult[] {
  const { card } = host.texts;
  // A job that is near another is often of its family and domain too: the nearest of these says enough.
  const nearness = reasons.find(({ kind }) => LENT.includes(kind));
  const told = reasons.filter(
    (reason) => reason.kind !== 'skills-missing' && (reason === nearness || !LENT.includes(reason.kind))
  );
  const isAgainst = ({ kind }: Reason): boolean => AGAINST.includes(kind);
  const list = (title: string, of: readonly Reason[]): TemplateResult[] =>
    of.length
      ? [
          html`<div part="reasons">
            ${host.heading(title, { depth: 1 })}
            <ul class="reasons">
              ${of.map((reason) => html`<li>${renderReason(reason, knowledge, host, ofTastes)}</li>`)}
            </ul>
          </div>`,
        ]
      : [];
  return [
    ...list(card.reasonsTitle, told.filter((reason) => !isAgainst(reason)).slice(0, MOST_REASONS)),
    ...list(card.reservationsTitle, told.filter(isAgainst)),
  ];
}
