// The quiz as a measuring instrument, on answers of real people, once there are some: reliability, hexagon and
// factor fit, for the first thirty items and for the whole bank. It is not yet validated on people; this is
// what will be run on their answers. The methods and their limits: describe-answers.ts, factor-fit.ts,
// hexagon-order.ts.
import { parseArgs } from 'node:util';
import { FIRST_ITEMS, LETTERS, loadEssential } from '@passerelle/referential';
import type { Item } from '@passerelle/referential';
import { TooFewAnswers, describeAnswers } from './describe-answers.ts';
import type { Description } from './describe-answers.ts';
import { readAnswers } from './read-answers.ts';
import type { GivenAnswers } from './read-answers.ts';
import { runCommand } from './run-command.ts';

const USAGE = `usage: analyse:answers -- --answers FILE.csv
  one row a person, one column an item of the quiz (r1, i1, …), answers 0 to 4, empty where there is none`;

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
/** The same, with every number at three decimals. */
const readable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, n: unknown) => (typeof n === 'number' ? rounded(n) : n));

function print(form: string, description: Description): void {
  const { items, letters, people, correlations, hexagon, fit } = readable(description) as Description;
  console.log(`\n${form}: ${items} items`);
  console.table(letters.map(({ items: of, ...letter }) => ({ ...letter, items: of.length })));
  console.table(letters.flatMap(({ items: of }) => of));
  console.log(`Correlations of the letters, over ${people} people; those of the factors, with the noise taken out:`);
  const named = (matrix: Description['correlations']): object =>
    Object.fromEntries(LETTERS.map((a, i) => [a, Object.fromEntries(LETTERS.map((b, j) => [b, matrix[i]![j]]))]));
  console.table(named(correlations));
  console.table(named(fit.between));
  console.log(
    `Hexagon: ${hexagon.met} of ${hexagon.predictions} comparisons, correspondence ${hexagon.correspondence}, p ${hexagon.p}`
  );
  console.log(
    `Six correlated factors: SRMR ${fit.srmr}; chance alone would leave at most about ${fit.byChance}. Worst pairs:`
  );
  console.table(fit.worst);
}

/** What can be said, or why nothing can. */
function tryToDescribe(items: readonly Item[], people: readonly GivenAnswers[]): Description | TooFewAnswers {
  try {
    return describeAnswers(items, people);
  } catch (error) {
    if (error instanceof TooFewAnswers) return error;
    throw error;
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { answers: { type: 'string' } } });
  if (!values.answers) throw new Error(USAGE);
  const { items: bank } = await loadEssential();
  const { items, people, empty, ignored } = readAnswers(values.answers, bank);
  console.log(`${people.length} people, ${items.length} of ${bank.length} items, ${empty} empty rows left out.`);
  if (ignored.length) console.log(`Columns that are no item: ${ignored.join(', ')}.`);

  const first = new Set(bank.slice(0, FIRST_ITEMS));
  const forms = {
    'first thirty': items.filter((item) => first.has(item)),
    ...(items.some((item) => !first.has(item)) ? { 'all items': items } : {}),
  };
  const described = Object.entries(forms).map(([form, of]) => {
    const description = tryToDescribe(of, people);
    if (description instanceof TooFewAnswers) return { form, tooFew: description.message };
    print(form, description);
    return { form, ...(readable(description) as Description) };
  });
  const undescribed = described.flatMap(({ form, ...rest }) => ('tooFew' in rest ? [`${form}: ${rest.tooFew}`] : []));
  if (undescribed.length === described.length) throw new Error(`${values.answers}: ${undescribed.join('; ')}`);
  for (const reason of undescribed) console.log(`\nNot described: ${reason}`);
  console.log(JSON.stringify({ people: people.length, empty, ignored, forms: described }));
}

await runCommand(main);
