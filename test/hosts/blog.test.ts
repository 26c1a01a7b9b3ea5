import { expect } from '@open-wc/testing';
import { all, find, gone, press, seen, write } from '../browser/person.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { answerThree } from './walk-journey.ts';

const PAGES = ['index', 'faites-le-test', 'competences', 'ia-et-metiers', 'se-lancer'];
/** An old phone. */
const NARROW = [320, 900] as const;

describe('the small blog', () => {
  let page: HostPage;
  afterEach(() => page.close());

  const open = async (name: string): Promise<void> => {
    page = await openHostPage(`/demo/blog/${name}.html`, { size: NARROW });
  };
  /** Nothing broke, nothing else was asked for, nothing is wider than the phone. */
  function expectQuiet(): void {
    expect(page.watch.faults).to.deep.equal([]);
    expect(page.strangers()).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(NARROW[0]);
  }

  it('leads from its first page to each article, and from each to the next', async () => {
    await open('index');
    const linked = all(page.document.querySelector('main')!, 'link').map(
      (link) => (link as HTMLAnchorElement).pathname
    );
    expect(linked).to.deep.equal(PAGES.slice(1).map((name) => `/demo/blog/${name}.html`));
    expectQuiet();
  });

  it('« faites le test »: its own form comes after the results, beside them, and can be sent away', async () => {
    await open('faites-le-test');
    const form = () => all(page.document, 'complementary', /Garder le fil/);
    await answerThree(page.document);
    expect(form()).to.have.length(0);
    await press(page.document, 'button', 'Voir mes goûts maintenant');
    const result = await find(page.document, 'heading', 'Ce que vous aimez faire');
    const slot = await find(page.document, 'complementary', /Garder le fil/);
    const quiz = page.document.querySelector('passerelle-quiz')!;
    expect(quiz.getBoundingClientRect().bottom).to.be.at.most(slot.getBoundingClientRect().top);
    expect(slot.contains(page.document.activeElement)).to.equal(false);
    await press(slot, 'button', 'Non merci');
    await gone(page.document, 'complementary', /Garder le fil/);
    expect(result.checkVisibility()).to.equal(true);
    expectQuiet();
  });

  it('the form sends nothing, and thanks', async () => {
    await open('faites-le-test');
    await find(page.document, 'heading', /^Question 1 sur 30/);
    await press(page.document, 'button', 'Voir mes goûts maintenant');
    // No answer yet, so no result, and no form.
    await press(page.document, 'button', 'Continuer les questions');
    await find(page.document, 'heading', /^Question 1 sur 30/);
    expect(all(page.document, 'complementary')).to.have.length(0);
    await press(page.document, 'radio', 'Beaucoup');
    await find(page.document, 'heading', /^Question 2 sur 30/);
    await press(page.document, 'button', 'Voir mes goûts maintenant');
    const slot = await find(page.document, 'complementary', /Garder le fil/);
    ((await find(slot, 'textbox', 'Votre adresse électronique')) as HTMLInputElement).value = 'lectrice@exemple.fr';
    await press(slot, 'button', 'Recevoir le livret');
    await seen(slot, /votre adresse n’est allée nulle part/);
    expectQuiet();
  });

  it('a checklist in the middle of an article, and the jobs that follow it', async () => {
    await open('competences');
    // All but the quiz are defined once the page has shown that it holds one.
    await page.window.customElements.whenDefined('passerelle-skills');
    const [skills, matches] = ['skills', 'matches'].map((name) => page.document.querySelector(`passerelle-${name}`)!);
    await write(skills!.shadowRoot!, 'searchbox', 'caissiere');
    await press(skills!.shadowRoot!, 'button', /^Ajouter : Caissier \/ Caissière ?, métier : Hôte/);
    await seen(matches!.shadowRoot!, /\d+ des \d+ compétences clés/);
    expectQuiet();
  });

  it('one job’s card in an article, with the source of what the article says', async () => {
    await open('ia-et-metiers');
    await page.window.customElements.whenDefined('passerelle-job-card');
    const card = page.document.querySelector('passerelle-job-card')!.shadowRoot!;
    await press(card, 'button', /^Voir le détail/);
    await seen(card, /l’IA générative pourrait transformer\s?: beaucoup/);
    await seen(card, /OIT.*2025/);
    expectQuiet();
  });

  it('a plan, then the summary', async () => {
    await open('se-lancer');
    await find(page.document, 'heading', /^Votre plan/);
    await find(page.document, 'heading', /^Votre synthèse/);
    expectQuiet();
  });
});
