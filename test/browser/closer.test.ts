// What is told once a reader looks closer: how sure the list is, which answer moves a job most, and a way to a job that
// is too far. Each figure read on the screen is counted again the long way.
import { expect, fixture, html } from '@open-wc/testing';
import { createEngine } from '@passerelle/engine';
import type { Answer, Profile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import 'passerelle/define-all';
import type { PasserelleJobCard, PasserelleMatches } from 'passerelle';
import { all, find, newProfile, seen, until } from './person.ts';

const referential = await loadEssential();
const engine = createEngine(referential);
const { items, ranking, words } = referential;
const answered = items.slice(0, 18).map(({ id, letter }, i) => ({ id, value: (letter === 'S' ? 4 : i % 3) as Answer }));

const read = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
const codesOf = (profile: Profile, limit: number): string[] =>
  engine.rank(profile, { limit }).jobs.map(({ code }) => code);
const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== id));

/** Somebody who sold, takes the quiz, and knows or does not know some things. */
function tell(element: PasserelleMatches | PasserelleJobCard): void {
  element.dispatch({ type: 'add-job', job: { code: 'D1505' } });
  element.dispatch({ type: 'add-experience', id: 'family-carer' });
  for (const { id, value } of answered) element.dispatch({ type: 'answer', item: id, value });
}

async function openCard(code: string, whose: typeof tell): Promise<PasserelleJobCard> {
  const card = await fixture<PasserelleJobCard>(
    html`<passerelle-job-card job=${code} profile=${newProfile()}></passerelle-job-card>`
  );
  whose(card);
  await find(card.shadowRoot!, 'heading', /.+/);
  card.shadowRoot!.querySelector('details')!.open = true;
  await find(card.shadowRoot!, 'heading', 'Pour aller plus loin');
  return card;
}

describe('how sure a list is', () => {
  /** Every profile that is one answer away. */
  function* oneAnswerAway(profile: Profile): Generator<Profile> {
    const { interests, skills, jobs, experiences } = profile;
    for (const [id, value] of Object.entries(interests))
      for (const step of [value - 1, value + 1])
        if (step >= 0 && step <= 4) yield { ...profile, interests: { ...interests, [id]: step as Answer } };
    for (const id of Object.keys(skills)) yield { ...profile, skills: without(skills, id) };
    for (const gone of jobs) yield { ...profile, jobs: jobs.filter((job) => job !== gone) };
    for (const gone of experiences) yield { ...profile, experiences: experiences.filter((id) => id !== gone) };
  }
  const staysAtLeast = (profile: Profile): number => {
    const top = codesOf(profile, 10);
    return Math.min(
      ...[...oneAnswerAway(profile)].map((other) => codesOf(other, 10).filter((code) => top.includes(code)).length)
    );
  };
  const told = (stays: number): string =>
    stays === 10
      ? 'Les 10 premiers métiers resteraient en tête.'
      : stays === 0
        ? 'Les 10 premiers métiers pourraient tous changer.'
        : `Au moins ${stays} des 10 premiers métiers ${stays === 1 ? 'resterait' : 'resteraient'} en tête.`;

  it('is told below it, and follows the answers', async () => {
    const matches = await fixture<PasserelleMatches>(
      html`<passerelle-matches profile=${newProfile()}></passerelle-matches>`
    );
    tell(matches);
    await seen(matches.shadowRoot!, told(staysAtLeast(matches.answers)));
    for (const id of engine.askSkills(matches.answers, 12)) matches.dispatch({ type: 'skill', id, value: 'had' });
    matches.dispatch({ type: 'add-job', job: { code: 'D1106' } });
    matches.dispatch({ type: 'add-job', job: { code: 'K1302' } });
    await seen(matches.shadowRoot!, told(staysAtLeast(matches.answers)));
  });

  it('is not told of a single answer, on which all rests', async () => {
    const matches = await fixture<PasserelleMatches>(
      html`<passerelle-matches profile=${newProfile()}></passerelle-matches>`
    );
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(matches.shadowRoot!, 'heading', 'Avec une étape');
    matches.dispatch({ type: 'add-experience', id: 'family-carer' });
    await seen(matches.shadowRoot!, 'Et si une de vos réponses changeait');
    matches.dispatch({ type: 'remove-experience', id: 'family-carer' });
    await until(() => !read(matches.shadowRoot!.querySelector('.root')!).includes('Et si une de vos réponses'));
  });
});

