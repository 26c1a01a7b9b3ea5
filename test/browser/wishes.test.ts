import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { createEngine } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { sendKeys } from '@web/test-runner-commands';
import 'passerelle/define-all';
import type { PasserelleMatches, PasserelleWishes } from 'passerelle';
import { all, expectFocus, find, focused, gone, newProfile, press, seen, until } from './person.ts';

const mount = async (profile = newProfile(), among = ''): Promise<PasserelleWishes> => {
  const wishes = await fixture<PasserelleWishes>(
    html`<passerelle-wishes profile=${profile} among=${among}></passerelle-wishes>`
  );
  await find(wishes.shadowRoot!, 'heading', 'Que souhaitez-vous ?');
  return wishes;
};

/** Opens a group, by its name. */
const open = (wishes: PasserelleWishes, group: string): void => {
  for (const details of wishes.shadowRoot!.querySelectorAll('details'))
    if (details.querySelector('summary')!.textContent!.includes(group)) details.open = true;
};

/** What a reader hears after the name of a box. */
const described = (box: HTMLElement): string =>
  (box.getRootNode() as ShadowRoot)
    .getElementById(box.getAttribute('aria-describedby')!)!
    .textContent!.replace(/\s+/g, ' ')
    .trim();

const jobsIn = (text: string): number =>
  Number(/[\d ]+(?= métiers? de moins)/.exec(text)?.[0].replaceAll(' ', '') ?? 0);

