import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'passerelle/define-all';
import type { PasserelleJobCard, PasserelleMatches } from 'passerelle';
import { all, expectFocus, find, newProfile, press, seen, until } from './person.ts';

const mount = (profile = newProfile(), among = ''): Promise<PasserelleMatches> =>
  fixture<PasserelleMatches>(html`<passerelle-matches profile=${profile} among=${among}></passerelle-matches>`);

const cardsOf = (matches: PasserelleMatches): PasserelleJobCard[] => [
  ...matches.shadowRoot!.querySelectorAll<PasserelleJobCard>('passerelle-job-card'),
];

describe('<passerelle-matches>', () => {
  it('says what to do when nothing is answered yet', async () => {
    const matches = await mount();
    await find(matches.shadowRoot!, 'heading', 'Votre liste apparaîtra ici');
    expect(cardsOf(matches)).to.have.length(0);
  });

  it('ranks real jobs once there is a past job, with source and limits', async () => {
    const matches = await mount();
    await find(matches.shadowRoot!, 'heading', 'Votre liste apparaîtra ici');
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    expect(cardsOf(matches)).to.have.length(5);
    await seen(
      matches.shadowRoot!,
      /France Travail, ROME 4\.0 version 60 \(18 septembre 2025(, plus d’un an)?\), Licence Ouverte 2\.0/
    );
    await press(matches.shadowRoot!, 'button', 'Voir 10 métiers de plus');
    await until(() => cardsOf(matches).length === 15);
  });

  it('follows a skill ticked on a card at once', async () => {
    const matches = await mount();
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    const card = cardsOf(matches)[0]!;
    await find(card.shadowRoot!, 'heading', /.+/);
    const before = /(\d+) des (\d+) compétences clés/.exec(card.shadowRoot!.textContent!)!;
    card.shadowRoot!.querySelector('details')!.open = true;
    const changed = oneEvent(matches, 'passerelle-skills-change');
    await press(card.shadowRoot!, 'button', /^Je sais faire/);
    await changed;
    await seen(card.shadowRoot!, `${Number(before[1]) + 1} des ${before[2]} compétences clés`);
  });

  it('makes up no list from answers that prefer nothing', async () => {
    const matches = await mount();
    for (const item of ['r1', 'i1', 'a1', 's1', 'e1', 'c1']) matches.dispatch({ type: 'answer', item, value: 2 });
    await seen(matches.shadowRoot!, 'Vos réponses ne départagent pas encore les métiers');
    expect(cardsOf(matches)).to.have.length(0);
  });

  it('keeps the reader’s place and focus when a tick moves the card, and lets them take it back', async () => {
    const matches = await mount();
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    await press(matches.shadowRoot!, 'button', 'Voir 10 métiers de plus');
    await until(() => cardsOf(matches).length === 15);
    const card = cardsOf(matches)[8]!;
    await find(card.shadowRoot!, 'heading', /.+/);
    card.shadowRoot!.querySelector('details')!.open = true;
    await find(card.shadowRoot!, 'heading', 'Bon à savoir');
    await Promise.allSettled(card.shadowRoot!.getAnimations().map(({ finished }) => finished));
    const button = await find(card.shadowRoot!, 'button', 'Je sais faire');
    button.scrollIntoView({ block: 'center' });
    button.focus();
    const { top } = button.getBoundingClientRect();
    button.click();
    await until(() => cardsOf(matches).indexOf(card) < 8, 'the card has moved up');
    await until(() => card.shadowRoot!.activeElement !== null, 'the focus is in the card');
    await until(
      () => Math.abs(button.getBoundingClientRect().top - top) < 2,
      'what was pressed is where it was on the screen'
    );
    button.click();
    await until(() => cardsOf(matches).indexOf(card) === 8, 'the card is back in its place');
    expect(matches.answers.skills).to.deep.equal({});
  });

  it('keeps to the jobs of the site’s own sector', async () => {
    const matches = await mount(newProfile(), 'n41, K1302');
    matches.dispatch({ type: 'add-job', job: { code: 'N4105' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    const codes = cardsOf(matches).map((card) => card.job!);
    expect(codes.length).to.be.greaterThan(4);
    for (const code of codes) expect(code).to.match(/^(N41|K1302)/);
  });

  it('follows its sector when it changes, and leaves it to the next element when it goes', async () => {
    const profile = newProfile();
    const matches = await mount(profile, 'N41');
    matches.dispatch({ type: 'add-job', job: { code: 'N4105' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    const sectorIs = (of: PasserelleMatches, sector: string) =>
      until(
        () => cardsOf(of).length > 0 && cardsOf(of).every(({ job }) => job!.startsWith(sector)),
        `all are ${sector}`
      );
    await sectorIs(matches, 'N41');
    matches.among = 'K13';
    await sectorIs(matches, 'K13');
    const other = await mount(profile, 'J');
    await find(other.shadowRoot!, 'heading', 'Des métiers à découvrir');
    await sectorIs(other, 'K13');
    matches.remove();
    other.requestUpdate();
    await sectorIs(other, 'J');
  });

  it('shows every job open when the sector is unknown', async () => {
    const matches = await mount(newProfile(), '???');
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    expect(cardsOf(matches)).to.have.length(5);
  });

  it('tells the position of a job opened, not which it is', async () => {
    const matches = await mount();
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    const second = cardsOf(matches)[1]!;
    await find(second.shadowRoot!, 'heading', /.+/);
    const selected = oneEvent(matches, 'passerelle-job-select');
    second.shadowRoot!.querySelector('summary')!.click();
    expect((await selected).detail).to.deep.equal({ position: 2 });
  });
});

describe('the lists of <passerelle-matches> beyond the first', () => {
  const cashier = async (): Promise<PasserelleMatches> => {
    const matches = await mount();
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    return matches;
  };
  const slide = (slider: HTMLElement, step: number): void => {
    (slider as HTMLInputElement).valueAsNumber = step;
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  it('are not there before there is anything to say', async () => {
    const matches = await mount();
    await find(matches.shadowRoot!, 'heading', 'Votre liste apparaîtra ici');
    expect(all(matches.shadowRoot!, 'slider')).to.have.length(0);
    expect(all(matches.shadowRoot!, 'heading')).to.have.length(1);
  });

  it('a slider goes from what is close to what is open, and back, and says so', async () => {
    const matches = await cashier();
    const codes = (): string =>
      cardsOf(matches)
        .map(({ job }) => job)
        .join();
    const before = codes();
    const slider = await find(matches.shadowRoot!, 'slider', 'Jusqu’où chercher ?');
    expect(slider.getAttribute('aria-valuetext')).to.match(/^Les métiers les plus proches d’abord/);
    slide(slider, 4);
    await until(() => codes() !== before, 'the list is another');
    expect(slider.getAttribute('aria-valuetext')).to.match(/^Le plus de métiers d’autres domaines/);
    const away = (): number =>
      codes()
        .split(',')
        .filter((job) => !job.startsWith('D')).length;
    expect(away()).to.be.above(before.split(',').filter((job) => !job.startsWith('D')).length);
    slide(slider, 0);
    await until(() => codes() === before, 'the list is back');
  });

  it('the slider is moved by the arrows', async () => {
    const matches = await cashier();
    const slider = await find(matches.shadowRoot!, 'slider', 'Jusqu’où chercher ?');
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await until(() => slider.getAttribute('aria-valuetext')!.startsWith('Davantage'));
    expectFocus(slider);
  });

  it('the slider keeps its place when the element comes back', async () => {
    const profile = newProfile();
    const first = await mount(profile);
    first.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    slide(await find(first.shadowRoot!, 'slider'), 2);
    first.remove();
    const second = await mount(profile);
    expect(((await find(second.shadowRoot!, 'slider')) as HTMLInputElement).valueAsNumber).to.equal(2);
  });

  it('a job by a stepping stone says through which, what it brings, and shows its card', async () => {
    const matches = await cashier();
    const root = matches.shadowRoot!;
    await find(root, 'heading', 'Avec une étape');
    await seen(root, /^En passant par : .+/);
    await seen(root, /^Vous y gagneriez/);
    await seen(root, /^Vous auriez alors \d+ de ses \d+ compétences clés, au lieu de .+ aujourd’hui/);
    const before = cardsOf(matches).length;
    root.querySelector<HTMLElement>('[part="stones"] summary')!.click();
    await until(() => cardsOf(matches).length === before + 1, 'one card more');
    root.querySelector<HTMLElement>('[part="stones"] summary')!.click();
    await until(() => cardsOf(matches).length === before, 'and closes again');
  });

  it('a skill worth learning says how many jobs it brings nearer, and can be said to be known', async () => {
    const matches = await cashier();
    const root = matches.shadowRoot!;
    await find(root, 'heading', 'Ce qu’il serait le plus utile d’apprendre');
    await seen(root, /^Vous rapprocherait de \d+ métiers?/);
    const next = root.querySelector<HTMLElement>('[part="next"]')!;
    const skill = all(next, 'group')[0]!;
    const button = await find(skill, 'button', 'Je sais faire');
    button.focus();
    const changed = oneEvent(matches, 'passerelle-skills-change');
    button.click();
    expect((await changed).detail).to.deep.equal({ had: 1, declined: 0 });
    await until(() => next.contains(matches.shadowRoot!.activeElement), 'the focus stays in the list');
    await until(() => !next.contains(skill) || all(next, 'group').length > 0);
  });
});

describe('<passerelle-job-card>', () => {
  const card = (job: string, profile = newProfile()): Promise<PasserelleJobCard> =>
    fixture<PasserelleJobCard>(html`<passerelle-job-card job=${job} profile=${profile}></passerelle-job-card>`);

  it('shows a job on its own: both genders, code, access, conditions, official pages', async () => {
    const element = await card('M1855');
    await find(element.shadowRoot!, 'heading', 'Développeur / Développeuse web');
    await seen(element.shadowRoot!, 'Code ROME M1855');
    element.shadowRoot!.querySelector('details')!.open = true;
    const link = (await find(element.shadowRoot!, 'link', /MétierScope/)) as HTMLAnchorElement;
    expect(link.href).to.equal('https://candidat.francetravail.fr/metierscope/fiche-metier/M1855');
    await find(element.shadowRoot!, 'heading', 'Conditions de travail');
    await seen(element.shadowRoot!, 'compétences clés');
  });

  it('warns of a regulated job', async () => {
    const element = await card('J1506');
    await seen(element.shadowRoot!, 'Métier réglementé.');
  });

  it('gives at most three reasons, and all that speaks against', async () => {
    const profile = newProfile();
    const element = await card('D1106', profile);
    for (const id of ['no-weekend', 'no-night', 'telework']) element.dispatch({ type: 'wish', id, value: 'prefer' });
    element.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    await find(element.shadowRoot!, 'heading', 'Pourquoi ce métier');
    const [reasons, reservations] = element.shadowRoot!.querySelectorAll('.reasons');
    expect(reasons!.children).to.have.length(3);
    const { broken, kept } = { broken: 'Il ne respecte pas votre souhait', kept: 'Il respecte votre souhait' };
    expect(reservations!.textContent!.split(broken).length - 1).to.equal(2);
    expect(reservations!.textContent).not.to.contain(kept);
  });

  for (const rubbish of ['', 'ZZZZZ', '<img src=x onerror=alert(1)>', '__proto__'])
    it(`says so when the job is « ${rubbish} »`, async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('passerelle-job-card');
      element.setAttribute('job', rubbish);
      element.setAttribute('profile', newProfile());
      const failed = oneEvent(host, 'passerelle-error');
      host.append(element);
      expect((await failed).detail.code).to.equal('unknown-job');
      expect((await find(element.shadowRoot!, 'alert')).textContent).to.match(
        /n’existe pas dans nos données|Aucun métier n’est indiqué/
      );
      expect(all(element.shadowRoot!, 'img')).to.have.length(0);
    });

  it('links to the site’s own page on a job only over https', async () => {
    const element = await card('M1855');
    await find(element.shadowRoot!, 'heading', 'Développeur / Développeuse web');
    element.shadowRoot!.querySelector('details')!.open = true;
    element.links = 'javascript:alert(1)//{code}';
    await element.updateComplete;
    expect(all(element.shadowRoot!, 'link', /En savoir plus sur ce site/)).to.have.length(0);
    element.links = 'https://example.org/metiers/{code}?a=1';
    await element.updateComplete;
    const own = (await find(element.shadowRoot!, 'link', /En savoir plus sur ce site/)) as HTMLAnchorElement;
    expect(own.href).to.equal('https://example.org/metiers/M1855?a=1');
  });
});
