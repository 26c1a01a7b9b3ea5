// French, « vous »: what the summary says.
import { once } from './formats.ts';
import { S, and, date, inner, plural } from './french.ts';
import type { SummaryMessages } from './summary-messages.ts';

const monthFormat = once(() => new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const month = (iso: string): string => monthFormat().format(Date.parse(iso));

const LEVELS = {
  none: 'sans diplôme',
  cap: 'CAP',
  bac: 'bac',
  'bac+2': 'bac+2',
  'bac+3': 'bac+3',
  'bac+5': 'bac+5',
  'bac+8': 'bac+8',
} as const;
/** The six official classes of exposure, in words. */
const EXPOSURE = [
  'presque aucune tâche',
  'très peu de tâches',
  'peu de tâches',
  'une partie',
  'beaucoup',
  'la plupart',
];
const range = ([low, high]: readonly [number, number], name: (n: number) => string): string =>
  low === high ? name(low) : `${name(low)} à ${name(high)}`;

export const frSummary: SummaryMessages = {
  title: 'Votre synthèse',
  intro: 'Ce que vous avez dit, et où cela mène. Deux pages à garder, ou à montrer à un conseiller ou une conseillère.',
  emptyTitle: 'Votre synthèse est encore vide',
  empty: 'Répondez à quelques questions, ou ouvrez un fichier enregistré plus tôt.',
  promise: `Rien n’est envoyé. Personne ne reçoit vos réponses sans un geste de vous (Code du travail, article L6313-4${S}; RGPD).`,
  notAnAssessment: 'Ce n’est pas un bilan de compétences. Ce sont vos réponses et des faits sur les métiers.',
  sheetTitle: 'Synthèse pour un projet professionnel',
  madeOn: (iso) => `Établie le ${date(iso)}, d’après les réponses de la personne elle-même.`,
  tastes: 'Ce que j’aime faire',
  tastesBasis: (answered, of) => `D’après ${answered} ${plural(answered, 'réponse', 'réponses')} sur ${of}.`,
  noTastes: 'Questionnaire non rempli.',
  flatTastes: 'Aucun goût ne ressort plus qu’un autre.',
  past: 'Ce que j’ai fait',
  held: (years, endedIn) =>
    [
      ...(years === undefined ? [] : [`${String(years).replace('.', ',')} ${plural(years, 'an', 'ans')}`]),
      ...(endedIn === undefined ? [] : [`jusqu’en ${endedIn}`]),
    ].join(', '),
  activity: 'hors du travail',
  noPast: 'Aucun métier ni activité indiqués.',
  confirmed: (skills) => `Je sais le faire (${skills})`,
  declined: (skills) => `Je ne sais pas le faire (${skills})`,
  noSkills: 'Aucune compétence confirmée pour l’instant.',
  numbers: 'Les numéros sont ceux des compétences du ROME 4.0.',
  rome: (code) => `ROME ${code}`,
  more: (others) => `et ${others} ${plural(others, 'autre', 'autres')}`,
  wishes: 'Ce que je souhaite',
  must: 'Indispensable',
  prefer: 'De préférence',
  noWishes: 'Aucun souhait indiqué.',
  aims: 'Ce qui compte pour moi',
  situation: 'Ma situation',
  region: (name) => `Région${S}: ${name}`,
  said: (question, answer) => `${question}${S}: ${answer}`,
  comparison: 'Métiers côte à côte',
  noComparison: 'Il manque un métier exercé, une compétence ou des goûts pour proposer des métiers.',
  target: 'métier visé',
  had: (had, total, presumed) =>
    `${had} des ${total} compétences clés${presumed ? `, dont ${presumed} à confirmer` : ''}`,
  hadList: 'Déjà là',
  toAcquire: (skills) => (skills ? `À acquérir (${skills})` : 'À acquérir'),
  conditions: 'Conditions',
  noConditions: 'aucune condition particulière citée',
  access: 'Accès',
  levels: { ...LEVELS, none: 'sans diplôme possible', unknown: 'niveau non précisé' },
  regulated: 'métier réglementé',
  exposure: 'IA générative',
  exposureOf: (level) => `pourrait transformer ${range(level, (n) => EXPOSURE[n]!)}`,
  tension: 'Recrutement',
  tensionOf: (france) => `difficile pour les employeurs${S}: ${range(france, String)} sur 5`,
  unknown: 'non connu',
  saidBy: ({ publisher, year }, old) => `${publisher}, ${year}${old ? ', plus d’un an' : ''}`,
  plan: 'Mon plan',
  noPlan: 'Aucune date choisie pour l’instant.',
  noTarget: 'Aucun métier visé pour l’instant.',
  planBasis: (start, hours, soonest, latest) =>
    `Début en ${month(start)}, ${hours} h par semaine. Fin ${soonest === latest ? `en ${month(latest)}` : `entre ${month(soonest)} et ${month(latest)}`}, selon la formation.`,
  between: (from, latest) => (from === latest ? month(from) : `${month(from)} à ${month(latest)}`),
  funding: 'Aides possibles',
  fundingCheck: 'À vérifier avec un conseiller ou une conseillère. D’autres décident encore.',
  toVerify: 'Ce qui reste à vérifier',
  verify: {
    presumed: (skills) =>
      `${skills} ${plural(skills, 'compétence supposée', 'compétences supposées')} d’après le passé, à confirmer.`,
    tastes: 'Le questionnaire de goûts n’a pas encore été validé par une étude.',
    regulated: (titles) => `Diplôme ou autorisation obligatoire${S}: ${and(titles)}. Voir la fiche officielle.`,
    access: (titles) => `Niveau d’accès non précisé${S}: ${and(titles)}.`,
    relaxed: (wishes) => `Souhaits assouplis pour trouver assez de métiers${S}: ${and(wishes.map(inner))}.`,
    unknown: (answers) =>
      `${answers} ${plural(answers, 'réponse n’est plus connue', 'réponses ne sont plus connues')} des données actuelles.`,
    try: 'Le métier lui-même, par une immersion, avant toute formation.',
    money: 'Les aides, leurs montants et le prix des formations.',
  },
  limits: 'D’où cela vient',
  limitsText:
    'Salaires, offres et formations sont inconnus ici. Aucun emploi n’est promis. Rien n’a été décidé à la place de la personne.',
  notes: 'Notes de l’entretien',
  agreedOn: (iso) => `Accord de la personne noté le ${date(iso)}.`,
  exports: 'Garder ou transmettre',
  print: 'Imprimer ou enregistrer en PDF',
  printHelp: 'Seule la synthèse s’imprime, sur deux pages au plus.',
  printBlocked:
    'Ce cadre ne laisse pas imprimer. Enregistrez le fichier, puis ouvrez-le sur une page qui n’est pas dans un cadre.',
  saveFile: 'Enregistrer mes réponses',
  saveTable: 'Mes compétences (tableur)',
  saveDates: 'Mes dates (agenda)',
  makeLink: 'Faire un lien',
  makePrompt: 'Texte pour un assistant IA',
  saved: (file) => `Fichier «${S}${file}${S}» enregistré sur cet appareil, si le navigateur le permet.`,
  fileNames: { json: 'synthese-passerelle', csv: 'competences' },
  csvHeadings: ['Code ROME', 'Compétence', 'Réponse'],
  csvAnswers: { had: 'oui', declined: 'non', presumed: 'à confirmer' },
  link: {
    title: 'Un lien vers vos réponses',
    warning: 'Qui a ce lien peut lire vos réponses. Ne le donnez qu’à une personne de confiance.',
    notesStay: 'Les notes de l’entretien n’y sont pas.',
    make: 'J’ai compris, faire le lien',
    label: 'Votre lien',
    tooLong: 'Vos réponses sont trop longues pour un lien. Enregistrez plutôt le fichier.',
    noAddress: 'Cette page n’a pas d’adresse à partager. Enregistrez plutôt le fichier.',
    showCode: 'Montrer le code à photographier (QR)',
    codeLabel: 'Code QR de votre lien',
    codeTooLong: (length, most) =>
      `Le lien a ${length} caractères. Au-delà de ${most}, un code ne se photographie plus bien.`,
  },
  prompt: {
    title: 'Un texte pour un assistant IA',
    intro:
      'Lisez ce texte avant de le copier. Il ne contient ni nom, ni date de naissance, ni coordonnées, ni santé, ni rien de ce qui a été tapé. N’en ajoutez pas.',
    question: 'Votre question',
    questions: {
      jobs: `Quels métiers pourrais-je regarder${S}?`,
      learn: `Comment apprendre ce qui me manque${S}?`,
      say: `Comment dire ce que je sais faire${S}?`,
    },
    label: 'Texte à lire puis à copier',
  },
  copy: 'Copier',
  copied: 'Copié.',
  copyByHand: 'Votre navigateur ne laisse pas copier d’ici. Le texte est sélectionné, copiez-le vous-même.',
  close: 'Fermer',
  open: {
    title: 'Ouvrir un fichier ou un lien',
    file: 'Fichier enregistré plus tôt',
    link: 'Lien reçu',
    linkHelp: 'Collez le lien entier.',
    read: 'Ouvrir le lien',
    ask: `Ce fichier contient des réponses. Les ouvrir ici${S}?`,
    askLink: `Ce lien contient des réponses. Les ouvrir ici${S}?`,
    replaces: 'Elles prendront la place de celles qui sont sur cette page.',
    accept: 'Ouvrir ces réponses',
    refuse: 'Ne pas les ouvrir',
    opened: 'Les réponses sont ouvertes.',
    kept: 'Rien n’a changé.',
    unknown: (answers) =>
      `${answers} ${plural(answers, 'réponse n’est plus connue', 'réponses ne sont plus connues')} de nos données. Elles restent dans le fichier, mais ne comptent plus.`,
    otherVersion: 'Ces réponses viennent d’une autre version de nos données. Certains résultats ont pu changer.',
    refusals: {
      'too-long': 'C’est trop grand pour être des réponses de passerelle.',
      'not-json': 'Ce n’est pas un fichier de passerelle.',
      'too-new': 'Il vient d’une version plus récente de passerelle.',
      damaged: 'Le lien est abîmé ou incomplet. Copiez-le en entier.',
      wrong: 'Une réponse n’a pas la forme attendue.',
      unreadable: 'Le fichier n’a pas pu être lu.',
    },
    refused: 'Rien n’a été ouvert, vos réponses restent comme elles étaient.',
  },
  adviser: {
    title: 'Synthèse, avec un conseiller ou une conseillère',
    intro:
      'Tout se passe dans cette page, même sans connexion. Rien n’est envoyé ni gardé. La personne décide de ce qu’elle montre.',
    agree: 'La personne est d’accord pour que nous travaillions sur ses réponses',
    agreeHelp: 'La date de l’accord est notée dans le fichier. Décocher la retire.',
    before: 'Cochez la case avec la personne pour voir ses réponses.',
    emphasis: 'Ce qui compte plus ou moins',
    emphasisHelp: 'Pour voir ce que cela change. Les réponses de la personne ne bougent pas.',
    factors: { can: 'Les compétences', like: 'Les goûts', wish: 'Les souhaits' },
    powers: ['Pas du tout', 'Comme d’habitude', 'Deux fois plus'],
    wishes: 'Essayer d’autres souhaits',
    wishesHelp: 'À l’essai seulement. Ceux de la personne restent dans la synthèse.',
    lists: 'Ce que cela change',
    own: 'Sa liste',
    tried: 'À l’essai',
    same: 'même place',
    moved: (places) =>
      places > 0
        ? `${places} ${plural(places, 'place', 'places')} plus haut`
        : `${-places} ${plural(-places, 'place', 'places')} plus bas`,
    entered: 'plus loin dans sa liste',
    compare: (title) => `Comparer${S}: ${title}`,
    compareHelp: 'Cochez deux ou trois métiers à mettre côte à côte dans la synthèse.',
    notes: 'Notes de l’entretien',
    notesHelp: (left) =>
      `Imprimées et gardées dans le fichier, jamais dans un lien. Encore ${left} ${plural(left, 'signe', 'signes')}.`,
    reset: 'Revenir à ses réglages',
    updated: 'La liste à l’essai a changé.',
  },
  assistant: {
    opening:
      'Je réfléchis à un changement de métier, en France. Voici ce que je sais faire et ce que j’aime, d’après un questionnaire. Réponds en français simple.',
    had: 'Je sais faire',
    missing: (job) => `Il me manque pour «${S}${job}${S}»`,
    tastes: 'Ce qui me plaît le plus',
    liked: 'J’aimerais beaucoup',
    disliked: 'Je n’aimerais pas du tout',
    must: 'Indispensable pour moi',
    prefer: 'De préférence',
    jobs: 'Métiers exercés',
    years: (from, below) =>
      below === undefined
        ? `${from} ans ou plus`
        : from === 0
          ? `moins de ${below} ans`
          : `entre ${from} et ${below} ans`,
    activities: 'Activités hors du travail',
    target: (job) => `Je pense au métier${S}: ${job}.`,
    questions: {
      jobs: `Quels métiers devrais-je regarder de plus près, et pourquoi${S}? Donne aussi ce qui pourrait ne pas me convenir.`,
      learn: `Par quoi commencer pour apprendre ce qui me manque, avec le moins de dépenses possible${S}?`,
      say: `Comment présenter ce que je sais faire dans un CV et en entretien, avec des mots simples et vrais${S}?`,
    },
    rules:
      'Ne me demande ni mon nom, ni mon âge, ni mes coordonnées, ni rien sur ma santé. Dis ce dont tu n’es pas sûr. N’invente ni salaire, ni formation, ni adresse. Rappelle-moi de vérifier auprès d’un conseiller en évolution professionnelle et sur les sites officiels.',
  },
};
