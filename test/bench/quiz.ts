// How near a short quiz comes to the whole bank, on invented people: 18 to 48 questions in order, and the
// quiz as it is, which goes on beyond 30 while the first three letters are in doubt. It shows what the rule of
// the quiz brings *if* people answered as assumed. It says nothing of real people, on whom the quiz has not
// been validated.
//
// Assumptions. Six traits, normal, more alike the nearer they are on the hexagon. Each item reads the trait of
// its letter with a loading of its own, so that ten items have Cronbach's alpha ≈ .83; the rest is noise. Items
// are unequally easy to like. People say yes unequally easily, whatever is asked. Answers 0 to 4 by fixed
// thresholds. Nobody tires, skips or answers at random. The people are shared out over twenty invented banks, since
// one whose first thirty items are unlucky does worse than the mean: the worst is shown too. Two more sets of
// assumptions, kinder and harsher, show how much hangs on them.
//
// Measures, against the same person's answers to the whole bank (which holds the short quiz, as the questions
// asked are some of its own): mean correlation of the six scores; share of people whose first letter is the
// same, where a tie for the first place counts for its share.
import { parseArgs } from 'node:util';
import { lettersInDoubt, nextQuestion, scoreInterests } from '@passerelle/engine';
import type { InterestScores, Profile } from '@passerelle/engine';
import { LETTERS, loadEssential } from '@passerelle/referential';
import type { Item } from '@passerelle/referential';
import { alpha, mean, pearson } from './correlation.ts';
import { runCommand } from './run-command.ts';
import { simulatePeople } from './simulate-people.ts';
import type { Answers, Assumptions } from './simulate-people.ts';

const USAGE = 'usage: bench:quiz [-- --seed N] [--people N, 100 or more]';

const ASSUMED: Assumptions = {
  traits: [0.4, 0.2, 0.1],
  loadings: [0.5, 0.65],
  acquiescence: 0.2,
  difficulty: 0.3,
  thresholds: [-1.4, -0.5, 0.4, 1.3],
};
const WORLDS: Readonly<Record<string, Assumptions>> = {
  assumed: ASSUMED,
  'kinder: tastes more unlike, items more equal': {
    ...ASSUMED,
    traits: [0.3, 0.1, 0],
    acquiescence: 0.15,
    difficulty: 0.2,
  },
  'harsher: tastes more alike, items more unequal': { ...ASSUMED, traits: [0.45, 0.3, 0.2], difficulty: 0.4 },
};

const BANKS = 20;
const BLOCK = 6;
const LENGTHS = [18, 24, 30, 36, 48];
/** Longest and shortest that the rule allows, for the rules it is compared with. */
const SHORTEST = 30;
const LONGEST = 42;

/** The questions to ask next, given the answers so far; none when it is over. */
type Rule = (items: readonly Item[], given: Profile['interests']) => readonly Item[];

const open = (items: readonly Item[], given: Profile['interests']): Item[] =>
  items.filter(({ id }) => !Object.hasOwn(given, id));
const answeredIn = (given: Profile['interests']): number => Object.keys(given).length;

const firstOnes =
  (length: number): Rule =>
  (items, given) =>
    open(items, given).slice(0, length - answeredIn(given));

/** Thirty questions, then so many at a time of some letters, forty-two at most, while the first letters are in doubt. */
const extended =
  (step: number, choose: (item: Item, inDoubt: readonly string[]) => boolean): Rule =>
  (items, given) => {
    const asked = answeredIn(given);
    if (asked < SHORTEST) return firstOnes(SHORTEST)(items, given);
    const inDoubt = lettersInDoubt(scoreInterests(items, given));
    if (!inDoubt.length || asked >= LONGEST) return [];
    return open(items, given)
      .filter((item) => choose(item, inDoubt))
      .slice(0, step);
  };

const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(LENGTHS.map((length) => [`${length} questions`, firstOnes(length)])),
  'the quiz as it is': (items, given) => [nextQuestion(items, given) ?? []].flat(),
  'compared: six more of all letters': extended(BLOCK, () => true),
  'compared: stopping after any question': extended(1, ({ letter }, inDoubt) => inDoubt.includes(letter)),
};

/** A person goes through the quiz; what they have answered at the end. */
function take(items: readonly Item[], answers: Answers, rule: Rule): Profile['interests'] {
  const all = new Map(items.map(({ id }, i) => [id, answers[i]!]));
  let given: Profile['interests'] = {};
  for (;;) {
    const next = rule(items, given);
    if (!next.length) return given;
    given = { ...given, ...Object.fromEntries(next.map(({ id }) => [id, all.get(id)!])) };
  }
}

