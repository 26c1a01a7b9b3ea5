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

const CV = `EXPÉRIENCE PROFESSIONNELLE
2017 – aujourd’hui : Hôtesse de caisse, Marché des Lilas
- Encaissement des clients
- Traitement des réclamations
2012 – 2017 : Conseillère de vente, Fleurs d’Ici
- Mise en rayon
BÉNÉVOLAT
Restos du cœur`;

async function paste(canvas: HTMLElement, text: string): Promise<void> {
  await press(canvas, fr.skills.cv);
  const field = (await look(canvas, 'textarea')) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await press(canvas, fr.cv.read);
}

export const FromCv: Story = {
  name: 'Partir de mon CV',
  play: async ({ canvasElement }) => {
    await press(canvasElement, fr.skills.cv);
    await look(canvasElement, 'textarea');
  },
};

export const CvEmpty: Story = {
  name: 'CV\u202f: rien n’est collé',
  play: async ({ canvasElement }) => {
    await paste(canvasElement, '');
    await look(canvasElement, '.warning', fr.cv.empty);
  },
};

export const CvUnreadable: Story = {
  name: 'CV\u202f: fichier illisible',
  play: async ({ canvasElement }) => {
    await press(canvasElement, fr.skills.cv);
    const field = (await look(canvasElement, 'input[type="file"]')) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.of(0xff, 0xd8, 0xff)], 'cv.jpg'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await look(canvasElement, '.warning', fr.cv.refusals.picture);
  },
};

export const CvFound: Story = {
  name: 'CV\u202f: ce qui est lu',
  play: async ({ canvasElement }) => {
    await paste(canvasElement, CV);
    await look(canvasElement, '[role="heading"]', fr.cv.foundTitle);
  },
};

export const CvAnswered: Story = {
  name: 'CV\u202f: lignes confirmées et refusées',
  play: async ({ canvasElement }) => {
    await paste(canvasElement, CV);
    (await look(canvasElement, '.found button', fr.cv.yes)).click();
    (await look(canvasElement, '.found li:nth-child(2) button', fr.cv.no)).click();
  },
};

const answerAll =
  (answer: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const rows = (await look(canvasElement, '[part="checklist"]')).querySelectorAll('li');
    for (const row of rows) await press(row, answer);
  };

export const AllHad: Story = {
  name: 'Toutes les compétences confirmées',
  parameters: CASHIER,
  play: answerAll(fr.skills.yes),
};

export const NoneHad: Story = {
  name: 'Toutes les compétences écartées',
  parameters: CASHIER,
  play: answerAll(fr.skills.no),
};

export const Unloaded: Story = { name: 'Données introuvables', args: { referential: 'data:,' } };
