import { expect } from '@open-wc/testing';
import { find, press, seen, tap, until, write } from '../browser/person.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { walkJourney } from './walk-journey.ts';

describe('the demo pages', () => {
  let page: HostPage;
  afterEach(() => page.close());

  const nothingElse = (): void => {
    expect(page.watch.faults).to.deep.equal([]);
    expect(page.strangers()).to.deep.equal([]);
  };

  it('under a strict policy: the whole journey, no violation, no request, nothing stored', async () => {
    const stored = JSON.stringify(localStorage);
    page = await openHostPage('/demo/hosts/strict.html');
    await walkJourney(page.document);
    nothingElse();
    expect(JSON.stringify(localStorage)).to.equal(stored);
    expect(page.document.cookie).to.equal(document.cookie);
    // The policy is in force: what it forbids is refused there.
    expect(() => page.window.eval('1')).to.throw();
  });

  it('the article: quiz, skills, matches and plan share what the reader says', async () => {
    page = await openHostPage('/demo/index.html');
    // All but the quiz are defined once the page has shown that it holds one.
    await page.window.customElements.whenDefined('passerelle-plan');
    const [quiz, skills, matches] = ['quiz', 'skills', 'matches'].map((name) =>
      page.document.querySelector(`passerelle-${name}`)!
    );
    tap(await find(quiz!.shadowRoot!, 'radio', 'Beaucoup'));
    await find(quiz!.shadowRoot!, 'heading', /^Question 2 sur 30/);
    await write(skills!.shadowRoot!, 'searchbox', 'maçon');
    await press(skills!.shadowRoot!, 'button', /^Ajouter : Maçon \/ Maçonne ?, métier$/);
    await find(matches!.shadowRoot!, 'heading', 'Des métiers à découvrir');
    await seen(matches!.shadowRoot!, /\d+ des \d+ compétences clés/);
    const plan = page.document.querySelector('passerelle-plan')!.shadowRoot!;
    await find(plan, 'heading', 'Votre plan apparaîtra ici');
    await press(matches!.shadowRoot!, 'button', /^Voir mon plan pour le métier : /);
    await find(plan, 'heading', /^Votre plan ./);
    await press(plan, 'checkbox', /^J’ai vu ce métier de près/);
    await seen(plan, '1 étape faite');
    nothingElse();
  });

  it('the journey page: the whole journey', async () => {
    page = await openHostPage('/demo/journey.html');
    await walkJourney(page.document);
    nothingElse();
  });

  it('the page of tokens: a value changes the elements at once, and is in the rules to copy', async () => {
    page = await openHostPage('/demo/tokens.html');
    await find(page.document, 'heading', /^Question 1 sur 30/);
    const change = async (name: string, value: string): Promise<void> => {
      await until(() => page.document.querySelector(`#token-${name}`), 'the table is drawn');
      const field = page.document.querySelector<HTMLInputElement>(`#token-${name}`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await change('muted', '#cccccc');
    await seen(page.document, /contraste 1,\d : trop faible, il faut 4,5/);
    await change('accent', '#aa0000');
    await seen(page.document, '--passerelle-accent: #aa0000;');
    await change('radius', '0px');
    const panel = page.document.querySelector('passerelle-quiz')!.shadowRoot!.querySelector('.root')!;
    expect(page.window.getComputedStyle(panel).borderTopLeftRadius).to.equal('0px');
    await press(page.document, 'button', 'Rétablir radius');
    expect(page.window.getComputedStyle(panel).borderTopLeftRadius).to.equal('12px');
    nothingElse();
  });

  it('the accessibility page is read without a script', async () => {
    page = await openHostPage('/demo/accessibilite.html', { scripts: false });
    await find(page.document, 'heading', 'Accessibilité des composants');
    expect(page.document.querySelectorAll('tbody tr')).to.have.length(106);
  });

  it('loads the jobs only when they are needed', async () => {
    page = await openHostPage('/demo/hosts/strict.html');
    await find(page.document, 'heading', /^Question 1 sur 30/);
    const loaded = (): string[] =>
      page.requests().flatMap((address) => /passerelle[a-z-]*?(?=(-[\w-]{8})?\.js$)/.exec(address)?.[0] ?? []);
    // The elements of the other steps come beside the question.
    await until(() => loaded().includes('passerelle-elements'), 'the other elements have come');
    expect(new Set(loaded())).to.deep.equal(new Set(['passerelle', 'passerelle-elements']));
  });
});
