// French, « vous »: what is said of the plan, its money and the reader's situation.
import type { MonthRange } from '@passerelle/engine/plan';
import { S, and, date, inner, number, or, plural, quoted } from './french.ts';
import { planFormatsOf } from './plan-formats.ts';
import type { PlanMessages } from './plan-messages.ts';

const formats = planFormatsOf('fr');
const { month, shortMonth } = formats;
export const { money } = formats;

/** An ISO year, month or day. */
const dated = (iso: string): string => (iso.length === 4 ? iso : iso.length === 7 ? month(iso) : date(iso));

/** Whole months: the figures are no finer. */
export const monthsOf = ({ low, high }: MonthRange): string => {
  const [least, most] = [Math.floor(low), Math.ceil(high)];
  if (least === most) return `${most} mois`;
  return least === 0 ? `jusqu’à ${most} mois` : `de ${least} à ${most} mois`;
};
const named = (names: readonly string[]): string => names.map(quoted).join(', ');

const STATUSES = {
  'employee-permanent': 'en CDI',
  'employee-fixed-term': 'en CDD ou en intérim',
  jobseeker: 'en recherche d’emploi',
  public: 'dans la fonction publique',
  'self-employed': 'à votre compte',
  none: 'sans emploi, sans en chercher',
} as const;

const COUNTS = {
  monthsWorked: {
    label: 'Mois de travail comme salarié ou salariée, en tout',
    help: 'Un an compte 12 mois. Laissez vide si vous ne savez pas.',
  },
  monthsInFirm: {
    label: 'Mois de travail dans votre entreprise actuelle',
    help: 'Laissez vide si vous ne savez pas.',
  },
  fixedTermMonthsInFiveYears: {
    label: 'Mois de travail ces 5 dernières années, tous contrats réunis',
    help: '60 au plus. Laissez vide si vous ne savez pas.',
  },
  fixedTermMonthsLastYear: {
    label: 'Mois en CDD ces 12 derniers mois',
    help: '12 au plus. Laissez vide si vous ne savez pas.',
  },
  daysWorkedIn60Months: {
    label: 'Jours travaillés ces 5 dernières années',
    help: `Cinq ans à plein temps font environ 1${S}300 jours. Laissez vide si vous ne savez pas.`,
  },
} as const;
const ASKED = {
  status: 'votre situation de travail',
  monthsWorked: 'vos mois de travail',
  monthsInFirm: 'vos mois dans l’entreprise',
  fixedTermMonthsInFiveYears: 'vos mois de travail en 5 ans',
  fixedTermMonthsLastYear: 'vos mois de CDD en un an',
  daysWorkedIn60Months: 'vos jours de travail en 5 ans',
  lowQualification: 'votre niveau de diplôme',
  'present-job': 'votre métier actuel',
} as const;
const UNITS = {
  monthsWorked: 'mois de travail',
  monthsInFirm: 'mois dans l’entreprise',
  fixedTermMonthsInFiveYears: 'mois de travail en 5 ans',
  fixedTermMonthsLastYear: 'mois de CDD en un an',
  daysWorkedIn60Months: 'jours de travail en 5 ans',
} as const;

