// A plan in the reader's hands: what it says of a job, what they set and tick, what they take away.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
import 'passerelle/define-all';
import type { PasserelleJobCard, PasserellePlan } from 'passerelle';
import type { Profile } from '@passerelle/engine';
import { EMPTY_PROFILE } from '@passerelle/engine/profile';
import { TAGS, loadEssential } from '@passerelle/referential';
import { dateOf, readIcs, textOf } from '../unit/read-ics.ts';
import { all, expectFocus, find, focused, gone, newProfile, press, seen, tap, until } from './person.ts';

/** A plan with these answers; once drawn, its shadow root. */
async function openPlan(job: string | undefined, answers: Partial<Profile> = {}, profile = newProfile()) {
  const plan = await fixture<PasserellePlan>(
    html`<passerelle-plan job=${job ?? nothing} profile=${profile}></passerelle-plan>`
  );
  plan.dispatch({ type: 'replace', profile: { ...EMPTY_PROFILE, ...answers } });
  await find(plan.shadowRoot!, job === 'Z9999' ? 'alert' : 'heading', /.+/);
  return { plan, root: plan.shadowRoot! };
}

const open = async (root: ParentNode, summary: RegExp): Promise<HTMLDetailsElement> => {
  await until(() => [...root.querySelectorAll('summary')].some(({ textContent }) => summary.test(textContent)));
  const details = [...root.querySelectorAll('summary')].find(({ textContent }) => summary.test(textContent))!
    .parentElement as HTMLDetailsElement;
  details.open = true;
  return details;
};
const CASHIER = { jobs: [{ code: 'D1505' }] };
const year = new Date().getFullYear();

