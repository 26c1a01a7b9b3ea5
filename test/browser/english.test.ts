// An English page: the questions, skills, wishes and conditions in English, the names of jobs in French and said so.
import { expect, fixture } from '@open-wc/testing';
import 'passerelle/define-all';
import { all, find, newProfile, press, seen, write } from './person.ts';
import { saidInEnglish } from './said-in-english.ts';

async function inEnglish(tag: string, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ profile: newProfile(), lang: 'en', ...attributes }))
    element.setAttribute(name, value);
  await fixture(element);
  return element;
}

const FRENCH = /[àâçéèêëîïôœùû]|(?<![\p{L}’])(?:le|les|des|une|avec|pour|dans|vous|métier)(?!\p{L})/iu;
/** Names of services and licences. */
const NAMES = /France Travail|MétierScope|Immersion Facilitée|Licence Ouverte/gu;

const frenchIn = (element: HTMLElement): string[] =>
  saidInEnglish(element.shadowRoot!).filter((text) => FRENCH.test(text.replaceAll(NAMES, '')));

describe('an English page', () => {
  it('asks its questions in English', async () => {
    const quiz = await inEnglish('passerelle-quiz');
    await find(quiz.shadowRoot!, 'heading', /Would you like to… plant and prune shrubs outdoors\?$/);
    expect(frenchIn(quiz)).to.deep.equal([]);
  });

  it('finds activities by English words and jobs by French ones, and asks about skills in English', async () => {
    const skills = await inEnglish('passerelle-skills');
    await write(skills.shadowRoot!, 'searchbox', 'food bank');
    await press(skills.shadowRoot!, 'button', /Volunteering at a food bank/);
    await write(skills.shadowRoot!, 'searchbox', 'caissière');
    const hit = await find(skills.shadowRoot!, 'button', /Caissier/);
    expect(hit.querySelector('[lang="fr"]')?.textContent).to.include('Caissi');
    hit.click();
    await find(skills.shadowRoot!, 'heading', 'Can you do it?');
    await find(skills.shadowRoot!, 'group', /^[A-Z][a-z]+ /);
    expect(frenchIn(skills)).to.deep.equal([]);
  });

  it('says wishes and fields in English', async () => {
    const wishes = await inEnglish('passerelle-wishes');
    await find(wishes.shadowRoot!, 'checkbox', 'Avoid night work');
    expect(frenchIn(wishes)).to.deep.equal([]);
  });

  it('draws a job in English around its French name, conditions too', async () => {
    const card = await inEnglish('passerelle-job-card', { job: 'D1505' });
    const heading = await find(card.shadowRoot!, 'heading', /caisse/);
    expect(heading.querySelector('[lang="fr"]')).to.not.equal(null);
    card.shadowRoot!.querySelector('summary')!.click();
    await find(card.shadowRoot!, 'heading', 'Working conditions');
    await seen(card.shadowRoot!, 'Facing the public');
    expect(frenchIn(card)).to.deep.equal([]);
  });

  it('becomes French at once, and English again, with what was open still open', async () => {
    const card = await inEnglish('passerelle-job-card', { job: 'D1505' });
    await find(card.shadowRoot!, 'heading', /caisse/);
    card.shadowRoot!.querySelector('summary')!.click();
    await seen(card.shadowRoot!, 'Facing the public');
    card.lang = 'fr';
    await seen(card.shadowRoot!, 'Face au public');
    expect(all(card.shadowRoot!, 'heading', /caisse/)[0]!.querySelector('[lang]')).to.equal(null);
    card.lang = 'en';
    await seen(card.shadowRoot!, 'Facing the public');
  });
});
