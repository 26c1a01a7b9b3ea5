// The quiz: in which order it asks, and what it makes of the answers. The figures are worked out by hand.
import { expect } from '@open-wc/testing';
import { createEngine, lettersInDoubt, nextQuestion, planQuiz, scoreInterests } from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { FIRST_ITEMS, LETTERS, loadEssential } from '@passerelle/referential';
import type { Item, Letter } from '@passerelle/referential';

/** A quiz with these answers, letter by letter; `-` is a question left open. */
function quiz(answers: Partial<Record<Letter, string>>): { items: Item[]; interests: Profile['interests'] } {
  const entries = Object.entries(answers).flatMap(([letter, given]) =>
    [...given].map((answer, i) => ({ item: { id: letter + i, letter: letter as Letter, text: '' }, answer }))
  );
  return {
    items: entries.map(({ item }) => item),
    interests: Object.fromEntries(
      entries.filter(({ answer }) => answer !== '-').map(({ item, answer }) => [item.id, Number(answer)])
    ) as Profile['interests'],
  };
}
const score = (answers: Partial<Record<Letter, string>>) => {
  const { items, interests } = quiz(answers);
  return scoreInterests(items, interests);
};

describe('scoreInterests', () => {
  it('says nothing of no answer', () => {
    const { letters, order } = score({ R: '--', S: '--' });
    expect(order).to.deep.equal([]);
    expect(letters.map(({ letter }) => letter)).to.deep.equal([...LETTERS]);
    for (const { answered, sum, mean, error } of letters)
      expect([answered, sum, mean, error]).to.deep.equal([0, 0, 0, 0]);
  });

  it('gives sums, counts and means by letter, in the order of the hexagon', () => {
    // Squares 8 + 0 + 0, over 5 − 3: variance 4.
    const { letters } = score({ C: '11', R: '4-0', E: '3' });
    const none = { answered: 0, sum: 0, mean: 0, error: 0 };
    expect(letters).to.deep.equal([
      { letter: 'R', answered: 2, sum: 4, mean: 2, error: Math.SQRT2 },
      { letter: 'I', ...none },
      { letter: 'A', ...none },
      { letter: 'S', ...none },
      { letter: 'E', answered: 1, sum: 3, mean: 3, error: 2 },
      { letter: 'C', answered: 2, sum: 2, mean: 1, error: Math.SQRT2 },
    ]);
  });

  it('is the less sure of a letter the fewer its answers', () => {
    // Squares 0 + 1 + 0, over 11 − 3: variance 1/8, whatever the letter.
    const { letters } = score({ R: '4', I: '32', A: '-', S: '11111111' });
    const errors = Object.fromEntries(letters.map(({ letter, error }) => [letter, error]));
    expect(errors.R).to.be.closeTo(Math.sqrt(1 / 16), 1e-12);
    expect(errors.I).to.be.closeTo(Math.sqrt(1 / 32), 1e-12);
    expect(errors.S).to.be.closeTo(Math.sqrt(1 / 128), 1e-12);
  });

  it('puts equal letters together', () => {
    expect(score({ R: '44', I: '44', S: '00' }).order).to.deep.equal([['R', 'I'], ['S']]);
    expect(score({ R: '2', I: '2', A: '2', S: '2', E: '2', C: '2' }).order).to.deep.equal([[...LETTERS]]);
    // Same mean, other answers: 4 0 and 2 2.
    expect(score({ R: '40', I: '22' }).order).to.deep.equal([['R', 'I']]);
  });

  it('puts together what the answers cannot tell apart', () => {
    // Squares 0 + 0.8 + 0, over 7 − 3: variance 0.2. Between R and I: √((0.2 ÷ 1 + 0.2 ÷ 5) ÷ 2) = 0.346.
    const { order } = score({ R: '4', I: '44443', S: '2' });
    expect(order).to.deep.equal([['R', 'I'], ['S']]);
  });

  it('measures a group from its first letter, so that near ones do not chain', () => {
    // Means 4, 3.8 and 3.6; variance 2 ÷ 8; the error between R and the others √((0.25 + 0.05) ÷ 2) = 0.387.
    const { order } = score({ R: '4', I: '44443', A: '44433' });
    expect(order).to.deep.equal([['R', 'I'], ['A']]);
  });

  it('tells apart single answers, which have no spread of their own', () => {
    expect(score({ R: '1', I: '3', A: '2' }).order).to.deep.equal([['I'], ['A'], ['R']]);
  });

  it('leaves unknown questions and inherited keys out', () => {
    const { items } = quiz({ R: '-', I: '-' });
    const { letters, order } = scoreInterests(
      [...items, { id: 'constructor', letter: 'S', text: '' }],
      Object.assign(Object.create({ R0: 4 }), { I0: 1, other: 4 })
    );
    expect(order).to.deep.equal([['I']]);
    expect(letters.find(({ letter }) => letter === 'S')!.answered).to.equal(0);
  });

  it('does not depend on the order of the answers', () => {
    const { items, interests } = quiz({ R: '401', I: '322', C: '1' });
    const reversed = Object.fromEntries(Object.entries(interests).reverse());
    expect(scoreInterests(items, reversed)).to.deep.equal(scoreInterests(items, interests));
  });
});

