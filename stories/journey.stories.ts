import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fr } from '../packages/widgets/src/i18n/fr.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press, type } from './reader.ts';
import { answered, liking, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'journey',
  title: 'Parcours',
  component: 'passerelle-journey',
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const CASHIER = answered({ jobs: [{ code: 'D1505' }], interests: liking({ R: 1, I: 1, A: 0, S: 3, E: 3, C: 4 }) });
const goToSkills: NonNullable<Story['play']> = ({ canvasElement }) =>
  press(canvasElement, `2 ${fr.journey.steps.skills.name}`);
const goToWishes: NonNullable<Story['play']> = ({ canvasElement }) =>
  press(canvasElement, `3 ${fr.journey.steps.wishes.name}`);
const goToMatches: NonNullable<Story['play']> = ({ canvasElement }) =>
  press(canvasElement, `4 ${fr.journey.steps.matches.name}`);

export const Quiz: Story = { name: 'Étape 1, vos goûts' };

export const QuizResult: Story = { name: 'Étape 1, résultat', parameters: CASHIER };

export const Skills: Story = { name: 'Étape 2, votre expérience', play: goToSkills };

export const SkillsAnswered: Story = {
  name: 'Étape 2, métier exercé',
  parameters: CASHIER,
  play: goToSkills,
};

export const Wishes: Story = { name: 'Étape 3, vos souhaits', parameters: CASHIER, play: goToWishes };

export const Matches: Story = { name: 'Étape 4, vos métiers', parameters: CASHIER, play: goToMatches };

export const MatchesEmpty: Story = { name: 'Étape 4, sans réponse', play: goToMatches };

const PLANNED = answered({ jobs: [{ code: 'D1505' }], target: 'D1102' });
const goTo =
  (n: number, name: string): NonNullable<Story['play']> =>
  ({ canvasElement }) =>
    press(canvasElement, `${n} ${name}`);

export const Plan: Story = {
  name: 'Étape 5, votre plan',
  parameters: PLANNED,
  play: goTo(5, fr.journey.steps.plan.name),
};

export const Summary: Story = {
  name: 'Étape 6, votre synthèse',
  parameters: PLANNED,
  play: goTo(6, fr.journey.steps.summary.name),
};

export const Target: Story = {
  name: 'Un métier en tête',
  parameters: PLANNED,
  play: ({ canvasElement }) => press(canvasElement, fr.journey.entries.job),
};

export const TargetSearch: Story = {
  name: 'Un métier en tête, à chercher',
  play: async ({ canvasElement }) => {
    await press(canvasElement, fr.journey.entries.job);
    await type(canvasElement, 'fleuriste');
    await look(canvasElement, '[part="hits"] button');
  },
};

export const Promises: Story = {
  name: 'Cases à cocher de la mémoire et de l’accord',
  args: { remember: true, events: 'full' },
  parameters: CASHIER,
  play: goToMatches,
};
