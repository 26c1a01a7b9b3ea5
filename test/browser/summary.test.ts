// The summary as a person uses it: what it holds, what can be taken away, what is opened and refused, the adviser's part.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import 'passerelle/define-all';
import type { PasserelleSummary } from 'passerelle';
import { EMPTY_PROFILE, indexJobs, jsonToProfile, profileToHash, profileToJson } from '@passerelle/engine';
import type { Profile } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';
import { profileStore } from '../../packages/widgets/src/store/profile-store.ts';
import { all, expectFocus, find, gone, newProfile, press, seen, until } from './person.ts';

const referential = await loadEssential();
const index = indexJobs(referential);

const FULL: Profile = {
  ...EMPTY_PROFILE,
  interests: { s1: 4, s2: 4, s3: 3, r1: 0, i1: 1, e1: 3 },
  jobs: [{ code: 'D1505', years: 6, endedIn: 2024 }],
  experiences: ['first-aid'],
  skills: { '300030': 'had', '300031': 'had', '300040': 'declined' },
  wishes: { 'no-night': 'must' },
  target: 'J1501',
  aims: ['useful', 'new-job', 'of-another-version'],
  situation: { region: '84', status: 'employee-permanent', monthsWorked: 90, monthsInFirm: 40 },
  plan: { start: '2027-01', hoursPerWeek: 20, steps: [], skills: [] },
};

const linkTo = (profile: Profile): string => `https://example.org/page${profileToHash(profile, index)}`;

/** A summary whose reader has answered this. */
async function summaryOf(answers: Profile, mode?: 'adviser'): Promise<PasserelleSummary> {
  const profile = newProfile();
  profileStore(profile).dispatch({ type: 'replace', profile: answers });
  return fixture(html`<passerelle-summary profile=${profile} mode=${mode ?? 'reader'}></passerelle-summary>`);
}

/** The jobs set side by side. */
const comparedIn = (root: ParentNode): HTMLElement[] =>
  all(root, 'article').filter((article) => article.querySelector(':scope > dl'));

const rootOf = (element: PasserelleSummary): ShadowRoot => element.shadowRoot!;

