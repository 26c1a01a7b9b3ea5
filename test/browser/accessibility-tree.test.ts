// What a screen reader is given, read from the browser's own accessibility tree: in every state of the catalogue,
// then what is said when something changes. Chromium alone shows its tree.
import { expect, fixture, html } from '@open-wc/testing';
import 'passerelle/define-all';
import type { PasserelleMatches, PasserelleQuiz, PasserelleSkills } from 'passerelle';
import { drawn } from './contrast.ts';
import { devtools, isChromium } from './devtools.ts';
import { catalogue } from '../../stories/catalogue.ts';
import { elementsIn, mountStory } from './mount-story.ts';
import { find, newProfile, press, tap, until, write } from './person.ts';

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** What is there to be read, in order. */
async function treeOfPage(): Promise<AxNode[]> {
  const { nodes } = await devtools<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored);
}

const roleOf = ({ role }: AxNode): string => String(role?.value ?? '');
const nameOf = ({ name }: AxNode): string =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const propertyOf = ({ properties = [] }: AxNode, name: string): unknown =>
  properties.find((property) => property.name === name)?.value.value;
const having = (nodes: readonly AxNode[], ...roles: readonly string[]): AxNode[] =>
  nodes.filter((node) => roles.includes(roleOf(node)));

/** Roles that a reader acts on, or goes to by a list of them: without a name they are nothing. */
const NAMED = ['button', 'link', 'radio', 'checkbox', 'searchbox', 'textbox', 'slider', 'combobox', 'spinbutton'];
const NAMED_PLACES = ['heading', 'radiogroup', 'table', 'columnheader', 'rowheader', 'DisclosureTriangle', 'image'];

/** Texts of the status line: what was said last. */
const said = async (): Promise<string> => {
  const nodes = await treeOfPage();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textIn = (node: AxNode | undefined): string =>
    node === undefined
      ? ''
      : roleOf(node) === 'StaticText'
        ? nameOf(node)
        : (node.childIds ?? []).map((id) => textIn(byId.get(id))).join(' ');
  return having(nodes, 'status').map(textIn).join(' ').replace(/\s+/g, ' ').trim();
};

const heard = (text: RegExp): Promise<void> => until(async () => text.test(await said()), `${text} is said`);

