// An element speaks the language around it, and goes on where the reader is when that changes.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import 'passerelle/define-all';
import type { PasserelleQuiz } from 'passerelle';
import { all, expectFocus, find, newProfile, press, seen, tap, until } from './person.ts';

const quiz = (lang?: string): Promise<PasserelleQuiz> => {
  const element = document.createElement('passerelle-quiz');
  element.setAttribute('profile', newProfile());
  if (lang !== undefined) element.setAttribute('lang', lang);
  return fixture(element);
};

const shown = (element: Element): ShadowRoot => element.shadowRoot!;

const FRENCH = 'Qu’aimez-vous faire ?';
const TU = 'Qu’aimes-tu faire ?';
const ENGLISH = 'What do you like doing?';

/** Without a sign of trouble, on the console or from the element. */
async function quietly(run: () => Promise<unknown>): Promise<void> {
  const { error } = console;
  const told: unknown[] = [];
  const listen = (event: Event): void => void told.push(event);
  console.error = (...args: unknown[]): void => void told.push(args);
  document.addEventListener('passerelle-error', listen);
  try {
    await run();
  } finally {
    console.error = error;
    document.removeEventListener('passerelle-error', listen);
  }
  expect(told).to.deep.equal([]);
}

describe('the language of an element', () => {
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
  });

  for (const [tag, heading] of [
    ['fr', FRENCH],
    ['fr-CA', FRENCH],
    ['FR-be', FRENCH],
    ['fr-x-tu', TU],
    ['fr-FR-x-tu', TU],
    ['en', ENGLISH],
    ['en-GB', ENGLISH],
    ['de', FRENCH],
    ['x', FRENCH],
    ['constructor', FRENCH],
    ['', FRENCH],
  ] as const)
    it(`is ${heading} for lang="${tag}"`, () =>
      quietly(async () => {
        document.documentElement.lang = 'fr';
        await find(shown(await quiz(tag)), 'heading', heading);
      }));

  it('is that of the page, or of the nearest part of it', async () => {
    document.documentElement.lang = 'en';
    await find(shown(await quiz()), 'heading', ENGLISH);
    const part = await fixture(html`<div lang="fr-x-tu"><p></p></div>`);
    const inside = await quiz();
    part.querySelector('p')!.append(inside);
    await find(shown(inside), 'heading', TU);
    await find(shown(await quiz('fr')), 'heading', FRENCH);
  });

  it('is that around a shadow root, and of the element that another is in', async () => {
    document.documentElement.lang = 'fr';
    const holder = await fixture(html`<div lang="en"></div>`);
    const root = holder.attachShadow({ mode: 'open' });
    const journey = document.createElement('passerelle-journey');
    journey.setAttribute('profile', newProfile());
    root.append(journey);
    await find(root, 'heading', 'Find jobs that suit you');
    await find(root, 'heading', ENGLISH);
    // « tu » holds inside, though what voices read is plain French.
    journey.lang = 'fr-x-tu';
    await find(root, 'heading', 'Trouver des métiers qui te ressemblent');
    await find(root, 'heading', TU);
    expect(journey.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('fr');
  });

  it('changes with the page, answers and focus kept', async () => {
    document.documentElement.lang = 'fr';
    const element = await quiz();
    tap(await find(shown(element), 'radio', 'Beaucoup'));
    const second = await find(shown(element), 'radio', 'Plutôt oui');
    second.focus();
    document.documentElement.lang = 'en-GB';
    await find(shown(element), 'heading', ENGLISH);
    expectFocus(second);
    expect((await find(shown(element), 'radio', 'Quite')) === second).to.equal(true);
    expect(element.answers.interests).to.have.property('r3', 4);
    element.lang = 'fr-x-tu';
    await find(shown(element), 'heading', TU);
    expectFocus(second);
    element.removeAttribute('lang');
    document.documentElement.lang = 'fr';
    await find(shown(element), 'heading', FRENCH);
    await press(shown(element), 'button', 'Précédente');
    expect(((await find(shown(element), 'radio', 'Beaucoup')) as HTMLInputElement).checked).to.equal(true);
  });

  it('is read where it moves to, and no more where it has left', async () => {
    document.documentElement.lang = 'fr';
    const element = await quiz();
    const english = await fixture(html`<div lang="en"></div>`);
    english.append(element);
    await find(shown(element), 'heading', ENGLISH);
    element.remove();
    document.documentElement.lang = 'fr-x-tu';
    document.body.append(element);
    await find(shown(element), 'heading', TU);
    element.remove();
  });

  it('is told to voices', async () => {
    const element = await quiz('en');
    await find(shown(element), 'heading', ENGLISH);
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
  });
});

describe('texts of a site', () => {
  /** What is told on the console while something runs. */
  const heard = (method: 'warn' | 'error'): { told: string[]; stop: () => void } => {
    const own = console[method];
    const told: string[] = [];
    console[method] = (...args: unknown[]): void => void told.push(String(args[0]));
    return { told, stop: () => (console[method] = own) };
  };

  it('stand in the place of ours, in any group', async () => {
    const element = await quiz('fr');
    element.messages = {
      quiz: { title: 'Et si on parlait de vous ?', position: (position, total) => `${position} / ${total}` },
      journey: { steps: { quiz: { name: 'Goûts' } } },
    };
    await find(shown(element), 'heading', 'Et si on parlait de vous ?');
    await seen(shown(element), '1 / 30');
    expect(all(shown(element), 'radio', 'Beaucoup')).to.have.length(1);
    element.messages = undefined;
    await find(shown(element), 'heading', FRENCH);
  });

  it('are told when nobody knows them, and left out', async () => {
    const { told, stop } = heard('warn');
    const element = await quiz('fr');
    // @ts-expect-error there is no such text, and the compiler says so where it is asked
    element.messages = { quiz: { titel: 'Faute de frappe' }, card: { details: 'Pas encore chargé' }, nope: 'x' };
    await element.updateComplete;
    stop();
    expect(told.filter((text) => text.includes('"quiz.titel"'))).to.have.length(1);
    expect(told.filter((text) => text.includes('"nope"'))).to.have.length(1);
    expect(told.filter((text) => text.includes('card'))).to.have.length(0);
    expect(all(shown(element), 'heading', FRENCH)).to.have.length(1);
  });

  for (const [name, messages] of [
    ['quiz.stem', { quiz: { stem: 3 } }],
    ['quiz.intro', { quiz: { intro: 'une phrase, pas une fonction' } }],
    ['quiz.answers', { quiz: { answers: ['Non', 'Oui'] } }],
    ['letters', { letters: 'RIASEC' }],
    ['messages', 'tout autre chose'],
    [
      'quiz.position',
      {
        quiz: {
          position: () => {
            throw new Error('a mistake of the site');
          },
        },
      },
    ],
  ] as const)
    it(`of the wrong kind are told, and ours stay (${name})`, async () => {
      const { told, stop } = heard('error');
      const element = await quiz('fr');
      const failed = oneEvent(element, 'passerelle-error');
      element.messages = messages as never;
      const { detail } = (await failed) as CustomEvent<{ code: string; message: string }>;
      stop();
      expect(detail.code).to.equal('messages');
      expect(detail.message).to.include(name);
      expect(told.some((text) => text.includes(name))).to.equal(true);
      await find(shown(element), 'heading', FRENCH);
      await seen(shown(element), '30 questions');
      await seen(shown(element), 'Question 1 sur 30');
    });

  it('may be those of a language written from right to left', async () => {
    const element = await quiz('fr');
    element.messages = { language: 'ar', direction: 'rtl' };
    await until(() => getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction === 'rtl');
  });
});