describe('<passerelle-plan>', () => {
  it('says what to do where no job is chosen, and follows the job chosen', async () => {
    const { plan, root } = await openPlan(undefined);
    await find(root, 'heading', 'Votre plan apparaîtra ici');
    await seen(root, 'Choisissez d’abord un métier');
    plan.dispatch({ type: 'target', code: 'D1102' });
    await find(root, 'heading', 'Votre plan Boulanger / Boulangère');
  });

  it('says that a code is unknown, and tells the page', async () => {
    const plan = document.createElement('passerelle-plan');
    plan.job = 'Z9999';
    const error = oneEvent(plan, 'passerelle-error');
    document.body.append(plan);
    expect((await error).detail).to.deep.include({ code: 'unknown-job' });
    await seen(plan.shadowRoot!, 'Le métier « Z9999 » n’existe pas');
    plan.remove();
  });

  it('says how long, until when and what is next, before anything else', async () => {
    const { root } = await openPlan('D1102');
    await seen(root, /^Comptez de \d+ à \d+ mois, à 35 heures par semaine\.$/);
    await seen(root, /Fin possible entre/);
    await seen(root, 'Votre prochaine étape : essayer le métier');
    const steps = [...root.querySelectorAll('.steps summary .name')].map(({ textContent }) => textContent);
    expect(steps[0]).to.contain('Essayer le métier');
    expect((await open(root, /Essayer le métier/)).textContent).to.contain('Questions à poser');
  });

  it('puts what the law asks above all else', async () => {
    const { root } = await openPlan('J1506');
    await seen(root, 'Métier réglementé');
    const text = root.textContent!;
    expect(text.indexOf('Métier réglementé')).to.be.below(text.indexOf('Comptez'));
    expect(root.querySelector('.steps summary .name')!.textContent).to.contain('Vérifier ce qui est obligatoire');
  });

  it('does so for 241 of 241 regulated jobs', async function () {
    this.timeout(60_000);
    const { plan, root } = await openPlan('J1506');
    const { ranking } = await loadEssential();
    const regulated = ranking.jobs.filter((_, job) => ranking.tags[job]! & (1 << TAGS.indexOf('regulated')));
    expect(regulated).to.have.length(241);
    for (const code of regulated) {
      plan.job = code;
      await plan.updateComplete;
      const told = [...root.querySelectorAll('.stack > *')].map(({ textContent }) => textContent!);
      expect(told[0], code).to.contain(code);
      expect(told[1], code).to.contain('Métier réglementé');
      expect(root.querySelector('.steps summary')!.textContent, code).to.contain('Vérifier ce qui est obligatoire');
    }
  });

  it('changes its dates with the month and the hours, and keeps them in the profile', async () => {
    const { plan, root } = await openPlan('D1102');
    await open(root, /Votre rythme/);
    const start = (await find(root, 'combobox', /^Je commence en/)) as HTMLSelectElement;
    const changed = oneEvent(plan, 'passerelle-plan-change');
    start.value = `${year + 1}-09`;
    start.dispatchEvent(new Event('change', { bubbles: true }));
    expect((await changed).detail).to.deep.equal({ element: 'passerelle-plan', done: 0, total: 8 });
    await seen(root, new RegExp(`Fin possible entre .* ${year + 2}`));
    await press(root, 'radio', /^À côté du reste/);
    await seen(root, /à 5 heures par semaine/);
    await press(root, 'radio', 'Un autre nombre d’heures');
    const hours = (await find(root, 'spinbutton', 'Heures par semaine')) as HTMLInputElement;
    for (const [given, told] of [
      ['0', 'Indiquez un nombre entier, de 1 à 35.'],
      ['12', ''],
    ]) {
      hours.value = given!;
      hours.dispatchEvent(new Event('change', { bubbles: true }));
      expect(hours.parentElement!.querySelector('[role="alert"]')!.textContent).to.equal(told);
    }
    await seen(root, /à 12 heures par semaine/);
    expect(plan.answers.target).to.equal('D1102');
    expect(plan.answers.plan).to.deep.equal({ start: `${year + 1}-09`, hoursPerWeek: 12, steps: [], skills: [] });
  });

  it('is shortened by a level of study that the reader holds', async () => {
    const { root } = await openPlan('M1805');
    const before = root.querySelector('.months')!.textContent;
    await open(root, /Votre rythme/);
    const level = (await find(root, 'combobox', /^Votre plus haut diplôme/)) as HTMLSelectElement;
    level.value = 'bac+5';
    level.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => root.querySelector('.months')!.textContent !== before);
  });

  it('takes a step and a skill as done: what remains, the new date, and back', async () => {
    const { plan, root } = await openPlan('D1102', CASHIER);
    const left = (): number => Number(/Il reste (\d+)/.exec(root.textContent!)![1]);
    const before = left();
    const progress = oneEvent(plan, 'passerelle-progress');
    await press(root, 'checkbox', /^J’ai vu ce métier de près/);
    expect((await progress).detail).to.deep.equal({ element: 'passerelle-plan', done: 1, total: 8 });
    await seen(root, '1 étape faite sur 8');
    await seen(root, 'Votre prochaine étape : apprendre les bases');

    const core = await open(root, /Apprendre le cœur du métier/);
    const boxes = (): HTMLInputElement[] => [...core.querySelectorAll<HTMLInputElement>('.ticks input')];
    const skills = boxes().length;
    tap(boxes()[0]!);
    await until(() => left() === before - 1);
    expect(boxes().length, 'a skill learnt stays in sight').to.equal(skills);
    expect(boxes().filter(({ checked }) => checked).length).to.equal(1);
    expect(plan.answers.plan!.skills).to.have.length(1);
    expect(plan.answers.skills, 'it is progress, not an answer').to.deep.equal({});

    tap([...core.querySelectorAll<HTMLInputElement>('input')].at(-1)!);
    await seen(root, '2 étapes faites sur 8');
    expect(boxes().every(({ checked }) => checked)).to.equal(true);
    tap(boxes()[0]!);
    await seen(root, '1 étape faite sur 8');
    expect(boxes().filter(({ checked }) => !checked).length, 'only that one is to learn again').to.equal(1);
  });

  it('names the jobs that come within reach by what was learnt', async () => {
    const { plan, root } = await openPlan('D1102');
    expect(all(root, 'heading', 'Maintenant à votre portée')).to.have.length(0);
    plan.dispatch({ type: 'target', code: 'D1102' });
    plan.dispatch({
      type: 'plan',
      plan: { start: '2026-09', hoursPerWeek: 35, steps: ['basics', 'core', 'further'], skills: [] },
    });
    await find(root, 'heading', 'Maintenant à votre portée');
    const near = [...root.querySelectorAll('[part="near"] li')].map(({ textContent }) => textContent);
    expect(near.length).to.be.within(1, 5);
    expect(near).not.to.include('Boulanger / Boulangère');
  });

  it('begins no later step before today, whenever the plan began', async () => {
    const { plan, root } = await openPlan('D1102');
    plan.dispatch({ type: 'target', code: 'D1102' });
    plan.dispatch({ type: 'plan', plan: { start: '2020-01', hoursPerWeek: 35, steps: ['try'], skills: [] } });
    await seen(root, '1 étape faite sur 8');
    expect(root.querySelector('[part="calendar"]')!.textContent).not.to.contain('2020');
  });

  it('drops the steps done for another job, and keeps the pace and what was learnt', async () => {
    const { plan, root } = await openPlan(undefined, {
      target: 'D1102',
      plan: { start: '2026-09', hoursPerWeek: 17, steps: ['try'], skills: ['300030'] },
    });
    await seen(root, '1 étape faite');
    plan.dispatch({ type: 'target', code: 'D1101' });
    await seen(root, '0 étape faite');
    expect(plan.answers.plan).to.deep.equal({ start: '2026-09', hoursPerWeek: 17, steps: [], skills: ['300030'] });
  });

  it('sorts the schemes by what the reader says, with reasons in words', async () => {
    const { plan, root } = await openPlan('D1102', CASHIER);
    await open(root, /Trier les aides/);
    await press(root, 'radio', 'En CDI');
    const fields = {
      'Mois de travail comme salarié ou salariée, en tout': '24',
      'Mois de travail dans votre entreprise actuelle': '11',
    };
    for (const [label, months] of Object.entries(fields)) {
      const field = (await find(root, 'spinbutton', label)) as HTMLInputElement;
      field.value = months;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(plan.answers.situation).to.deep.equal({ status: 'employee-permanent', monthsWorked: 24, monthsInFirm: 11 });
    await open(root, /aides? écartées?/);
    const ptp = await open(root, /Projet de transition professionnelle/);
    expect(ptp.textContent).to.match(/11 mois dans l’entreprise, il en faut 12/);
    expect(ptp.textContent).to.contain('Non, d’après vos réponses');
    expect(ptp.textContent).to.contain('À vérifier avec un conseiller');
    expect(ptp.querySelector('a')!.href).to.equal('https://transitionspro.fr/');
    await press(root, 'radio', 'Je ne sais pas, je passe');
    await until(() => plan.answers.situation?.status === undefined);
  });

  it('marks a scheme of which nobody has dated the facts, and links every scheme to its official site', async () => {
    const { root } = await openPlan('D1102');
    const poei = await open(root, /POEI/);
    expect(poei.querySelector('.stale')!.textContent).to.equal('À vérifier');
    const schemes = [...root.querySelectorAll('[part="scheme"]')];
    expect(schemes.length).to.equal(15);
    for (const scheme of schemes) expect(scheme.querySelector('a')!.protocol).to.equal('https:');
  });

  it('gives the dates as a calendar file that another program reads', async () => {
    const { plan, root } = await openPlan('D1102');
    const links: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    try {
      const exported = oneEvent(plan, 'passerelle-export');
      await press(root, 'button', 'Mettre ces dates dans mon agenda');
      expect((await exported).detail).to.deep.equal({ element: 'passerelle-plan', format: 'ics' });
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(links[0]!.download).to.equal('plan-D1102.ics');
    const { components } = readIcs(await (await fetch(links[0]!.href)).text());
    expect(components.length).to.equal(8);
    for (const { properties } of components) {
      const of = (name: string) => properties.find((property) => property.name === name)!;
      expect(textOf(of('SUMMARY').value)).to.match(/\(Boulanger \/ Boulangère\)$/);
      expect(dateOf(of('DTSTART')) < dateOf(of('DTEND'))).to.equal(true);
    }
  });

  it('does without the schemes where a pack has none, in its own wording', async () => {
    const plan = await fixture<PasserellePlan>(
      html`<passerelle-plan
        job="D1106"
        profile=${newProfile()}
        referential="/test/browser/packs/complete/"
      ></passerelle-plan>`
    );
    const root = plan.shadowRoot!;
    await find(root, 'heading', 'Votre plan Vendeur / Vendeuse en alimentation');
    await seen(root, 'Les aides n’ont pas pu être chargées.');
    await find(root, 'button', 'Réessayer');
    // Four jobs: all that they share is general.
    const basics = await open(root, /Apprendre les bases/);
    await until(() => basics.textContent!.includes('Tenir la caisse'));
  });

  for (const [language, title, weeks] of [
    ['fr-x-tu', 'Ton plan Boulanger / Boulangère', /^Compte de \d+ à \d+ mois/],
    ['en', 'Your plan Boulanger / Boulangère', /^Allow \d+ to \d+ months, at 35 hours a week\.$/],
  ] as const)
    it(`speaks ${language} where the page does`, async () => {
      const plan = await fixture<PasserellePlan>(
        html`<passerelle-plan job="D1102" lang=${language} profile=${newProfile()}></passerelle-plan>`
      );
      await find(plan.shadowRoot!, 'heading', title);
      await seen(plan.shadowRoot!, weeks);
      // The schemes themselves are told in French.
      const own = [...plan.shadowRoot!.querySelectorAll('.lead, .pace, .steps > li > details > summary')];
      for (const { textContent } of own) expect(textContent).not.to.match(/votre|vous/i);
    });

  it('shows the texts that a site puts in the place of ours', async () => {
    const { plan, root } = await openPlan('D1102');
    plan.messages = { plan: { title: 'Mon chemin' } };
    await find(root, 'heading', /^Mon chemin/);
    await seen(root, 'Les étapes');
  });

  it('is gone through with a keyboard alone', async () => {
    const { root } = await openPlan('D1102');
    const tabTo = async (matches: (element: Element) => boolean): Promise<Element> => {
      for (let i = 0; i < 80; i++) {
        await sendKeys({ press: 'Tab' });
        const element = focused();
        if (element && matches(element)) return element;
      }
      throw new Error('Tab never reached it');
    };
    await seen(root, /Comptez/);
    await tabTo(({ textContent, localName }) => localName === 'summary' && /Votre rythme/.test(textContent!));
    await sendKeys({ press: 'Enter' });
    const radio = (await tabTo((element) => (element as HTMLInputElement).type === 'radio')) as HTMLInputElement;
    await sendKeys({ press: 'ArrowUp' });
    await seen(root, /à 17 heures par semaine/);
    expect(radio.isConnected).to.equal(true);
    const box = (await tabTo((element) => (element as HTMLInputElement).type === 'checkbox')) as HTMLInputElement;
    await sendKeys({ type: ' ' });
    await seen(root, '1 étape faite sur 8');
    expectFocus(box);
  });
});

describe('a job card', () => {
  const withCard = async (plan: unknown, profile: string) => {
    const page = await fixture<HTMLElement>(
      html`<div><passerelle-job-card job="D1102" profile=${profile}></passerelle-job-card>${plan}</div>`
    );
    const card = page.querySelector<PasserelleJobCard>('passerelle-job-card')!;
    await find(card.shadowRoot!, 'heading', /Boulanger/);
    return { page, card };
  };

  it('leads to the plan that is on the page: chooses the job, and brings the plan', async () => {
    const profile = newProfile();
    const { page, card } = await withCard(html`<passerelle-plan profile=${profile}></passerelle-plan>`, profile);
    const selected = oneEvent(card, 'passerelle-job-select');
    await press(card.shadowRoot!, 'button', 'Voir mon plan pour le métier : Boulanger / Boulangère');
    expect((await selected).detail).to.deep.equal({ position: 1 });
    const plan = page.querySelector('passerelle-plan')!;
    const heading = await find(plan.shadowRoot!, 'heading', 'Votre plan Boulanger / Boulangère');
    await until(() => focused() === heading);
    expect(card.answers.target).to.equal('D1102');
    plan.remove();
    await gone(card.shadowRoot!, 'button', /^Voir mon plan/);
  });

  it('offers none where no plan follows the reader’s choice', async () => {
    const profile = newProfile();
    const { card } = await withCard(html`<passerelle-plan job="J1506" profile=${profile}></passerelle-plan>`, profile);
    expect(all(card.shadowRoot!, 'button', /^Voir mon plan/)).to.have.length(0);
  });
});