describe('the accessibility tree', () => {
  before(function () {
    if (!isChromium) this.skip();
  });

  for (const entry of catalogue)
    it(`names and orders everything in ${entry.id}`, async () => {
      const container = await mountStory(entry);
      try {
        // What opens and closes is a group too, which its summary names. The tree follows the page a little later.
        let nodes = await treeOfPage();
        await until(async () => {
          const groups = having(nodes, 'group').filter((node) => nameOf(node) !== '');
          if (groups.length === drawn(container, 'fieldset, [role="group"]').length) return true;
          nodes = await treeOfPage();
          return false;
        }, 'each group is in the tree, with a name');
        const nameless = having(nodes, ...NAMED, ...NAMED_PLACES).filter((node) => nameOf(node) === '');
        expect(
          nameless.map((node) => `${roleOf(node)} ${JSON.stringify(node.properties)}`),
          'without a name'
        ).to.deep.equal([]);
        for (const { shadowRoot } of elementsIn(container)) {
          const panel = shadowRoot!.querySelector<HTMLElement>('.root')!;
          expect(panel.lang, 'language').to.equal('fr');
          expect(panel.dir, 'direction').to.equal('ltr');
        }
        const focusable = nodes.filter((node) => propertyOf(node, 'focusable') === true);
        const vague = focusable.filter((node) => ['generic', 'none', 'img'].includes(roleOf(node)));
        expect(vague.map(nameOf), 'focusable without a role').to.deep.equal([]);
        const levels = having(nodes, 'heading').map((node) => Number(propertyOf(node, 'level')));
        const jumps = levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1);
        expect(jumps, `levels ${levels.join()}`).to.deep.equal([]);
        const wrong = nodes.filter((node) => ![undefined, 'false'].includes(propertyOf(node, 'invalid') as string));
        expect(
          wrong.filter(({ description }) => !description?.value).map(nameOf),
          'fields in error without a reason'
        ).to.deep.equal([]);
        // A live region that comes with its text is not heard: it must be there before.
        expect(having(nodes, 'status').length, 'status lines').to.be.at.least(1);
      } finally {
        container.remove();
      }
    });

  it('gives a question as the name of its answers, and each answer its place', async () => {
    const quiz = await fixture<PasserelleQuiz>(html`<passerelle-quiz profile=${newProfile()}></passerelle-quiz>`);
    await find(quiz.shadowRoot!, 'heading', /^Question 1 sur 30/);
    const nodes = await treeOfPage();
    expect(having(nodes, 'group').map(nameOf).join()).to.match(/^Question 1 sur 30\. Aimeriez-vous… .+ \?$/);
    expect(having(nodes, 'radio').map(nameOf)).to.deep.equal([
      'Pas du tout',
      'Plutôt non',
      'Ça dépend',
      'Plutôt oui',
      'Beaucoup',
    ]);
  });

  it('gives the six scores as a table, a row each, with headers', async () => {
    const entry = catalogue.find(({ id }) => id === 'quiz--Result')!;
    const container = await mountStory(entry);
    const nodes = await treeOfPage();
    container.remove();
    expect(having(nodes, 'table').map(nameOf)).to.deep.equal(['Vos points pour chaque famille d’activités']);
    expect(having(nodes, 'columnheader').map(nameOf)).to.deep.equal(['Famille d’activités', 'Points']);
    expect(having(nodes, 'rowheader')).to.have.length(6);
    for (const cell of having(nodes, 'cell', 'gridcell')) expect(nameOf(cell)).to.match(/^\d+ sur 20$/);
  });

  it('says what a search found, and what was added', async () => {
    const skills = await fixture<PasserelleSkills>(
      html`<passerelle-skills profile=${newProfile()}></passerelle-skills>`
    );
    await write(skills.shadowRoot!, 'searchbox', 'zzzxxqk');
    await heard(/^Rien trouvé pour « ?zzzxxqk ?»/);
    const descriptionOf = async (): Promise<unknown> => having(await treeOfPage(), 'searchbox')[0]!.description?.value;
    expect(await descriptionOf()).to.match(/^Par exemple.+Rien trouvé/);
    await write(skills.shadowRoot!, 'searchbox', 'maçon');
    await heard(/^\d+ propositions? pour « ?maçon ?»$/);
    const [field] = having(await treeOfPage(), 'searchbox');
    expect(nameOf(field!)).to.equal('Métier ou activité');
    expect(await descriptionOf()).to.match(/^Par exemple.+aidant$/);
    await press(skills.shadowRoot!, 'button', /^Ajouter : Maçon/);
    await heard(/^Ajouté : Maçon/);
  });

  it('ties what is wrong with a number to its field', async () => {
    const container = await mountStory(catalogue.find(({ id }) => id === 'plan--OwnPace')!);
    const field = (await find(container, 'spinbutton')) as HTMLInputElement;
    field.value = '999';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const [node] = having(await treeOfPage(), 'spinbutton').filter((each) => propertyOf(each, 'invalid') === 'true');
    container.remove();
    expect(node?.description?.value).to.match(/\d/);
  });

  it('says that a skill is noted, and whether a button is pressed', async () => {
    const matches = await fixture<PasserelleMatches>(
      html`<passerelle-matches profile=${newProfile()}></passerelle-matches>`
    );
    matches.dispatch({ type: 'add-job', job: { code: 'D1505' } });
    const button = await find(matches.shadowRoot!, 'article').then((card) => {
      const details = card.querySelector('details')!;
      details.open = true;
      return find(card, 'button', 'Je sais faire');
    });
    const pressed = async (): Promise<unknown[]> =>
      having(await treeOfPage(), 'button')
        .filter((node) => nameOf(node) === 'Je sais faire')
        .map((node) => propertyOf(node, 'pressed'));
    expect(await pressed()).not.to.include('true');
    tap(button);
    await heard(/C’est noté\. \d+ des \d+ compétences clés/);
    expect(await pressed()).to.include('true');
  });
});
