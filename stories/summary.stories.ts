import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { frSummary } from '../packages/widgets/src/i18n/fr-summary.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press } from './reader.ts';
import { answered, liking, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'summary',
  title: 'Synthèse',
  component: 'passerelle-summary',
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const TASTES = liking({ R: 1, I: 1, A: 0, S: 4, E: 3, C: 2 });
const HALF = {
  interests: TASTES,
  jobs: [{ code: 'D1505', years: 6, endedIn: 2024 }],
  wishes: { 'no-night': 'must' },
} as const;
const FULL = {
  interests: TASTES,
  jobs: [
    { code: 'D1505', years: 6, endedIn: 2024 },
    { code: 'D1106', years: 2.5, endedIn: 2018 },
  ],
  experiences: ['first-aid', 'gardening'],
  skills: {
    '300030': 'had',
    '300031': 'had',
    '300294': 'had',
    '300328': 'had',
    '300032': 'declined',
    '300033': 'declined',
  },
  wishes: { 'no-night': 'must', 'no-weekend': 'prefer', telework: 'prefer', 'level-bac': 'must' },
  target: 'J1501',
  aims: ['useful', 'time', 'new-job'],
  situation: { status: 'employee-permanent', monthsWorked: 90, monthsInFirm: 40, level: 'bac', region: '84' },
  plan: { start: '2027-01', hoursPerWeek: 20, steps: ['try'], skills: [] },
} as const;
const AGREED = { ...FULL, agreedOn: '2026-11-20' } as const;
/** Ids that no pack has: each is written in a link letter by letter. */
const ENDLESS = { experiences: Array.from({ length: 400 }, (_, i) => `unknown-activity-${i}`) };

const openLink =
  (link: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    (await look(canvasElement, 'summary', frSummary.open.title)).parentElement!.setAttribute('open', '');
    const field = (await look(canvasElement, '#open-link')) as HTMLInputElement;
    field.value = link;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await press(canvasElement, frSummary.open.read);
  };

export const Empty: Story = { name: 'Rien n’est répondu' };

export const Half: Story = { name: 'À moitié remplie, sans plan', parameters: answered(HALF) };

export const NoPlan: Story = {
  name: 'Un métier visé, sans dates',
  parameters: answered({ ...HALF, target: 'J1506' }),
};

export const Full: Story = { name: 'Complète', parameters: answered(FULL) };

export const LongTitles: Story = {
  name: 'Métiers aux noms longs',
  parameters: answered({ ...HALF, jobs: [{ code: 'H1219' }, { code: 'G1220' }], target: 'H2414' }),
};

export const Noted: Story = {
  name: 'Avec des notes d’entretien',
  parameters: answered({ ...AGREED, notes: 'Immersion prévue en janvier.\nRappeler la mission locale.' }),
};

export const Link: Story = {
  name: 'Lien et son code',
  parameters: answered(HALF),
  play: async ({ canvasElement }) => {
    await press(canvasElement, frSummary.makeLink);
    await press(canvasElement, frSummary.link.make);
    await press(canvasElement, frSummary.link.showCode);
    await look(canvasElement, 'svg.code');
  },
};

export const LinkTooLong: Story = {
  name: 'Lien trop long',
  parameters: answered({ ...HALF, ...ENDLESS }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, frSummary.makeLink);
    await press(canvasElement, frSummary.link.make);
  },
};

export const Prompt: Story = {
  name: 'Texte pour un assistant IA',
  parameters: answered(FULL),
  play: ({ canvasElement }) => press(canvasElement, frSummary.makePrompt),
};

export const Refused: Story = {
  name: 'Lien refusé',
  parameters: answered(HALF),
  play: openLink('https://example.org/#passerelle=1abimé'),
};

export const Unloaded: Story = { name: 'Données introuvables', args: { referential: 'data:,' } };

export const AdviserBefore: Story = {
  name: 'Conseil, avant l’accord',
  args: { mode: 'adviser' },
  parameters: answered(FULL),
};

export const AdviserAfter: Story = {
  name: 'Conseil, après l’accord',
  args: { mode: 'adviser' },
  parameters: answered(AGREED),
};

export const AdviserWishes: Story = {
  name: 'Conseil, d’autres souhaits à l’essai',
  args: { mode: 'adviser' },
  parameters: answered(AGREED),
  play: async ({ canvasElement }) => {
    await press(canvasElement, frSummary.adviser.wishes);
    await look(canvasElement, 'passerelle-wishes');
  },
};

export const AdviserEmpty: Story = { name: 'Conseil, rien d’ouvert', args: { mode: 'adviser' } };