const meansOf = ({ letters }: InterestScores): number[] => letters.map((score) => score.mean);
/** The letters with the highest mean; several when they are equal. */
function firstOf(scores: InterestScores): string[] {
  const most = Math.max(...meansOf(scores));
  return scores.letters.filter((score) => score.mean === most).map(({ letter }) => letter);
}

interface Row {
  readonly rule: string;
  readonly correlation: number;
  readonly sameFirst: number;
  /** Mean number of questions. */
  readonly items: number;
  /** Share of people asked more than thirty. */
  readonly extended: number;
  /** Correlation in the bank where it is lowest. */
  readonly worstBank: number;
}

const rounded = (n: number): number => Math.round(n * 1000) / 1000;

/** How near one person's short quiz comes to their answers to the whole bank. */
function compare(items: readonly Item[], answers: Answers, rule: Rule): Omit<Row, 'rule' | 'worstBank'> {
  const given = take(items, answers, rule);
  const whole = scoreInterests(items, take(items, answers, firstOnes(items.length)));
  const short = scoreInterests(items, given);
  const [wholeFirst, shortFirst] = [firstOf(whole), firstOf(short)];
  const shared = shortFirst.filter((letter) => wholeFirst.includes(letter)).length;
  return {
    correlation: pearson(meansOf(short), meansOf(whole)),
    sameFirst: shared / (shortFirst.length * wholeFirst.length),
    items: answeredIn(given),
    extended: answeredIn(given) > SHORTEST ? 1 : 0,
  };
}

function measure(name: string, rule: Rule, items: readonly Item[], banks: readonly (readonly Answers[])[]): Row {
  const results = banks.map((people) => people.map((answers) => compare(items, answers, rule)));
  const meanOf = (key: keyof (typeof results)[0][0]): number => rounded(mean(results.flat().map((r) => r[key])));
  return {
    rule: name,
    correlation: meanOf('correlation'),
    sameFirst: meanOf('sameFirst'),
    items: meanOf('items'),
    extended: meanOf('extended'),
    worstBank: rounded(Math.min(...results.map((people) => mean(people.map(({ correlation }) => correlation))))),
  };
}

interface Described {
  readonly alpha: number;
  readonly between: readonly number[];
}

/** What the assumptions amount to: mean alpha of a letter's items; mean correlation of letters by their distance. */
function describe(items: readonly Item[], people: readonly Answers[]): Described {
  const columns = LETTERS.map((letter) =>
    items.flatMap((item, i) => (item.letter === letter ? [people.map((answers) => answers[i]!)] : []))
  );
  const sums = columns.map((ofLetter) => people.map((_, p) => ofLetter.reduce((sum, column) => sum + column[p]!, 0)));
  return {
    alpha: mean(columns.map(alpha)),
    between: [1, 2, 3].map((distance) => mean(sums.map((a, i) => pearson(a, sums[(i + distance) % LETTERS.length]!)))),
  };
}

function simulate(items: readonly Item[], count: number, seed: number, assumptions: Assumptions) {
  const banks = Array.from({ length: BANKS }, (_, bank) =>
    simulatePeople(items, Math.ceil(count / BANKS), assumptions, seed * BANKS + bank)
  );
  const described = banks.map((people) => describe(items, people));
  return {
    alpha: rounded(mean(described.map((bank) => bank.alpha))),
    between: [0, 1, 2].map((i) => rounded(mean(described.map(({ between }) => between[i]!)))),
    rows: Object.entries(RULES).map(([name, rule]) => measure(name, rule, items, banks)),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, people: { type: 'string', default: '4000' } },
  });
  if (!/^\d{1,6}$/.test(values.seed) || !/^[1-9]\d{2,5}$/.test(values.people)) throw new Error(USAGE);
  const { items } = await loadEssential();
  const worlds = Object.entries(WORLDS).map(([world, assumptions]) => {
    const result = simulate(items, Number(values.people), Number(values.seed), assumptions);
    console.log(`\n${world}: ${JSON.stringify(assumptions)}`);
    console.log(`alpha ${result.alpha}; letters at distance 1, 2, 3 correlate ${result.between.join(', ')}`);
    console.table(result.rows);
    return { world, ...result };
  });
  console.log('These people are simulated: the quiz is not yet validated on people.');
  console.log(JSON.stringify({ seed: Number(values.seed), people: Number(values.people), bank: items.length, worlds }));
}

await runCommand(main);
