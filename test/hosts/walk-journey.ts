import { expect } from '@open-wc/testing';
import { all, find, press, seen, write } from '../browser/person.ts';

/** What a reader does in a journey: three answers, a past job, two skills, a wish, the list, a job's details. */
export async function walkJourney(root: ParentNode): Promise<void> {
  for (let question = 1; question <= 3; question++) {
    await find(root, 'heading', new RegExp(`^Question ${question} sur 30`));
    await press(root, 'radio', question === 2 ? 'Pas du tout' : 'Beaucoup');
  }
  await find(root, 'heading', /^Question 4 sur 30/);
  await press(root, 'button', 'Voir mes goûts maintenant');
  await find(root, 'heading', 'Ce que vous aimez faire');
  await press(root, 'button', 'Continuer : votre expérience');
  await write(root, 'searchbox', 'caissiere');
  await press(root, 'button', /^Ajouter : Caissier \/ Caissière ?, métier : Hôte/);
  await find(root, 'button', 'Oui');
  const [first, second] = all(root, 'group', /.+/);
  await press(first!, 'button', 'Oui');
  await press(second!, 'button', 'Non');
  await seen(root, '1 oui, 1 non');
  await press(root, 'button', 'Continuer : vos souhaits');
  await press(root, 'checkbox', 'Éviter le travail de nuit');
  await press(root, 'button', 'Continuer : vos métiers');
  await find(root, 'heading', 'Des métiers à découvrir');
  await seen(root, /\d+ des \d+ compétences clés/);
  expect(all(root, 'article').length).to.be.at.least(5);
  await seen(root, 'France Travail, ROME 4.0 version 60');
}
