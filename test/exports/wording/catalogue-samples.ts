// What the texts of a catalogue are called with, so that a test reads every sentence they can say: for each text
// that is a function, some values that lead to its different forms. The compiler refuses a list that lacks one.
import type { FactSource } from '@passerelle/referential/types';
import type { Messages } from '../../../packages/widgets/src/i18n/messages.ts';

type Said = (...values: never[]) => string;
type HoldsFunction<T> = T extends Said
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: HoldsFunction<T[K]> }[keyof T]
      ? true
      : false;

/** Lists of arguments, in the place of each function. */
export type Samples<T> = {
  readonly [K in keyof T as HoldsFunction<T[K]> extends true ? K : never]: T[K] extends (
    ...values: infer Values
  ) => string
    ? readonly Values[]
    : Samples<T[K]>;
};

const TITLE = 'Caissier / Caissière';
const LETTERS = ['Créer', 'Convaincre et mener'];
const WISHES = ['Éviter le bruit', 'Pouvoir télétravailler'];
const ROME = {
  publisher: 'France Travail',
  name: 'ROME 4.0',
  version: '60',
  date: '2025-09-18',
  licence: 'Licence Ouverte 2.0',
};
const ONE_NUMBER: readonly [number][] = [[0], [1], [2], [1234]];
const COUNTS: readonly [number][] = [[1], [12]];
const ONE_TITLE: readonly [string][] = [[TITLE]];
const NEIGHBOURS = { nearest: ONE_TITLE, 'near-nearest': ONE_TITLE, family: ONE_TITLE, domain: ONE_TITLE };

const ENDS = { soonest: '2026-09', latest: '2027-03' };
const SKILLS = ['Tenir une caisse', 'Compter ce qu’il y a en stock'];
const SOURCE = {
  publisher: 'Dares',
  name: 'Métiers en tension',
  url: 'https://dares.example/',
  year: '2019',
} satisfies FactSource;
const labelOf = (): string => 'Alternance';

