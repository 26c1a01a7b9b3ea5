// What the documentation holds, in the order in which it is read. Paths are those of the repository: a page stands
// in the site where its source stands here, so that links between them go on working.
import { readdirSync } from 'node:fs';

/** The guides of a folder, in English where a guide has an English twin. */
const guides = (folder, english) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name.endsWith('.en.md') === english)
    .map((name) => `${folder}/${name}`);

/** For who works on this project: they stand with its packages. */
const DEVELOPING = ['docs/dependencies.md', 'docs/releasing.md'];

/** [{ title, links }]; a link is the path of a Markdown file, `{ title, source }` where it is called
 * otherwise than its heading says, or `{ title, to }` for what is built elsewhere. */
export const sections = () => [
  {
    title: 'Poser les composants',
    links: [
      { title: 'Présentation', source: 'README.md' },
      { title: 'Préparer le code à coller', to: 'demo/configurator.html' },
      { title: 'Un petit blog', to: 'demo/blog/index.html' },
      ...guides('docs/recipes', false),
    ],
  },
  {
    title: 'Accorder à un site',
    links: [
      { title: 'Catalogue (Storybook)', to: 'storybook/index.html' },
      { title: 'Couleurs et propriétés', to: 'demo/tokens.html' },
      { title: 'Démonstration', to: 'demo/index.html' },
      { title: 'Sites difficiles', to: 'demo/hosts/index.html' },
    ],
  },
  {
    title: 'In English',
    links: [{ title: 'Overview', source: 'README.en.md' }, ...guides('docs/recipes', true), ...guides('docs', true)],
  },
  {
    title: 'Développer',
    links: [
      { title: 'API', to: 'api/index.html' },
      'packages/widgets/README.md',
      'packages/engine/README.md',
      'packages/referential/README.md',
      'packages/referential/source/README.md',
      'packages/wordpress/README.md',
      ...DEVELOPING,
    ],
  },
  { title: 'Pourquoi ainsi', links: ['packages/engine/DESIGN.md', 'packages/referential/DESIGN.md'] },
  {
    title: 'Limites et mesures',
    links: [
      // Whatever else is written there.
      ...guides('docs', false).filter((path) => !DEVELOPING.includes(path)),
      { title: 'Accessibilité', to: 'demo/accessibilite.html' },
    ],
  },
];

/** README.md is the page that a folder opens with; the others keep their name. */
export const pageOf = (path) => path.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');

/** Folders of the repository that are copied as they are, with what is left out of each. */
export const COPIED = [
  { folder: 'demo', but: /^demo\/apps(\/|$)/ },
  { folder: 'packages/widgets/dist', but: /^packages\/widgets\/dist\/(esm|frameworks)(\/|$)/ },
  // What the configurator offers, and the names of the jobs.
  { folder: 'packages/widgets/dist/esm/embed', but: /\.ts$/ },
  { folder: 'packages/referential/dist', but: /\.ts$|cli\.js$/ },
  // The charts; their figures are shown as a file.
  { folder: 'docs/charts', but: /\.json$/ },
  // The images of the overview.
  { folder: 'test/browser/screens', but: /failed/ },
];
