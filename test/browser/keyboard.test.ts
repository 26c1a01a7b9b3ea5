// The whole journey, and a CV, with nothing but a keyboard, as one who cannot use a pointer goes through them.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import 'passerelle/define-all';
import type { PasserelleJourney, PasserelleSkills } from 'passerelle';
import { all, expectFocus, find, focused, newProfile, seen, until } from './person.ts';

const MOST_TABS = 200;

const nameOf = (element: Element): string => computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** Presses Tab until the focus is on what has that role and name. */
async function tabTo(role: string, name: RegExp): Promise<Element> {
  const passed: string[] = [];
  for (let i = 0; i < MOST_TABS; i++) {
    await sendKeys({ press: 'Tab' });
    const element = focused();
    if (!element || element === document.body) continue;
    passed.push(`${getRole(element)} ${nameOf(element)}`);
    if (getRole(element) === role && name.test(nameOf(element))) return element;
  }
  throw new Error(`Tab never reached a ${role} named ${name}; it passed ${passed.join(' · ')}`);
}

describe('by keyboard alone', () => {
  it('goes from the first question to a link of the summary', async function () {
    this.timeout(60_000);
    const journey = await fixture<PasserelleJourney>(
      html`<passerelle-journey profile=${newProfile()}></passerelle-journey>`
    );
    const root = journey.shadowRoot!;
    await find(root, 'heading', /^Question 1 sur 30/);

    // Arrows choose, Enter goes on; the focus is then on the new question.
    for (let question = 1; question <= 3; question++) {
      await tabTo('radio', /./);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      const heading = await find(root, 'heading', new RegExp(`^Question ${question + 1} sur 30`));
      expectFocus(heading);
    }
    await tabTo('button', /^Voir mes goûts maintenant$/);
    await sendKeys({ press: 'Enter' });
    expectFocus(await find(root, 'heading', 'Ce que vous aimez faire'));

    await tabTo('button', /^Continuer : votre expérience$/);
    await sendKeys({ press: 'Enter' });
    const heading = await find(root, 'heading', 'Que savez-vous déjà faire ?');
    expectFocus(heading);

    const field = await tabTo('searchbox', /Métier ou activité/);
    await sendKeys({ type: 'caissiere' });
    const first = /^Ajouter : Caissier \/ Caissière ?, métier : Hôte/;
    // The first, once the whole word is typed.
    await until(
      () =>
        all(root, 'button', /^Ajouter/)
          .slice(0, 1)
          .some((hit) => first.test(nameOf(hit))),
      'the cashier comes first'
    );
    await sendKeys({ press: 'ArrowDown' });
    expect(nameOf(focused()!)).to.match(first);
    await sendKeys({ press: 'ArrowUp' });
    expectFocus(field);
    // Enter in the field chooses nothing: it leads to the propositions.
    await sendKeys({ press: 'Enter' });
    expect(nameOf(focused()!)).to.match(/^Ajouter : Caissier/);
    await sendKeys({ press: 'Enter' });
    await seen(root, 'Savez-vous le faire');
    await tabTo('button', /^Oui$/);
    await sendKeys({ press: 'Enter' });
    await seen(root, '1 oui, 0 non');

    await tabTo('button', /^Continuer : vos souhaits$/);
    await sendKeys({ press: 'Enter' });
    expectFocus(await find(root, 'heading', 'Que souhaitez-vous ?'));

    // A box, then how strong the wish is, by the arrows.
    await tabTo('checkbox', /^Éviter le travail de nuit$/);
    await sendKeys({ type: ' ' });
    await tabTo('radio', /^De préférence$/);
    await sendKeys({ press: 'ArrowDown' });
    expect(nameOf(focused()!)).to.equal('Indispensable');
    expect(journey.answers.wishes).to.deep.equal({ 'no-night': 'must' });

    await tabTo('button', /^Continuer : vos métiers$/);
    await sendKeys({ press: 'Enter' });
    expectFocus(await find(root, 'heading', 'Des métiers à découvrir'));

    await find(root, 'article');
    const summary = await (async () => {
      for (let i = 0; i < MOST_TABS; i++) {
        await sendKeys({ press: 'Tab' });
        if (focused()?.localName === 'summary') return focused()!;
      }
      throw new Error('Tab never reached the details of a job');
    })();
    await sendKeys({ press: 'Enter' });
    expect((summary.parentElement as HTMLDetailsElement).open).to.equal(true);
    await tabTo('link', /^La fiche officielle du métier/);

    // On to the plan: a step is opened, and done.
    await tabTo('button', /^Voir mon plan/);
    await sendKeys({ press: 'Enter' });
    expectFocus(await find(root, 'heading', /^Votre plan/));
    await tabTo('checkbox', /./);
    await sendKeys({ type: ' ' });
    await until(() => (journey.answers.plan?.steps.length ?? 0) > 0, 'a step is done');

    // On to the summary: a link is made, after its warning.
    await tabTo('button', /^Continuer : votre synthèse$/);
    await sendKeys({ press: 'Enter' });
    expectFocus(await find(root, 'heading', 'Votre synthèse'));
    await tabTo('button', /^Faire un lien$/);
    await sendKeys({ press: 'Enter' });
    await tabTo('button', /^J’ai compris, faire le lien$/);
    await sendKeys({ press: 'Enter' });
    const link = (await tabTo('textbox', /^Votre lien$/)) as HTMLInputElement;
    expect(link.value).to.contain('#');
  });

  it('goes from a pasted CV to a past job, and back to where it began', async function () {
    this.timeout(60_000);
    const skills = await fixture<PasserelleSkills>(
      html`<passerelle-skills profile=${newProfile()}></passerelle-skills>`
    );
    const root = skills.shadowRoot!;
    await find(root, 'button', 'Partir de mon CV');
    const way = await tabTo('button', /^Partir de mon CV$/);
    await sendKeys({ press: 'Enter' });
    await until(() => all(root, 'heading', 'Partir de votre CV').includes(focused() as HTMLElement));
    await tabTo('textbox', /^Collez le texte/);
    await sendKeys({ type: '2014 - 2019 : boulanger' });
    await tabTo('button', /^Lire ce texte$/);
    await sendKeys({ press: 'Enter' });
    await until(() => all(root, 'heading', /^Ce que nous avons lu/).includes(focused() as HTMLElement));
    await tabTo('button', /^Oui$/);
    await sendKeys({ press: 'Enter' });
    expect(skills.answers.jobs).to.deep.equal([{ code: 'D1102', years: 5, endedIn: 2019 }]);
    await tabTo('button', /^J’ai terminé$/);
    await sendKeys({ press: 'Enter' });
    expectFocus(way);
  });
});
