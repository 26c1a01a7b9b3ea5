// French, « vous »: what the answers to the quiz say.
import { MOST_NAMES, S, and, count, plural, quoted } from './french.ts';
import type { Messages } from './messages.ts';

export const frResult: Pick<Messages, 'result'> = {
  result: {
    title: 'Ce que vous aimez faire',
    intro: (answered, total) =>
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
};