describe('the answer that moves a job most', () => {
  it('is told on its open card, with its place with and without', async () => {
    const anybody = await fixture<PasserelleMatches>(
      html`<passerelle-matches profile=${newProfile()}></passerelle-matches>`
    );
    tell(anybody);
    const profile = anybody.answers;
    const code = codesOf(profile, 50).find((job) =>
      engine.explain(profile, job)!.reasons.some(({ kind }) => kind === 'tastes')
    )!;
    const placeIn = (of: Profile): number => codesOf(of, Infinity).indexOf(code) + 1;
    const now = placeIn(profile);
    const moves = answered.map(({ id }) => ({
      text: items.find((item) => item.id === id)!.text,
      place: placeIn({ ...profile, interests: without(profile.interests, id) }),
    }));
    const most = Math.max(...moves.map(({ place }) => Math.abs(place - now)));
    expect(most).to.be.greaterThan(0);

    const card = await openCard(code, tell);
    const sentence = /Sans votre réponse à « (.+) », ce métier serait (\d+)er? au lieu de (\d+)er?\./;
    await seen(card.shadowRoot!, sentence);
    const [, text, place, before] = sentence.exec(read(card.shadowRoot!.querySelector('[part="reasons"]')!))!;
    expect(Number(before)).to.equal(now);
    expect(moves.find((move) => move.text === text)!.place).to.equal(Number(place));
    expect(Math.abs(Number(place) - now)).to.equal(most);
  });

  it('is not told of a place that is not the one of the list', async () => {
    const card = await openCard('K1302', tell);
    await seen(card.shadowRoot!, 'Sans votre réponse à');
    card.rank = 400;
    await card.updateComplete;
    expect(read(card.shadowRoot!.querySelector('article')!)).not.to.contain('Sans votre réponse à');
  });
});

describe('a way to a job that is too far', () => {
  const sold = (card: PasserelleJobCard | PasserelleMatches): void =>
    card.dispatch({ type: 'add-job', job: { code: 'D1505' } });
  const profile = { jobs: [{ code: 'D1505' }] };
  const titleOf = (code: string): string => words.titles[ranking.jobs.indexOf(code)]!;

  it('names the job between, what one gains there and what is left to learn', async () => {
    const far = ranking.jobs.find((code) => engine.routes(profile, code).length)!;
    const [{ hops }] = engine.routes(profile, far);
    const card = await openCard(far, sold);
    await find(card.shadowRoot!, 'heading', 'Un chemin possible en deux étapes');
    const steps = all(card.shadowRoot!, 'listitem').filter((item) => item.closest('[part="way"]'));
    const way = read(card.shadowRoot!.querySelector('[part="way"]')!);
    expect(steps.length).to.be.greaterThan(1);
    expect(way).to.contain(`D’abord : ${titleOf(hops[0]!.code)}.`);
    const today = engine.explain(profile, far)!.skills.filter(({ state }) => state !== 'missing').length;
    expect(way).to.contain(
      `Vous auriez alors ${hops[1]!.had} de ses ${hops[1]!.total} compétences clés, au lieu de ${today || 'zéro'} aujourd’hui.`
    );
    for (const { gained } of hops) {
      for (const id of gained.slice(0, 3)) expect(way).to.contain(words.skills[ranking.skills.indexOf(id)]!);
      if (gained.length > 3) expect(way).to.contain(`et ${gained.length - 3} autre`);
    }
  });

  it('is not given to a job within reach', async () => {
    const near = engine.rank(profile, { limit: 1 }).jobs[0]!.code;
    const card = await openCard(near, sold);
    await find(card.shadowRoot!, 'heading', 'Bon à savoir');
    expect(all(card.shadowRoot!, 'heading', 'Un chemin possible en deux étapes')).to.have.length(0);
  });
});
