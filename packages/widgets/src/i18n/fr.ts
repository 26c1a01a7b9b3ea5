import type { Messages } from './messages.ts';

// Narrow no-break space, which French puts before ; : ! ? and inside « ».
const S = '\u202f';
const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);
const number = new Intl.NumberFormat('fr');
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const and = (texts: readonly string[]): string => list.format(texts);
const date = (iso: string): string => iso.split('-').reverse().join('/');
/** The beginning of a sentence set inside another. */
const inner = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const fr: Messages = {
  language: 'fr',
  loading: 'Chargement…',
  newTab: '(nouvel onglet)',
  remember: {
    label: 'Garder mes réponses sur cet appareil',
    help: 'Décochez pour tout effacer. Rien n’est envoyé.',
    failed: 'Votre navigateur refuse de garder vos réponses. Elles restent tant que cette page est ouverte.',
  },
  consent: {
    label: 'J’accepte que ce site reçoive mes réponses',
    help: 'Sans votre accord, ce site ne reçoit aucune réponse.',
  },
  errors: {
    title: 'Un problème est survenu',
    load: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
    pack: 'Les données des métiers n’ont pas pu être lues.',
    packVersion: 'Les données des métiers sont d’une version que cette page ne sait pas lire.',
    job: (code) => `Le métier «${S}${code}${S}» n’existe pas dans nos données.`,
    retry: 'Réessayer',
  },
  source: (publisher, name, version, iso, licence) =>
    `Données${S}: ${publisher}, ${name} version ${version} (${date(iso)}), ${licence}. Les compétences sont reformulées par passerelle.`,
  quiz: {
    title: 'Qu’aimez-vous faire' + S + '?',
    intro: (questions, minutes) =>
      `${questions} questions, environ ${minutes} minutes. Passez, revenez ou arrêtez-vous quand vous voulez.`,
    stem: 'Aimeriez-vous…',
    position: (position, total) => `Question ${position} sur ${total}`,
    answers: ['Pas du tout', 'Plutôt non', 'Ça dépend', 'Plutôt oui', 'Beaucoup'],
    back: 'Précédente',
    next: 'Suivante',
    skip: 'Passer',
    stop: 'Voir mes goûts maintenant',
    resultTitle: 'Ce que vous aimez faire',
    resultIntro: (answered, total) =>
      answered < total
        ? `D’après vos ${answered} réponses sur ${total}. Plus vous répondez, plus l’image est juste.`
        : `D’après vos ${total} réponses.`,
    nothingTitle: 'Aucune réponse pour l’instant',
    nothing: 'Répondez à quelques questions pour voir vos goûts se dessiner.',
    flat: 'Vos réponses ne font ressortir aucun goût plus qu’un autre. C’est fréquent. Vos compétences parleront davantage.',
    lead: (letters) => `Ce qui ressort${S}: ${and(letters)}.`,
    tie: (letters) => `À égalité${S}: ${and(letters)}. L’écart est trop petit pour choisir entre eux.`,
    scale: 'Vos points pour chaque famille d’activités',
    score: (sum, most) => `${sum} sur ${most}`,
    unanswered: 'pas de réponse',
    notValidated:
      'Ces questions sont les nôtres. Elles n’ont pas encore été validées par une étude. Prenez-les comme un point de départ.',
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
  skills: {
    title: 'Que savez-vous déjà faire' + S + '?',
    intro: 'Un métier exercé, même il y a longtemps. Ou une activité hors du travail.',
    search: 'Métier ou activité',
    searchHelp: 'Par exemple' + S + ': caissière, maçon, bénévole, aidant',
    found: (hits, text) => `${hits} ${plural(hits, 'proposition', 'propositions')} pour «${S}${text}${S}»`,
    none: (text) => `Rien trouvé pour «${S}${text}${S}». Essayez un mot plus simple ou un métier proche.`,
    add: `Ajouter${S}:`,
    jobHit: 'métier',
    experienceHit: 'hors du travail',
    chosen: 'Ce que vous avez fait',
    remove: (title) => `Retirer${S}: ${title}`,
    added: (title) => `Ajouté${S}: ${title}`,
    removed: (title) => `Retiré${S}: ${title}`,
    checklistTitle: 'Savez-vous le faire' + S + '?',
    checklistIntro: (skills) =>
      skills < 2
        ? 'Voici une compétence que vous avez sans doute. Dites oui ou non, ou laissez de côté.'
        : `Voici ${skills} compétences que vous avez sans doute. Dites oui ou non, ou laissez de côté.`,
    yes: 'Oui',
    no: 'Non',
    tally: (had, declined, left) => `${had} oui, ${declined} non, ${left} de côté`,
    empty: 'Ajoutez un métier ou une activité. Nous vous proposerons des compétences à confirmer.',
  },
  card: {
    code: (code) => `Code ROME ${code}`,
    keys: (had, total) => `${had} des ${total} compétences clés`,
    noneHad: (total) => `Aucune des ${total} compétences clés pour l’instant`,
    keysOfJob: (total) => `${total} compétences clés`,
    access: {
      unknown: 'Niveau d’accès' + S + ': non précisé',
      none: 'Accessible sans diplôme',
      cap: 'À partir du CAP',
      bac: 'À partir du bac',
      'bac+2': 'À partir de bac+2',
      'bac+3': 'À partir de bac+3',
      'bac+5': 'À partir de bac+5',
      'bac+8': 'À partir de bac+8',
    },
    regulated: 'Métier réglementé',
    regulatedHelp:
      'Un diplôme, un titre ou une autorisation est obligatoire. Vérifiez-le sur la fiche officielle avant tout.',
    reasonsTitle: 'Pourquoi ce métier',
    shared: (skills) => `Vous savez déjà${S}: ${skills.map(inner).join(`${S}; `)}.`,
    common: (skills) => `Un point commun avec ce que vous savez faire${S}: ${skills.map(inner).join(`${S}; `)}.`,
    tastes: (letters) => `Il va dans le sens de vos goûts${S}: ${and(letters.map(inner))}.`,
    tastesDiffer: 'Il s’éloigne de ce que vous dites aimer.',
    wishKept: (wish) => `Il respecte votre souhait${S}: ${inner(wish)}.`,
    wishBroken: (wish) => `Il ne respecte pas votre souhait${S}: ${inner(wish)}.`,
    details: 'Voir le détail',
    had: 'Ce que vous avez',
    presumed: 'à confirmer',
    toLearn: 'Ce qu’il reste à apprendre',
    allHad: 'Vous avez toutes les compétences clés de ce métier.',
    know: 'Je sais faire',
    knowNamed: (skill) => `Je sais faire${S}: ${skill}`,
    conditions: 'Conditions de travail',
    tags: {
      'eco-strategic': 'Utile à la transition écologique',
      'eco-green': 'Métier de l’environnement',
      digital: 'Lié à la transition numérique',
    },
    links: 'Pour aller plus loin',
    ownLink: 'En savoir plus sur ce site',
  },
  matches: {
    title: 'Des métiers à découvrir',
    basis: (tastes, skills) =>
      tastes && skills
        ? `D’après vos goûts et ${skills} ${plural(skills, 'compétence', 'compétences')}.`
        : tastes
          ? 'D’après vos goûts seulement. Ajoutez un métier exercé pour tenir compte de ce que vous savez faire.'
          : !skills
            ? 'Vos réponses ne suffisent pas encore à trier les métiers. Ajoutez un métier exercé.'
            : `D’après ${skills} ${plural(skills, 'compétence', 'compétences')}. Répondez aux questions pour tenir compte de vos goûts.`,
    relaxed: (wishes) =>
      `Trop peu de métiers respectaient tous vos souhaits. Nous avons assoupli${S}: ${and(wishes.map(inner))}.`,
    count: (shown, of) => `${shown} métiers affichés, sur ${number.format(of)} comparés`,
    more: (jobs) => `Voir ${jobs} métiers de plus`,
    updated: (first) => `Liste mise à jour. En premier${S}: ${first}.`,
    emptyTitle: 'Votre liste apparaîtra ici',
    empty:
      'Répondez à quelques questions ou ajoutez un métier exercé. Les métiers qui s’en rapprochent s’afficheront aussitôt.',
    notAnAssessment:
      'Ce sont des pistes, pas une évaluation. Un conseiller en évolution professionnelle peut en parler avec vous, gratuitement.',
  },
  journey: {
    title: 'Trouver des métiers qui vous ressemblent',
    steps: {
      quiz: { name: 'Vos goûts', length: '5 min' },
      skills: { name: 'Votre expérience', length: '3 min' },
      matches: { name: 'Vos métiers', length: '2 min' },
    },
    position: (position, total) => `Étape ${position} sur ${total}`,
    back: 'Retour',
    next: (name) => `Continuer${S}: ${inner(name)}`,
    skip: (name) => `Passer à${S}: ${inner(name)}`,
  },
};
