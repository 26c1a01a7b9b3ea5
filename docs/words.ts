// What the tables of the READMEs say of each attribute, event, part and property, in the two languages. Which there
// are, and on which elements, comes from what is built.

/** French, then English. */
type Both = readonly [fr: string, en: string];

/** `on`: where an attribute that every element has makes a difference, if not everywhere. */
interface AttributeWords {
  readonly what: Both;
  readonly on?: readonly string[];
}

export const ATTRIBUTES: Readonly<Record<string, AttributeWords>> = {
  lang: {
    what: [
      '`fr` dit « vous », `fr-x-tu` dit « tu », `en` : anglais ; sinon, la langue de la page',
      '`fr` says « vous », `fr-x-tu` says « tu », `en` is English; otherwise the language of the page',
    ],
  },
  theme: {
    what: [
      '`light` (par défaut), `dark`, ou `auto` : comme l’appareil du lecteur',
      "`light` (default), `dark`, or `auto`: as the reader's device",
    ],
  },
  'heading-level': {
    what: [
      'niveau du titre de l’élément, de 1 à 6 ; 2 par défaut',
      "level of the element's heading, 1 to 6; 2 by default",
    ],
  },
  job: {
    what: [
      'code ROME d’un métier, comme `M1855` ; un plan sans `job` suit le métier que le lecteur choisit',
      'ROME code of a job, such as `M1855`; a plan without it follows the job that the reader chooses',
    ],
  },
  wishes: {
    what: [
      'les souhaits proposés, par groupes (`hours`, `conditions`, `contact`, `level`, `centre`, `domain`) ou un à un (`telework`, `level-bac`…) ; tous par défaut',
      'the wishes that are offered, by groups (`hours`, `conditions`, `contact`, `level`, `centre`, `domain`) or one by one (`telework`, `level-bac`…); all by default',
    ],
  },
  mode: {
    what: [
      '`adviser` : ce dont un conseiller a besoin à côté de la synthèse, après l’accord de la personne',
      '`adviser`: what an adviser needs beside the summary, once the person agrees',
    ],
  },
  history: {
    what: [
      'chaque étape en devient une du navigateur : « Retour » ramène à celle d’avant',
      "each step becomes one of the browser's: Back goes to the step before",
    ],
  },
  profile: {
    what: [
      'nom du profil ; les éléments de même nom partagent les réponses',
      'name of the profile; elements of one name share the answers',
    ],
  },
  remember: {
    what: [
      'propose au lecteur de garder ses réponses sur son appareil',
      'offers the reader to keep their answers on their device',
    ],
  },
  events: {
    what: [
      '`progress` (par défaut), ou `full` : propose au lecteur de transmettre ses réponses à la page',
      '`progress` (default), or `full`: offers the reader to hand their answers to the page',
    ],
  },
  among: {
    what: [
      'votre secteur : codes ROME ou débuts de codes, séparés par des espaces ou des virgules',
      'your sector: ROME codes or beginnings of codes, separated by spaces or commas',
    ],
    on: ['wishes', 'matches', 'plan', 'journey'],
  },
  links: {
    what: [
      'votre page sur un métier, en https ; `{code}` y est remplacé par le code',
      'your page about a job, https; `{code}` is replaced by the code',
    ],
    on: ['job-card', 'matches', 'plan', 'journey'],
  },
  referential: {
    what: ['adresse d’un dossier qui contient d’autres données', 'address of a folder with other data'],
    on: ['skills', 'wishes', 'matches', 'job-card', 'plan', 'summary', 'journey'],
  },
};

/** `agreed`: fields that are there only with `events="full"` and once the reader has agreed. */
interface EventWords {
  readonly when: Both;
  readonly agreed?: readonly string[];
}

