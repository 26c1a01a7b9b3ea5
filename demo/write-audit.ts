// Writes the accessibility page from its table: one row a criterion of the RGAA 4.1.2, in the order of its topics.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const TOPICS = [
  'Images',
  'Cadres',
  'Couleurs',
  'Multimédia',
  'Tableaux',
  'Liens',
  'Scripts',
  'Éléments obligatoires',
  'Structuration de l’information',
  'Présentation de l’information',
  'Formulaires',
  'Navigation',
  'Consultation',
];

/** What each state is called on the page. */
const STATES: Readonly<Record<string, string>> = {
  respecté: 'Respecté',
  page: 'À la page du site',
  'sans objet': 'Sans objet',
};

interface Row {
  readonly criterion: string;
  readonly subject: string;
  readonly state: string;
  readonly how: string;
  readonly tests: readonly string[];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The rows of the table: criterion, subject, state, how it is met, names of the tests that prove it. */
export function readAudit(): Row[] {
  const [, ...lines] = readFileSync(here('accessibilite.tsv'), 'utf8').replace(/\n$/, '').split('\n');
  return lines.map((line, i) => {
    const [criterion = '', subject = '', state = '', how = '', tests] = line.split('\t');
    if (tests === undefined || !(state in STATES)) throw new Error(`accessibilite.tsv, line ${i + 2}: ${line}`);
    return { criterion, subject, state, how, tests: tests ? tests.split(' | ') : [] };
  });
}

const renderRow = ({ criterion, subject, state, how, tests }: Row): string => `          <tr>
            <th scope="row">
              <a href="https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#${criterion}">${criterion}</a>
              ${escape(subject)}
            </th>
            <td>${STATES[state]}</td>
            <td>
              ${escape(how)}${
                tests.length
                  ? `
              <ul>
${tests.map((test) => `                <li><code lang="en">${escape(test)}</code></li>`).join('\n')}
              </ul>`
                  : ''
              }
            </td>
          </tr>`;

const renderTopic = (title: string, i: number, rows: readonly Row[]): string => `      <table>
        <caption>
          ${i + 1}. ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col">Critère</th>
            <th scope="col">État</th>
            <th scope="col">Comment, et par quel test</th>
          </tr>
        </thead>
        <tbody>
${rows.map(renderRow).join('\n')}
        </tbody>
      </table>`;

/** The page, whole. */
export function renderAudit(rows: readonly Row[]): string {
  const count = (state: string): number => rows.filter((row) => row.state === state).length;
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="Les 106 critères du RGAA 4.1.2, un par un, pour les composants passerelle." />
    <title>Accessibilité des composants · passerelle</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="blog.css" />
    <link rel="stylesheet" href="reference.css" />
  </head>
  <body>
    <!-- Written by demo/write-audit.ts from accessibilite.tsv. -->
    <header class="site">
      <a href="index.html">Le carnet des métiers</a>
      <nav aria-label="Pages de démonstration">
        <a href="index.html">L’article</a>
        <a href="journey.html">Le parcours</a>
        <a href="configurator.html">Le code à coller</a>
        <a href="tokens.html">Les couleurs</a>
        <a href="accessibilite.html" aria-current="page">L’accessibilité</a>
      </nav>
    </header>
    <main class="wide">
      <h1>Accessibilité des composants</h1>
      <p>
        Le RGAA 4.1.2 compte 106 critères. Ils portent sur des pages entières. Voici ce qu’il en est de nos composants :
      </p>
      <ul>
        <li><strong>${count('respecté')} critères applicables, ${count('respecté')} respectés</strong>, chacun avec le nom des tests qui le prouvent ;</li>
        <li>${count('page')} critères reviennent à la page qui accueille les composants ;</li>
        <li>${count('sans objet')} sont sans objet : il n’y a, par exemple, ni vidéo ni cadre.</li>
      </ul>
      <h2>Ce que cette page ne dit pas</h2>
      <ul>
        <li>C’est une évaluation par les auteurs, pas un audit par un tiers ni une déclaration de conformité.</li>
        <li>
          <strong>Aucun lecteur d’écran n’a été essayé en vrai</strong> (NVDA, JAWS, VoiceOver, TalkBack). Les tests
          lisent l’arbre d’accessibilité de Chromium, celui que ces aides reçoivent.
        </li>
        <li>Aucune personne handicapée n’a encore essayé les composants pour nous.</li>
        <li>Les couleurs que le site change, l’accent mis à part, ne sont pas corrigées : au site d’en vérifier le contraste.</li>
      </ul>
      <h2>Les 106 critères</h2>
${TOPICS.map((title, i) =>
  renderTopic(
    title,
    i,
    rows.filter(({ criterion }) => criterion.startsWith(`${i + 1}.`))
  )
).join('\n')}
    </main>
    <footer class="site">
      <p>Page de démonstration de passerelle.</p>
    </footer>
  </body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(here('accessibilite.html'), renderAudit(readAudit()));
