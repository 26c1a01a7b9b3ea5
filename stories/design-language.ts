// The language of the design, drawn with what makes it: the styles of the elements, the table of tokens, their signs.
// Each figure is read in the page or computed: none is written here.
import { css, html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { LETTERS } from '@passerelle/referential';
import { TOKENS, contrast } from '../demo/tokens-table.js';
import type { Token } from '../demo/tokens-table.js';
import { fr } from '../packages/widgets/src/i18n/fr.ts';
import { letterSign } from '../packages/widgets/src/quiz/letter-sign.ts';
import { quizStyles } from '../packages/widgets/src/quiz/passerelle-quiz.styles.ts';
import { bar } from '../packages/widgets/src/styles/bar.ts';
import { base } from '../packages/widgets/src/styles/base.ts';
import { drawTable } from './draw-table.ts';

const page = css`
  .root > * + * {
    margin-block-start: 1.5em;
  }
  .scrolls {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
  }
  thead th {
    font-weight: 700;
  }
  code {
    font-size: 0.9em;
  }
  .swatch {
    fill: var(--_text);
    stroke: var(--_control);
    inline-size: 2.5em;
    block-size: 1.5em;
    vertical-align: middle;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
  }
  .signs li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
`;

const figure = (value: number): string => (Math.floor(value * 10) / 10).toLocaleString('fr');
const inFrench = (css: string): string => parseFloat(css).toLocaleString('fr');

const table = (heads: readonly string[], rows: unknown): TemplateResult => drawTable(heads[0]!, heads, rows);

const colours = TOKENS.filter((token): token is Token & { light: string; dark: string } => token.light !== undefined);
const colourOf = (name: string, theme: 'light' | 'dark'): string =>
  colours.find((token) => token.name === name)![theme];

/** The least of its contrasts with the two backgrounds. */
export const onBackgrounds = (colour: string, theme: 'light' | 'dark'): number =>
  Math.min(...['surface', 'soft'].map((back) => contrast(colour, colourOf(back, theme))));

const swatch = (colour: string): TemplateResult =>
  html`<svg class="swatch" aria-hidden="true" viewBox="0 0 10 6"><rect width="10" height="6" fill=${colour} /></svg>`;

const colourRow = ({ name, what, light, dark, least }: (typeof colours)[number]): TemplateResult =>
  html`<tr>
    <th scope="row"><code>${name}</code><br /><small>${what}</small></th>
    <td>${swatch(light)} ${light}</td>
    <td>${least ? figure(onBackgrounds(light, 'light')) : '–'}</td>
    <td>${swatch(dark)} ${dark}</td>
    <td>${least ? figure(onBackgrounds(dark, 'dark')) : '–'}</td>
    <td>${least ? figure(least) : '–'}</td>
  </tr>`;

const TEXTS: readonly (readonly [use: string, className: string, tag: 'p' | 'small'])[] = [
  ['Titre', 'heading', 'p'],
  ['Sous-titre', 'subheading', 'p'],
  ['Texte', '', 'p'],
  ['Texte secondaire', 'muted', 'p'],
  ['Précision', '', 'small'],
];

const sample = 'Un métier qui vous ressemble';
const textRow = ([use, className, tag]: (typeof TEXTS)[number]): TemplateResult =>
  html`<tr>
    <th scope="row">${use}</th>
    <td>${tag === 'p' ? html`<p class=${className}>${sample}</p>` : html`<small>${sample}</small>`}</td>
    <td class="measure"></td>
  </tr>`;

const SPACES: readonly (readonly [share: number, use: string])[] = [
  [0.25, 'entre un terme et son explication'],
  [0.5, 'entre deux boutons, deux réponses'],
  [0.75, 'entre une question et ses réponses'],
  [1, 'entre deux blocs'],
  [1.25, 'bord du cadre'],
];

const spaceRow = ([share, use]: (typeof SPACES)[number]): TemplateResult =>
  html`<tr>
    <th scope="row">${share.toLocaleString('fr')} × <code>space</code></th>
    <td>${use}</td>
    <td>${bar(share / SPACES.at(-1)![0])}</td>
  </tr>`;

const content = (): TemplateResult =>
  html`<div class="root">
    <h1 class="heading">La langue du design</h1>
    <p>
      Une page de blog reste celle du blog&#8239;: les composants en reprennent la police, et un seul réglage, l’accent,
      suffit à leur donner sa couleur. Le reste se fait petit&#8239;: peu de traits, un seul niveau de fond, du texte
      court.
    </p>

    <h2 class="subheading">Texte</h2>
    <p>
      Les tailles sont en <code>em</code>, à partir de celle que le lecteur a choisie dans son navigateur. Jamais en
      <code>rem</code>, que la page règle. Une ligne ne dépasse pas 42 em.
    </p>
    ${table(['Usage', 'Exemple', 'Taille, graisse, interligne'], TEXTS.map(textRow))}

    <h2 class="subheading">Espacement</h2>
    <p>Tout se compte en <code>--passerelle-space</code>. Les champs et les boutons ont 44 px de haut au moins.</p>
    ${table(['Espace', 'Où', 'En proportion'], SPACES.map(spaceRow))}

    <h2 class="subheading">Couleurs</h2>
    <p>
      Le contraste est le plus faible des deux fonds, <code>surface</code> et <code>soft</code>. Il faut 4,5 pour un
      texte, 3 pour un bord ou un contour. L’accent d’un site est corrigé par le navigateur&#8239;: il est lisible quel
      qu’il soit. Une couleur ne dit jamais rien seule&#8239;: un mot ou une forme l’accompagne.
    </p>
    ${table(['Propriété', 'Clair', 'Contraste', 'Sombre', 'Contraste', 'Il faut'], colours.map(colourRow))}

    <h2 class="subheading">Contraste élevé</h2>
    <p>
      Là où l’appareil impose ses couleurs (« contraste élevé » de Windows), les composants les prennent&#8239;: fonds,
      textes, bords, barres. Pour le voir&#8239;: outils du navigateur, «&#8239;Rendu&#8239;»,
      <code>forced-colors: active</code>. Chaque état de ce catalogue est mesuré ainsi par les tests.
    </p>

    <h2 class="subheading">Mouvement</h2>
    <ul class="stack">
      <li>Une barre met <span class="motion"></span> à prendre sa longueur&#8239;: l’œil voit laquelle a changé.</li>
      <li>Rien d’autre ne bouge. Où le lecteur demande du calme, les barres non plus.</li>
      <li>
        Ce qui vient d’arriver ne prend pas de clic pendant un instant&#8239;: deux appuis rapides ne répondent pas deux
        fois.
      </li>
    </ul>
    <div class="moving">${bar(0.6)}</div>

    <h2 class="subheading">Signes</h2>
    <p>
      Un par famille d’activités, tracé dans un carré de 24, de la couleur du texte. Le nom est toujours écrit à
      côté&#8239;: les lecteurs d’écran ne lisent que lui. Pas de police d’icônes, pas d’image à charger.
    </p>
    <ul class="signs">
      ${LETTERS.map((letter) => html`<li>${letterSign(letter)} ${fr.letters[letter].name}</li>`)}
    </ul>
  </div>`;

/** Writes beside each sample what the browser has made of its styles. */
function measure(root: ShadowRoot): void {
  for (const cell of root.querySelectorAll('.measure')) {
    const { fontSize, fontWeight, lineHeight } = getComputedStyle(cell.previousElementSibling!.firstElementChild!);
    const ratio = (parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2);
    cell.textContent = `${inFrench(fontSize)} px, ${fontWeight}, ${inFrench(ratio)}`;
  }
  const { transitionDuration } = getComputedStyle(root.querySelector('.moving .value')!);
  root.querySelector('.motion')!.textContent =
    parseFloat(transitionDuration) > 0 ? `${inFrench(transitionDuration)} seconde` : 'aucun temps';
}

/** The page, with the styles that the elements have. */
export function drawDesignLanguage(): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [base, quizStyles, page].map(({ styleSheet }) => styleSheet!);
  render(content(), root);
  // Styles are computed once it stands in a page.
  requestAnimationFrame(() => measure(root));
  return host;
}
