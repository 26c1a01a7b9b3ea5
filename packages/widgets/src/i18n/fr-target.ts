// French, « vous »: what is said of a job that the reader has in mind.
import { S } from './french.ts';
import type { TargetMessages } from './target-messages.ts';

export const frTarget: TargetMessages = {
  target: {
    title: `Quel métier avez-vous en tête${S}?`,
    intro: 'Écrivez son nom comme vous le dites. Vous verrez ce que vous avez déjà, et ce qui manque.',
    search: {
      label: 'Le métier que vous visez',
      help: 'Par exemple «\u202fboulanger\u202f» ou «\u202faide-soignante\u202f».',
      choose: `Choisir${S}:`,
    },
    chosen: (title) => `Métier choisi${S}: ${title}`,
    reachTitle: `Est-ce à votre portée${S}?`,
    none: 'Aucun métier n’est choisi. Revenez à la première étape pour en choisir un.',
    unknown: 'Dites d’abord ce que vous avez fait, à l’étape précédente. Ce métier s’éclairera.',
    near: 'Oui, en partie dès aujourd’hui. Voici ce que vous avez, et ce qui manque.',
    far: 'Il est encore loin de ce que vous savez faire. Ce n’est pas impossible. Voici le chemin, et des métiers plus proches.',
  },
};
