import { expect } from '@open-wc/testing';
import { all, find, press, seen, tap, until } from '../browser/person.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';

const DIST = '/packages/widgets/dist/';

describe('the configurator', () => {
  let page: HostPage;
  let emptyPage: HTMLIFrameElement | undefined;
  afterEach(() => {
    page.close();
    emptyPage?.remove();
    emptyPage = undefined;
  });

  const open = async (hash = ''): Promise<void> => {
    page = await openHostPage(`/demo/configurator.html${hash}`, { size: [1280, 900] });
    await find(page.document, 'combobox', 'Élément');
  };
  /** Puts a value in the field of that name, as a person would. */
  async function choose(role: string, name: string | RegExp, value: string): Promise<void> {
    const field = (await find(page.document, role, name)) as HTMLInputElement;
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  const snippet = (): string => page.document.querySelector('#snippet')!.textContent!;
  const isWritten = (part: string): Promise<void> => until(() => snippet().includes(part), `the code holds ${part}`);
  const preview = (which: string): Document =>
    page.document.querySelector<HTMLIFrameElement>(`iframe[title="Aperçu sur ${which}"]`)!.contentDocument!;

  /** What a site owner does with the code: pastes it in a page of theirs. */
  async function paste({ scripts = true } = {}): Promise<Document> {
    emptyPage?.remove();
    emptyPage = document.createElement('iframe');
    if (!scripts) emptyPage.setAttribute('sandbox', 'allow-same-origin');
    emptyPage.srcdoc = `<!doctype html><html lang="fr"><title>page</title>${snippet()}</html>`;
    const loaded = new Promise((resolve) => emptyPage!.addEventListener('load', resolve, { once: true }));
    document.body.append(emptyPage);
    await loaded;
    return emptyPage.contentDocument!;
  }

  it('shows in both widths what is chosen, and gives code that shows the same in an empty page', async () => {
    await open();
    for (const which of ['un téléphone', 'un ordinateur']) await find(preview(which), 'heading', /^Question 1 sur 30/);
    await choose('combobox', 'Élément', 'quiz');
    await choose('combobox', 'Langue', 'fr-x-tu');
    await choose('combobox', 'Thème', 'dark');
    await choose('combobox', 'Niveau du titre', '3');
    const [accent] = all(page.document, 'group', 'Vos couleurs')[0]!.querySelectorAll('input');
    accent!.value = '#7a1f4b';
    accent!.dispatchEvent(new Event('input', { bubbles: true }));
    await isWritten('--passerelle-accent: #7a1f4b;');
    expect(snippet()).to.contain('<passerelle-quiz lang="fr-x-tu" theme="dark" heading-level="3"></passerelle-quiz>');
    const shown = preview('un téléphone').querySelector('passerelle-quiz')!;
    expect(shown.getAttribute('theme')).to.equal('dark');
    expect(shown.style.getPropertyValue('--passerelle-accent')).to.equal('#7a1f4b');

    await choose('textbox', 'Adresse du dossier des fichiers', DIST);
    await isWritten(`src="${DIST}passerelle.js"`);
    const pasted = await paste();
    const quiz = (await find(pasted, 'heading', /^Question 1 sur 30/)).getRootNode() as ShadowRoot;
    await find(quiz, 'heading', /tu/);
    expect(getComputedStyle(quiz.host).getPropertyValue('--passerelle-accent')).to.equal('#7a1f4b');
    expect(page.watch.faults).to.deep.equal([]);
  });

  for (const [widget, quizOf] of [
    ['quiz', (pasted: Document) => pasted.querySelector('passerelle-quiz')!],
    [
      'journey',
      (pasted: Document) => pasted.querySelector('passerelle-journey')!.shadowRoot!.querySelector('passerelle-quiz')!,
    ],
  ] as const)
    it(`gives code whose first question stands without a script, and goes on with one: ${widget}`, async () => {
      const profile = `written-${widget}`;
      await open(`#${new URLSearchParams({ widget, profile, address: DIST, accent: '#7a1f4b' })}`);
      await press(page.document, 'checkbox', 'Écrire la première question dans le code');
      await isWritten('<template shadowrootmode="open">');
      await seen(page.document, /^Votre page pèse \d+ ko de plus, avant compression\.$/);
      await seen(page.document, /ajoutez 'sha256-[\w+/]+=' à sa ligne « style-src »/);
      expect(page.window.location.hash).to.contain('question=written');

      const still = quizOf(await paste({ scripts: false })).shadowRoot!;
      await find(still, 'heading', /^Question 1 sur 30/);
      expect(all(still, 'radio')).to.have.length(5);
      expect(getComputedStyle(still.host).getPropertyValue('--passerelle-accent')).to.equal('#7a1f4b');

      const quiz = quizOf(await paste());
      await until(() => quiz.hasUpdated, 'the script has come');
      tap(await find(quiz.shadowRoot!, 'radio', 'Beaucoup'));
      await find(quiz.shadowRoot!, 'heading', /^Question 2 sur 30/);
      expect(page.watch.faults).to.deep.equal([]);
    });

  it('finds a job by its name, and shows its card', async () => {
    await open('#widget=job-card');
    const field = (await find(page.document, 'combobox', 'Métier')) as HTMLInputElement;
    field.focus();
    await until(() => field.list!.options.length === 1584, 'every job is named');
    const [mason] = [...field.list!.options].filter(({ value }) => value.endsWith('(F1703)'));
    await choose('combobox', 'Métier', mason!.value);
    await isWritten('<passerelle-job-card job="F1703">');
    await seen(preview('un téléphone'), 'Code ROME F1703');
  });

  it('lets a site choose the wishes that are offered, and how high the levels go', async () => {
    await open('#widget=wishes');
    const wishes = preview('un téléphone').querySelector('passerelle-wishes')!;
    await until(() => wishes.shadowRoot, 'the elements beside the quiz have come');
    await find(wishes.shadowRoot!, 'heading', 'Que souhaitez-vous ?');
    for (const group of ['Horaires', 'Conditions de travail', 'Centres d’intérêt', 'Domaines'])
      await press(page.document, 'checkbox', group);
    await choose('combobox', 'Niveaux d’études proposés', 'level-cap');
    await isWritten('<passerelle-wishes wishes="contact level-none level-cap"></passerelle-wishes>');
    await until(() => wishes.shadowRoot!.querySelectorAll('[part="group"]').length === 2, 'two groups are left');
    await seen(wishes.shadowRoot!, 'Niveau d’études');

    for (const group of ['Contact', 'Niveau d’études']) await press(page.document, 'checkbox', group);
    await seen(page.document, 'Gardez au moins un groupe de souhaits.');
    await isWritten('wishes="level-none level-cap"');
    expect(page.watch.faults).to.deep.equal([]);
  });

  it('warns of colours that are hard to read, in the theme that is shown', async () => {
    await open('#widget=quiz&text=%23777777');
    await seen(page.document, '« Texte » sur « Fond » : contraste de 4,4, il faut 4,5.');
    await choose('combobox', 'Thème', 'dark');
    await seen(page.document, /« Texte » sur « Fond » : contraste de 3,/);
  });

  it('keeps the choices in a link, and leaves out of a link what does not fit', async () => {
    await open('#widget=wishes&theme=auto&accent=%23aa0000&remember=&form=latest');
    expect(snippet()).to.contain('<passerelle-wishes theme="auto" remember></passerelle-wishes>');
    expect(snippet()).to.contain('passerelle.iife.js" defer');
    const { hash, href } = page.window.location;
    const copied: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    await press(page.document, 'button', 'Copier le code');
    await seen(page.document, 'Code copié.');
    await press(page.document, 'button', 'Copier le lien de ces réglages');
    await seen(page.document, 'Lien copié.');
    expect(copied).to.deep.equal([snippet(), href]);
    page.close();
    const hostile = new URLSearchParams({
      widget: 'quiz',
      job: 'M1855',
      theme: 'purple',
      onclick: 'alert(1)',
      font: 'x;} body{display:none',
      accent: 'red"><script>',
      address: 'javascript:alert(1)//',
      'heading-level': '4',
    });
    await open(`#${hostile}`);
    expect(snippet()).to.contain('<passerelle-quiz heading-level="4"></passerelle-quiz>');
    for (const part of ['job=', 'theme=purple', 'onclick', 'font=', 'accent=', 'address=javascript'])
      await seen(page.document, new RegExp(`laissé de côté : ${part}`));
    expect(snippet()).not.to.match(/purple|alert|display|script>.*script>.*script>/);
    page.close();
    await open(hash);
    expect(snippet()).to.contain('<passerelle-wishes theme="auto" remember></passerelle-wishes>');
    expect(page.watch.faults).to.deep.equal([]);
  });
});
