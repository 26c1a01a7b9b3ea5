import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { frPlan } from '../packages/widgets/src/i18n/fr-plan.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press } from './reader.ts';
import { answered, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'plan',
  title: 'Plan',
  component: 'passerelle-plan',
  args: { job: 'D1102' },
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const CASHIER = { jobs: [{ code: 'D1505' }] };
const openAll: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const [first] = [await look(canvasElement, 'details')];
  for (const details of (first!.getRootNode() as ShadowRoot).querySelectorAll('details')) details.open = true;
};

export const Empty: Story = { name: 'Sans métier choisi', args: { job: '' } };

export const Plain: Story = { name: 'Sans réponse' };

export const Target: Story = {
  name: 'Métier choisi par le lecteur',
  args: { job: '' },
  parameters: answered({ ...CASHIER, target: 'D1102' }),
};

export const AllOpen: Story = { name: 'Tout ouvert', parameters: answered(CASHIER), play: openAll };

export const Regulated: Story = { name: 'Métier réglementé', args: { job: 'J1506' }, play: openAll };

export const AllHad: Story = {
  name: 'Toutes les compétences acquises',
  args: { job: 'D1505' },
  parameters: answered(CASHIER),
  play: openAll,
};

export const LongStudies: Story = { name: 'Bac+8', args: { job: 'J1102' }, play: openAll };

export const LongTitle: Story = {
  name: 'Nom long',
  args: { job: 'H2414' },
  parameters: answered(CASHIER),
  play: openAll,
};

export const SideProject: Story = {
  name: 'Cinq heures par semaine, trop long',
  args: { job: 'J1102' },
  parameters: answered({ target: 'J1102', plan: { start: '2026-09', hoursPerWeek: 5, steps: [], skills: [] } }),
};

export const OwnPace: Story = {
  name: 'Rythme à soi',
  parameters: answered({ target: 'D1102', plan: { start: '2026-09', hoursPerWeek: 12, steps: [], skills: [] } }),
  play: ({ canvasElement }) => press(canvasElement, frPlan.plan.paceTitle),
};

export const HalfWay: Story = {
  name: 'À moitié fait',
  parameters: answered({
    ...CASHIER,
    target: 'D1102',
    plan: { start: '2026-09', hoursPerWeek: 17, steps: ['try', 'basics', 'core'], skills: [] },
  }),
  play: openAll,
};

export const AllDone: Story = {
  name: 'Tout est fait',
  parameters: answered({
    target: 'D1102',
    plan: {
      start: '2026-09',
      hoursPerWeek: 35,
      steps: ['try', 'basics', 'core', 'further', 'ai', 'practise', 'meet', 'say'],
      skills: [],
    },
  }),
};

export const FundingAnswered: Story = {
  name: 'Aides triées',
  parameters: answered({
    ...CASHIER,
    situation: { status: 'employee-permanent', monthsWorked: 60, monthsInFirm: 8, lowQualification: true },
  }),
  play: openAll,
};

export const FixedTerm: Story = {
  name: 'En CDD, questions ouvertes',
  parameters: answered({ ...CASHIER, situation: { status: 'employee-fixed-term' } }),
  play: ({ canvasElement }) => press(canvasElement, frPlan.situation.title),
};

export const UnknownCode: Story = { name: 'Code inconnu', args: { job: 'Z9999' } };

export const Unloaded: Story = {
  name: 'Données introuvables',
  // An address that no browser can resolve fails everywhere, without a request.
  args: { referential: 'data:,' },
};

export const Promises: Story = {
  name: 'Cases à cocher de la mémoire et de l’accord',
  args: { remember: true, events: 'full' },
  parameters: answered(CASHIER),
};
