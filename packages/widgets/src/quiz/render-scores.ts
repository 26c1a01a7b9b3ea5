// The six scores as a table whose cells hold a bar beside the figure: the chart is its own table. The roles are
// written, because some browsers forget them where rows are laid out as a grid.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { InterestScores } from '@passerelle/engine/interests';
import type { Messages } from '../i18n/messages.ts';
import { bar } from '../styles/bar.ts';
import { letterSign } from './letter-sign.ts';

const MOST_AN_ANSWER = 4;

/** Fewer answers than this to a family of activities say nothing of it. */
const FEWEST_ANSWERS = 2;
/** « Ça dépend » : a family must do better to stand out. */
const MIDDLE = 2;

/** What stands out, in one sentence: a letter alone, several as a tie, or nothing yet. */
function leadSentence({ letters: scores, order, flat }: InterestScores, { result, letters }: Messages): string {
  if (scores.some(({ answered }) => answered < FEWEST_ANSWERS)) return result.tooFew;
  const [first = []] = order;
  if (flat || scores.every(({ mean }) => mean <= MIDDLE)) return result.flat;
  const names = first.map((letter) => letters[letter].name);
  return names.length > 1 ? result.tie(names) : result.lead(names);
}

export function renderScores(scores: InterestScores, texts: Messages): TemplateResult {
  const { result, letters } = texts;
  const ordered = scores.letters.filter(({ answered }) => answered > 0).sort((a, b) => b.mean - a.mean);
  return html`<p class="lead">${leadSentence(scores, texts)}</p>
    <table class="scores" role="table" part="scores">
      <caption class="hidden">
        ${result.scale}
      </caption>
      <thead class="hidden">
        <tr role="row">
          <th role="columnheader" scope="col">${result.family}</th>
          <th role="columnheader" scope="col">${result.points}</th>
        </tr>
      </thead>
      <tbody>
        ${ordered.map(
          ({ letter, answered, sum, mean }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                ${letterSign(letter)}
                <span>${letters[letter].name} <small>${letters[letter].what}</small></span>
              </th>
              <td role="cell">
                ${bar(mean / MOST_AN_ANSWER)}<span>${result.score(sum, answered * MOST_AN_ANSWER)}</span>
              </td>
            </tr>`
        )}
      </tbody>
    </table>`;
}
