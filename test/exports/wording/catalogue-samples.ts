// What the texts of a catalogue are called with, so that a test reads every sentence they can say: for each text
// that is a function, some values that lead to its different forms. The compiler refuses a list that lacks one.
import type { Messages } from '../../../packages/widgets/src/i18n/messages.ts';
import type { PlanMessages } from '../../../packages/widgets/src/i18n/plan-messages.ts';

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
const ONE_TITLE: readonly [string][] = [[TITLE]];
const NEIGHBOURS = { nearest: ONE_TITLE, 'near-nearest': ONE_TITLE, family: ONE_TITLE, domain: ONE_TITLE };

export const samples: Samples<Omit<Messages, keyof PlanMessages | 'summary'>> = {
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
    resultIntro: [
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
  wishes: {
    chosen: ONE_NUMBER,
    oneOf: {
      domain: [[['Commerce et vente']], [['Commerce et vente', 'Santé']]],
      centre: [[['Cuisiner']], [['Cuisiner', 'Dessiner']]],
    },
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
    passage: ONE_TITLE,
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
  journey: { position: [[1, 4]], next: [['Une étape']], skip: [['Une étape']] },
};
