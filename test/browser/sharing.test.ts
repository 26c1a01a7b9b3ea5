// What the elements share, keep and refuse.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import 'passerelle/define-all';
import { PasserelleMatches, PasserelleQuiz } from 'passerelle';
import type { PasserelleElement, PasserelleJobCard, PasserelleJourney, PasserelleSkills } from 'passerelle';
import { all, find, focused, newProfile, press, seen, tap, until, write } from './person.ts';

const keyOf = (profile: string): string => `passerelle:${profile}`;

describe('elements of one profile', () => {
  it('share what the reader says without a line of code', async () => {
    const profile = newProfile();
    const page = await fixture<HTMLElement>(
      html`<div>
        <passerelle-skills profile=${profile}></passerelle-skills
        ><passerelle-matches profile=${profile}></passerelle-matches>
      </div>`
    );
    const skills = page.querySelector<PasserelleSkills>('passerelle-skills')!;
    const matches = page.querySelector<PasserelleMatches>('passerelle-matches')!;
    await find(matches.shadowRoot!, 'heading', 'Votre liste apparaîtra ici');
    await write(skills.shadowRoot!, 'searchbox', 'caissiere');
    await press(skills.shadowRoot!, 'button', /^Ajouter : Caissier \/ Caissière ?, métier : Hôte/);
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
  });

  it('know nothing of another profile', async () => {
    const one = await fixture<PasserelleQuiz>(html`<passerelle-quiz profile=${newProfile()}></passerelle-quiz>`);
    const other = await fixture<PasserelleQuiz>(html`<passerelle-quiz profile=${newProfile()}></passerelle-quiz>`);
    tap(await find(one.shadowRoot!, 'radio', 'Beaucoup'));
    expect(Object.keys(one.answers.interests)).to.have.length(1);
    expect(Object.keys(other.answers.interests)).to.have.length(0);
  });

  it('change profile when the attribute does', async () => {
    const quiz = await fixture<PasserelleQuiz>(html`<passerelle-quiz profile=${newProfile()}></passerelle-quiz>`);
    tap(await find(quiz.shadowRoot!, 'radio', 'Beaucoup'));
    quiz.profile = newProfile();
    await quiz.updateComplete;
    expect(Object.keys(quiz.answers.interests)).to.have.length(0);
  });
});

describe('what is kept on the device', () => {
  const mount = (profile: string): Promise<PasserelleQuiz> =>
    fixture<PasserelleQuiz>(html`<passerelle-quiz remember profile=${profile}></passerelle-quiz>`);
  const box = (quiz: PasserelleElement): Promise<HTMLElement> =>
    find(quiz.shadowRoot!, 'checkbox', /^Garder mes réponses sur cet appareil/);

  it('is nothing, even with the attribute, until the reader ticks the box; unticking erases', async () => {
    const profile = newProfile();
    const quiz = await mount(profile);
    tap(await find(quiz.shadowRoot!, 'radio', 'Beaucoup'));
    expect(localStorage.getItem(keyOf(profile))).to.equal(null);
    tap(await box(quiz));
    expect(Object.values(JSON.parse(localStorage.getItem(keyOf(profile))!).interests)).to.deep.equal([4]);
    tap(await box(quiz));
    expect(localStorage.getItem(keyOf(profile))).to.equal(null);
  });

  it('comes back on the next visit, and only where the site offers it', async () => {
    const profile = newProfile();
    localStorage.setItem(keyOf(profile), JSON.stringify({ version: 1, interests: { r3: 4 } }));
    const plain = await fixture<PasserelleQuiz>(html`<passerelle-quiz profile=${profile}></passerelle-quiz>`);
    expect(plain.answers.interests).to.deep.equal({});
    const quiz = await mount(profile);
    // What reads the device is loaded where it has something: the box comes with it.
    const kept = (await box(quiz)) as HTMLInputElement;
    expect(quiz.answers.interests).to.deep.equal({ r3: 4 });
    expect(kept.checked).to.equal(true);
    localStorage.removeItem(keyOf(profile));
  });

  for (const [what, kept] of [
    ['not JSON', '{{{'],
    ['a profile of the wrong shape', '{"version":1,"interests":{"r1":99}}'],
    [
      'a profile with the name of a prototype',
      '{"version":1,"interests":{"__proto__":4},"skills":{"constructor":"had"}}',
    ],
  ] as const)
    it(`is left alone when it is ${what}: the page goes on`, async () => {
      const profile = newProfile();
      localStorage.setItem(keyOf(profile), kept);
      const quiz = await mount(profile);
      await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
      localStorage.removeItem(keyOf(profile));
    });

  it('is refused in words when the browser throws', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const quiz = await mount(newProfile());
      tap(await box(quiz));
      expect((await find(quiz.shadowRoot!, 'alert')).textContent).to.contain('refuse de garder vos réponses');
      expect(((await box(quiz)) as HTMLInputElement).checked).to.equal(false);
      tap(await find(quiz.shadowRoot!, 'radio', 'Beaucoup'));
      expect(Object.values(quiz.answers.interests)).to.deep.equal([4]);
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
      else Reflect.deleteProperty(window, 'localStorage');
    }
  });
});

