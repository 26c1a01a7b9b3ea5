// French, « vous »: what is asked of the reader's project.
import type { ProjectMessages } from './project-messages.ts';
import { S } from './french.ts';

export const frProject: ProjectMessages = {
  project: {
    help: 'Rien n’est obligatoire, et rien ici ne change l’ordre des métiers. Vos réponses figurent sur votre synthèse.',
    valuesTitle: 'Dans le travail, ce qui compte pour vous',
    values: {
      useful: 'Me sentir utile',
      stable: 'Avoir un emploi stable',
      pay: 'Gagner plus',
      time: 'Garder du temps pour moi et mes proches',
      team: 'Travailler en équipe',
      autonomy: 'Décider de mon organisation',
      nearby: 'Travailler près de chez moi',
      learning: 'Apprendre souvent',
      calm: 'Avoir moins de pression',
    },
    aimsTitle: 'Ce que vous cherchez',
    aims: {
      'new-job': 'Changer de métier',
      'new-sector': 'Garder mon métier, dans un autre secteur',
      grow: 'Prendre plus de responsabilités',
      'own-business': 'Créer mon activité',
      'back-to-work': 'Retrouver un emploi',
      explore: 'Explorer, sans rien décider',
    },
    level: 'Votre plus haut diplôme',
    levelHelp: 'Il dit quels métiers vous sont déjà ouverts, et peut raccourcir votre plan.',
    levels: {
      none: 'Aucun',
      cap: 'CAP ou équivalent',
      bac: 'Bac',
      'bac+2': 'Bac+2',
      'bac+3': 'Bac+3',
      'bac+5': 'Bac+5',
      'bac+8': 'Bac+8',
    },
    region: `Où cherchez-vous${S}?`,
    regionHelp: 'Pour dire si les employeurs y peinent à recruter.',
    notSaid: 'Je préfère ne pas répondre',
  },
};
