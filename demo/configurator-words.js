// What the configurator calls each element, each setting and each of its values, in plain French. What there is to
// choose comes from the elements' own tables; a test compares the names.

/** By the name of the element. */
export const WIDGET_WORDS = {
  journey: 'Le parcours entier, étape par étape',
  quiz: 'Le questionnaire : « qu’aimez-vous faire ? »',
  skills: 'La liste de ce que l’on sait faire',
  wishes: 'Les souhaits : horaires, conditions, niveau…',
  matches: 'La liste des métiers proches',
  'job-card': 'La fiche d’un seul métier',
  plan: 'Le plan vers un métier',
  summary: 'La synthèse à garder ou à imprimer',
};

/**
 * By the name of the attribute: what it is called, a hint, and its values. `''` is what holds where nothing is said.
 * `more`: folded away, since most sites leave it as it is.
 */
export const SETTING_WORDS = {
  lang: {
    label: 'Langue',
    values: {
      '': 'Celle de votre page',
      fr: 'Français, avec « vous »',
      'fr-x-tu': 'Français, avec « tu »',
      en: 'Anglais',
    },
    hint: 'Les noms des métiers et des services restent en français.',
  },
  theme: {
    label: 'Thème',
    values: { light: 'Clair', dark: 'Sombre', auto: 'Comme l’appareil du lecteur' },
  },
  job: {
    label: 'Métier',
    hint: 'Tapez quelques lettres et choisissez dans la liste, ou écrivez un code ROME. Un plan sans métier suit celui que le lecteur choisit.',
  },
  'heading-level': {
    label: 'Niveau du titre',
    values: { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6' },
    hint: 'Un de plus que le titre qui précède dans votre article. Les lecteurs d’écran s’y repèrent.',
  },
  wishes: {
    label: 'Souhaits proposés',
    hint: 'Tous, si vous ne changez rien. Un souhait que le lecteur a déjà reste visible.',
    groups: {
      hours: 'Horaires',
      conditions: 'Conditions de travail',
      contact: 'Contact',
      level: 'Niveau d’études',
      centre: 'Centres d’intérêt',
      domain: 'Domaines',
    },
    levelsLabel: 'Niveaux d’études proposés',
    levels: {
      '': 'Tous',
      'level-none': 'Sans diplôme',
      'level-cap': 'Jusqu’au CAP',
      'level-bac': 'Jusqu’au bac',
      'level-bac+2': 'Jusqu’à bac+2',
      'level-bac+3': 'Jusqu’à bac+3',
    },
  },
  remember: {
    label: 'Proposer au lecteur de garder ses réponses sur son appareil',
    hint: 'Une case s’affiche, jamais cochée d’avance.',
  },
  mode: {
    label: 'Pour un conseiller',
    values: { '': 'Non', adviser: 'Oui, l’espace conseil à côté de la synthèse' },
    more: true,
  },
  history: {
    label: 'Le bouton « Retour » du navigateur ramène à l’étape d’avant',
    more: true,
  },
  among: {
    label: 'Votre secteur seulement',
    hint: 'Codes ROME ou débuts de codes, comme « J K13 ». Laissez vide pour tous les métiers.',
    more: true,
  },
  links: {
    label: 'Votre page sur un métier',
    hint: 'Une adresse en https qui contient {code}.',
    more: true,
  },
  profile: {
    label: 'Nom du profil',
    hint: 'Les éléments de même nom partagent les réponses. Laissez vide si vous n’en avez pas besoin.',
    more: true,
  },
  events: {
    label: 'Ce que votre page apprend',
    values: {
      progress: 'L’avancement, sans aucune réponse',
      full: 'Les réponses aussi, si le lecteur coche une case',
    },
    more: true,
  },
  referential: {
    label: 'Vos propres données',
    hint: 'Le dossier de vos données, sur le même site. Laissez vide pour les nôtres.',
    more: true,
  },
};

/** By the name of the colour or the measure, as `--passerelle-…`; the first is enough for most sites. */
export const TOKEN_LABELS = {
  accent: 'Votre couleur',
  'on-accent': 'Texte sur votre couleur',
  surface: 'Fond',
  soft: 'Fond des zones calmes',
  text: 'Texte',
  muted: 'Texte secondaire',
  line: 'Traits fins',
  control: 'Bords des champs',
  good: 'Ce que le lecteur a',
  warn: 'Ce qui demande attention',
  focus: 'Contour de l’élément actif',
  radius: 'Arrondi des angles',
  space: 'Espacement',
  font: 'Police des textes',
  'heading-font': 'Police des titres',
};

/** How the files come to the page: what it is called, for whom, and what there is to know and to do. */
export const FORM_WORDS = {
  own: {
    label: 'Sur mon site (le plus léger)',
    notes: [
      'Copiez sur votre site tous les fichiers du dossier « dist », sans le sous-dossier « esm ». Gardez leurs noms.',
      'Quand vous remplacez ces fichiers, laissez les anciens quelques jours : une page déjà ouverte peut encore en avoir besoin.',
    ],
  },
  exact: {
    label: 'Version exacte, avec empreinte',
    notes: [
      'L’empreinte (integrity) ne couvre que le fichier d’entrée. Les autres fichiers ne sont pas vérifiés : pour que tout le soit, prenez le fichier unique.',
      'Si le fichier change, le navigateur le refuse et rien ne s’affiche. Mettez donc chaque version dans un dossier à elle.',
      'Sur un autre domaine que votre page, l’hébergement doit envoyer « Access-Control-Allow-Origin ».',
    ],
  },
  single: {
    label: 'Un seul fichier, empreinte complète',
    notes: [
      'Tout est dans ce fichier : l’empreinte (integrity) couvre tout. Il est plus lourd au premier chargement.',
      'Déposez « passerelle.iife.js » et rien d’autre.',
    ],
  },
  latest: {
    label: 'Toujours à jour, sans empreinte',
    notes: [
      'Le fichier est remplacé à la même adresse : votre page suit, sans rien changer. Vous faites confiance à qui tient cette adresse.',
      'Un seul fichier, car un fichier d’entrée gardé en mémoire pourrait demander des parties d’une autre version.',
    ],
  },
};

/** Where the code may hold the first question. */
export const WRITTEN_WORDS = {
  label: 'Écrire la première question dans le code',
  hint: 'Elle s’affiche en même temps que votre page, avant le script. Le code est plus long.',
  notes: [
    'Le code remplace la balise, à la même place, dans le HTML de la page. Si votre éditeur retire « template », la question attend le script, comme sans cette case.',
    'Une réponse cochée avant le script est gardée. Les boutons, eux, attendent le script.',
    'À chaque nouvelle version des fichiers, copiez à nouveau ce code : la question et son style y sont écrits.',
    'Les cases qui proposent de garder ou de transmettre les réponses viennent avec le script, sous la question.',
  ],
};
export const writtenSize = (kilobytes) => `Votre page pèse ${kilobytes} ko de plus, avant compression.`;
export const writtenPolicy = (hash) =>
  `Si la politique de sécurité de votre site refuse « style », ajoutez ${hash} à sa ligne « style-src ».`;

/** Where colours or measures are chosen. */
export const STYLE_NOTE =
  'Si la politique de sécurité de votre site refuse « style », mettez ces règles dans votre feuille de style.';
