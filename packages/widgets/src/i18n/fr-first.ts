// French, « vous »: what the first script holds.
import { S, count, quoted } from './french.ts';
import type { FirstMessages } from './messages.ts';

export const frFirst: FirstMessages = {
  language: 'fr',
  direction: 'ltr',
  loading: 'Chargement…',
  newTab: '(nouvel onglet)',
  label: (name) => `${name}${S}:`,
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
  },
};
