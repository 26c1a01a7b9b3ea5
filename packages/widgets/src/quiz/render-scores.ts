// The six scores as a list of bars, each with its figure in words: the chart is its own table.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { InterestScores } from '@passerelle/engine/interests';
import type { Messages } from '../i18n/messages.ts';
import { bar } from '../styles/bar.ts';

const MOST_AN_ANSWER = 4;

/** What stands out, in one sentence: the first group alone when it is one letter, a tie when it is several. */
function leadSentence({ order }: InterestScores, { quiz, letters }: Messages): string {
  const [first = [], second = []] = order;
  const names = (group: readonly (keyof typeof letters)[]) => group.map((letter) => letters[letter].name.toLowerCase());
  if (first.length + second.length === 0 || first.length >= 5 || order.length < 2) return quiz.flat;
  return first.length > 1 ? quiz.tie(names(first)) : quiz.lead(names(first));
}

export function renderScores(scores: InterestScores, texts: Messages): TemplateResult {
  const { quiz, letters } = texts;
  const ordered = [...scores.letters].sort((a, b) => b.mean - a.mean);
  return html`<p class="lead" part="lead">${leadSentence(scores, texts)}</p>
    <ul class="scores" aria-label=${quiz.scale} part="scores">
      ${ordered.map(
        ({ letter, answered, sum, mean }) =>
          html`<li>
            <span class="name">${letters[letter].name} <small>${letters[letter].what}</small></span>
            <span class="figure">${answered ? quiz.score(sum, answered * MOST_AN_ANSWER) : quiz.unanswered}</span>
            ${answered ? bar(mean / MOST_AN_ANSWER) : nothing}
          </li>`
      )}
    </ul>`;
}
