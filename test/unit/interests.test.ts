// The quiz: in which order it asks, and what it makes of the answers. The figures are worked out by hand.
import { expect } from '@open-wc/testing';
import { createEngine, nextQuestion, scoreInterests } from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { LETTERS, loadEssential } from '@passerelle/referential';
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
    const { letters, order, error } = score({ R: '--', S: '--' });
    expect(order).to.deep.equal([]);
    expect(error).to.equal(0);
    expect(letters.map(({ letter }) => letter)).to.deep.equal([...LETTERS]);
    for (const { answered, sum, mean } of letters) expect([answered, sum, mean]).to.deep.equal([0, 0, 0]);
  });

  it('gives sums, counts and means by letter, in the order of the hexagon', () => {
    const { letters } = score({ C: '12', R: '4-0', E: '3' });
    expect(letters).to.deep.equal([
      { letter: 'R', answered: 2, sum: 4, mean: 2 },
      { letter: 'I', answered: 0, sum: 0, mean: 0 },
      { letter: 'A', answered: 0, sum: 0, mean: 0 },
      { letter: 'S', answered: 0, sum: 0, mean: 0 },
      { letter: 'E', answered: 1, sum: 3, mean: 3 },
      { letter: 'C', answered: 2, sum: 3, mean: 1.5 },
    ]);
  });

  it('puts equal letters together', () => {
    expect(score({ R: '44', I: '44', S: '00' }).order).to.deep.equal([['R', 'I'], ['S']]);
    expect(score({ R: '2', I: '2', A: '2', S: '2', E: '2', C: '2' }).order).to.deep.equal([[...LETTERS]]);
    // Same mean, other answers: 4 0 and 2 2.
    expect(score({ R: '40', I: '22' }).order).to.deep.equal([['R', 'I']]);
  });

  it('puts together what the answers cannot tell apart', () => {
    // Squares 0 + 0.8 + 0, over 7 − 3; on 7 ÷ 3 answers a letter.
    const { order, error } = score({ R: '4', I: '44443', S: '2' });
    expect(error).to.be.closeTo(Math.sqrt(0.2 / (7 / 3)), 1e-12);
    expect(order).to.deep.equal([['R', 'I'], ['S']]);
  });

  it('measures a group from its first letter, so that near ones do not chain', () => {
    // Means 4, 3.8 and 3.6; the error is √(2 ÷ 8 ÷ (11 ÷ 3)) = 0.261.
    const { order, error } = score({ R: '4', I: '44443', A: '44433' });
    expect(error).to.be.closeTo(0.2611, 1e-4);
    expect(order).to.deep.equal([['R', 'I'], ['A']]);
  });

  it('tells apart single answers, which have no spread of their own', () => {
    expect(score({ R: '1', I: '3', A: '2' })).to.deep.include({ error: 0, order: [['I'], ['A'], ['R']] });
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
    expect(ask(items)).to.deep.equal(items.map(({ id }) => id));
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
  });

  it('asks five questions a letter, and every letter in each six: one may stop half-way', async () => {
    const { items } = await loadEssential();
    expect(items.length).to.equal(30);
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
