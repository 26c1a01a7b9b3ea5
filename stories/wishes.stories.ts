import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fr } from '../packages/widgets/src/i18n/fr.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press } from './reader.ts';
import { answered, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'wishes',
  title: 'Souhaits',
  component: 'passerelle-wishes',
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const SOME = answered({
  jobs: [{ code: 'D1505' }],
  wishes: { 'no-weekend': 'must', 'no-night': 'prefer', telework: 'prefer' },
});
const EVERY_GROUP = answered({
  wishes: {
    'no-weekend': 'must',
    'no-heavy-loads': 'must',
    'with-public': 'prefer',
    'level-bac': 'must',
    'domain-J': 'must',
    'domain-K': 'must',
  },
});
/** Hardly a job is done outdoors and from home. */
const TOO_MANY = answered({
  wishes: { outdoors: 'must', telework: 'must', 'no-travel': 'must', 'level-none': 'must' },
});
const openAll: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await look(canvasElement, 'details');
  for (const { name } of Object.values(fr.wishes.groups)) {
    const summary = await look(canvasElement, 'summary', name);
    (summary.parentElement as HTMLDetailsElement).open = true;
  }
};

export const Empty: Story = { name: 'Vide' };

export const OneTicked: Story = {
  name: 'Un souhait coché',
  play: ({ canvasElement }) => press(canvasElement, 'Éviter le travail de nuit'),
};

export const Some: Story = { name: 'Quelques souhaits et leur prix', parameters: SOME };

export const Everything: Story = {
  name: 'Tous les groupes ouverts',
  parameters: EVERY_GROUP,
  play: openAll,
};

export const Relaxed: Story = { name: 'Souhaits assouplis', parameters: TOO_MANY };

export const Among: Story = { name: 'Dans les secteurs du site', args: { among: 'J, K13' }, parameters: SOME };

export const Offered: Story = {
  name: 'Souhaits choisis par le site',
  args: { wishes: 'contact level-none level-cap level-bac' },
};

export const Unloaded: Story = { name: 'Données introuvables', args: { referential: 'data:,' } };