/**
 * Thirty answers whose variance is 0.5 (squares 0 + 2 + 2 + 8 + 0.5 over 30 − 5), exact in binary: on eight answers
 * a letter the error is 0.25. R has 4; I and A have 3.5, each exactly one error from the bar of R.
 */
const AT_ONE_ERROR = { R: '44444444', I: '44443333', A: '44443333', S: '4220', E: '10' };
/** The same with less variance (0.48): the bars no longer meet. */
const BEYOND = { ...AT_ONE_ERROR, E: '11' };

describe('lettersInDoubt', () => {
  it('doubts three letters that are within one standard error of each other, and no further', () => {
    expect(lettersInDoubt(score(AT_ONE_ERROR))).to.deep.equal(['R', 'I', 'A']);
    expect(lettersInDoubt(score(BEYOND))).to.deep.equal([]);
  });

  it('doubts nothing when only two are near', () => {
    expect(lettersInDoubt(score({ ...AT_ONE_ERROR, A: '44333333' }))).to.deep.equal([]);
  });

  it('adds the letters that may yet be one of the first two', () => {
    expect(lettersInDoubt(score({ R: '40', I: '40', A: '31', S: '22', E: '20' }))).to.deep.equal([
      'R',
      'I',
      'A',
      'S',
      'E',
    ]);
  });

  it('doubts nothing of fewer than three letters', () => {
    expect(lettersInDoubt(score({ R: '22', I: '22' }))).to.deep.equal([]);
    expect(lettersInDoubt(score({}))).to.deep.equal([]);
  });
});

/** Thirty questions and their answers, then five more of each letter, blocks of six. */
function bank(answers: Partial<Record<Letter, string>>): ReturnType<typeof quiz> {
  const { items, interests } = quiz(answers);
  expect(items.length).to.equal(FIRST_ITEMS);
  const more = [0, 1, 2, 3, 4].flatMap((n) => LETTERS.map((letter) => ({ id: `${letter}more${n}`, letter, text: '' })));
  return { items: [...items, ...more], interests };
}

