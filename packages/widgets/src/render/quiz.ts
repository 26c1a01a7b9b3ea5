// The first question, as passerelle-quiz.ts draws it.
import { items } from '@passerelle/referential/items';
import { itemsInEnglish } from '@passerelle/referential/items/en';
import type { Messages } from '../i18n/messages.ts';
import { minutesFor } from '../quiz/minutes-for.ts';
import { escape } from './html.ts';

const first = items[0]!;

export function quizHtml({ language, direction, quiz }: Messages, level: number): string {
  const said = (language === 'en' && itemsInEnglish[first.id]) || first.text;
  const place = escape(quiz.position(1, items.length));
  const answers = quiz.answers
    .map(
      (answer, value) =>
        `<label class="answer" part="answer"><input type="radio" name="answer" value="${value}"> <span>${escape(answer)}</span></label>`
    )
    .join('');
  return `<div class="root" part="panel" lang="${language}" dir="${direction}"><div class="stack"><div class="heading" role="heading" aria-level="${level}" part="heading">${escape(quiz.title)}</div> <p>${escape(quiz.intro(items.length, minutesFor(items.length)))}</p><div><p class="muted" aria-hidden="true">${place}</p><svg class="bar" aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 1"><rect class="track" width="100" height="1"></rect><rect class="value" width="0" height="1"></rect></svg></div><form class="stack" data-item="${first.id}"><fieldset><legend><div class="subheading" role="heading" aria-level="${Math.min(6, level + 1)}" part="question"><span class="hidden">${place}. </span><span class="stem">${escape(quiz.stem)}</span> ${escape(quiz.question(said))}</div></legend><div class="answers">${answers}</div></fieldset><div class="actions"><button type="button" class="secondary" disabled>${escape(quiz.skip)}</button> <button type="button" class="quiet end" disabled>${escape(quiz.stop)}</button></div></form></div><p class="hidden" role="status"></p></div>`;
}
