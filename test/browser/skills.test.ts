import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import 'passerelle/define-all';
import type { PasserelleSkills } from 'passerelle';
import { all, expectFocus, find, gone, newProfile, press, seen, write } from './person.ts';

const mount = (profile = newProfile()): Promise<PasserelleSkills> =>
  fixture<PasserelleSkills>(html`<passerelle-skills profile=${profile}></passerelle-skills>`);

describe('<passerelle-skills>', () => {
  for (const [typed, title] of [
    ['caissiere', 'Caissier / Caissière'],
    ['vendeur pret a porter', 'Vendeur / Vendeuse en prêt-à-porter'],
    ['DEV WEB', 'Développeur / Développeuse web|Dev web'],
    ['infirmeire', 'Infirmier / Infirmière.*'],
  ] as const)
    it(`understands « ${typed} »`, async () => {
      const skills = await mount();
      await write(skills.shadowRoot!, 'searchbox', typed);
      const hit = await find(skills.shadowRoot!, 'button', new RegExp(`^Ajouter : (${title}) ?,`));
      expect(all(skills.shadowRoot!, 'button', /^Ajouter/)[0] === hit, 'it comes first').to.equal(true);
    });

  it('takes an activity outside work', async () => {
    const skills = await mount();
    await write(skills.shadowRoot!, 'searchbox', 'trésorière association');
    await press(skills.shadowRoot!, 'button', /^Ajouter : Trésorier ou trésorière/);
    await find(skills.shadowRoot!, 'button', /^Retirer : Trésorier/);
    expect(skills.answers.experiences).to.have.length(1);
    await seen(skills.shadowRoot!, 'Savez-vous le faire');
  });

  it('says so when nothing is found', async () => {
    const skills = await mount();
    await write(skills.shadowRoot!, 'searchbox', 'zzzzzz');
    await seen(skills.shadowRoot!, 'Rien trouvé pour « zzzzzz »');
    const status = await find(skills.shadowRoot!, 'status');
    expect(status.textContent).to.contain('Rien trouvé');
  });

  it('asks at most fifteen skills of a past job, to confirm, decline or leave', async () => {
    const skills = await mount();
    await write(skills.shadowRoot!, 'searchbox', 'caissiere');
    await press(skills.shadowRoot!, 'button', /^Ajouter : Caissier \/ Caissière ?, métier : Hôte/);
    await find(skills.shadowRoot!, 'button', 'Oui');
    const groups = all(skills.shadowRoot!, 'group');
    expect(groups).to.have.length(15);
    const changed = oneEvent(skills, 'passerelle-skills-change');
    await press(groups[0]!, 'button', 'Oui');
    expect((await changed).detail).to.deep.equal({ had: 1, declined: 0 });
    await press(groups[1]!, 'button', 'Non');
    await seen(skills.shadowRoot!, '1 oui, 1 non, 13 à confirmer');
    expect(
      all(skills.shadowRoot!, 'group').every((group, i) => group === groups[i]),
      'the list stays in its order'
    ).to.equal(true);
    const yes = await find(groups[0]!, 'button', 'Oui');
    expect(yes.getAttribute('aria-pressed')).to.equal('true');
    await press(groups[0]!, 'button', 'Oui');
    await seen(skills.shadowRoot!, '0 oui, 1 non, 14 à confirmer');
  });

  it('shows the answers to skills of a job that was taken back', async () => {
    const skills = await mount();
    await write(skills.shadowRoot!, 'searchbox', 'maçon');
    await press(skills.shadowRoot!, 'button', /^Ajouter : Maçon \/ Maçonne ?, métier$/);
    await find(skills.shadowRoot!, 'button', 'Oui');
    await press(all(skills.shadowRoot!, 'group')[0]!, 'button', 'Oui');
    await press(skills.shadowRoot!, 'button', 'Retirer : Maçon / Maçonne');
    await find(skills.shadowRoot!, 'heading', 'Vos autres réponses');
    expect(all(skills.shadowRoot!, 'group')).to.have.length(1);
    await press(skills.shadowRoot!, 'button', 'Oui');
    await gone(skills.shadowRoot!, 'group', /.*/);
  });

  it('gives the field back after a job is added, and takes the job back', async () => {
    const skills = await mount();
    await write(skills.shadowRoot!, 'searchbox', 'maçon');
    await press(skills.shadowRoot!, 'button', /^Ajouter : Maçon \/ Maçonne ?, métier$/);
    const field = (await find(skills.shadowRoot!, 'searchbox')) as HTMLInputElement;
    await gone(skills.shadowRoot!, 'button', /^Ajouter/);
    expect(field.value).to.equal('');
    expectFocus(field);
    await press(skills.shadowRoot!, 'button', 'Retirer : Maçon / Maçonne');
    await gone(skills.shadowRoot!, 'group', /.*/);
    expect(skills.answers.jobs).to.deep.equal([]);
  });
});
