import { createEngine } from '@passerelle/engine';
import type { GivenProfile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { expect } from '@open-wc/testing';
import { all, find, press, seen, until, write } from '../browser/person.ts';

const referential = await loadEssential();
const engine = createEngine(referential);

/** What {@link walkJourney} says, as the engine hears it. */
function answersGiven(): GivenProfile {
  const [first, second, third] = referential.items.map(({ id }) => id);
  const jobs = [{ code: 'D1505' }];
  const [had, declined] = engine.askSkills({ jobs });
  return {
    interests: { [first!]: 4, [second!]: 0, [third!]: 4 },
    jobs,
    skills: { [had!]: 'had', [declined!]: 'declined' },
    wishes: { 'no-night': 'prefer' },
  };
}

const EXPECTED = engine.rank(answersGiven(), { limit: 50 }).jobs.map(({ code }) => code);

/** A list is never shorter. */
const FEWEST = 5;

const hostOf = (element: Element): Element => (element.getRootNode() as ShadowRoot).host;

/** Codes of the list shown, in its order. */
const jobsShown = (root: ParentNode): (string | null)[] =>
  all(root, 'article')
    .map(hostOf)
    .filter((card) => card.matches('.jobs *'))
    .map((card) => card.getAttribute('job'));

/** The list that these answers make, as far as it is shown, is the same in every engine and on every page. */
export async function expectJobs(root: ParentNode): Promise<void> {
  await until(() => jobsShown(root).length >= FEWEST, 'the list is drawn');
  const shown = jobsShown(root);
  expect(shown).to.deep.equal(EXPECTED.slice(0, shown.length));
}

export async function answerThree(root: ParentNode): Promise<void> {
  for (let question = 1; question <= 3; question++) {
    await find(root, 'heading', new RegExp(`^Question ${question} sur 30`));
    await press(root, 'radio', question === 2 ? 'Pas du tout' : 'Beaucoup');
  }
  await find(root, 'heading', /^Question 4 sur 30/);
}

/** What a reader does in a journey: three answers, a past job, two skills, a wish, the list. `between` the steps, the page may do what it wants. */
export async function walkJourney(root: ParentNode, between: () => unknown = () => {}): Promise<void> {
  await answerThree(root);
  await between();
  await press(root, 'button', 'Voir mes goûts maintenant');
  await find(root, 'heading', 'Ce que vous aimez faire');
  await between();
  await press(root, 'button', 'Continuer : votre expérience');
  await write(root, 'searchbox', 'caissiere');
  await between();
  await press(root, 'button', /^Ajouter : Caissier \/ Caissière ?, métier : Hôte/);
  await find(root, 'button', 'Oui');
  await between();
  const [first, second] = all(root, 'group', /.+/);
  await press(first!, 'button', 'Oui');
  await press(second!, 'button', 'Non');
  await seen(root, '1 oui, 1 non');
  await between();
  await press(root, 'button', 'Continuer : vos souhaits');
  await press(root, 'checkbox', 'Éviter le travail de nuit');
  await between();
  await press(root, 'button', 'Continuer : vos métiers');
  await find(root, 'heading', 'Des métiers à découvrir');
  await seen(root, /\d+ des \d+ compétences clés/);
  await between();
  await expectJobs(root);
  await seen(root, 'France Travail, ROME 4.0 version 60');
  const [card] = all(root, 'article');
  await press(card!, 'button', /^Voir mon plan/);
  await find(root, 'heading', /^Votre plan/);
  await between();
  await press(root, 'button', /: votre synthèse$/);
  await find(root, 'heading', /[Ss]ynthèse/);
}