describe('<passerelle-wishes>', () => {
  it('asks for conditions, level and domains, each with its price, and keeps nothing chosen as it is', async () => {
    const wishes = await mount();
    const root = wishes.shadowRoot!;
    for (const group of ['Horaires', 'Conditions de travail', 'Contact', 'Niveau d’études', 'Domaines'])
      open(wishes, group);
    await find(root, 'group', 'Domaines');
    const boxes = all(root, 'checkbox');
    expect(boxes.length - 14, 'working conditions').to.be.at.least(12);
    expect(all(root, 'radio')).to.have.length(7);
    for (const box of boxes)
      expect(described(box)).to.match(/^([\d ]+ métiers?|aucun métier) de moins( si indispensable)?$/);
    expect(jobsIn(described(await find(root, 'checkbox', 'Éviter le travail de nuit')))).to.be.above(0);
    await seen(root, /^Aucun souhait pour l’instant : 1 584 métiers restent possibles/);
    expect(wishes.answers.wishes).to.deep.equal({});
  });

  it('takes a wish as a preference, then as indispensable, then takes it back', async () => {
    const wishes = await mount();
    const root = wishes.shadowRoot!;
    const price = jobsIn(described(await find(root, 'checkbox', 'Éviter le travail de nuit')));
    const progress = oneEvent(wishes, 'passerelle-progress');
    await press(root, 'checkbox', 'Éviter le travail de nuit');
    const { element, done, total } = (await progress).detail;
    expect([element, done]).to.deep.equal(['passerelle-wishes', 1]);
    expect(total).to.be.at.least(12 + 6 + 14);
    expect(wishes.answers.wishes).to.deep.equal({ 'no-night': 'prefer' });
    const strength = await find(root, 'group', 'Éviter le travail de nuit');
    expect(all(strength, 'radio')).to.have.length(2);
    await seen(root, 'Ils n’en retirent aucun');

    await press(strength, 'radio', 'Indispensable');
    expect(wishes.answers.wishes).to.deep.equal({ 'no-night': 'must' });
    const left = 1584 - price;
    const sentence = new RegExp(
      `^${String(left).replace(/(?=\d{3}$)/, ' ')} métiers gardent votre souhait indispensable`
    );
    await seen(root, sentence);
    expect((await find(root, 'status')).textContent!.replace(/\s+/g, ' ').trim()).to.match(sentence);

    await press(root, 'checkbox', 'Éviter le travail de nuit');
    await gone(root, 'group', 'Éviter le travail de nuit');
    expect(wishes.answers.wishes).to.deep.equal({});
  });

  it('says what a wish costs once others are indispensable', async () => {
    const wishes = await mount();
    const box = await find(wishes.shadowRoot!, 'checkbox', 'Éviter les horaires décalés');
    const alone = jobsIn(described(box));
    wishes.dispatch({ type: 'wish', id: 'no-night', value: 'must' });
    await until(() => jobsIn(described(box)) < alone, 'those who work at night often have shifted hours');
  });

  it('takes one level of study at most, with its strength', async () => {
    const wishes = await mount();
    const root = wishes.shadowRoot!;
    open(wishes, 'Niveau d’études');
    expect(((await find(root, 'radio', 'Peu importe')) as HTMLInputElement).checked).to.equal(true);
    await press(root, 'radio', 'Accessible avec le bac');
    await press(await find(root, 'group', 'Accessible avec le bac'), 'radio', 'Indispensable');
    await press(root, 'radio', 'Accessible sans diplôme');
    expect(wishes.answers.wishes).to.deep.equal({ 'level-none': 'must' });
    await press(root, 'radio', 'Peu importe');
    expect(wishes.answers.wishes).to.deep.equal({});
  });

  it('takes several domains as one wish', async () => {
    const wishes = await mount();
    const root = wishes.shadowRoot!;
    open(wishes, 'Domaines');
    await press(root, 'checkbox', 'Santé');
    await press(await find(root, 'group', /^Ce domaine/), 'radio', 'Indispensable');
    await press(root, 'checkbox', 'Services aux personnes et à la collectivité');
    expect(wishes.answers.wishes).to.deep.equal({ 'domain-J': 'must', 'domain-K': 'must' });
    expect(described(await find(root, 'checkbox', 'Spectacle'))).to.match(/^\d+ métiers de plus$/);
    await press(await find(root, 'group', /^L’un de ces domaines [\d ]+ métiers de moins$/), 'radio', 'De préférence');
    expect(wishes.answers.wishes).to.deep.equal({ 'domain-J': 'prefer', 'domain-K': 'prefer' });
  });

  it('takes centres of interest as one wish, and the list follows them', async () => {
    const profile = newProfile();
    const wishes = await mount(profile);
    const root = wishes.shadowRoot!;
    wishes.dispatch({ type: 'add-job', job: { code: 'D1106' } });
    await until(() => root.textContent!.includes('Centres d’intérêt'), 'loaded with the screen');
    open(wishes, 'Centres d’intérêt');
    await press(root, 'checkbox', 'Cuisiner');
    await press(await find(root, 'group', /^Ce centre d’intérêt/), 'radio', 'Indispensable');
    await press(root, 'checkbox', 'Dessiner');
    expect(wishes.answers.wishes).to.deep.equal({ 'centre-27': 'must', 'centre-7': 'must' });
    expect(described(await find(root, 'checkbox', 'Voyager, être sur la route'))).to.match(/^\d+ métiers? de plus$/);
    const expected = createEngine(await loadEssential()).rank(wishes.answers, { limit: 1 }).jobs[0]!.code;
    const matches = await fixture<PasserelleMatches>(
      html`<passerelle-matches profile=${profile}></passerelle-matches>`
    );
    await until(() => matches.shadowRoot!.querySelector('passerelle-job-card')?.getAttribute('job') === expected);
  });

  it('asks what matters, a diploma and a region of whoever opens it, and leaves the jobs as they are', async () => {
    const wishes = await mount();
    const root = wishes.shadowRoot!;
    expect(all(root, 'checkbox', 'Me sentir utile')).to.have.length(0);
    open(wishes, 'Votre projet');
    await press(root, 'checkbox', 'Me sentir utile');
    await press(root, 'checkbox', 'Changer de métier');
    const level = (await find(root, 'combobox', /^Votre plus haut diplôme/)) as HTMLSelectElement;
    level.value = 'bac';
    level.dispatchEvent(new Event('change'));
    const region = (await find(root, 'combobox', /^Où cherchez-vous/)) as HTMLSelectElement;
    region.value = '53';
    region.dispatchEvent(new Event('change'));
    expect(wishes.answers.aims).to.deep.equal(['useful', 'new-job']);
    expect(wishes.answers.situation).to.deep.equal({ level: 'bac', region: '53' });
    await seen(root, /^Aucun souhait pour l’instant : 1 584 métiers restent possibles/);
    region.value = '';
    region.dispatchEvent(new Event('change'));
    await press(root, 'checkbox', 'Me sentir utile');
    expect(wishes.answers.aims).to.deep.equal(['new-job']);
    expect(wishes.answers.situation).to.deep.equal({ level: 'bac' });
  });

  it('names the wishes that had to be relaxed', async () => {
    const profile = newProfile();
    const wishes = await mount(profile);
    for (const id of ['outdoors', 'telework', 'no-travel', 'level-none'])
      wishes.dispatch({ type: 'wish', id, value: 'must' });
    await seen(wishes.shadowRoot!, /Dans votre liste, nous avons assoupli : /);
    open(wishes, 'Conditions de travail');
    const relaxed = [...all(wishes.shadowRoot!, 'checkbox'), ...all(wishes.shadowRoot!, 'radio')].filter(
      (box) => box.hasAttribute('aria-describedby') && described(box) === 'assoupli dans votre liste'
    );
    expect(relaxed.length).to.be.above(0);
  });

  it('empties everything at once and puts the focus back at the beginning', async () => {
    const wishes = await mount();
    const root = wishes.shadowRoot!;
    await press(root, 'checkbox', 'Éviter le travail de nuit');
    await press(root, 'checkbox', 'Éviter les astreintes');
    await press(root, 'button', 'Effacer mes souhaits');
    await gone(root, 'button', 'Effacer mes souhaits');
    expect(wishes.answers.wishes).to.deep.equal({});
    expectFocus(await find(root, 'heading', 'Que souhaitez-vous ?'));
  });

  it('opens the groups where something is chosen already', async () => {
    const profile = newProfile();
    const matches = await fixture<PasserelleMatches>(
      html`<passerelle-matches profile=${profile}></passerelle-matches>`
    );
    matches.dispatch({ type: 'wish', id: 'telework', value: 'prefer' });
    const wishes = await mount(profile);
    const box = (await find(wishes.shadowRoot!, 'checkbox', 'Pouvoir télétravailler')) as HTMLInputElement;
    expect(box.checked).to.equal(true);
    expect(all(wishes.shadowRoot!, 'group', 'Contact')).to.have.length(0);
  });

  it('counts among the jobs of the site’s own sector', async () => {
    const wishes = await mount(newProfile(), 'N41');
    await seen(wishes.shadowRoot!, /^Aucun souhait pour l’instant : \d{1,2} métiers restent possibles/);
  });

  it('is filled in with nothing but a keyboard', async () => {
    const wishes = await mount();
    const root = wishes.shadowRoot!;
    const summary = root.querySelectorAll('summary')[2]!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expectFocus(await find(root, 'checkbox', 'Éviter le contact avec le public'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: ' ' });
    expect(wishes.answers.wishes).to.deep.equal({ 'with-public': 'prefer' });
    await wishes.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    expect(wishes.answers.wishes).to.deep.equal({ 'with-public': 'must' });
    expect((focused() as HTMLInputElement).checked).to.equal(true);
  });

  it('offers what the site chose, and what the reader has chosen all the same', async () => {
    const profile = newProfile();
    const wishes = await fixture<PasserelleWishes>(
      html`<passerelle-wishes profile=${profile} wishes="contact, LEVEL-bac domain-A nothing"></passerelle-wishes>`
    );
    const root = wishes.shadowRoot!;
    await find(root, 'heading', 'Que souhaitez-vous ?');
    const groups = (): string[] =>
      [...root.querySelectorAll('[part="group"] .name')].map(({ textContent }) => textContent!);
    expect(groups()).to.deep.equal(['Contact', 'Niveau d’études', 'Domaines']);
    open(wishes, 'Niveau');
    expect(all(root, 'radio')).to.have.length(2);

    wishes.dispatch({ type: 'wish', id: 'no-night', value: 'must' });
    await until(() => groups()[0] === 'Horaires', 'the group of what is chosen is there');
    open(wishes, 'Horaires');
    await press(root, 'checkbox', 'Éviter le travail de nuit');
    expect(wishes.answers.wishes).to.deep.equal({});
    // Still there for who has second thoughts.
    await find(root, 'checkbox', 'Éviter le travail de nuit');

    wishes.wishes = 'nothing';
    await until(() => groups().length >= 5, 'everything is offered where nothing known is named');
  });
});