async function choose(root: ParentNode, name: string | RegExp, value: string): Promise<void> {
  const field = (await find(root, 'textbox', name)) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function openLink(root: ParentNode, link: string): Promise<void> {
  await seen(root, 'Ouvrir un fichier ou un lien');
  if (!all(root, 'textbox', /^Lien reçu/).length)
    [...root.querySelectorAll('summary')]
      .find(({ textContent }) => textContent!.includes('Ouvrir un fichier'))!
      .click();
  await choose(root, /^Lien reçu/, link);
  await press(root, 'button', 'Ouvrir le lien');
}

async function openFile(root: ParentNode, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'synthese.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the summary', () => {
  it('says that there is nothing yet, and how to open a file', async () => {
    const root = rootOf(await summaryOf(EMPTY_PROFILE));
    await find(root, 'heading', 'Votre synthèse est encore vide');
    await find(root, 'textbox', /^Lien reçu/);
    expect(all(root, 'button', /Imprimer/)).to.have.length(0);
  });

  it('tells who chose what, three jobs side by side, the plan, the money, what remains to be verified', async () => {
    const root = rootOf(await summaryOf(FULL));
    for (const title of [
      'Ce que j’aime faire',
      'Ce que j’ai fait',
      'Je sais le faire (2)',
      'Je ne sais pas le faire (1)',
      'Ce que je souhaite',
      'Ce qui compte pour moi',
      'Ma situation',
      'Mon plan',
      'Aides possibles',
      'Ce qui reste à vérifier',
      'Métiers côte à côte',
      'D’où cela vient',
    ])
      await find(root, 'heading', title);
    const cards = comparedIn(root);
    expect(cards).to.have.length(3);
    expect(cards[0]!.textContent)
      .to.contain('Aide-soignant')
      .and.to.contain('ROME J1501')
      .and.to.contain('métier visé');
    for (const card of cards) {
      const terms = [...card.querySelectorAll('dt')].map(({ textContent }) => textContent!.replace(/ \(\d+\)/, ''));
      expect(terms).to.deep.equal(['Déjà là', 'À acquérir', 'Conditions', 'Accès', 'IA générative', 'Recrutement']);
    }
    await seen(root, 'Me sentir utile');
    await seen(root, 'Changer de métier');
    await seen(root, 'Région : Auvergne-Rhône-Alpes');
    await seen(root, 'OIT, 2025');
    await seen(root, 'Dares, 2019');
    await seen(root, 'Début en janvier 2027, 20 h par semaine.');
    await seen(root, /Diplôme ou autorisation obligatoire : Aide-soignant/);
    await seen(root, '300030');
    await seen(root, 'ROME 4.0 version 60');
    await seen(root, 'Ce n’est pas un bilan de compétences.');
    await seen(root, /L6313-4/);
  });

  for (const [lang, title, plan, step] of [
    ['en', 'Your summary', 'My plan', /Try the job/],
    ['fr-x-tu', 'Ta synthèse', 'Mon plan', /Essayer le métier/],
  ] as const)
    it(`speaks ${lang}, in the words of the plan too`, async () => {
      const profile = newProfile();
      profileStore(profile).dispatch({ type: 'replace', profile: FULL });
      const root = rootOf(
        await fixture(html`<passerelle-summary lang=${lang} profile=${profile}></passerelle-summary>`)
      );
      await find(root, 'heading', title);
      await find(root, 'heading', plan);
      await seen(root, step);
    });

  it('follows the answers', async () => {
    const element = await summaryOf(FULL);
    const root = rootOf(element);
    await find(root, 'heading', 'Je sais le faire (2)');
    element.dispatch({ type: 'skill', id: '300032', value: 'had' });
    await find(root, 'heading', 'Je sais le faire (3)');
  });

  it('makes a link after a warning, which opens to the same answers; the event says no more than that', async () => {
    const element = await summaryOf(FULL);
    const root = rootOf(element);
    await press(root, 'button', 'Faire un lien');
    await seen(root, 'Qui a ce lien peut lire vos réponses.');
    const event = oneEvent(element, 'passerelle-export');
    await press(root, 'button', 'J’ai compris, faire le lien');
    expect((await event).detail).to.deep.equal({ element: 'passerelle-summary', format: 'link' });
    const { value } = (await find(root, 'textbox', 'Votre lien')) as HTMLInputElement;
    expect(value.startsWith(location.href.split('#')[0]!)).to.equal(true);
    const other = await summaryOf(EMPTY_PROFILE);
    await openLink(rootOf(other), value);
    await find(rootOf(other), 'heading', 'Votre synthèse');
    expect(other.answers).to.deep.equal(FULL);
  });

  it('forgets a link once the answers have changed', async () => {
    const element = await summaryOf(FULL);
    const root = rootOf(element);
    await press(root, 'button', 'Faire un lien');
    await press(root, 'button', 'J’ai compris, faire le lien');
    await find(root, 'textbox', 'Votre lien');
    element.dispatch({ type: 'skill', id: '300032', value: 'had' });
    await gone(root, 'textbox', 'Votre lien');
  });

  it('says when the answers are too long for a link', async () => {
    const experiences = Array.from({ length: 400 }, (_, i) => `unknown-activity-${i}`);
    const root = rootOf(await summaryOf({ ...FULL, experiences }));
    await press(root, 'button', 'Faire un lien');
    await press(root, 'button', 'J’ai compris, faire le lien');
    await seen(root, 'Vos réponses sont trop longues pour un lien.');
  });

  it('asks before another profile takes the place of this one', async () => {
    const element = await summaryOf(FULL);
    const root = rootOf(element);
    const other = { ...EMPTY_PROFILE, jobs: [{ code: 'D1106' }] };
    await openLink(root, linkTo(other));
    await seen(root, 'Elles prendront la place de celles qui sont sur cette page.');
    expect(element.answers).to.deep.equal(FULL);
    await press(root, 'button', 'Ne pas les ouvrir');
    await seen(root, 'Rien n’a changé.');
    expect(element.answers).to.deep.equal(FULL);
    await openLink(root, linkTo(other));
    await press(root, 'button', 'Ouvrir ces réponses');
    await seen(root, 'Les réponses sont ouvertes.');
    expect(element.answers).to.deep.equal(other);
    expectFocus(await find(root, 'heading', 'Votre synthèse'));
  });

  it('sees a link in the address of the page, asks, and leaves nothing in the address', async () => {
    const element = await summaryOf(FULL);
    const root = rootOf(element);
    await find(root, 'heading', 'Mon plan');
    const other = { ...EMPTY_PROFILE, jobs: [{ code: 'D1106' }] };
    location.hash = profileToHash(other, index);
    await press(root, 'button', 'Ouvrir ces réponses');
    await seen(root, 'Les réponses sont ouvertes.');
    expect(element.answers).to.deep.equal(other);
    expect(location.hash).to.equal('');
  });

  it('opens its own file again, notes included', async () => {
    const noted = { ...FULL, notes: 'Rappeler en janvier.', agreedOn: '2026-11-20' };
    const element = await summaryOf(EMPTY_PROFILE);
    const root = rootOf(element);
    await find(root, 'heading', 'Votre synthèse est encore vide');
    await openFile(root, profileToJson(noted));
    await find(root, 'heading', 'Votre synthèse');
    expect(element.answers).to.deep.equal(noted);
    await seen(root, 'Rappeler en janvier.');
  });

  it('counts the answers that the data no longer know, and says that the data changed', async () => {
    const element = await summaryOf(EMPTY_PROFILE);
    const root = rootOf(element);
    const strange: Profile = {
      ...FULL,
      skills: { '300030': 'had', '7': 'had' },
      wishes: { moon: 'must' },
      target: 'Z9999',
    };
    const older = { ranking: { provenance: { ...referential.ranking.provenance, version: '59' } } };
    await find(root, 'heading', 'Votre synthèse est encore vide');
    await openLink(root, `https://example.org/${profileToHash(strange, older)}`);
    await seen(root, '3 réponses ne sont plus connues de nos données.');
    await seen(root, 'Ces réponses viennent d’une autre version de nos données.');
    expect(element.answers).to.deep.equal(strange);
  });

  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  for (const [what, text, message] of [
    ['is no JSON', 'bonjour', 'Ce n’est pas un fichier de passerelle.'],
    ['is too large', `"${'a'.repeat(200_001)}"`, 'C’est trop grand pour être des réponses de passerelle.'],
    ['is nested too deeply', `{"skills":${deep}}`, 'Une réponse n’a pas la forme attendue.'],
    ['has a wrong type', '{"jobs":"D1505"}', 'Une réponse n’a pas la forme attendue.'],
    ['has names of prototypes', '{"skills":{"__proto__":"had"}}', 'Une réponse n’a pas la forme attendue.'],
    ['is of a later version', '{"version":2}', 'Il vient d’une version plus récente de passerelle.'],
  ] as const)
    it(`refuses a file that ${what}, and keeps the answers`, async () => {
      const element = await summaryOf(FULL);
      const root = rootOf(element);
      await find(root, 'heading', 'Mon plan');
      await openFile(root, text);
      const alert = await find(root, 'alert');
      await until(() => alert.textContent!.includes(message), `« ${alert.textContent} » says « ${message} »`);
      await seen(root, 'Rien n’a été ouvert, vos réponses restent comme elles étaient.');
      expect(element.answers).to.deep.equal(FULL);
    });

  for (const [what, link, message] of [
    ['is cut', linkTo(FULL).slice(0, -3), 'Le lien est abîmé ou incomplet.'],
    ['is no link of ours', 'https://example.org', 'Le lien est abîmé ou incomplet.'],
    ['is endless', `${linkTo(FULL)}${'A'.repeat(3000)}`, 'C’est trop grand pour être des réponses de passerelle.'],
  ] as const)
    it(`refuses a link that ${what}`, async () => {
      const element = await summaryOf(FULL);
      const root = rootOf(element);
      await find(root, 'heading', 'Mon plan');
      await openLink(root, link);
      await seen(root, message);
      expect(element.answers).to.deep.equal(FULL);
    });

  it('shows the text for an assistant before it is copied, and changes its question', async () => {
    const root = rootOf(await summaryOf(FULL));
    await press(root, 'button', 'Texte pour un assistant IA');
    const field = (await find(root, 'textbox', 'Texte à lire puis à copier')) as HTMLTextAreaElement;
    expect(field.readOnly).to.equal(true);
    expect(field.value).to.contain('Proposer des jeux').and.to.contain('Quels métiers devrais-je regarder');
    const question = (await find(root, 'combobox', 'Votre question')) as HTMLSelectElement;
    question.value = 'learn';
    question.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => field.value.includes('Par quoi commencer'), 'the question is in the text');
  });
});

