// French, « vous »: the steps of the journey.
import { S, inner } from './french.ts';
import type { JourneyMessages } from './messages.ts';

export const frJourney: JourneyMessages = {
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
