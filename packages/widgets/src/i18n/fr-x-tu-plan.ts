// French, « tu »: what is said of the plan, its money and the reader's situation, where it speaks to the reader.
import { money, monthsOf } from './fr-plan.ts';
import { S, inner, number, or, plural, quoted } from './french.ts';
import type { Addressed } from './messages.ts';
import type { PlanMessages } from './plan-messages.ts';

const STATUSES = {
  'employee-permanent': 'en CDI',
  'employee-fixed-term': 'en CDD ou en intérim',
  jobseeker: 'en recherche d’emploi',
  public: 'dans la fonction publique',
  'self-employed': 'à ton compte',
  none: 'sans emploi, sans en chercher',
} as const;
const ASKED = {
  status: 'ta situation de travail',
  monthsWorked: 'tes mois de travail',
  monthsInFirm: 'tes mois dans l’entreprise',
  fixedTermMonthsInFiveYears: 'tes mois de travail en 5 ans',
  fixedTermMonthsLastYear: 'tes mois de CDD en un an',
  daysWorkedIn60Months: 'tes jours de travail en 5 ans',
  lowQualification: 'ton niveau de diplôme',
  'present-job': 'ton métier actuel',
} as const;
const LEAVE_OUT = 'Laisse vide si tu ne sais pas.';

export const frXTuPlan: Addressed<PlanMessages> = {
  plan: {
    title: 'Ton plan',
    emptyTitle: 'Ton plan apparaîtra ici',
    empty: `Choisis d’abord un métier. Sur sa fiche, appuie sur ${quoted('Voir mon plan')}.`,
    lasts: (months, hours) =>
      `Compte ${monthsOf(months)}, à ${number(hours)} ${plural(hours, 'heure', 'heures')} par semaine.`,
    long: 'À ce rythme, c’est très long. Essaie plus d’heures par semaine. Ou vise d’abord un métier plus proche.',
    whyRange:
      'Cette durée dépend du niveau demandé, de ce qu’il te reste à apprendre et de ton rythme. C’est une fourchette, pas une date sûre.',
    nextStep: (name) => `Ta prochaine étape${S}: ${inner(name)}`,
    paceTitle: 'Ton rythme',
    steps: {
      requirement: {
        what: 'Avant tout effort, assure-toi de ce que la loi ou l’employeur demande.',
      },
      try: {
        what: 'Vois-le de près avant de te former. Une immersion dure un mois au plus.',
      },
      meet: {
        what: 'Un salon, une association, un collègue. Demande un conseil, pas un poste.',
      },
      say: {
        name: 'Dire ce que tu sais faire',
        what: 'Mets tes compétences en mots, pour un CV et un entretien.',
      },
    },
    tryTwice: 'Ses conditions sont particulières. Essaie-le deux fois, dont une aux horaires les plus durs.',
    ways: {
      vae: 'La VAE, pour faire reconnaître ce que tu sais déjà',
      'own-project': 'Un projet à toi, pour t’exercer',
    },
    skillsTitle: 'À apprendre, dans cet ordre. Coche ce qui est appris.',
    cvTitle: 'Pour ton CV',
    cvHelp: `Reprends ces lignes. Pour l’entretien, raconte un exemple vécu pour chacune${S}: où, quand, ce que tu as fait, le résultat.`,
    nothingToSay: 'Les lignes apparaîtront ici dès que tu auras des compétences de ce métier.',
    aiSkills: {
      'check-answer': {
        what: 'Elle peut être fausse ou injuste. Cherche une source sûre.',
      },
      'know-law': {
        what: 'Le RGPD, le règlement européen sur l’IA, et la règle de ton employeur.',
      },
    },
    aiOfJob: 'Ensuite, essaie-les sur des tâches de ce métier.',
    toCalendarHelp: 'Un fichier s’enregistre sur ton appareil. Ouvre-le avec ton agenda.',
    nearTitle: 'Maintenant à ta portée',
    nearIntro: 'Ce que tu as appris te rapproche aussi de ces métiers.',
    noCatalogue:
      'Nous n’avons pas de catalogue de formations. Les liens mènent aux recherches officielles. Fais relire ce plan par un conseiller.',
  },
  money: {
    intro:
      'Le prix d’une formation dépend de l’organisme. Nous ne le connaissons pas. Demande un devis, et commence par ce qui est gratuit.',
    remains: 'Reste pour toi',
    remainsAtLeast: (euros) => `au moins ${money(euros)} si le CPF paie, puis ce qui dépasse tes aides`,
    remainsUnknown: 'ce qui dépasse tes aides',
    verdicts: { no: 'Non, d’après tes réponses' },
    ruledOut: (schemes) => `${schemes} ${plural(schemes, 'aide écartée', 'aides écartées')} d’après tes réponses`,
    reasons: {
      'status-fits': ({ status }) => `Ta situation convient${S}: ${STATUSES[status]}.`,
      'status-excluded': ({ accepted }) =>
        `Prévu pour une autre situation${S}: ${or(accepted.map((status) => STATUSES[status]))}.`,
      'status-to-ask': ({ status }) => `Dans ta situation (${STATUSES[status]}), la règle est à demander.`,
      'other-job': () => 'Le code ROME du métier visé est différent du tien.',
      'same-job': ({ code }) => `Le métier visé a le même code ROME que le tien (${code}). Il doit être différent.`,
      unknown: ({ question }) => `Il nous manque${S}: ${ASKED[question]}.`,
      see: ({ scheme }, labelOf) => `Vois plutôt${S}: ${labelOf(scheme)}.`,
      rate: ({ perYear, most, assumed }) =>
        `${money(perYear)} par an, ${money(most)} au plus${assumed ? '. Davantage si tu as peu de diplômes' : ''}.`,
    },
  },
  situation: {
    title: 'Trier les aides selon ta situation',
    help: 'Rien n’est obligatoire. Tes réponses servent seulement à trier les aides.',
    status: 'Aujourd’hui, tu es',
    statusHelp: 'Choisis ce qui ressemble le plus.',
    statuses: {
      'self-employed': 'À ton compte',
    },
    counts: {
      monthsWorked: {
        help: `Un an compte 12 mois. ${LEAVE_OUT}`,
      },
      monthsInFirm: { label: 'Mois de travail dans ton entreprise actuelle', help: LEAVE_OUT },
      fixedTermMonthsInFiveYears: {
        help: `60 au plus. ${LEAVE_OUT}`,
      },
      fixedTermMonthsLastYear: { help: `12 au plus. ${LEAVE_OUT}` },
      daysWorkedIn60Months: {
        help: `Cinq ans à plein temps font environ 1${S}300 jours. ${LEAVE_OUT}`,
      },
    },
    notBetween: (least, most) => `Indique un nombre entier, de ${least} à ${number(most)}.`,
    lowQualification: `As-tu peu de diplômes${S}?`,
    level: 'Ton plus haut diplôme',
  },
};
