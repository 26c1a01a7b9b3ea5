import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fr } from '../packages/widgets/src/i18n/fr.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press, type } from './reader.ts';
import { answered, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'skills',
  title: 'Compétences',
  component: 'passerelle-skills',
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const CASHIER = answered({ jobs: [{ code: 'D1505' }], experiences: ['food-bank'] });

export const Empty: Story = { name: 'Vide' };

export const PastJob: Story = { name: 'Métier exercé et compétences à confirmer', parameters: CASHIER };

export const SearchResults: Story = {
  name: 'Propositions',
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'caissière');
    await look(canvasElement, '[part="hits"] button');
  },
};

export const NothingFound: Story = {
  name: 'Rien trouvé',
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'zzzxxqk');
    await look(canvasElement, 'p', fr.skills.none('zzzxxqk'));
  },
};

export const Added: Story = {
  name: 'Métier ajouté depuis la recherche',
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'caissière');
    (await look(canvasElement, '[part="hits"] button')).click();
  },
};

export const Ticked: Story = {
  name: 'Compétences cochées',
  parameters: CASHIER,
  play: async ({ canvasElement }) => {
    await press(canvasElement, fr.skills.yes);
    (await look(canvasElement, 'li:nth-child(2) button', fr.skills.no)).click();
  },
};

export const LongTitles: Story = {
  name: 'Métiers aux noms longs',
  parameters: answered({ jobs: [{ code: 'H2414' }, { code: 'H1219' }, { code: 'G1220' }] }),
};

export const AllHad: Story = {
  name: 'Toutes les compétences confirmées',
  parameters: CASHIER,
  play: async ({ canvasElement }) => {
    const rows = (await look(canvasElement, '[part="checklist"]')).querySelectorAll('li');
    for (const row of rows) await press(row, fr.skills.yes);
  },
};

export const Unloaded: Story = { name: 'Données introuvables', args: { referential: 'data:,' } };
