// The first screen of the journey, as passerelle-journey.ts draws it around the quiz.
import type { Messages } from '../i18n/messages.ts';
import { ENTRIES, STEPS } from '../journey/steps.ts';
import { escape } from './html.ts';

export function journeyHtml({ language, direction, label, journey }: Messages, level: number, quiz: string): string {
  const steps = STEPS.idea;
  const position = escape(journey.position(1, steps.length));
  const entries = ENTRIES.map(
    (entry) =>
      `<button type="button" class="secondary" aria-pressed="${entry === 'idea'}" disabled>${escape(journey.entries[entry])}</button>`
  );
  const buttons = steps.map((step, i) => {
    const { name, length } = journey.steps[step];
    const current = i === 0 ? ' aria-current="step"' : '';
    return `<li><button type="button"${current} disabled><span class="number">${i + 1}</span> <span class="name">${escape(name)} <small>${escape(length)}</small></span></button></li>`;
  });
  return `<div class="root" part="panel" lang="${language}" dir="${direction}"><div class="stack"><div class="heading" role="heading" aria-level="${level}" part="heading">${escape(journey.title)}</div> <div class="entries" role="group" aria-label="${escape(journey.entriesTitle)}">${entries.join('')}</div><ol class="steps" aria-label="${position}" part="steps">${buttons.join('')}</ol><p class="here muted" aria-hidden="true">${label(position)} ${escape(journey.steps[steps[0]].name)}</p><div class="step">${quiz}</div><div class="actions nav"><button type="button" class="secondary end" disabled>${escape(journey.skip(journey.steps[steps[1]].name))}</button></div></div><p class="hidden" role="status"></p></div>`;
}
