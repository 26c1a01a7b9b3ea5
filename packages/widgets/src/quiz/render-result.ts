// What the answers say, in six scores, and what the reader may do then: go on, look again, answer a few more.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lettersInDoubt, planQuiz, scoreInterests } from '@passerelle/engine/interests';
import type { InterestScores } from '@passerelle/engine/interests';
import { FIRST_ITEMS } from '@passerelle/referential/types';
import type { Item } from '@passerelle/referential/types';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import { minutesFor } from './minutes-for.ts';
import { askMore, reviewQuiz } from './after-result.ts';
import { startQuiz } from './quiz-state.ts';
import type { QuizState } from './quiz-state.ts';
import { renderScores } from './render-scores.ts';

/** A quiz whose result is drawn. */
interface Quiz {
  readonly host: PasserelleElement;
  readonly state: QuizState;
  readonly items: readonly Item[];
  readonly go: (state: QuizState) => void;
}

export function renderResult(quiz: Quiz): TemplateResult {
  const { host, items, go } = quiz;
  const { result } = host.texts;
  const { interests } = host.answers;
  const scores = scoreInterests(items, interests);
  const answered = scores.letters.reduce((sum, letter) => sum + letter.answered, 0);
  const resume = html`<button
    type="button"
    class=${answered ? 'secondary' : 'primary'}
    @click=${() => go(startQuiz(items, interests))}
  >
    ${result.resume}
  </button>`;
  if (answered === 0)
    return html`<div class="stack">
      ${host.heading(result.nothingTitle, { focus: true })}
      <p>${result.nothing}</p>
      <div class="actions">${resume}</div>
    </div>`;
  const first = items.slice(0, FIRST_ITEMS);
  return html`<div class="stack">
    ${host.heading(result.title, { focus: true })}
    <p>${result.intro(answered, FIRST_ITEMS)}</p>
    ${renderScores(scores, host.texts)} ${renderOffer(quiz, scores)}
    <p><small>${result.notValidated}</small></p>
    <div class="actions">
      ${first.every(({ id }) => Object.hasOwn(interests, id)) ? nothing : resume}
      <button type="button" class="secondary" @click=${() => go(reviewQuiz(items, interests))}>${result.review}</button>
      <button type="button" class="quiet end" @click=${() => restart(quiz)}>${result.restart}</button>
    </div>
  </div>`;
}

/** Never more than was promised without the reader's word: the result first, then the choice. */
function renderOffer({ host, items, state, go }: Quiz, scores: InterestScores): unknown {
  const { result, letters } = host.texts;
  const { interests } = host.answers;
  const plan = planQuiz(items, interests, state.skipped);
  const { extra, left } = plan;
  const inDoubt = lettersInDoubt(scores).map((letter) => letters[letter].name);
  if (!extra || !inDoubt.length) return nothing;
  return html`<div class="offer stack" part="offer">
    ${host.heading(result.moreTitle, { depth: 1 })}
    <p>${result.more(inDoubt, left, minutesFor(left))}</p>
    <div class="actions">
      <button type="button" class="secondary" @click=${() => go(askMore(state, items, interests, plan))}>
        ${result.askMore(left)}
      </button>
    </div>
  </div>`;
}

function restart({ host, items, go }: Quiz): void {
  for (const id of Object.keys(host.answers.interests)) host.dispatch({ type: 'answer', item: id, value: undefined });
  go(reviewQuiz(items, host.answers.interests));
}