export const samples: Samples<Messages> = {
  label: [['Conditions']],
  errors: { job: [['D1505']], text: [['quiz']] },
  source: [
    [ROME, false, false],
    [ROME, true, true],
  ],
  quiz: {
    intro: [
      [30, 5],
      [1, 1],
    ],
    question: [['réparer un vélo']],
    position: [[1, 30]],
  },
  result: {
    intro: [
      [1, 30],
      [12, 30],
      [30, 30],
    ],
    lead: [[LETTERS.slice(1)], [LETTERS]],
    tie: [[LETTERS]],
    score: [[7, 20]],
    more: [
      [LETTERS, 6, 1],
      [[...LETTERS, ...LETTERS, 'Mettre en ordre'], 1, 2],
    ],
    askMore: [[1], [6]],
  },
  cv: {
    found: [
      [1, 0, 1],
      [3, 2, 12],
    ],
    accept: { jobs: COUNTS, experiences: COUNTS, skills: COUNTS },
    accepted: COUNTS,
    words: [[['caisse']], [['caisse', 'mise en rayon']]],
    period: [
      [{ from: { year: 2014 } }],
      [{ from: { year: 2014 }, to: { year: 2014 } }],
      [{ from: { year: 2014, month: 3 }, to: { year: 2019 } }],
    ],
    years: COUNTS,
  },
  skills: {
    found: [
      [1, 'caisse'],
      [8, 'caisse'],
    ],
    none: [['bidule']],
    jobHit: [[], [TITLE]],
    remove: ONE_TITLE,
    added: ONE_TITLE,
    removed: ONE_TITLE,
    checklistIntro: [[1], [15]],
    tally: [[1, 2, 3]],
    example: [['rendre la monnaie']],
  },
  wish: {
    oneOf: {
      domain: [[['Commerce et vente']], [['Commerce et vente', 'Santé']]],
      centre: [[['Cuisiner']], [['Cuisiner', 'Dessiner']]],
    },
  },
  wishes: {
    chosen: ONE_NUMBER,
    these: { domain: [[1], [2]], centre: [[1], [2]] },
    price: ONE_NUMBER,
    priceIf: ONE_NUMBER,
    oneMore: ONE_NUMBER,
    none: ONE_NUMBER,
    kept: [
      [1, 1584, 1],
      [1234, 1584, 2],
    ],
    relaxed: [[WISHES]],
  },
  card: {
    code: [['D1505']],
    keys: [
      [3, 14, 0],
      [3, 14, 2],
    ],
    noneHad: [[14]],
    keysOfJob: [[1], [14]],
    neighbourOfPast: NEIGHBOURS,
    neighbour: NEIGHBOURS,
    tastes: [[LETTERS]],
    wishKept: [[WISHES[0]!]],
    wishBroken: [[WISHES[0]!]],
    about: ONE_TITLE,
    exposure: [[[2, 2]], [[1, 4]]],
  },
  matches: {
    basis: [
      [true, 0, 0],
      [true, 1, 1],
      [false, 2, 3],
    ],
    relaxed: [[WISHES]],
    count: [[10, 1584]],
    more: [[1], [10]],
    shown: [[20]],
    last: [[50]],
    updated: ONE_TITLE,
    stoneBy: ONE_TITLE,
    stoneKeys: [
      [9, 4, 14],
      [9, 0, 14],
    ],
    stoneMore: [[1], [3]],
    nextOpens: [
      [1, [TITLE]],
      [12, [TITLE, 'Vendeur / Vendeuse']],
    ],
  },
  closer: {
    tension: [
      [
        [2, 2],
        [2, 2],
      ],
      [
        [2, 4],
        [1, 5],
      ],
    ],
    passage: ONE_TITLE,
    tensionThere: [[[3, 3]], [[2, 4]]],
    diploma: [[true], [false]],
    stable: [
      [0, 10],
      [1, 10],
      [7, 10],
      [10, 10],
    ],
    without: [
      ['Ranger des dossiers', 4, 2],
      ['Ranger des dossiers', 1, 2],
    ],
    wayFirst: ONE_TITLE,
  },
  target: { chosen: [['Boulanger / Boulangère']] },
  journey: { position: [[1, 4]], next: [['Une étape']], skip: [['Une étape']] },
  plan: {
    lasts: [
      [{ low: 0, high: 1 }, 1],
      [{ low: 2.5, high: 12 }, 35],
      [{ low: 3, high: 3 }, 17],
    ],
    endsIn: [[{ soonest: '2026-09', latest: '2026-09' }], [ENDS]],
    tally: [
      [0, 8, 0],
      [1, 8, 1],
      [2, 8, 13],
    ],
    nextStep: [['Essayer le métier']],
    changed: [
      [ENDS, 0],
      [ENDS, 1],
      [{ soonest: '2026-09', latest: '2026-09' }, 3],
    ],
    pace: [['2026-09', 17]],
    month: [['2026-09']],
    paces: { side: [[5]], half: [[17]], full: [[35]] },
    number: [[1]],
    when: [
      ['2026-09', '2026-09', { low: 0, high: 0 }],
      ['2026-09', '2026-12', { low: 0.5, high: 2.5 }],
    ],
    during: [['Pratiquer']],
    interview: [['Tenir une caisse']],
    goals: {
      'requirement-known': [[[]]],
      'job-tried': [[['D1102']]],
      'diploma-had': [[['cap']]],
      'skills-shown': [[[]], [SKILLS]],
      'ai-answer-checked': [[[]], [['D1102']]],
      'work-shown': [[SKILLS]],
      'people-met': [[['D1102']]],
      'skills-worded': [[SKILLS]],
    },
    typeThere: [[TITLE, 'D1102']],
    questions: {
      'usual-day': [[[]]],
      condition: [[['Longs moments debout']]],
      hours: [[['Horaires de nuit']]],
      public: [[['Des enfants']]],
      'core-skill': [[['Tenir une caisse']]],
      'missing-skill': [[['Tenir une caisse']]],
      requirement: [[[]], [['Permis de conduire demandé', 'Concours à réussir']]],
      'ai-changes': [[[]]],
      'way-in': [[[]]],
    },
    shortMonth: [['2026-09']],
    saved: [['plan-D1102.ics']],
    calendarName: ONE_TITLE,
    calendarSummary: [['Pratiquer', TITLE]],
  },
  money: {
    freeSteps: [[1], [4]],
    paidSteps: [[['Apprendre les bases', 'Apprendre le reste']]],
    mayPay: [['Compte personnel de formation (CPF)']],
    remainsAtLeast: [[103.2]],
    euros: [[{ low: 0, high: 0 }], [{ low: 0, high: 5000 }], [{ low: 1372.5, high: 4117.5 }]],
    sorted: [
      [1, 1],
      [4, 3],
    ],
    ruledOut: [[1], [5]],
    dated: [
      ['', ''],
      ['2026', ''],
      ['2026-02', ''],
      ['2026', '2026-03-10'],
    ],
    reasons: {
      'open-to-all': [[{ kind: 'open-to-all' }, labelOf]],
      'status-fits': [[{ kind: 'status-fits', status: 'public' }, labelOf]],
      'status-excluded': [
        [{ kind: 'status-excluded', status: 'none', accepted: ['employee-permanent', 'employee-fixed-term'] }, labelOf],
      ],
      'status-to-ask': [[{ kind: 'status-to-ask', status: 'self-employed' }, labelOf]],
      enough: [[{ kind: 'enough', question: 'monthsWorked', asked: 24, given: 24 }, labelOf]],
      'not-enough': [[{ kind: 'not-enough', question: 'daysWorkedIn60Months', asked: 1300, given: 1299 }, labelOf]],
      'other-job': [[{ kind: 'other-job' }, labelOf]],
      'same-job': [[{ kind: 'same-job', code: 'D1102' }, labelOf]],
      unknown: [
        [{ kind: 'unknown', question: 'status' }, labelOf],
        [{ kind: 'unknown', question: 'present-job' }, labelOf],
      ],
      'conditions-unknown': [[{ kind: 'conditions-unknown' }, labelOf]],
      decides: [
        [{ kind: 'decides', who: 'adviser' }, labelOf],
        [{ kind: 'decides', who: 'employer' }, labelOf],
        [{ kind: 'decides', who: 'commission' }, labelOf],
      ],
      first: [[{ kind: 'first', scheme: 'cep' }, labelOf]],
      see: [[{ kind: 'see', scheme: 'public-agents' }, labelOf]],
      'ask-before': [
        [{ kind: 'ask-before', days: 15 }, labelOf],
        [{ kind: 'ask-before', days: 60, longDays: 120, longMonths: 6 }, labelOf],
      ],
      hours: [[{ kind: 'hours', fewest: 150, most: 450 }, labelOf]],
      rate: [
        [{ kind: 'rate', perYear: 500, most: 5000, assumed: true }, labelOf],
        [{ kind: 'rate', perYear: 800, most: 8000, assumed: false }, labelOf],
      ],
    },
  },
  situation: { notBetween: [[1, 35]] },
  summary: {
    madeOn: [['2026-11-22']],
    tastesBasis: [
      [1, 30],
      [30, 30],
    ],
    held: [
      [undefined, undefined],
      [1, undefined],
      [2.5, 2024],
    ],
    confirmed: ONE_NUMBER,
    declined: ONE_NUMBER,
    rome: [['D1505']],
    more: [[1], [4]],
    region: [['Auvergne-Rhône-Alpes']],
    said: [['Mois de travail', 90]],
    had: [
      [3, 24, 0],
      [3, 24, 2],
    ],
    toAcquire: ONE_NUMBER,
    exposureOf: [[[0, 0]], [[1, 4]]],
    tensionOf: [[[2, 2]], [[2, 5]]],
    saidBy: [
      [SOURCE, false],
      [SOURCE, true],
    ],
    planBasis: [
      ['2026-11', 20, '2027-03', '2027-03'],
      ['2026-11', 1, '2027-03', '2029-01'],
    ],
    between: [
      ['2026-11', '2026-11'],
      ['2026-11', '2027-03'],
    ],
    verify: {
      presumed: ONE_NUMBER,
      regulated: [[[TITLE]], [[TITLE, 'Aide-soignant / Aide-soignante']]],
      access: [[[TITLE]]],
      relaxed: [[WISHES]],
      unknown: ONE_NUMBER,
    },
    agreedOn: [['2026-11-20']],
    saved: [['synthese-passerelle.json']],
    link: { codeTooLong: [[537, 400]] },
    open: { unknown: ONE_NUMBER },
    adviser: { moved: [[1], [-1], [4], [-4]], compare: ONE_TITLE, notesHelp: ONE_NUMBER },
    assistant: {
      missing: ONE_TITLE,
      years: [
        [0, 1],
        [3, 5],
        [10, undefined],
      ],
      target: ONE_TITLE,
    },
  },
};
