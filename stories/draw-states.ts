// The table of states: each element, each kind of state, and where the catalogue shows it.
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { catalogue } from './catalogue.ts';
import { drawTable } from './draw-table.ts';
import { KINDS, STATES, addressOf } from './states.ts';
import type { Kind } from './states.ts';

const kinds = Object.keys(KINDS) as Kind[];

/** A state of the catalogue, opened in place of this page. */
function link(id: string, element: string): TemplateResult {
  const { meta, story } = catalogue.find((entry) => entry.id === id)!;
  const args = meta.id === 'loading' ? `&args=element:${element}` : '';
  return html`<li><a target="_top" href=${`./?path=/story/${addressOf(id)}${args}`}>${story.name}</a></li>`;
}

const cell = (element: string, kind: Kind): TemplateResult => {
  const shown = STATES[element]![kind];
  return 'none' in shown
    ? html`<td><small>${shown.none}</small></td>`
    : html`<td>
        <ul>
          ${shown.map((id) => link(id, element))}
        </ul>
      </td>`;
};

/** The page. */
export function drawStates(): HTMLElement {
  const page = document.createElement('main');
  page.className = 'wide';
  const rows = kinds.map(
    (kind) =>
      html`<tr>
        <th scope="row">${KINDS[kind]}</th>
        ${Object.keys(STATES).map((element) => cell(element, kind))}
      </tr>`
  );
  render(
    html`<h1>Tous les états</h1>
      <p>
        Où voir chaque état de chaque élément, ou pourquoi il n’existe pas. Le thème, le sens, la langue et la largeur
        de 280 px se choisissent dans la barre d’outils, sur n’importe quel état.
      </p>
      ${drawTable(
        'Tous les états',
        ['État', ...Object.keys(STATES).map((element) => html`<code>${element}</code>`)],
        rows
      )}`,
    page
  );
  return page;
}
