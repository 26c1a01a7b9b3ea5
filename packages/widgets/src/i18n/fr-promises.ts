// French, « vous »: what is said where a site offers to keep answers, or asks for them.
import type { PromisesMessages } from './messages.ts';

export const frPromises: PromisesMessages = {
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
};