export const frPlan: PlanMessages = {
  plan: {
    title: 'Votre plan',
    emptyTitle: 'Votre plan apparaîtra ici',
    empty: `Choisissez d’abord un métier. Sur sa fiche, appuyez sur ${quoted('Voir mon plan')}.`,
    lasts: (months, hours) =>
      `Comptez ${monthsOf(months)}, à ${hours} ${plural(hours, 'heure', 'heures')} par semaine.`,
    endsIn: ({ soonest, latest }) =>
      soonest === latest
        ? `Fin possible en ${month(soonest)}.`
        : `Fin possible entre ${month(soonest)} et ${month(latest)}.`,
    finished: 'Toutes les étapes sont faites. Bravo pour ce chemin.',
    long: 'À ce rythme, c’est très long. Essayez plus d’heures par semaine. Ou visez d’abord un métier plus proche.',
    whyRange:
      'Cette durée dépend du niveau demandé, de ce qu’il vous reste à apprendre et de votre rythme. C’est une fourchette, pas une date sûre.',
    tally: (done, total, skills) =>
      `${done} ${plural(done, 'étape faite', 'étapes faites')} sur ${total}. ${
        skills
          ? `Il reste ${skills} ${plural(skills, 'compétence', 'compétences')} à apprendre.`
          : 'Plus aucune compétence à apprendre.'
      }`,
    nextStep: (name) => `Votre prochaine étape${S}: ${inner(name)}`,
    changed: ({ soonest, latest }, left) =>
      left
        ? `C’est noté. ${left} ${plural(left, 'étape reste', 'étapes restent')}, fin possible ${soonest === latest ? `en ${month(soonest)}` : `entre ${month(soonest)} et ${month(latest)}`}.`
        : 'C’est noté. Toutes les étapes sont faites.',
    paceTitle: 'Votre rythme',
    pace: (start, hours) => `dès ${month(start)}, ${number(hours)} h par semaine`,
    start: 'Je commence en',
    month,
    hours: 'Temps que je peux y passer',
    paces: {
      side: (hours) => `À côté du reste${S}: ${hours} h par semaine`,
      half: (hours) => `À mi-temps${S}: ${hours} h par semaine`,
      full: (hours) => `À plein temps${S}: ${hours} h par semaine`,
    },
    ownPace: 'Un autre nombre d’heures',
    ownHours: 'Heures par semaine',
    stepsTitle: 'Les étapes',
    order: `L’ordre suivi${S}: d’abord ce que beaucoup de métiers partagent, puis le cœur de ce métier, puis le reste.`,
    steps: {
      requirement: {
        name: 'Vérifier ce qui est obligatoire',
        what: 'Avant tout effort, assurez-vous de ce que la loi ou l’employeur demande.',
      },
      try: {
        name: 'Essayer le métier',
        what: 'Voyez-le de près avant de vous former. Une immersion dure un mois au plus.',
      },
      qualify: {
        name: 'Obtenir le diplôme demandé',
        what: 'Sans lui, on ne peut pas exercer. Les compétences s’apprennent pendant cette formation.',
      },
      basics: { name: 'Apprendre les bases', what: 'Elles servent dans beaucoup de métiers.' },
      core: { name: 'Apprendre le cœur du métier', what: 'Ce qui est au centre de ce métier.' },
      further: { name: 'Apprendre le reste', what: 'Ce qui sert aussi, selon le poste.' },
      ai: {
        name: 'Se servir de l’IA avec prudence',
        what: 'Quatre habitudes utiles, dans tous les métiers d’abord.',
      },
      practise: {
        name: 'Pratiquer',
        what: 'Un stage, du bénévolat ou un projet à montrer.',
      },
      meet: {
        name: 'Rencontrer des gens du métier',
        what: 'Un salon, une association, un collègue. Demandez un conseil, pas un poste.',
      },
      say: {
        name: 'Dire ce que vous savez faire',
        what: 'Mettez vos compétences en mots, pour un CV et un entretien.',
      },
    },
    tryTwice: 'Ses conditions sont particulières. Essayez-le deux fois, dont une aux horaires les plus durs.',
    number: (position) => `Étape ${position}`,
    when: (from, latest, months) =>
      `${from === latest ? shortMonth(from) : `${shortMonth(from)} à ${shortMonth(latest)}`}${months.high ? `, ${monthsOf(months)}` : ''}`,
    during: (step) => `pendant l’étape ${quoted(step)}`,
    isDone: 'fait',
    isFree: 'gratuit',
    requiredTitle: 'Ce qui est demandé',
    uncounted: 'Nous ne savons pas combien de temps cela prend. Ce n’est pas dans la durée du plan.',
    waysTitle: 'Comment faire',
    ways: {
      'short-course': 'Une formation courte',
      certification: 'Une formation qui donne un diplôme ou un titre reconnu',
      apprenticeship: 'L’alternance, avec un contrat et un salaire',
      vae: 'La VAE, pour faire reconnaître ce que vous savez déjà',
      immersion: 'Une immersion dans une entreprise',
      'own-project': 'Un projet à vous, pour vous exercer',
    },
    skillsTitle: 'À apprendre, dans cet ordre. Cochez ce qui est appris.',
    allLearnt: 'Tout est appris dans cette étape.',
    showTitle: 'À montrer',
    cvTitle: 'Pour votre CV',
    cvHelp: `Reprenez ces lignes. Pour l’entretien, racontez un exemple vécu pour chacune${S}: où, quand, ce que vous avez fait, le résultat.`,
    interview: (skill) => `Par exemple${S}: «${S}${skill}. Je l’ai fait quand…${S}»`,
    nothingToSay: 'Les lignes apparaîtront ici dès que vous aurez des compétences de ce métier.',
    goalTitle: 'Objectif',
    goals: {
      'requirement-known': () => 'Je sais ce qui est obligatoire, et comment l’obtenir.',
      'job-tried': () => 'J’ai vu ce métier de près, et je sais s’il me plaît.',
      'diploma-had': () => 'J’ai le diplôme ou le titre demandé.',
      'skills-shown': (names) => (names.length ? `Je sais montrer à quelqu’un${S}: ${named(names)}.` : 'C’est appris.'),
      'ai-answer-checked': (jobs) =>
        `J’ai vérifié une réponse d’IA avec une source sûre${jobs.length ? ', sur une tâche de ce métier' : ''}.`,
      'work-shown': () => 'J’ai un travail à montrer.',
      'people-met': () => 'J’ai parlé avec deux personnes de ce métier.',
      'skills-worded': () => 'Ces lignes sont dans mon CV, et j’ai un exemple pour chacune.',
    },
    linksTitle: 'Où aller',
    typeThere: (title, code) => `À taper sur place${S}: ${quoted(title)}, ou le code ROME ${code}.`,
    questionsTitle: 'Questions à poser à quelqu’un du métier',
    questions: {
      'usual-day': () => `Racontez-moi une journée ordinaire. Et une mauvaise journée${S}?`,
      condition: ([what = '']) => `${quoted(what)}${S}: comment le vivez-vous${S}?`,
      hours: ([what = '']) => `${quoted(what)}${S}: est-ce fréquent${S}?`,
      public: ([what = '']) => `${quoted(what)}${S}: comment cela se passe-t-il${S}?`,
      'core-skill': ([what = '']) => `${quoted(what)}${S}: comment l’avez-vous appris${S}?`,
      'missing-skill': ([what = '']) => `${quoted(what)}${S}: je ne sais pas encore. Par où commencer${S}?`,
      requirement: (what) =>
        `Comment avez-vous obtenu ce qui est demandé${what.length ? ` (${and(what.map(inner))})` : ''}${S}?`,
      'ai-changes': () => `Qu’est-ce que l’IA change dans votre travail${S}?`,
      'way-in': () => `Par quel chemin êtes-vous venu ou venue à ce métier${S}?`,
    },
    aiSkills: {
      'write-request': {
        name: 'Écrire une demande claire',
        what: 'Le but, le contexte, la forme voulue. Puis corriger et redemander.',
      },
      'check-answer': {
        name: 'Vérifier la réponse, repérer les biais',
        what: 'Elle peut être fausse ou injuste. Cherchez une source sûre.',
      },
      'protect-data': {
        name: 'Protéger les données',
        what: 'Ni nom, ni santé, ni secret de l’entreprise dans une demande.',
      },
      'know-law': {
        name: 'Connaître les règles',
        what: 'Le RGPD, le règlement européen sur l’IA, et la règle de votre employeur.',
      },
    },
    aiOfJob: 'Ensuite, essayez-les sur des tâches de ce métier.',
    aiUnknown: 'On ne sait pas à quel point l’IA touche ce métier.',
    aiLimit: 'Cela concerne le métier entier. Personne ne sait quelle compétence changera.',
    calendarTitle: 'Calendrier',
    calendarHelp: `Trait plein${S}: au plus court. Trait clair${S}: au plus long.`,
    columns: { from: 'Dès', soonest: 'Fin au plus tôt', latest: 'Fin au plus tard' },
    shortMonth,
    toCalendar: 'Mettre ces dates dans mon agenda',
    toCalendarHelp: 'Un fichier s’enregistre sur votre appareil. Ouvrez-le avec votre agenda.',
    saved: (file) => `Fichier enregistré${S}: ${file}.`,
    calendarName: (title) => `Mon plan${S}: ${title}`,
    calendarSummary: (step, title) => `${step} (${title})`,
    nearTitle: 'Maintenant à votre portée',
    nearIntro: 'Ce que vous avez appris vous rapproche aussi de ces métiers.',
    noCatalogue:
      'Nous n’avons pas de catalogue de formations. Les liens mènent aux recherches officielles. Faites relire ce plan par un conseiller.',
  },
  money: {
    title: 'Payer ce projet',
    intro:
      'Le prix d’une formation dépend de l’organisme. Nous ne le connaissons pas. Demandez un devis, et commencez par ce qui est gratuit.',
    cost: 'Le budget',
    freeSteps: (steps) => `${steps} ${plural(steps, 'étape gratuite', 'étapes gratuites')}`,
    paidSteps: (names) => `À payer peut-être${S}: ${and(names.map(inner))}`,
    nothingPaid: 'Aucune étape à payer.',
    unknownPrice: 'prix à demander (devis)',
    mayPay: (scheme) => `Peut payer${S}: ${scheme}`,
    remains: 'Reste pour vous',
    remainsAtLeast: (euros) => `au moins ${money(euros)} si le CPF paie, puis ce qui dépasse vos aides`,
    remainsUnknown: 'ce qui dépasse vos aides',
    sources: 'Chaque montant vient de l’aide du même nom, plus bas, avec sa date et son site officiel.',
    notAdded: `Ces montants ne s’additionnent pas${S}: certaines aides ne vont pas ensemble.`,
    euros: ({ low, high }) =>
      low === high ? money(high) : low ? `de ${money(low)} à ${money(high)}` : `jusqu’à ${money(high)}`,
    schemesTitle: 'Les aides',
    kinds: { help: 'Aide gratuite', money: 'Financement', pointer: 'À demander' },
    verdicts: { eligible: 'Probablement oui', perhaps: 'Peut-être', no: 'Non, d’après vos réponses' },
    sorted: (likely, perhaps) =>
      `Aides triées${S}: ${likely} ${plural(likely, 'probable', 'probables')}, ${perhaps} peut-être.`,
    ruledOut: (schemes) => `${schemes} ${plural(schemes, 'aide écartée', 'aides écartées')} d’après vos réponses`,
    adviser: 'À vérifier avec un conseiller.',
    pays: 'Ce que cela apporte',
    conditions: 'Conditions',
    why: 'Pourquoi cette réponse',
    official: 'Site officiel',
    dated: (validFrom, checked) =>
      checked
        ? `Relu sur le site officiel le ${dated(checked)}.`
        : validFrom
          ? `Chiffres de ${dated(validFrom)}, non relus sur le site officiel.`
          : 'Sans date connue.',
    stale: 'À vérifier',
    missing: 'Les aides n’ont pas pu être chargées.',
    reasons: {
      'open-to-all': () => 'Ouvert à tout le monde.',
      'status-fits': ({ status }) => `Votre situation convient${S}: ${STATUSES[status]}.`,
      'status-excluded': ({ accepted }) =>
        `Prévu pour une autre situation${S}: ${or(accepted.map((status) => STATUSES[status]))}.`,
      'status-to-ask': ({ status }) => `Dans votre situation (${STATUSES[status]}), la règle est à demander.`,
      enough: ({ question, asked, given }) => `${number(given)} ${UNITS[question]}, il en faut ${number(asked)}.`,
      'not-enough': ({ question, asked, given }) => `${number(given)} ${UNITS[question]}, il en faut ${number(asked)}.`,
      'other-job': () => 'Le code ROME du métier visé est différent du vôtre.',
      'same-job': ({ code }) => `Le métier visé a le même code ROME que le vôtre (${code}). Il doit être différent.`,
      unknown: ({ question }) => `Il nous manque${S}: ${ASKED[question]}.`,
      'conditions-unknown': () => 'Les conditions sont à demander sur place.',
      decides: ({ who }) =>
        ({
          adviser: 'Un conseiller décide.',
          employer: 'L’employeur doit être d’accord.',
          commission: 'Une commission étudie la demande.',
        })[who],
      first: ({ scheme }, labelOf) => `D’abord${S}: ${labelOf(scheme)}.`,
      see: ({ scheme }, labelOf) => `Voyez plutôt${S}: ${labelOf(scheme)}.`,
      'ask-before': ({ days, longDays, longMonths }) =>
        `Demande à faire ${days} jours avant${longDays === undefined ? '' : `, ${longDays} si la formation dépasse ${longMonths} mois`}.`,
      hours: ({ fewest, most }) => `De ${fewest} à ${most} heures de formation.`,
      rate: ({ perYear, most, assumed }) =>
        `${money(perYear)} par an, ${money(most)} au plus${assumed ? '. Davantage si vous avez peu de diplômes' : ''}.`,
    },
  },
  situation: {
    title: 'Trier les aides selon votre situation',
    help: 'Rien n’est obligatoire. Vos réponses servent seulement à trier les aides.',
    status: 'Aujourd’hui, vous êtes',
    statusHelp: 'Choisissez ce qui ressemble le plus.',
    statuses: {
      'employee-permanent': 'En CDI',
      'employee-fixed-term': 'En CDD ou en intérim',
      jobseeker: 'En recherche d’emploi',
      public: 'Dans la fonction publique',
      'self-employed': 'À votre compte',
      none: 'Sans emploi, sans en chercher',
    },
    skip: 'Je ne sais pas, je passe',
    counts: COUNTS,
    notBetween: (least, most) => `Indiquez un nombre entier, de ${least} à ${number(most)}.`,
    lowQualification: `Avez-vous peu de diplômes${S}?`,
    lowQualificationHelp: 'Un CAP au plus, ou aucun diplôme. Certaines aides sont alors plus élevées.',
    yes: 'Oui',
    no: 'Non',
    level: 'Votre plus haut diplôme',
    levelHelp: 'Il peut raccourcir le plan.',
    levels: {
      none: 'Aucun',
      cap: 'CAP ou équivalent',
      bac: 'Bac',
      'bac+2': 'Bac+2',
      'bac+3': 'Bac+3',
      'bac+5': 'Bac+5',
      'bac+8': 'Bac+8',
    },
  },
};
