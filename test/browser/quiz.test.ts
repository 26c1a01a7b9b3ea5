import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import 'passerelle/define-all';
import { items } from '@passerelle/referential/items';
import { moreItems } from '@passerelle/referential/more-items';
import type { PasserelleQuiz } from 'passerelle';
import { all, expectFocus, find, newProfile, press, seen, tap } from './person.ts';

const ANSWERS = ['Pas du tout', 'Plutôt non', 'Ça dépend', 'Plutôt oui', 'Beaucoup'];

const mount = (profile = newProfile()): Promise<PasserelleQuiz> =>
  fixture<PasserelleQuiz>(html`<passerelle-quiz profile=${profile}></passerelle-quiz>`);

/** Answers the question shown, by a tap, and waits for the next one. */
async function answer(quiz: PasserelleQuiz, label: string): Promise<void> {
  const before = quiz.shadowRoot!.querySelector('legend');
  tap(await find(quiz.shadowRoot!, 'radio', label));
  await quiz.updateComplete;
  expect(quiz.shadowRoot!.querySelector('legend') !== before, 'another question is shown').to.equal(true);
}

describe('<passerelle-quiz>', () => {
  it('announces how many questions there are and how long they take', async () => {
    const quiz = await mount();
    await seen(quiz.shadowRoot!, '30 questions, environ 5 minutes');
    await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30\. Aimeriez-vous… .+ \?$/);
    const radios = all(quiz.shadowRoot!, 'radio').map((radio) => radio.closest('label')!.textContent!.trim());
    expect(radios).to.deep.equal(ANSWERS);
  });

  it('goes on at a tap, and the focus goes to the new question', async () => {
    const quiz = await mount();
    await answer(quiz, 'Beaucoup');
    const heading = await find(quiz.shadowRoot!, 'heading', /^Question 2 sur 30/);
    expectFocus(heading);
  });

  it('takes no second tap before the new question can be read', async () => {
    const quiz = await mount();
    // From the second question on, the answers stand in one place.
    await answer(quiz, 'Beaucoup');
    await Promise.allSettled(quiz.shadowRoot!.getAnimations().map(({ finished }) => finished));
    const label = (await find(quiz.shadowRoot!, 'radio', 'Plutôt oui')).closest('label')!;
    const { left, top, width, height } = label.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await sendMouse({ type: 'click', position });
    await find(quiz.shadowRoot!, 'heading', /^Question 3 sur 30/);
    expect(Object.values(quiz.answers.interests)).to.deep.equal([4, 3]);
  });

  it('keeps the answer when the reader goes back, and lets them change it', async () => {
    const quiz = await mount();
    await answer(quiz, 'Beaucoup');
    await press(quiz.shadowRoot!, 'button', 'Précédente');
    await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
    expect(((await find(quiz.shadowRoot!, 'radio', 'Beaucoup')) as HTMLInputElement).checked).to.equal(true);
    await answer(quiz, 'Pas du tout');
    expect(Object.values(quiz.answers.interests)).to.deep.equal([0]);
  });

  it('stays on the question while an answer is chosen with the keyboard', async () => {
    const quiz = await mount();
    const radio = (await find(quiz.shadowRoot!, 'radio', 'Plutôt oui')) as HTMLInputElement;
    radio.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    radio.click();
    await quiz.updateComplete;
    await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
    await press(quiz.shadowRoot!, 'button', 'Suivante');
    await find(quiz.shadowRoot!, 'heading', /^Question 2 sur 30/);
  });

  it('can be skipped, stopped half-way and gone on with, and keeps what was given', async () => {
    const quiz = await mount();
    await press(quiz.shadowRoot!, 'button', 'Passer la question');
    await find(quiz.shadowRoot!, 'heading', /^Question 2 sur 30/);
    await answer(quiz, 'Beaucoup');
    await answer(quiz, 'Pas du tout');
    const completed = oneEvent(quiz, 'passerelle-complete');
    await press(quiz.shadowRoot!, 'button', 'Voir mes goûts maintenant');
    expect((await completed).detail).to.deep.equal({ element: 'passerelle-quiz' });
    await seen(quiz.shadowRoot!, 'D’après vos 2 réponses sur 30');
    await press(quiz.shadowRoot!, 'button', 'Continuer les questions');
    await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
    expect(Object.keys(quiz.answers.interests)).to.have.length(2);
  });

  it('shows six scores in words after the last question, ties told as ties', async () => {
    const quiz = await mount();
    for (let i = 0; i < 30; i++) await answer(quiz, i % 6 < 2 ? 'Beaucoup' : 'Pas du tout');
    await find(quiz.shadowRoot!, 'heading', 'Ce que vous aimez faire');
    const scores = [...quiz.shadowRoot!.querySelectorAll('.scores tbody tr')];
    expect(scores).to.have.length(6);
    for (const score of scores) expect(score.textContent).to.match(/\d+ sur 20/);
    const sums = scores.map((score) => Number(/(\d+) sur 20/.exec(score.textContent!)![1]));
    expect(sums).to.deep.equal([...sums].sort((a, b) => b - a));
    const total = Object.values(quiz.answers.interests).reduce<number>((sum, value) => sum + value, 0);
    expect(sums.reduce((sum, n) => sum + n, 0)).to.equal(total);
  });

  describe('when the first tastes are too near', () => {
    const OFFER = 'Répondre à 6 questions de plus';
    const letterOf = new Map([...items, ...moreItems].map(({ id, letter }) => [id, letter]));
    const shownLetter = (quiz: PasserelleQuiz): string => {
      const heading = all(quiz.shadowRoot!, 'heading', /^Question/)[0]!.textContent!;
      return letterOf.get([...items, ...moreItems].find(({ text }) => heading.includes(text))!.id)!;
    };
    /** Likes three letters alike, now more, now less, and not the others. */
    async function answerThirty(quiz: PasserelleQuiz): Promise<void> {
      for (let i = 0; i < 30; i++)
        await answer(quiz, 'RAS'.includes(shownLetter(quiz)) ? ANSWERS[3 + (i % 2)]! : 'Pas du tout');
    }

    it('shows the result, and offers six more questions with the reason', async () => {
      const quiz = await mount();
      await answerThirty(quiz);
      expectFocus(await find(quiz.shadowRoot!, 'heading', 'Ce que vous aimez faire'));
      await seen(quiz.shadowRoot!, 'D’après vos 30 réponses.');
      await find(quiz.shadowRoot!, 'heading', 'Pour départager vos goûts');
      await seen(quiz.shadowRoot!, 'Vous pouvez aussi vous arrêter ici');
      await press(quiz.shadowRoot!, 'button', OFFER);
      expectFocus(await find(quiz.shadowRoot!, 'heading', /^Question 31 sur 36\. Aimeriez-vous… .+ \?$/));
      await seen(quiz.shadowRoot!, 'Quelques questions pour départager');
    });

    it('asks about the letters in doubt only, then shows the result again', async () => {
      const quiz = await mount();
      await answerThirty(quiz);
      await press(quiz.shadowRoot!, 'button', OFFER);
      const progress = oneEvent(quiz, 'passerelle-progress');
      for (let i = 0; i < 6; i++) {
        const letter = shownLetter(quiz);
        expect(letter).to.be.oneOf(['R', 'A', 'S']);
        await answer(quiz, letter === 'R' ? 'Beaucoup' : 'Pas du tout');
      }
      expect((await progress).detail).to.deep.equal({ element: 'passerelle-quiz', done: 31, total: 36 });
      expectFocus(await find(quiz.shadowRoot!, 'heading', 'Ce que vous aimez faire'));
      await seen(quiz.shadowRoot!, 'D’après vos 36 réponses.');
      await seen(quiz.shadowRoot!, 'Ce qui ressort : « Faire de ses mains »');
      expect(all(quiz.shadowRoot!, 'button', /questions? de plus$/)).to.have.length(0);
    });

    it('offers six more once again at most, skipped ones counted', async () => {
      const quiz = await mount();
      await answerThirty(quiz);
      for (const [first, last] of [
        [31, 36],
        [37, 42],
      ]) {
        await press(quiz.shadowRoot!, 'button', OFFER);
        for (let n = first; n <= last; n++) {
          await find(quiz.shadowRoot!, 'heading', new RegExp(`^Question ${n} sur ${last}`));
          await press(quiz.shadowRoot!, 'button', 'Passer la question');
        }
        await find(quiz.shadowRoot!, 'heading', 'Ce que vous aimez faire');
      }
      expect(all(quiz.shadowRoot!, 'button', /questions? de plus$/)).to.have.length(0);
      await press(quiz.shadowRoot!, 'button', 'Tout effacer et recommencer');
      await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
      expect(quiz.answers.interests).to.deep.equal({});
    });

    it('can be stopped on the way, gone on with, and gone back in', async () => {
      const quiz = await mount();
      await answerThirty(quiz);
      await press(quiz.shadowRoot!, 'button', OFFER);
      await answer(quiz, 'Plutôt oui');
      await press(quiz.shadowRoot!, 'button', 'Précédente');
      await find(quiz.shadowRoot!, 'heading', /^Question 31 sur 36/);
      await press(quiz.shadowRoot!, 'button', 'Suivante');
      await find(quiz.shadowRoot!, 'heading', /^Question 32 sur 36/);
      await press(quiz.shadowRoot!, 'button', 'Voir mes goûts maintenant');
      await seen(quiz.shadowRoot!, 'D’après vos 31 réponses.');
      await press(quiz.shadowRoot!, 'button', 'Répondre à 5 questions de plus');
      await find(quiz.shadowRoot!, 'heading', /^Question 32 sur 36/);
    });

    it('offers nothing when the first tastes stand out', async () => {
      const quiz = await mount();
      for (let i = 0; i < 30; i++)
        await answer(quiz, ANSWERS[['A', 'S', 'R'].indexOf(shownLetter(quiz)) + 1] ?? 'Pas du tout');
      await seen(quiz.shadowRoot!, 'Ce qui ressort');
      await new Promise((done) => setTimeout(done, 100));
      expect(all(quiz.shadowRoot!, 'button', /questions? de plus$/)).to.have.length(0);
    });
  });

  it('says so when all is liked alike', async () => {
    const quiz = await mount();
    for (let i = 0; i < 30; i++) await answer(quiz, 'Ça dépend');
    await seen(quiz.shadowRoot!, 'ne font ressortir aucun goût plus qu’un autre');
  });

  it('says so when nothing was answered, and goes back to the questions', async () => {
    const quiz = await mount();
    await press(quiz.shadowRoot!, 'button', 'Voir mes goûts maintenant');
    await find(quiz.shadowRoot!, 'heading', 'Aucune réponse pour l’instant');
    await press(quiz.shadowRoot!, 'button', 'Continuer les questions');
    await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
  });

  it('tells progress without telling answers', async () => {
    const quiz = await mount();
    const progress = oneEvent(quiz, 'passerelle-progress');
    await answer(quiz, 'Beaucoup');
    const event = await progress;
    expect(event.detail).to.deep.equal({ element: 'passerelle-quiz', done: 1, total: 30 });
    expect(event.bubbles && event.composed).to.equal(true);
  });

  it('keeps its place and its answers when it is moved in the page', async () => {
    const quiz = await mount();
    await answer(quiz, 'Beaucoup');
    const elsewhere = document.createElement('section');
    quiz.parentElement!.append(elsewhere);
    elsewhere.append(quiz);
    await quiz.updateComplete;
    await find(quiz.shadowRoot!, 'heading', /^Question 2 sur 30/);
    await answer(quiz, 'Plutôt oui');
    expect(Object.values(quiz.answers.interests)).to.deep.equal([4, 3]);
  });
});
