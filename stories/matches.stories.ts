import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fr } from '../packages/widgets/src/i18n/fr.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press } from './reader.ts';
import { answered, liking, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'matches',
  title: 'Métiers proposés',
  component: 'passerelle-matches',
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const TASTES = { interests: liking({ R: 1, I: 1, A: 0, S: 4, E: 3, C: 2 }) };
const CASHIER = { jobs: [{ code: 'D1505' }] };

export const Empty: Story = { name: 'Vide' };

export const Results: Story = { name: 'D’après goûts et compétences', parameters: answered({ ...TASTES, ...CASHIER }) };

export const TastesOnly: Story = { name: 'D’après les goûts', parameters: answered(TASTES) };

export const SkillsOnly: Story = { name: 'D’après les compétences', parameters: answered(CASHIER) };

export const MoreResults: Story = {
  name: 'Dix métiers de plus',
  parameters: answered(CASHIER),
  play: ({ canvasElement }) => press(canvasElement, fr.matches.more(10)),
};

export const MoreOpen: Story = {
  name: 'Curseur vers des métiers plus ouverts',
  parameters: answered({ ...TASTES, ...CASHIER }),
  play: async ({ canvasElement }) => {
    const slider = (await look(canvasElement, 'input[type="range"]')) as HTMLInputElement;
    slider.valueAsNumber = 3;
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
};

export const StoneOpen: Story = {
  name: 'Avec une étape, fiche ouverte',
  parameters: answered({ ...TASTES, ...CASHIER }),
  play: ({ canvasElement }) => press(canvasElement, fr.matches.showCard),
};

export const Among: Story = {
  name: 'Dans les secteurs du site',
  args: { among: 'J, K13' },
  parameters: answered({ ...TASTES, ...CASHIER }),
};

export const RelaxedWishes: Story = {
  name: 'Souhaits assouplis',
  args: { among: 'K13 J15' },
  parameters: answered({
    ...CASHIER,
    wishes: { 'no-weekend': 'must', 'no-night': 'must', 'no-public': 'must', telework: 'must' },
  }),
};

export const LongTitles: Story = {
  name: 'Métiers aux noms longs',
  args: { among: 'H2414 H1219 G1220' },
  parameters: answered(CASHIER),
};

export const Unloaded: Story = {
  name: 'Données introuvables',
  // An address that no browser can resolve fails everywhere, without a request.
  args: { referential: 'data:,' },
};