describe('events="full"', () => {
  it('carries answers only after the reader agrees', async () => {
    const quiz = await fixture<PasserelleQuiz>(
      html`<passerelle-quiz events="full" profile=${newProfile()}></passerelle-quiz>`
    );
    tap(await find(quiz.shadowRoot!, 'radio', 'Beaucoup'));
    await quiz.updateComplete;
    const before = oneEvent(quiz, 'passerelle-complete');
    await press(quiz.shadowRoot!, 'button', 'Voir mes goûts maintenant');
    expect((await before).detail).to.deep.equal({ element: 'passerelle-quiz' });
    await press(quiz.shadowRoot!, 'checkbox', /^J’accepte que ce site reçoive mes réponses/);
    await press(quiz.shadowRoot!, 'button', 'Continuer les questions');
    const after = oneEvent(quiz, 'passerelle-complete');
    await press(quiz.shadowRoot!, 'button', 'Voir mes goûts maintenant');
    expect(Object.values((await after).detail.profile.interests)).to.deep.equal([4]);
  });
});

describe('attributes with rubbish', () => {
  it('have no visible effect', async () => {
    const quiz = await fixture<PasserelleQuiz>(
      html`<passerelle-quiz
        theme="nope"
        heading-level="banana"
        events="all"
        profile="<b>"
        among="°"
        links="x"
      ></passerelle-quiz>`
    );
    const heading = await find(quiz.shadowRoot!, 'heading', 'Qu’aimez-vous faire ?');
    expect(heading.getAttribute('aria-level')).to.equal('2');
    expect(all(quiz.shadowRoot!, 'checkbox')).to.have.length(0);
  });
});

describe('another pack', () => {
  const mount = (referential: string): Promise<PasserelleJobCard> =>
    fixture<PasserelleJobCard>(
      html`<passerelle-job-card job="M1855" profile=${newProfile()} referential=${referential}></passerelle-job-card>`
    );

  for (const [what, address] of [
    ['missing', '/nowhere/'],
    ['not a pack', '/test/browser/packs/not-a-pack/'],
    ['of an unknown version', '/test/browser/packs/too-new/'],
    ['empty', '/test/browser/packs/empty/'],
  ] as const)
    it(`that is ${what} gives a message, an event and a way to try again`, async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const failed = oneEvent(host, 'passerelle-error');
      const element = document.createElement('passerelle-job-card');
      element.setAttribute('referential', address);
      element.setAttribute('profile', newProfile());
      host.append(element);
      const { detail } = await failed;
      expect(detail.message).to.match(/chargée|données/);
      await seen(element.shadowRoot!, 'Un problème est survenu');
      await find(element.shadowRoot!, 'alert');
      await press(element.shadowRoot!, 'button', 'Réessayer');
      await until(() => focused()?.textContent === 'Réessayer', 'the focus is where to try once more');
    });

  it('is asked for under the address given, whatever its last character', async () => {
    const element = await mount('/nowhere');
    await seen(element.shadowRoot!, 'Un problème est survenu');
  });
});

describe('importing the classes', () => {
  it('gives constructors that are those registered', () => {
    expect(customElements.get('passerelle-quiz')).to.equal(PasserelleQuiz);
    expect(customElements.get('passerelle-matches')).to.equal(PasserelleMatches);
  });

  it('draws nothing twice when the element is removed and put back while it loads', async () => {
    const journey = document.createElement('passerelle-journey') as PasserelleJourney;
    const skills = document.createElement('passerelle-skills') as PasserelleSkills;
    document.body.append(journey, skills);
    skills.remove();
    document.body.append(skills);
    await find(skills.shadowRoot!, 'searchbox');
    expect(all(skills.shadowRoot!, 'searchbox')).to.have.length(1);
    journey.remove();
    skills.remove();
  });
});
