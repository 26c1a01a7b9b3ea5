// What a card says once a reader looks closer: each fact with who says so and when.
import { expect, fixture, html } from '@open-wc/testing';
import 'passerelle/define-all';
import type { PasserelleJobCard, PasserelleSkills } from 'passerelle';
import { all, find, newProfile, seen, until } from './person.ts';
import { isStale } from '@passerelle/engine/plan';

async function openCard(job: string, past?: string): Promise<PasserelleJobCard> {
  const profile = newProfile();
  const card = await fixture<PasserelleJobCard>(
    html`<passerelle-job-card job=${job} profile=${profile}></passerelle-job-card>`
  );
  if (past) card.dispatch({ type: 'add-job', job: { code: past } });
  await find(card.shadowRoot!, 'heading', /.+/);
  card.shadowRoot!.querySelector('details')!.open = true;
  await find(card.shadowRoot!, 'heading', 'Bon à savoir');
  return card;
}

describe('a job card, looked at closer', () => {
  it('says what one does all day', async () => {
    const card = await openCard('J1506');
    await until(() => /\w+(?: \S+){3,14}/.test(card.shadowRoot!.querySelector('[part="line"]')!.textContent!));
  });

  it('dates exposure and tension, and marks them as more than a year old', async () => {
    const card = await openCard('D1505');
    for (const name of [/^OIT, 2025/, /^Dares, 2019/]) await find(card.shadowRoot!, 'link', name);
    await seen(card.shadowRoot!, /Difficulté des employeurs à recruter : \d.* sur 5/);
    await seen(card.shadowRoot!, /IA générative pourrait transformer/);
    await seen(card.shadowRoot!, /Dares, 2019.*plus d’un an/);
  });

  it('says what is asked besides a diploma, of everybody or not', async () => {
    await seen((await openCard('N4105')).shadowRoot!, 'Permis de conduire demandé');
    await seen((await openCard('H2912')).shadowRoot!, /CACES demandé.*, selon l’employeur ou le poste/);
  });

  it('says that the official sheet of a past job names this one, and only then', async () => {
    await seen((await openCard('D1106', 'D1102')).shadowRoot!, /La fiche officielle de votre métier/);
    const card = await openCard('J1506', 'D1102');
    expect(card.shadowRoot!.textContent).not.to.contain('La fiche officielle de votre métier');
  });

  it('says whether the reader’s diploma is enough, and how hard it is to hire in their region', async () => {
    const card = await openCard('J1506');
    expect(card.shadowRoot!.textContent).not.to.match(/Votre diplôme|Dans votre région/);
    card.dispatch({ type: 'situation', answers: { level: 'none', region: '53' } });
    await seen(card.shadowRoot!, 'Votre diplôme est sous le niveau souvent demandé');
    await seen(card.shadowRoot!, /Dans votre région : [1-5].* sur 5/);
    card.dispatch({ type: 'situation', answers: { level: 'bac+5' } });
    await seen(card.shadowRoot!, 'Votre diplôme atteint le niveau souvent demandé');
  });

  it('gives working conditions, ways of being and emerging jobs nearby', async () => {
    const card = await openCard('K1311');
    for (const name of ['Conditions de travail', 'Façons d’être souvent attendues', 'Métiers émergents proches'])
      await find(card.shadowRoot!, 'heading', name);
  });

  it('loads none of it before it is opened', async () => {
    const card = await fixture<PasserelleJobCard>(
      html`<passerelle-job-card job="K1311" profile=${newProfile()}></passerelle-job-card>`
    );
    await find(card.shadowRoot!, 'heading', /.+/);
    expect(all(card.shadowRoot!, 'heading', 'Bon à savoir')).to.have.length(0);
  });
});

describe('a fact', () => {
  const november = '2026-11-22';
  it('is old after twelve months; one that only has a year, from its first day on', () => {
    for (const date of ['2019', '2025', '2025-09-18']) expect(isStale(date, november), date).to.equal(true);
    for (const date of ['2026', '2026-01-05', '2025-12-01']) expect(isStale(date, november), date).to.equal(false);
  });
});

describe('the checklist', () => {
  it('gives an example of a skill that its words do not show, and the reason of an activity', async () => {
    const skills = await fixture<PasserelleSkills>(
      html`<passerelle-skills profile=${newProfile()}></passerelle-skills>`
    );
    skills.dispatch({ type: 'add-experience', id: 'family-carer' });
    await seen(skills.shadowRoot!, /Par exemple : \S/);
    await until(() => (skills.shadowRoot!.querySelector('.chip small')?.textContent ?? '').startsWith('Vous'));
  });
});
