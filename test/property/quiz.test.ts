// The quiz ends, whoever answers: what its rule promises, on random people.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nextQuestion, planQuiz } from '@passerelle/engine';
import type { Answer, Profile } from '@passerelle/engine';
import { FIRST_ITEMS, loadEssential } from '@passerelle/referential';
import { anyProfile, shuffled } from './arbitraries.ts';

const MOST = 42;

/** An answer, or a question skipped. */
const reaction = fc.option(fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Answer>, { freq: 8 });
const reactions = fc.array(reaction, { minLength: 60, maxLength: 60 });

describe('the quiz', () => {
  it('asks thirty to forty-two questions, each once, in whole sixes', async () => {
    const { items } = await loadEssential();
    fc.assert(
      fc.property(reactions, (given) => {
        let interests: Profile['interests'] = {};
        const skipped = new Set<string>();
        const asked: string[] = [];
        for (let plan = planQuiz(items, interests); plan.next; plan = planQuiz(items, interests, skipped)) {
          const { id } = plan.next;
          expect(plan.extra).to.equal(asked.length >= FIRST_ITEMS);
          const answer = given[asked.length];
          asked.push(id);
          if (answer === null || answer === undefined) skipped.add(id);
          else interests = { ...interests, [id]: answer };
        }
        expect(asked.length).to.be.within(FIRST_ITEMS, MOST);
        expect(asked.length % 6).to.equal(0);
        expect(new Set(asked).size).to.equal(asked.length);
      })
    );
  });

  it('does not depend on the order of the answers', async () => {
    const referential = await loadEssential();
    const both = anyProfile(referential).chain((profile) => fc.tuple(fc.constant(profile), shuffled(profile)));
    fc.assert(
      fc.property(both, ([a, b]) => {
        expect(nextQuestion(referential.items, a.interests)).to.equal(nextQuestion(referential.items, b.interests));
      })
    );
  });

  it('asks twelve more at most, whatever was answered before', async () => {
    const referential = await loadEssential();
    const { items } = referential;
    fc.assert(
      fc.property(anyProfile(referential), reaction, (profile, answer) => {
        let { interests } = profile;
        let extra = 0;
        for (;;) {
          const plan = planQuiz(items, interests);
          if (!plan.next) break;
          if (plan.extra) extra++;
          interests = { ...interests, [plan.next.id]: answer ?? 2 };
        }
        expect(extra).to.be.at.most(MOST - FIRST_ITEMS);
      })
    );
  });
});