describe('nextQuestion', () => {
  const ask = (items: readonly Item[]): string[] => {
    const asked: string[] = [];
    for (let interests: Profile['interests'] = {}; ;) {
      const item = nextQuestion(items, interests);
      if (!item) return asked;
      asked.push(item.id);
      interests = { ...interests, [item.id]: 2 };
    }
  };

  it('asks each question once, in the order of the list', async () => {
    const { items } = await loadEssential();
    const asked = ask(items);
    expect(asked.slice(0, FIRST_ITEMS)).to.deep.equal(items.slice(0, FIRST_ITEMS).map(({ id }) => id));
    expect(new Set(asked).size).to.equal(asked.length);
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
  });

  it('has ten questions a letter, and every letter in each six: one may stop half-way', async () => {
    const { items } = await loadEssential();
    expect(items.length).to.equal(60);
    for (let i = 0; i < items.length; i += 6)
      expect(
        items
          .slice(i, i + 6)
          .map(({ letter }) => letter)
          .sort()
      ).to.deep.equal([...LETTERS].sort());
  });

  it('passes over what is answered or skipped, even with 0', async () => {
    const { items } = await loadEssential();
    const [a, b, c, d] = items.map(({ id }) => id);
    expect(nextQuestion(items, { [a]: 0, [c]: 4 })!.id).to.equal(b);
    expect(nextQuestion(items, { [a]: 0 }, new Set([b, c]))!.id).to.equal(d);
    expect(nextQuestion(items, {}, new Set(items.map(({ id }) => id)))).to.equal(undefined);
    expect(nextQuestion([], {})).to.equal(undefined);
  });

  it('is over after thirty when the first letters are told apart', () => {
    const { items, interests } = bank(BEYOND);
    expect(planQuiz(items, interests)).to.deep.equal({ next: undefined, left: 0, extra: false });
  });

  it('goes on beyond thirty with the letters in doubt, in the order of the list', () => {
    const { items, interests } = bank(AT_ONE_ERROR);
    const plan = planQuiz(items, interests);
    expect([plan.next!.id, plan.left, plan.extra]).to.deep.equal(['Rmore0', 6, true]);
    expect(nextQuestion(items, { ...interests, Rmore0: 4, Imore0: 4, Amore0: 4 })!.id).to.equal('Rmore1');
  });

  it('says how many of the thirty are left', () => {
    const { items, interests } = bank(AT_ONE_ERROR);
    const { R7: _, ...rest } = interests;
    const plan = planQuiz(items, rest);
    expect([plan.next!.id, plan.left, plan.extra]).to.deep.equal(['R7', 1, false]);
    expect(planQuiz(items, rest, new Set(['R7'])).extra).to.equal(true);
  });

  it('keeps to six once they are begun, then looks again', () => {
    const { items, interests } = bank(AT_ONE_ERROR);
    // R is told apart after its first answers; the six that were announced are asked all the same.
    const given: Record<string, 0 | 1 | 2 | 3 | 4> = { ...interests };
    const left: number[] = [];
    for (;;) {
      const plan = planQuiz(items, given);
      if (!plan.next) break;
      left.push(plan.left);
      given[plan.next.id] = plan.next.letter === 'R' ? 4 : 0;
    }
    expect(left).to.deep.equal([6, 5, 4, 3, 2, 1]);
    expect(lettersInDoubt(scoreInterests(items, given))).to.deep.equal([]);
  });

  it('asks twelve more at most, skipped ones counted', () => {
    const { items, interests } = bank({ R: '22222', I: '22222', A: '22222', S: '22222', E: '22222', C: '22222' });
    const skipped = new Set<string>();
    const given: Record<string, 2> = { ...(interests as Record<string, 2>) };
    for (let plan = planQuiz(items, given); plan.next; plan = planQuiz(items, given, skipped))
      if (skipped.size < 6) skipped.add(plan.next.id);
      else given[plan.next.id] = 2;
    expect(skipped.size).to.equal(6);
    expect(Object.keys(given)).to.have.length(30 + 6);
  });

  it('is over when the bank holds no more', () => {
    const { items, interests } = bank(AT_ONE_ERROR);
    expect(nextQuestion(items.slice(0, FIRST_ITEMS), interests)).to.equal(undefined);
    expect(planQuiz(items.slice(0, FIRST_ITEMS + 2), interests).left).to.equal(2);
    // A letter whose questions are used up gives way to the others.
    const onlyC = [...items.slice(0, FIRST_ITEMS), { id: 'c', letter: 'C', text: '' } as const];
    expect(nextQuestion(onlyC, interests)!.id).to.equal('c');
  });

  it('ignores answers to unknown questions', () => {
    const { items, interests } = bank(BEYOND);
    expect(nextQuestion(items, { ...interests, unknown: 4, R99: 0 })).to.equal(undefined);
  });

  it('is the same from an engine, for a whole profile', async () => {
    const referential = await loadEssential();
    const engine = createEngine(referential);
    const interests = { r1: 4, i1: 2, q99: 3 } as const;
    expect(engine.nextQuestion({ interests })).to.equal(nextQuestion(referential.items, interests));
    expect(engine.scoreInterests({ interests })).to.deep.equal(scoreInterests(referential.items, interests));
    expect(engine.scoreInterests({ interests }).order).to.deep.equal([['R'], ['I']]);
  });

  it('asks a question whatever it is called', () => {
    const items: Item[] = ['toString', '__proto__'].map((id) => ({ id, letter: 'R', text: '' }));
    expect(nextQuestion(items, {})!.id).to.equal('toString');
    expect(nextQuestion(items, { toString: 1 } as unknown as Profile['interests'])!.id).to.equal('__proto__');
  });
});