describe('what the browser does for the summary', () => {
  /** Puts something in the place of what the browser offers, for as long as a test takes. */
  const replaced: (() => void)[] = [];
  const replace = <Of extends object>(of: Of, name: keyof Of, value: unknown): void => {
    const before = Object.getOwnPropertyDescriptor(of, name);
    Object.defineProperty(of, name, { configurable: true, value });
    replaced.push(() => (before ? Object.defineProperty(of, name, before) : Reflect.deleteProperty(of, name)));
  };
  afterEach(() => replaced.splice(0).forEach((putBack) => putBack()));

  it('copies a text, and says so on the screen', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const element = await summaryOf(FULL);
    const root = rootOf(element);
    await press(root, 'button', 'Texte pour un assistant IA');
    const { value } = (await find(root, 'textbox', 'Texte à lire puis à copier')) as HTMLTextAreaElement;
    const event = oneEvent(element, 'passerelle-export');
    await press(root, 'button', 'Copier');
    await seen(root.querySelector('[part="exports"]')!, 'Copié.');
    expect(copied).to.deep.equal([value]);
    expect((await event).detail).to.deep.equal({ element: 'passerelle-summary', format: 'prompt' });
  });

  it('leaves the text selected where copying is refused', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const root = rootOf(await summaryOf(FULL));
    await press(root, 'button', 'Faire un lien');
    await press(root, 'button', 'J’ai compris, faire le lien');
    const field = (await find(root, 'textbox', 'Votre lien')) as HTMLInputElement;
    await press(root, 'button', 'Copier');
    await seen(root.querySelector('[part="exports"]')!, 'Votre navigateur ne laisse pas copier d’ici.');
    expect(field.selectionStart).to.equal(0);
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('says how to print elsewhere, where a frame may not', async () => {
    replace(window, 'print', () => undefined);
    const root = rootOf(await summaryOf(FULL));
    await press(root, 'button', 'Imprimer ou enregistrer en PDF');
    await seen(root.querySelector('[part="exports"]')!, 'Ce cadre');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(document.querySelector('#passerelle-print')).to.equal(null);
  });
});

