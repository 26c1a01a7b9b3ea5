import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fr } from '../packages/widgets/src/i18n/fr.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press } from './reader.ts';
import { answered, liking, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'job-card',
  title: 'Fiche métier',
  component: 'passerelle-job-card',
  args: { job: 'M1855' },
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const CASHIER = answered({ jobs: [{ code: 'D1505' }], interests: liking({ R: 1, I: 1, A: 0, S: 3, E: 3, C: 4 }) });
const openDetails: NonNullable<Story['play']> = ({ canvasElement }) => press(canvasElement, fr.card.details);

export const Plain: Story = { name: 'Simple' };

export const Details: Story = { name: 'Détail ouvert', play: openDetails };

export const Regulated: Story = { name: 'Métier réglementé', args: { job: 'J1506' } };

export const SomeHad: Story = {
  name: 'Compétences en partie acquises',
  args: { job: 'D1106' },
  parameters: CASHIER,
  play: openDetails,
};

export const AllHad: Story = {
  name: 'Toutes les compétences acquises',
  args: { job: 'D1505' },
  parameters: CASHIER,
  play: openDetails,
};

export const NoneHad: Story = {
  name: 'Aucune compétence, goûts éloignés',
  args: { job: 'F1703' },
  parameters: answered({
    interests: liking({ R: 0, I: 4, A: 4, S: 1, E: 0, C: 1 }),
    wishes: { 'no-heavy-loads': 'must' },
  }),
  play: openDetails,
};

export const InTwoSteps: Story = {
  name: 'Trop loin, un chemin en deux étapes',
  args: { job: 'A1101' },
  parameters: CASHIER,
  play: async ({ canvasElement }) => {
    await press(canvasElement, fr.card.details);
    await look(canvasElement, '[part="way"]');
  },
};

export const OwnLink: Story = {
  name: 'Lien du site',
  args: { links: 'https://example.org/metiers/{code}' },
  play: openDetails,
};

export const UnknownCode: Story = { name: 'Code inconnu', args: { job: 'Z9999' } };

export const LongTitle: Story = { name: 'Nom long', args: { job: 'H2414' } };

export const Unloaded: Story = { name: 'Données introuvables', args: { referential: 'data:,' } };
