// Sources → what ships. Each package as one module a source file, with its dependencies left outside; then
// the files that a page includes, with everything inside. Types are written by tsc, not here.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { embedPages } from './packages/widgets/build/embed-pages.mjs';
import { squeezeLiterals } from './packages/widgets/build/squeeze-literals.mjs';

const dependencies = (name) =>
  Object.keys(JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')).dependencies ?? {});
const outside = (name) => (id) =>
  id.startsWith('node:') || dependencies(name).some((d) => id === d || id.startsWith(`${d}/`));

/** One module for each source file that an import may reach. */
const library = (name, inputs, dir = 'dist', plugins = []) => ({
  input: inputs.map((file) => `packages/${name}/src/${file}`),
  external: outside(name),
  output: {
    dir: `packages/${name}/${dir}`,
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
  },
  plugins: [
    typescript({
      tsconfig: `packages/${name}/tsconfig.json`,
      noEmit: false,
      declaration: false,
      sourceMap: false,
      inlineSources: false,
      outDir: `packages/${name}/${dir}`,
    }),
    ...plugins,
  ],
});

const cli = {
  input: 'packages/referential/cli/main.ts',
  external: outside('referential'),
  output: { file: 'packages/referential/dist/cli.js', format: 'esm' },
  plugins: [
    typescript({
      tsconfig: 'packages/referential/cli/tsconfig.json',
      noEmit: false,
      declaration: false,
      sourceMap: false,
      inlineSources: false,
      outDir: 'packages/referential/dist',
    }),
  ],
};

const small = (options) =>
  terser({
    ecma: 2022,
    compress: { passes: 5, unsafe_arrows: true },
    mangle: { properties: false },
    format: { comments: false },
    ...options,
  });
const whole = [resolve({ exportConditions: ['production'] })];

// What is needed together travels together: a request on a slow network costs as much as 100 kB.
const CHUNKS = [
  // The words of titles, which the search and the reading of a CV compare: whoever comes to either is here already.
  ['skills', /\/engine\/dist\/search\/(fold|neutral-form|split-genders|telling-words)\.js$/],
  ['search', /\/engine\/dist\/search\/|\/fuse\.js\//],
  ['ranking', /essential\/(ranking|ids|experiences|nearest)\.js$/],
  ['words', /essential\/words\.js$/],
  ['titles', /essential\/titles\.js$/],
  ['lines', /essential\/lines\.js$/],
  ['notes', /essential\/notes\.js$/],
  ['funding', /essential\/funding\.js$/],
  ['facts', /essential\/(facts|contexts|mobility)\.js$/],
  // What is asked beside wishes, of whoever opens it.
  ['project', /situation\/(project-fields|regions|situation\.styles)\.js$|i18n\/fr-project\.js$|profile\/aims\.js$/],
  // The job in mind, for who has one.
  ['target', /journey\/target-view\.js$|i18n\/fr-target\.js$/],
  // Reads what comes after the first list; asked for at the same time as what it reads.
  ['late', /pack\/decode-late\.js$/],
  ['sectors', /essential\/sectors\.js$/],
  ['code', /\/uqr\//],
  // What reads a CV, what it says, and what reads a Word file.
  ['cv', /\/engine\/dist\/cv\/|\/cv\/(?!read-docx|word-xml|read-pdf|pdf-worker)|i18n\/(fr-cv|load-cv-texts)\.js$/],
  ['docx', /\/cv\/(read-docx|word-xml)\.js$|\/fflate\//],
  ['from-pdf', /\/cv\/(read-pdf|pdf-worker)\.js$/],
  ['tu-of-cv', /fr-x-tu-cv\.js$/],
  ['english-of-cv', /en-cv\.js$/],
  [
    'summary',
    /\/summary\/(?!passerelle-[a-z-]+\.js|define\.js)|\/engine\/dist\/sharing\/|\/matching\/emphasise\.js$|load-summary-texts\.js$|fr-summary\.js$/,
  ],
  // Every element but the quiz and the journey: what loads their drawing. Not the names of the data's files, which are
  // in passerelle.js: its own name never changes, so new data renames no other file.
  [
    'elements',
    /esm\/(define-all|(?!element|quiz)[a-z-]+\/define)\.js$|\/passerelle-(?!quiz|journey|element)[a-z-]+\.js$|journey\/later-steps\.js$|lazy-element\.js$|\/engine\/dist\/interests\/(index|score-interests)\.js$|i18n\/fr-letters\.js$|\/referential\/dist\/types\.js$|lit-html\/(directive|directive-helpers|directives\/keyed)\.js$/,
  ],
  // What the answers to the quiz say: asked for with the second question. Jobs read the scores, too, which are above.
  [
    'result',
    /\/quiz\/(late|after-result|render-result|render-scores|result\.styles|letter-sign)\.js$|i18n\/fr-result\.js$|\/engine\/dist\/interests\/(letters-in-doubt|next-question)\.js$/,
  ],
  // Where a site offers to keep answers, or asks for them.
  [
    'promises',
    /element\/render-promises\.js$|i18n\/fr-promises\.js$|store\/remember\.js$|profile\/(read-profile|to-json|situation)\.js$/,
  ],
  ['more-items', /essential\/more-items\.js$/],
  ['words-en', /essential\/words-en\.js$|pack\/translation\.js$|store\/in-english\.js$/],
  ['fr-x-tu', /i18n\/fr-x-tu\.js$/],
  ['tu-of-plan', /fr-x-tu-plan\.js$/],
  ['english-of-plan', /en-plan\.js$/],
  ['tu-of-summary', /fr-x-tu-summary\.js$/],
  ['english-of-summary', /en-summary\.js$/],
  // With the first language but French « vous », and where a site has texts of its own.
  ['texts', /i18n\/(replace-texts|own-texts)\.js$/],
  // An English page waits for these once, together.
  ['en', /i18n\/en\.js$|essential\/items\.en\.js$/],
  [
    'plan',
    /\/(plan|situation)\/(?!passerelle-[a-z]+\.js|define\.js|is-stale\.js|job-requirements\.js|situation\.styles\.js)|i18n\/(fr-plan|plan-formats|load-plan-texts)\.js$|save-file\.js$|\/matching\/newly-near\.js$/,
  ],
  // What an open card adds, and how sure a list is.
  [
    'closer',
    /\/job-card\/(closer-view|render-closer|render-way)\.js$|\/matches\/how-sure\.js$|i18n\/fr-closer\.js$|\/matching\/(without-answer|place-of|routes)\.js$|to-the-end\.js$/,
  ],
  [
    'wishes',
    /i18n\/fr-wishes\.js$|\/wishes\/(wishes-view|weigh-wishes|group-wishes|passerelle-wishes\.styles)\.js$|\/matches\/further-lists\.js$|\/matching\/(wish-prices|stepping-stones|next-skills)\.js$/,
  ],
  // A list needs none of it; it comes beside the jobs, not after them.
  ['skills', /\/skills\/(?!passerelle-skills\.js|define\.js)|\/matching\/ask-skills\.js$/],
  [
    'jobs',
    /\/(job-card|matches)\/(?!passerelle-[a-z-]+\.js|define\.js)|wish-label\.js$|i18n\/fr-jobs\.js$|element\/french-names\.js$|store\/(index-for|in-slices|load-knowledge|ranks-alike|skill-names|run-in-slices|codes-of|today)\.js$|\/plan\/(is-stale|job-requirements)\.js$|emit-skills-change\.js$|styles\/(disclosure|skill-rows)\.js$|\/engine\/dist\/matching\/|(job-tastes|unit-rows)\.js$|\/referential\/dist\/pack\/|\/directives\/repeat\.js$/,
  ],
];
const chunkOf = (id) => CHUNKS.find(([, files]) => files.test(id))?.[0];

/** pdf.js as its makers built it: three times the rest, so it is copied and not gone through. */
const PDFJS = { min: 'passerelle-pdf-reader.js', 'worker.min': 'passerelle-pdf-worker.js' };
const pdfjsBeside = {
  name: 'pdfjs-beside',
  resolveId(id) {
    const [, part] = /^pdfjs-dist\/legacy\/build\/pdf\.(.+)\.mjs$/.exec(id) ?? [];
    return part && { id: `./${PDFJS[part]}`, external: true };
  },
  transform: (code) =>
    code.replace(
      /(['"])pdfjs-dist\/legacy\/build\/pdf\.worker\.min\.mjs\1(?=, import\.meta\.url)/,
      `'./${PDFJS['worker.min']}'`
    ),
  writeBundle() {
    for (const [part, file] of Object.entries(PDFJS))
      copyFileSync(`node_modules/pdfjs-dist/legacy/build/pdf.${part}.mjs`, `packages/widgets/dist/${file}`);
  },
};

/** The single file has no reader of files but of plain text. */
const noFileReaders = {
  name: 'no-file-readers',
  load: (id) => (id.endsWith('/cv/file-readers.js') ? 'export const fileReaders = {};' : undefined),
};

/** Nothing reads a module's namespace but our own imports. */
const compact = { freeze: false, generatedCode: { preset: 'es2015', symbols: false }, externalLiveBindings: false };

/** The scripts of a page, in chunks; `bench:growth` builds them again from other data. */
export const page = {
  input: 'packages/widgets/dist/esm/passerelle.js',
  output: {
    dir: 'packages/widgets/dist',
    format: 'esm',
    entryFileNames: 'passerelle.js',
    chunkFileNames: 'passerelle-[name]-[hash].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    ...compact,
    plugins: [small({ module: true })],
  },
  plugins: [pdfjsBeside, ...whole],
};

/** All texts at the head of the one file: alike, they compress a thousand bytes better together than among code. */
const TEXTS = [
  ...['en', 'en-plan', 'en-summary'],
  ...[
    'first',
    'letters',
    'result',
    'promises',
    'journey',
    'jobs',
    'wishes',
    'closer',
    'project',
    'target',
    'plan',
    'cv',
  ].map((part) => `fr-${part}`),
  ...['fr-summary', 'fr-x-tu', 'fr-x-tu-plan', 'fr-x-tu-summary'],
];
const textsTogether = {
  name: 'texts-together',
  transform: (code, id) =>
    id.endsWith('/esm/single.js')
      ? { code: TEXTS.map((text) => `import './i18n/${text}.js';\n`).join('') + code, map: null }
      : null,
};

// One classic script: what the other build loads late is inside.
const single = {
  input: 'packages/widgets/dist/esm/single.js',
  output: {
    file: 'packages/widgets/dist/passerelle.iife.js',
    format: 'iife',
    inlineDynamicImports: true,
    ...compact,
    plugins: [small()],
  },
  plugins: [
    noFileReaders,
    textsTogether,
    ...whole,
    {
      name: 'files-as-they-are',
      writeBundle() {
        mkdirSync('packages/widgets/dist/themes', { recursive: true });
        for (const file of ['preload.css', 'themes/etat.css', 'LICENSE', 'NOTICE'])
          copyFileSync(`packages/widgets/${file}`, `packages/widgets/dist/${file}`);
      },
    },
  ],
};

/** What writes the first question, in one file for a page that helps to paste it. */
const render = {
  input: 'packages/widgets/dist/esm/render/first-question.js',
  output: { file: 'packages/widgets/dist/render.js', format: 'esm', plugins: [small({ module: true })] },
  plugins: whole,
};

/** The blocks of the WordPress plugin, as readable as their source: the directory of plugins wants it so. */
const wordpressEditor = {
  input: 'packages/wordpress/editor/editor.ts',
  output: { file: 'packages/wordpress/dist/editor.js', format: 'iife' },
  plugins: [
    typescript({
      tsconfig: 'packages/wordpress/tsconfig.json',
      noEmit: false,
      declaration: false,
      sourceMap: false,
      inlineSources: false,
      outDir: 'packages/wordpress/dist',
    }),
  ],
};

// Classic scripts: a frame sandboxed without an origin is refused modules.
const framed = (name, plugins = []) => ({
  input: `packages/widgets/src/embed/${name}.ts`,
  output: { file: `packages/widgets/dist/${name}.js`, format: 'iife', plugins: [small()] },
  plugins: [
    typescript({
      tsconfig: 'packages/widgets/tsconfig.json',
      noEmit: false,
      declaration: false,
      sourceMap: false,
      inlineSources: false,
      outDir: 'packages/widgets/dist',
    }),
    ...plugins,
  ],
});

const widgetInputs = [
  'index.ts',
  'define-all.ts',
  'passerelle.ts',
  'single.ts',
  'render/first-question.ts',
  // The demo's configurator offers what it holds.
  'embed/settings.ts',
  ...readdirSync('packages/widgets/src')
    .map((tag) => `${tag}/define.ts`)
    .filter((file) => file !== 'element/define.ts' && existsSync(`packages/widgets/src/${file}`)),
];

const everything = () => {
  // Chunks are named after their content: those of the last build would stay.
  for (const name of ['referential', 'engine', 'widgets', 'wordpress'])
    rmSync(`packages/${name}/dist`, { recursive: true, force: true });
  return [
    library('referential', [
      'index.ts',
      'types.ts',
      'pack/index.ts',
      'pack/decode-late.ts',
      'pack/translation.ts',
      'load-essential.ts',
      'essential/items.ts',
      'essential/more-items.ts',
      'essential/items.en.ts',
    ]),
    cli,
    library('engine', [
      'index.ts',
      'profile/index.ts',
      'interests/index.ts',
      'matching/index.ts',
      'search/index.ts',
      'cv/index.ts',
      'plan/index.ts',
      'sharing/index.ts',
    ]),
    library('widgets', widgetInputs, 'dist/esm', [squeezeLiterals()]),
    page,
    single,
    render,
    framed('embed', [embedPages({ from: 'packages/widgets/embed', to: 'packages/widgets/dist' })]),
    framed('embed-parent'),
    wordpressEditor,
  ];
};

/** `--configCli`: the command alone, which writes the packs that the rest needs. */
export default ({ configCli }) => (configCli ? cli : everything());
