// The quiz with nothing but the platform: the least that a browser can be asked.
import { ANSWERS, QUESTIONS } from './questions.ts';

const host = document.querySelector('#quiz')!;
const given: Record<string, number> = {};

function show(position: number): void {
  const { id, text } = QUESTIONS[position]!;
  const fieldset = document.createElement('fieldset');
  const legend = fieldset.appendChild(document.createElement('legend'));
  legend.textContent = text;
  ANSWERS.forEach((answer, value) => {
    const label = fieldset.appendChild(document.createElement('label'));
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'answer' });
    input.addEventListener('change', () => {
      given[id] = value;
      show(Math.min(position + 1, QUESTIONS.length - 1));
    });
    label.append(input, answer);
  });
  host.replaceChildren(fieldset);
}
show(0);