describe('the summary of an adviser', () => {
  it('shows nothing before the agreement, which is kept with its day and can be taken back', async () => {
    const element = await summaryOf(FULL, 'adviser');
    const root = rootOf(element);
    await find(root, 'heading', 'Synthèse, avec un conseiller ou une conseillère');
    await seen(root, 'Cochez la case avec la personne pour voir ses réponses.');
    expect(all(root, 'heading', 'Mon plan')).to.have.length(0);
    await press(root, 'checkbox', /^La personne est d’accord/);
    await find(root, 'heading', 'Mon plan');
    expect(element.answers.agreedOn).to.match(/^\d{4}-\d{2}-\d{2}$/);
    await press(root, 'checkbox', /^La personne est d’accord/);
    await gone(root, 'heading', 'Mon plan');
    expect(element.answers.agreedOn).to.equal(undefined);
  });

  it('tries other weights beside the person’s own list, which does not move', async () => {
    const element = await summaryOf({ ...FULL, agreedOn: '2026-11-20' }, 'adviser');
    const root = rootOf(element);
    await find(root, 'list', 'À l’essai');
    const titles = (name: string): string[] =>
      [...all(root, 'list', name)[0]!.querySelectorAll('li')].map((row) => row.querySelector('input')!.ariaLabel!);
    const own = titles('Sa liste');
    expect(titles('À l’essai')).to.deep.equal(own);
    const skills = await find(root, 'group', 'Les compétences');
    await press(skills, 'radio', 'Pas du tout');
    await until(() => titles('À l’essai').join() !== own.join(), 'the tried list changes');
    expect(titles('Sa liste')).to.deep.equal(own);
    expect(element.answers.wishes).to.deep.equal(FULL.wishes);
    await press(root, 'button', 'Revenir à ses réglages');
    await until(() => titles('À l’essai').join() === own.join(), 'the tried list is back');
  });

  it('tries other wishes without touching those of the person', async () => {
    const element = await summaryOf({ ...FULL, agreedOn: '2026-11-20' }, 'adviser');
    const root = rootOf(element);
    const tried = await find(root, 'list', 'À l’essai');
    const before = tried.textContent;
    [...root.querySelectorAll<HTMLElement>('summary')]
      .find(({ textContent }) => /autres souhaits/.test(textContent!))!
      .click();
    await press(root, 'checkbox', /^Éviter de travailler samedis/);
    await until(() => tried.textContent !== before, 'the tried list changes');
    expect(element.answers.wishes).to.deep.equal(FULL.wishes);
  });

  it('puts two chosen jobs side by side in the page', async () => {
    const root = rootOf(await summaryOf({ ...FULL, agreedOn: '2026-11-20' }, 'adviser'));
    const list = await find(root, 'list', 'Sa liste');
    const boxes = all(list, 'checkbox').slice(4, 6);
    const names = boxes.map(({ ariaLabel }) => ariaLabel!.replace(/^Comparer\s*: /, ''));
    for (const box of boxes) box.click();
    await until(() => comparedIn(root).length === 2, 'two are compared');
    const shown = comparedIn(root);
    shown.forEach((card, i) => expect(card.textContent).to.contain(names[i]));
  });

  it('keeps notes in the page and in the file, and in no link', async () => {
    const element = await summaryOf({ ...FULL, agreedOn: '2026-11-20' }, 'adviser');
    const root = rootOf(element);
    await choose(root, 'Notes de l’entretien', 'Voir la mission locale.');
    await until(() => element.answers.notes === 'Voir la mission locale.', 'the notes are kept');
    expect(jsonToProfile(profileToJson(element.answers), index).profile.notes).to.equal('Voir la mission locale.');
    await press(root, 'button', 'Faire un lien');
    await seen(root, 'Les notes de l’entretien n’y sont pas.');
  });
});
