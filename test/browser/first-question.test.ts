// The first question as HTML: it stands before the script, and the element takes its place unseen.
import { expect, waitUntil } from '@open-wc/testing';
import { firstQuestionStyles, renderFirstQuestion } from '../../packages/widgets/src/render/first-question.ts';
import type { FirstQuestion } from '../../packages/widgets/src/render/first-question.ts';
import type { PasserelleQuiz } from '../../packages/widgets/src/quiz/passerelle-quiz.ts';
import { find, press, tap, until } from './person.ts';

let profiles = 0;

/** A page of its own, read as a browser reads one, before any script of ours is in it. */
async function openPage(options: FirstQuestion): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: '600', height: '900' });
  const profile = `written-${profiles++}`;
  const html = renderFirstQuestion({ ...options, attributes: { ...options.attributes, profile } });
  frame.srcdoc = `<!doctype html><html lang="fr"><body>${html}<p>La suite</p></body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** The quiz, alone or in a journey. */
const quizIn = ({ contentDocument }: HTMLIFrameElement): PasserelleQuiz =>
  (contentDocument!.querySelector('passerelle-journey')?.shadowRoot ?? contentDocument!).querySelector(
    'passerelle-quiz'
  )!;
const inputsIn = (frame: HTMLIFrameElement): HTMLInputElement[] => [
  ...quizIn(frame).shadowRoot!.querySelectorAll('input'),
];

/** Elements in a page and in the roots of its elements, in their order. */
const allIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);

/** Where everything that can be seen stands, and what it says. */
const seenIn = ({ contentDocument }: HTMLIFrameElement): string[] =>
  allIn(contentDocument!.body)
    .filter((element) => !element.matches('rect, style'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = own
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s/g, '');
      return `${element.localName}.${element.className} ${[x, y, width, height].map((n) => Math.round(n * 10) / 10)} ${text}`;
    });

/** Brings the script of the page; resolves once the elements have taken over. */
async function bringScript(frame: HTMLIFrameElement): Promise<void> {
  const script = frame.contentDocument!.createElement('script');
  Object.assign(script, { type: 'module', src: '/packages/widgets/dist/passerelle.js' });
  frame.contentDocument!.head.append(script);
  const taken = (): boolean =>
    allIn(frame.contentDocument!.body)
      .filter(({ localName }) => localName.startsWith('passerelle-'))
      .every((element) => (element as PasserelleQuiz).hasUpdated);
  await waitUntil(taken, 'the elements have drawn', { interval: 20, timeout: 8000 });
}

describe('the first question as HTML', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  for (const element of ['quiz', 'journey'] as const) {
    for (const lang of ['fr', 'fr-x-tu', 'en'] as const)
      it(`of the ${element} stands before the script, in ${lang}, and nothing moves when the element takes over`, async () => {
        frame = await openPage({ element, lang });
        const before = seenIn(frame);
        expect(before).to.have.lengthOf.above(20);
        await bringScript(frame);
        expect(seenIn(frame)).to.deep.equal(before);
      });

    it(`of the ${element} keeps the answer ticked before, and the focus`, async () => {
      frame = await openPage({ element });
      inputsIn(frame)[3]!.click();
      inputsIn(frame)[3]!.focus();
      await bringScript(frame);
      expect(inputsIn(frame).map(({ checked }) => checked)).to.deep.equal([false, false, false, true, false]);
      expect(Object.values(quizIn(frame).answers.interests)).to.deep.equal([3]);
      expect(quizIn(frame).shadowRoot!.activeElement).to.equal(inputsIn(frame)[3]);
      (await find(quizIn(frame).shadowRoot!, 'button', 'Suivante')).click();
      await find(quizIn(frame).shadowRoot!, 'heading', /^Question 2 sur 30/);
    });
  }

  it('leaves nothing ticked where nothing was', async () => {
    frame = await openPage({ attributes: { 'heading-level': '3', theme: 'dark' } });
    await bringScript(frame);
    expect(quizIn(frame).answers.interests).to.deep.equal({});
    await find(quizIn(frame).shadowRoot!, 'heading', /^Question 1 sur 30/);
  });

  it('goes on to the other steps of a journey, and back', async () => {
    frame = await openPage({ element: 'journey', attributes: { 'heading-level': '6' } });
    await bringScript(frame);
    const journey = frame.contentDocument!.querySelector('passerelle-journey')!.shadowRoot!;
    await press(journey, 'button', /^2 Votre expérience/);
    await find(journey, 'searchbox');
    await press(journey, 'button', 'Retour');
    await find(journey, 'heading', /^Question 1 sur 30/);
  });

  it('lets nothing of an attribute out, and refuses what is none', () => {
    const html = renderFirstQuestion({ attributes: { profile: '"><script>alert(1)</script>' } });
    expect(html).to.include('profile="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(() => renderFirstQuestion({ attributes: { onclick: 'alert(1)' } })).to.throw(TypeError, 'onclick');
    expect(() => renderFirstQuestion({ attributes: { 'a b': '' } })).to.throw(TypeError);
    expect(() => renderFirstQuestion({ lang: 'xx' as 'fr' })).to.throw(TypeError, 'xx');
    expect(() => renderFirstQuestion({ element: 'plan' as 'quiz' })).to.throw(TypeError, 'plan');
    expect(renderFirstQuestion({ stylesheet: '/q.css' })).to.include('<link rel="stylesheet" href="/q.css">');
    expect(firstQuestionStyles).not.to.include('<');
  });
});

describe('the first request', () => {
  const frame = document.createElement('iframe');
  afterEach(() => frame.remove());

  /** A page that has the first file of the build, and cannot have any other. */
  async function openAlone(tag: string): Promise<ShadowRoot> {
    Object.assign(frame, { width: '600', height: '900' });
    frame.srcdoc = `<!doctype html><html lang="fr"><body><script type="module" src="/alone/passerelle.js"></script><${tag} profile="alone-${profiles++}"></${tag}></body></html>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return frame.contentDocument!.querySelector(tag)!.shadowRoot!;
  }

  for (const tag of ['passerelle-quiz', 'passerelle-journey'])
    it(`is the only one before the first question, and the second, of ${tag}`, async () => {
      const root = await openAlone(tag);
      await find(root, 'heading', /^Question 1 sur 30/);
      tap(await find(root, 'radio', 'Beaucoup'));
      await find(root, 'heading', /^Question 2 sur 30/);
    });

  it('says that a later step did not come, and leads back to the questions', async () => {
    const root = await openAlone('passerelle-journey');
    await find(root, 'heading', /^Question 1 sur 30/);
    await press(root, 'button', /^2 Votre expérience/);
    await find(root, 'alert');
    await press(root, 'button', 'Réessayer');
    await until(() => root.activeElement?.textContent === 'Réessayer', 'the focus is where to try once more');
    await press(root, 'button', 'Retour');
    await find(root, 'heading', /^Question 1 sur 30/);
  });
});
