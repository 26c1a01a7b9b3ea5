// French: the six families of activities. Whoever speaks of tastes, or of jobs, names them.
import type { Messages } from './messages.ts';

export const frLetters: Pick<Messages, 'letters'> = {
  letters: {
    R: { name: 'Faire de ses mains', what: 'réparer, construire, cultiver, conduire' },
    I: { name: 'Chercher à comprendre', what: 'observer, analyser, résoudre' },
    A: { name: 'Créer', what: 'imaginer, dessiner, écrire, jouer' },
    S: { name: 'Aider les autres', what: 'soigner, écouter, apprendre à quelqu’un' },
    E: { name: 'Convaincre et mener', what: 'vendre, négocier, diriger' },
    C: { name: 'Mettre en ordre', what: 'classer, vérifier, organiser' },
  },
};
