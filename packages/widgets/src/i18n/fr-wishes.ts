// French, « vous »: what is said where the reader wishes.
import { S, and, count, inner, number, plural } from './french.ts';
import type { WishesMessages } from './messages.ts';

export const frWishes: WishesMessages = {
  wishes: {
    title: 'Que souhaitez-vous' + S + '?',
    intro: `Cochez ce qui compte pour vous, ou passez cette étape. Une préférence change l’ordre des métiers. Un souhait indispensable en retire${S}: le nombre est écrit à côté.`,
    groups: {
      hours: {
        name: 'Horaires',
        help: `Astreinte${S}: rester joignable pour intervenir si besoin. Horaires décalés${S}: tôt le matin, tard le soir ou par roulement.`,
      },
      conditions: { name: 'Conditions de travail', help: '' },
      contact: { name: 'Contact', help: '' },
      level: {
        name: 'Niveau d’études',
        help: `CAP${S}: un diplôme professionnel, après le collège. Bac+2${S}: deux ans d’études après le bac.`,
      },
      centre: { name: 'Centres d’intérêt', help: 'Ce que vous aimez faire, ou aimeriez faire.' },
      domain: { name: 'Domaines', help: 'Un ou plusieurs domaines qui vous attirent.' },
    },
    project: 'Votre projet, si vous voulez en dire plus',
    chosen: (wishes) => `${count(wishes, 'choisi', 'choisis')}`,
    prefer: 'De préférence',
    must: 'Indispensable',
    anyLevel: 'Peu importe',
    these: {
      domain: (chosen) => plural(chosen, 'Ce domaine', 'L’un de ces domaines'),
      centre: (chosen) => plural(chosen, 'Ce centre d’intérêt', 'L’un de ces centres d’intérêt'),
    },
    price: (jobs) => (jobs ? `${count(jobs, 'métier', 'métiers')} de moins` : 'aucun métier de moins'),
    priceIf: (jobs) =>
      jobs ? `${count(jobs, 'métier', 'métiers')} de moins si indispensable` : 'aucun métier de moins',
    oneMore: (jobs) => `${count(jobs, 'métier', 'métiers')} de plus`,
    isRelaxed: 'assoupli dans votre liste',
    none: (jobs) => `Aucun souhait pour l’instant${S}: ${number(jobs)} métiers restent possibles.`,
    preferred: 'Vos souhaits changent l’ordre des métiers. Ils n’en retirent aucun.',
    kept: (jobs, of, musts) =>
      `${count(jobs, 'métier garde', 'métiers gardent')} ${musts > 1 ? 'tous vos souhaits indispensables' : 'votre souhait indispensable'}, sur ${number(of)}.`,
    relaxed: (wishes) =>
      `Trop peu de métiers gardent tous vos souhaits indispensables. Dans votre liste, nous avons assoupli${S}: ${and(wishes.map(inner))}.`,
    clear: 'Effacer mes souhaits',
  },
};