export const EVENTS: Readonly<Record<string, EventWords>> = {
  'passerelle-progress': {
    when: [
      'une réponse au questionnaire, un souhait, une étape du parcours ou du plan',
      'an answer in the quiz, a wish, a step of the journey or of the plan',
    ],
  },
  'passerelle-complete': {
    when: ['le résultat du questionnaire s’affiche', 'the result of the quiz is shown'],
    agreed: ['profile'],
  },
  'passerelle-skills-change': {
    when: [
      'un métier, une activité ou une compétence est ajouté, retiré, confirmé, écarté',
      'a job, an activity or a skill is added, removed, confirmed or declined',
    ],
    agreed: ['profile'],
  },
  'passerelle-job-select': {
    when: [
      'le détail d’une fiche s’ouvre, ou le lecteur demande son plan ; `position` dans la liste',
      'the details of a card are opened, or its plan is asked for; `position` in the list',
    ],
    agreed: ['code'],
  },
  'passerelle-plan-change': {
    when: [
      'le rythme du plan change, une étape ou une compétence est cochée ; `done` étapes faites sur `total`',
      'the pace of the plan changes, a step or a skill is ticked; `done` steps of `total`',
    ],
    agreed: ['profile'],
  },
  'passerelle-export': {
    when: [
      'le lecteur imprime, enregistre, copie ou fait un lien ; `format` : `print`, `json`, `csv`, `ics`, `link`, `qr` ou `prompt`',
      'the reader prints, saves, copies or makes a link; `format`: `print`, `json`, `csv`, `ics`, `link`, `qr` or `prompt`',
    ],
  },
  'passerelle-error': {
    when: [
      'un fichier ne se charge ou ne se lit pas, un code de métier est inconnu ; sans geste du lecteur',
      'a file cannot be loaded or read, a job code is unknown; without an action of the reader',
    ],
  },
};

export const PARTS: Readonly<Record<string, Both>> = {
  panel: ['le cadre de tout l’élément', 'the frame around the whole element'],
  heading: ['le titre de l’élément, et ceux qu’il contient', 'the heading of the element, and those inside it'],
  steps: ['les étapes, par leur nom', 'the steps, by name'],
  question: ['la question', 'the question'],
  answer: ['une réponse au choix', 'one answer'],
  scores: ['les points des six familles', 'the points of the six families'],
  offer: ['des questions de plus, proposées', 'the offer of further questions'],
  search: ['le champ, et ce qu’il trouve', 'the field, with what it finds'],
  hits: ['ce que la recherche trouve', 'what the search finds'],
  chosen: ['les métiers exercés et les activités', 'past jobs and activities'],
  checklist: ['les compétences à confirmer ou à écarter', 'skills to confirm or decline'],
  group: ['un groupe de souhaits, qui s’ouvre et se ferme', 'a group of wishes, which opens and closes'],
  wish: ['un souhait, et ce qu’il retire', 'one wish, with what it takes away'],
  project: ['ce qu’aucun souhait ne dit : région, temps, argent…', 'what no wish says: region, time, money…'],
  total: ['combien de métiers restent', 'how many jobs remain'],
  openness: ['le curseur entre le proche et l’ouvert', 'the slider between what is close and what is open'],
  list: ['les métiers', 'the jobs'],
  stability: [
    'combien des premiers métiers restent si une réponse change',
    'how many of the first jobs stay when one answer changes',
  ],
  stones: ['les métiers accessibles par une étape', 'jobs within reach by a stepping stone'],
  next: ['les compétences utiles à apprendre', 'skills to learn'],
  line: ['ce que l’on fait dans ce métier', 'what one does in this job'],
  facts: ['comment on y entre, ce que l’on en sait', 'how one enters it, what is known of it'],
  reasons: ['pourquoi ce métier est là', 'why this job is there'],
  details: ['ce qui s’ouvre et se ferme', 'what opens and closes'],
  way: ['le chemin depuis les métiers exercés', 'the way from the past jobs'],
  links: ['où en lire plus', 'where to read more'],
  pace: ['le temps dont le lecteur dispose', 'how much time the reader has'],
  step: ['une étape, qui s’ouvre et se ferme', 'one step, which opens and closes'],
  calendar: ['le tableau des dates', 'the table of dates'],
  budget: ['ce que cela coûte et ce qui peut payer', 'what it costs and what may pay'],
  scheme: ['une aide', 'one scheme of funding'],
  near: ['les métiers que l’on approche en apprenant', 'jobs that what was learnt brings within reach'],
  sheet: ['la page qui s’imprime', 'the page that is printed'],
  exports: ['ce que le lecteur peut en faire', 'what the reader can do with it'],
  source: ['d’où viennent les données', 'where the data come from'],
};

