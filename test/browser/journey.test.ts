// Two ways in, the steps that follow a list, and the browser's own Back.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { getRole } from 'dom-accessibility-api';
import 'passerelle/define-all';
import type { PasserelleJourney } from 'passerelle';
import { EMPTY_PROFILE, profileToJson } from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { all, find, focused, gone, newProfile, press, seen, until, write } from './person.ts';

const mount = async (profile = newProfile(), withHistory = false): Promise<PasserelleJourney> => {
  const journey = await fixture<PasserelleJourney>(
    html`<passerelle-journey profile=${profile} ?history=${withHistory}></passerelle-journey>`
  );
  await find(journey.shadowRoot!, 'heading', /^Question 1/);
  return journey;
};
const step = (journey: PasserelleJourney): string =>
  journey.shadowRoot!.querySelector('[aria-current="step"] .name')!.textContent!.replace(/\s+/g, ' ').trim();

describe('<passerelle-journey>', () => {
  it('leads from a card to its plan, and on to the summary', async () => {
    const journey = await mount();
    const root = journey.shadowRoot!;
    journey.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await press(root, 'button', /^4 Vos métiers/);
    await press(root, 'button', /^Voir mon plan/);
    await until(() => step(journey).startsWith('Votre plan'));
    expect(journey.answers.target).to.be.a('string');
    await find(root, 'heading', /plan/i);
    await press(root, 'button', /: votre synthèse$/);
    await until(() => step(journey).startsWith('Votre synthèse'));
    await find(root, 'heading', /synthèse/i);
    await press(root, 'button', 'Retour');
    await until(() => step(journey).startsWith('Votre plan'));
  });

  it('gives a first list after one past job and five boxes: ten gestures, a minute at six seconds each', async () => {
    const journey = await mount();
    const root = journey.shadowRoot!;
    let gestures = 0;
    journey.addEventListener('pointerdown', () => void gestures++);
    await press(root, 'button', /^2 Votre expérience/);
    await write(root, 'searchbox', 'caissiere');
    gestures++;
    await press(root, 'button', /^Ajouter : Caissier/);
    for (let said = 0; said < 5; said++) {
      await find(root, 'button', 'Oui');
      const rows = all(root, 'group').filter((row) => all(row, 'button', 'Oui').length === 1);
      await press(rows[said]!, 'button', 'Oui');
      await seen(root, `${said + 1} oui, 0 non`);
    }
    await press(root, 'button', /^4 Vos métiers/);
    await find(root, 'article');
    expect(all(root, 'article')).to.have.lengthOf.above(4);
    expect(gestures).to.be.at.most(10);
  });

  it('begins with the job that somebody has in mind, says how far it is, and goes on to its plan', async () => {
    const journey = await mount();
    const root = journey.shadowRoot!;
    await press(root, 'button', 'J’ai un métier en tête');
    await find(root, 'heading', 'Quel métier avez-vous en tête ?');
    await write(root, 'searchbox', 'boulanger');
    await press(root, 'button', /^Choisir : Boulanger \/ Boulangère/);
    await until(() => journey.answers.target === 'D1102');
    expect(journey.answers.jobs, 'the job aimed at is no past job').to.deep.equal([]);
    await press(root, 'button', 'Continuer : votre expérience');
    await press(root, 'button', /: à votre portée$/);
    await seen(root, /Dites d’abord ce que vous avez fait/);
    journey.dispatch({ type: 'add-job', job: { code: 'D1104' } });
    await seen(root, /^(Oui, en partie|Il est encore loin)/);
    await until(() => root.querySelector('passerelle-matches'), 'nearer jobs');
    await press(root, 'button', /: votre plan$/);
    await until(() => step(journey).startsWith('Votre plan'));
  });

  it('makes each step one of the browser’s with `history`, and comes back to it', async () => {
    const profile = newProfile();
    const journey = await mount(profile, true);
    const root = journey.shadowRoot!;
    // By the keyboard itself: of a full history, a browser forgets the places that nobody has touched.
    const enter = async (name: RegExp): Promise<void> => {
      (await find(root, 'button', name)).focus();
      await sendKeys({ press: 'Enter' });
    };
    await enter(/: votre expérience$/);
    // The next step takes the focus to its heading once it is there.
    await until(() => step(journey).startsWith('Votre expérience') && getRole(focused()!) === 'heading');
    await enter(/: vos souhaits$/);
    await until(() => step(journey).startsWith('Vos souhaits'));
    history.back();
    await until(() => step(journey).startsWith('Votre expérience'));
    history.back();
    await until(() => step(journey).startsWith('Vos goûts'));
    history.forward();
    await until(() => step(journey).startsWith('Votre expérience'));
    // As a page that is loaded again: the place is in the browser's history.
    const again = await fixture<PasserelleJourney>(
      html`<passerelle-journey profile=${profile} history></passerelle-journey>`
    );
    await until(() => step(again).startsWith('Votre expérience'));
  });

  it('goes on where who let this device keep their answers had come to', async () => {
    // As on another visit: what this page knows is no longer there, what the device kept is.
    const visit = async (kept: Partial<Profile>): Promise<string> => {
      const name = newProfile();
      localStorage.setItem(`passerelle:${name}`, profileToJson({ ...EMPTY_PROFILE, ...kept }));
      const again = await fixture<PasserelleJourney>(
        html`<passerelle-journey profile=${name} remember></passerelle-journey>`
      );
      await until(() => again.shadowRoot!.querySelector('[aria-current="step"]'));
      localStorage.removeItem(`passerelle:${name}`);
      return step(again);
    };
    expect(await visit({ interests: { s1: 4 } })).to.match(/^Vos goûts/);
    expect(await visit({ jobs: [{ code: 'D1505' }] })).to.match(/^Vos souhaits/);
    expect(await visit({ jobs: [{ code: 'D1505' }], wishes: { 'no-night': 'must' } })).to.match(/^Vos métiers/);
    expect(await visit({ jobs: [{ code: 'D1505' }], target: 'J1501' })).to.match(/^Votre plan/);
  });

  it('leaves the browser’s history alone otherwise', async () => {
    const journey = await mount();
    const before = history.length;
    await press(journey.shadowRoot!, 'button', /: votre expérience$/);
    await gone(journey.shadowRoot!, 'heading', /^Question 1/);
    expect(history.length).to.equal(before);
    expect(all(journey.shadowRoot!, 'button', 'J’ai un métier en tête'), 'offered where it begins').to.have.length(0);
  });

  it('offers the wishes that the site chose, at their step', async () => {
    const journey = await fixture<PasserelleJourney>(
      html`<passerelle-journey profile=${newProfile()} wishes="contact"></passerelle-journey>`
    );
    await press(journey.shadowRoot!, 'button', /^3 Vos souhaits/);
    await find(journey.shadowRoot!, 'heading', 'Que souhaitez-vous ?');
    const wishes = journey.shadowRoot!.querySelector('passerelle-wishes')!;
    expect(wishes.shadowRoot!.querySelectorAll('[part="group"]')).to.have.length(1);
  });
});
