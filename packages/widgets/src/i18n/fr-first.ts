// French, « vous »: what the first script holds.
import { MOST_NAMES, S, and, count, inner, plural, quoted } from './french.ts';
import type { FirstMessages } from './messages.ts';

export const frFirst: FirstMessages = {
  language: 'fr',
  direction: 'ltr',
  loading: 'Chargement…',
  newTab: '(nouvel onglet)',
  remember: {
    label: 'Garder mes réponses sur cet appareil',
    help: 'Sans cela, vos réponses disparaissent quand vous quittez la page. Rien n’est envoyé.',
    helpChecked: 'Décochez pour tout effacer. Rien n’est envoyé.',
    failed: 'Votre navigateur refuse de garder vos réponses. Elles restent tant que cette page est ouverte.',
  },
  consent: {
    label: 'J’accepte que ce site reçoive mes réponses',
    help: 'Sans votre accord, ce site ne reçoit aucune réponse.',
    helpChecked: 'Décochez pour ne plus rien transmettre.',
  },
  errors: {
    title: 'Un problème est survenu',
    load: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
    pack: 'Les données des métiers n’ont pas pu être lues.',
    packVersion: 'Les données des métiers sont d’une version que cette page ne sait pas lire.',
    job: (code) => `Le métier ${quoted(code)} n’existe pas dans nos données.`,
    noJob: 'Aucun métier n’est indiqué.',
    search: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
    text: (name) => `Le texte ${quoted(name)} de ce site n’a pas la bonne forme.`,
    retry: 'Réessayer',
  },
  quiz: {
    title: 'Qu’aimez-vous faire' + S + '?',
    intro: (questions, minutes) =>
      `${count(questions, 'question', 'questions')}, environ ${count(minutes, 'minute', 'minutes')}. Passez, revenez ou arrêtez-vous quand vous voulez.`,
    stem: 'Aimeriez-vous…',
    question: (text) => `${text}${S}?`,
    position: (position, total) => `Question ${position} sur ${total}`,
    answers: ['Pas du tout', 'Plutôt non', 'Ça dépend', 'Plutôt oui', 'Beaucoup'],
    back: 'Précédente',
    next: 'Suivante',
    skip: 'Passer la question',
    stop: 'Voir mes goûts maintenant',
    resultTitle: 'Ce que vous aimez faire',
    resultIntro: (answered, total) =>
      answered < total
        ? `D’après ${plural(answered, 'une seule réponse', `vos ${answered} réponses`)} sur ${total}. Plus vous répondez, plus l’image est juste.`
        : `D’après vos ${answered} réponses.`,
    nothingTitle: 'Aucune réponse pour l’instant',
    nothing: 'Répondez à quelques questions pour voir vos goûts se dessiner.',
    flat: 'Vos réponses ne font ressortir aucun goût plus qu’un autre. C’est fréquent. Vos compétences parleront davantage.',
    tooFew: 'Il faut encore quelques réponses pour voir ce qui ressort.',
    lead: (letters) => `Ce qui ressort${S}: ${and(letters.map(quoted))}.`,
    tie: (letters) => `Presque à égalité${S}: ${and(letters.map(quoted))}. L’écart est trop petit pour les départager.`,
    scale: 'Vos points pour chaque famille d’activités',
    family: 'Famille d’activités',
    points: 'Points',
    score: (sum, most) => `${sum} sur ${most}`,
    notValidated:
      'Ces questions sont les nôtres. Elles n’ont pas encore été validées par une étude. Prenez-les comme un point de départ.',
    moreTitle: 'Pour départager vos goûts',
    more: (letters, questions, minutes) =>
      `Vos points sont proches${letters.length <= MOST_NAMES ? ` pour ${and(letters.map(quoted))}` : ''}, leur ordre peut encore changer. ${count(questions, 'question', 'questions')} de plus, environ ${count(minutes, 'minute', 'minutes')}, peuvent le rendre plus sûr. Vous pouvez aussi vous arrêter ici.`,
    askMore: (questions) => `Répondre à ${count(questions, 'question', 'questions')} de plus`,
    moreIntro: 'Quelques questions pour départager vos goûts les plus proches. Arrêtez-vous quand vous voulez.',
    resume: 'Continuer les questions',
    review: 'Revoir mes réponses',
    restart: 'Tout effacer et recommencer',
  },
  letters: {
    R: { name: 'Faire de ses mains', what: 'réparer, construire, cultiver, conduire' },
    I: { name: 'Chercher à comprendre', what: 'observer, analyser, résoudre' },
    A: { name: 'Créer', what: 'imaginer, dessiner, écrire, jouer' },
    S: { name: 'Aider les autres', what: 'soigner, écouter, apprendre à quelqu’un' },
    E: { name: 'Convaincre et mener', what: 'vendre, négocier, diriger' },
    C: { name: 'Mettre en ordre', what: 'classer, vérifier, organiser' },
  },
  journey: {
    title: 'Trouver des métiers qui vous ressemblent',
    steps: {
      quiz: { name: 'Vos goûts', length: '5 min' },
      skills: { name: 'Votre expérience', length: '3 min' },
      wishes: { name: 'Vos souhaits', length: '2 min' },
      matches: { name: 'Vos métiers', length: '2 min' },
      target: { name: 'Le métier que vous visez', length: '1 min' },
      reach: { name: 'À votre portée', length: '2 min' },
      plan: { name: 'Votre plan', length: '3 min' },
      summary: { name: 'Votre synthèse', length: '2 min' },
    },
    entriesTitle: `Par où voulez-vous commencer${S}?`,
    entries: { idea: 'Je cherche une idée', job: 'J’ai un métier en tête' },
    position: (position, total) => `Étape ${position} sur ${total}`,
    back: 'Retour',
    next: (name) => `Continuer${S}: ${inner(name)}`,
    skip: (name) => `Aller à${S}: ${inner(name)}`,
  },
};
