import { expect } from '@open-wc/testing';
import { find, press, seen, tap, write } from '../browser/person.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { walkJourney } from './walk-journey.ts';

/** The page's own files: its style, the built files, nothing else. */
const OWN =
  /^http:\/\/localhost:\d+\/(demo\/(hosts\/)?[\w-]+\.(html|css|js)|packages\/widgets\/dist\/[\w.-]+\.(js|css))$/;

describe('the demo pages', () => {
  let page: HostPage;
  afterEach(() => page.close());

  const nothingElse = (): void => {
    expect(page.watch.faults).to.deep.equal([]);
    expect(page.requests().filter((address) => !OWN.test(address))).to.deep.equal([]);
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
    await press(matches!.shadowRoot!, 'button', /^Voir mon plan : /);
    await find(plan, 'heading', /^Votre plan : ./);
    await press(plan, 'checkbox', /^J’ai vu ce métier de près/);
    await seen(plan, '1 étape faite');
    nothingElse();
  });

  it('the journey page: the whole journey', async () => {
    page = await openHostPage('/demo/journey.html');
    await walkJourney(page.document);
    nothingElse();
  });

  it('loads the jobs only when they are needed', async () => {
    page = await openHostPage('/demo/hosts/strict.html');
    await find(page.document, 'heading', /^Question 1 sur 30/);
    expect(page.requests().filter((address) => /passerelle[^/]*\.js$/.test(address))).to.have.length(1);
  });
});