/** In the order in which a site needs them; `var(--passerelle-…)`. */
export const TOKENS: Readonly<Record<string, Both>> = {
  accent: ['boutons, liens et barres', 'buttons, links and bars'],
  'on-accent': ['texte sur l’accent', 'text on the accent'],
  surface: ['fond', 'background'],
  soft: ['fond des zones calmes', 'background of quiet areas'],
  text: ['texte', 'text'],
  muted: ['texte secondaire', 'secondary text'],
  line: ['traits fins', 'fine lines'],
  control: ['bords des champs et des choix', 'borders of fields and choices'],
  good: ['ce que le lecteur a', 'what the reader has'],
  warn: ['ce qui demande attention', 'what needs attention'],
  focus: ['contour de l’élément actif', 'outline of what has the focus'],
  radius: ['arrondi des angles', 'roundness of corners'],
  space: ['unité d’espacement', 'unit of spacing'],
  font: ['police des textes', 'font of the texts'],
  'heading-font': ['police des titres', 'font of the headings'],
};

/** In the order of use; what is in capitals is to be replaced. */
export const COMMANDS: readonly { readonly command: Both; readonly what: Both }[] = [
  {
    command: ['npm start', 'npm start'],
    what: ['construit, puis sert la démonstration sur un port libre', 'builds, then serves the demo on a free port'],
  },
  {
    command: ['npm test', 'npm test'],
    what: [
      'tests dans Chromium, à défaut dans le navigateur présent, ou dans les moteurs nommés : `BROWSERS=chromium,firefox,webkit npm test`',
      'tests in Chromium, failing that in the browser at hand, or in the engines named: `BROWSERS=chromium,firefox,webkit npm test`',
    ],
  },
  {
    command: ['npm run test:all', 'npm run test:all'],
    what: [
      'tout, dans trois moteurs, avec un vrai WordPress, six applications et les commandes longues',
      'everything, in three engines, with a real WordPress, six applications and the long commands',
    ],
  },
  { command: ['npm run build', 'npm run build'], what: ['écrit tous les fichiers `dist`', 'writes every `dist`'] },
  {
    command: ['npm run storybook', 'npm run storybook'],
    what: ['catalogue des états de chaque élément', 'catalogue of the states of each element'],
  },
  {
    command: ['npm run build:storybook', 'npm run build:storybook'],
    what: [
      'le même catalogue, en fichiers, dans `storybook-static`',
      'the same catalogue, as files, in `storybook-static`',
    ],
  },
  {
    command: ['npm run docs', 'npm run docs'],
    what: [
      'toute la documentation en un site, dans `docs-site` : guides, décisions, API, catalogue, mesures',
      'the whole documentation as one site, in `docs-site`: guides, decisions, API, catalogue, measures',
    ],
  },
  {
    command: ['npm run check', 'npm run check'],
    what: ['types, règles d’écriture, code mort, contrôle des paquets', 'types, lint, dead code, package checks'],
  },
  {
    command: ['npm run contract', 'npm run contract'],
    what: [
      'ce sur quoi d’autres construisent, écrit dans `contract.json` ; refuse d’en perdre. [Publier](docs/releasing.md)',
      'what others build on, written in `contract.json`; refuses to lose any of it. [Releasing](docs/releasing.md)',
    ],
  },
  {
    command: ['npm run readme:tables', 'npm run readme:tables'],
    what: ['les tableaux de cette page, d’après ce qui est construit', 'the tables of this page, from what is built'],
  },
  {
    command: ['npm run update:screens', 'npm run update:screens'],
    what: [
      'les images de référence de `test/browser/screens`, quand l’apparence change exprès',
      'the reference images of `test/browser/screens`, when the looks change on purpose',
    ],
  },
  {
    command: ['npm run audit:page', 'npm run audit:page'],
    what: [
      'la page d’accessibilité de la démonstration, d’après sa table',
      'the accessibility page of the demo, from its table',
    ],
  },
  {
    command: ['npm run bench:matching -- --pairs FICHIER.csv', 'npm run bench:matching -- --pairs FILE.csv'],
    what: [
      'retrouve-t-on des mobilités connues ? Colonnes `code_rome,code_rome_cible`, et si l’on veut `libelle_type_mobilite`. Options : `--pack DOSSIER`, `--among FICHIER` (un code par ligne), `--ticks all|half|half-wrong|N`, `--seed N`',
      'are known moves found again? Columns `code_rome,code_rome_cible`, optionally `libelle_type_mobilite`. Options: `--pack DIR`, `--among FILE` (one code a line), `--ticks all|half|half-wrong|N`, `--seed N`',
    ],
  },
  {
    command: ['npm run bench:search -- --queries FICHIER.tsv', 'npm run bench:search -- --queries FILE.tsv'],
    what: [
      'trouve-t-on le bon métier ? Colonnes : requête, code. Option : `--pack DOSSIER`',
      'is the right job found? Columns: query, code. Option: `--pack DIR`',
    ],
  },
  {
    command: ['npm run bench:cv', 'npm run bench:cv'],
    what: [
      'les CV des tests sont-ils bien lus ? `--chromium 4` : et à quelle vitesse, processeur ralenti quatre fois. Option : `--pack DOSSIER`',
      'are the CVs of the tests read well? `--chromium 4`: and how fast, with a processor four times slower. Option: `--pack DIR`',
    ],
  },
  {
    command: ['npm run bench:size', 'npm run bench:size'],
    what: [
      'octets de chaque fichier construit, brut, gzip et brotli, face à son budget',
      'bytes of every built file, raw, gzip and brotli, against its budget',
    ],
  },
  {
    command: ['npm run bench:quiz', 'npm run bench:quiz'],
    what: [
      'combien de questions suffisent, sur des personnes simulées',
      'how many questions are enough, on simulated people',
    ],
  },
  {
    command: ['npm run analyse:answers -- --answers FICHIER.csv', 'npm run analyse:answers -- --answers FILE.csv'],
    what: [
      'alpha de Cronbach et ajustement factoriel de vraies réponses',
      "Cronbach's alpha and factor fit of real answers",
    ],
  },
  {
    command: ['npm run bench:pack', 'npm run bench:pack'],
    what: [
      'octets de chaque partie des données, face à son budget et à la borne d’entropie',
      'bytes of each part of the data, against its budget and the entropy bound',
    ],
  },
  {
    command: ['npm run bench:engine', 'npm run bench:engine'],
    what: ['vitesse du classement, à côté d’un moteur naïf', 'speed of ranking, beside a naive engine'],
  },
  {
    command: ['npm run bench:stream -- --profiles 100000', 'npm run bench:stream -- --profiles 100000'],
    what: [
      'vitesse et mémoire pour classer un fichier de profils, en flux',
      'speed and memory of ranking a file of profiles, in a stream',
    ],
  },
  {
    command: ['npm run bench:load', 'npm run bench:load'],
    what: [
      'chargement et réponses dans Chromium, à côté d’autres outils de questionnaire. Options : `--runs N`, `--cpu 1,4,6`',
      'loading and answering in Chromium, beside other tools for questionnaires. Options: `--runs N`, `--cpu 1,4,6`',
    ],
  },
  {
    command: ['npm run bench:growth', 'npm run bench:growth'],
    what: [
      'comment le coût grandit : métiers, expériences, composants, lecteurs. Options : `--runs N`, `--seed N`, `--write` pour réécrire [la page](docs/growth.md)',
      'how the cost grows: jobs, experiences, widgets, readers. Options: `--runs N`, `--seed N`, `--write` to write [the page](docs/growth.md) again',
    ],
  },
  {
    command: [
      'npx passerelle-referential build --from EXPORT --out DOSSIER',
      'npx passerelle-referential build --from EXPORT --out DIR',
    ],
    what: [
      'export officiel du ROME 4.0 (CSV, dossier ou zip) → données complètes',
      'official ROME 4.0 export (CSV, directory or zip) → complete pack',
    ],
  },
  {
    command: [
      'npx passerelle-referential build --from TABLES --out DOSSIER [--modules]',
      'npx passerelle-referential build --from TABLES --out DIR [--modules]',
    ],
    what: [
      'tables → données compactes ; `--modules` : sous forme de scripts',
      'tables → pack; `--modules`: as scripts',
    ],
  },
  {
    command: [
      'npx passerelle-referential tables --from EXPORT --out DOSSIER',
      'npx passerelle-referential tables --from EXPORT --out DIR',
    ],
    what: ['export officiel → tables', 'official export → tables'],
  },
  {
    command: ['npx passerelle-referential diff ANCIEN NOUVEAU', 'npx passerelle-referential diff OLD NEW'],
    what: ['ce qu’une nouvelle version change, en mots', 'what a new version changes, in words'],
  },
  {
    command: ['npx passerelle-referential check DOSSIER', 'npx passerelle-referential check DIR'],
    what: [
      'dit si des tables, ou des données compactes, sont valides ; sinon le fichier, la ligne et la raison',
      'says whether tables, or a pack, are valid, else the file, line and reason',
    ],
  },
];
