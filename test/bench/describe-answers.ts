// What answers of people say of the quiz as a measuring instrument, for some of its items: reliability of each
// letter, the hexagon, and the fit of six factors.
//
// Blanks: a letter's alpha and item-rest correlations rest on those who answered all its items; a person has a
// score on a letter (mean answer) from four in five of its items up; letters are compared over those who have
// all six scores; two items are compared over those who answered both.
//
// Limits. The items beyond the first thirty are asked only of readers whose first letters are near: their
// answers in the wild come from a selected group. The whole bank can only be judged on people who were asked
// all of it, as a study would.
import { LETTERS } from '@passerelle/referential';
import type { Item, Letter } from '@passerelle/referential';
import { alpha, mean, pearson, variance } from './correlation.ts';
import { fitFactors } from './factor-fit.ts';
import { hexagonOrder } from './hexagon-order.ts';
import type { HexagonOrder } from './hexagon-order.ts';
import type { GivenAnswers } from './read-answers.ts';

const ENOUGH_ANSWERED = 0.8;
/** Below this, no figure means anything. */
const FEWEST_PEOPLE = 10;
const FEWEST_ITEMS = 2;
const WORST_PAIRS = 5;

export interface LetterDescription {
  readonly letter: Letter;
  readonly people: number;
  /** Of the mean answer, 0 to 4. */
  readonly mean: number;
  readonly sd: number;
  readonly alpha: number;
  readonly items: readonly {
    readonly id: string;
    readonly mean: number;
    readonly rest: number;
    readonly loading: number;
  }[];
}

export interface Description {
  readonly items: number;
  readonly letters: readonly LetterDescription[];
  /** Over how many people the letters are compared. */
  readonly people: number;
  /** 6 × 6, of the scores, in the order of the hexagon. */
  readonly correlations: readonly (readonly number[])[];
  readonly hexagon: HexagonOrder;
  readonly fit: {
    readonly srmr: number;
    /** About what chance alone leaves when the model is true; somewhat more, as fitting takes up some of it. */
    readonly byChance: number;
    /** 6 × 6, of the factors. */
    readonly between: readonly (readonly number[])[];
    /** Pairs of items that the model describes worst. */
    readonly worst: readonly { readonly items: string; readonly residual: number }[];
  };
}

const columnsOf = (items: readonly Item[], people: readonly GivenAnswers[]): number[][] =>
  items.map(({ id }) => people.map((answers) => answers.get(id)!));
const answeredAll = (items: readonly Item[], people: readonly GivenAnswers[]): GivenAnswers[] =>
  people.filter((answers) => items.every(({ id }) => answers.has(id)));

/** Too little was answered to say anything. */
export class TooFewAnswers extends Error {}

function enough(people: readonly unknown[], what: string): void {
  if (people.length < FEWEST_PEOPLE)
    throw new TooFewAnswers(`${people.length} people ${what}: ${FEWEST_PEOPLE} are needed`);
}

function scoreOf(items: readonly Item[], answers: GivenAnswers): number | undefined {
  const given = items.flatMap(({ id }) => answers.get(id) ?? []);
  return given.length >= items.length * ENOUGH_ANSWERED ? mean(given) : undefined;
}

function describeLetter(
  letter: Letter,
  items: readonly Item[],
  all: readonly GivenAnswers[],
  loadings: readonly number[]
): LetterDescription {
  const people = answeredAll(items, all);
  enough(people, `answered all items of ${letter}`);
  const columns = columnsOf(items, people);
  const scores = people.map((_, p) => mean(columns.map((column) => column[p]!)));
  return {
    letter,
    people: people.length,
    mean: mean(scores),
    sd: Math.sqrt(variance(scores)),
    alpha: alpha(columns),
    items: items.map(({ id }, i) => {
      const rest = people.map((_, p) => mean(columns.flatMap((column, k) => (k === i ? [] : [column[p]!]))));
      return { id, mean: mean(columns[i]!), rest: pearson(columns[i]!, rest), loading: loadings[i]! };
    }),
  };
}

/** Correlation of two items over those who answered both; and how many they are. */
function pairCorrelation(a: Item, b: Item, people: readonly GivenAnswers[]): { r: number; people: number } {
  const both = answeredAll([a, b], people);
  enough(both, `answered both ${a.id} and ${b.id}`);
  const [x, y] = columnsOf([a, b], both);
  return { r: pearson(x!, y!), people: both.length };
}

/** Describes the answers to some items. @throws {TooFewAnswers} */
export function describeAnswers(items: readonly Item[], people: readonly GivenAnswers[]): Description {
  const byLetter = LETTERS.map((letter) => items.filter((item) => item.letter === letter));
  const poor = byLetter.findIndex((of) => of.length < FEWEST_ITEMS);
  if (poor >= 0)
    throw new TooFewAnswers(`${LETTERS[poor]} has ${byLetter[poor]!.length} items: ${FEWEST_ITEMS} are needed`);

  const scored = people
    .map((answers) => byLetter.map((of) => scoreOf(of, answers)))
    .filter((scores): scores is number[] => !scores.includes(undefined));
  enough(scored, 'have a score on all six letters');
  const correlations = LETTERS.map((_, i) =>
    LETTERS.map((__, j) =>
      i === j
        ? 1
        : pearson(
            scored.map((s) => s[i]!),
            scored.map((s) => s[j]!)
          )
    )
  );

  const pairs = items.map((a, i) =>
    items.map((b, j) => (i === j ? { r: 1, people: people.length } : pairCorrelation(a, b, people)))
  );
  const fit = fitFactors(
    pairs.map((row) => row.map(({ r }) => r)),
    byLetter.map((of) => of.map((item) => items.indexOf(item)))
  );
  const different = items.flatMap((_, i) => items.slice(0, i).map((__, j) => [i, j] as const));
  const chance = different.map(([i, j]) => {
    const modelled = pairs[i]![j]!.r - fit.residual(i, j);
    return (1 - modelled ** 2) ** 2 / (pairs[i]![j]!.people - 1);
  });
  return {
    items: items.length,
    letters: LETTERS.map((letter, l) =>
      describeLetter(
        letter,
        byLetter[l]!,
        people,
        byLetter[l]!.map((item) => fit.loadings[items.indexOf(item)]!)
      )
    ),
    people: scored.length,
    correlations,
    hexagon: hexagonOrder(correlations),
    fit: {
      srmr: fit.srmr,
      byChance: Math.sqrt(mean(chance)),
      between: fit.between,
      worst: different
        .map(([i, j]) => ({ items: `${items[j]!.id} ${items[i]!.id}`, residual: fit.residual(i, j) }))
        .sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual))
        .slice(0, WORST_PAIRS),
    },
  };
}
