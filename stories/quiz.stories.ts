import 'passerelle/define-all';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fr } from '../packages/widgets/src/i18n/fr.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { look, press } from './reader.ts';
import { answered, answering, liking, seedProfile } from './seed-profile.ts';

const meta: Meta<ElementArgs> = {
  id: 'quiz',
  title: 'Quiz',
  component: 'passerelle-quiz',
  render: drawElement,
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<ElementArgs>;

const ALL = liking({ R: 1, I: 2, A: 4, S: 3, E: 1, C: 0 });
/** Three letters too near to be told apart. */
const CLOSE = { R: '34243', I: '10120', A: '43342', S: '32434', E: '01210', C: '21101' };
/** The same after twelve more questions, which were of no use. */
const STILL_CLOSE = { ...CLOSE, R: '342433334', A: '433423343', S: '324343343' };
/** The same after six more, two a letter, which told them apart. */
const TOLD_APART = { ...CLOSE, R: '3424310', A: '4334244', S: '3243421' };
const waitForOffer: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await look(canvasElement, 'button', fr.result.askMore(6));
};
const accept: NonNullable<Story['play']> = ({ canvasElement }) => press(canvasElement, fr.result.askMore(6));

const ALL_BUT_LAST = Object.fromEntries(Object.entries(ALL).slice(0, -1));

export const FirstQuestion: Story = { name: 'Première question' };

export const AnsweredQuestion: Story = {
  name: 'Question répondue',
  play: ({ canvasElement }) => press(canvasElement, fr.quiz.answers[3]),
};

export const NextQuestion: Story = {
  name: 'Deuxième question',
  play: ({ canvasElement }) => press(canvasElement, fr.quiz.skip),
};

export const LastQuestion: Story = {
  name: 'Dernière question',
  parameters: answered({ interests: ALL_BUT_LAST }),
};

export const Result: Story = {
  name: 'Résultat',
  parameters: answered({ interests: ALL }),
};

export const ResultSoFar: Story = {
  name: 'Résultat avant la fin',
  parameters: answered({ interests: liking({ A: 4, S: 2 }) }),
  play: ({ canvasElement }) => press(canvasElement, fr.quiz.stop),
};

export const ResultWithTies: Story = {
  name: 'Résultat à égalité',
  parameters: answered({ interests: liking({ R: 4, I: 1, A: 4, S: 4, E: 1, C: 1 }) }),
};

export const ResultInDoubt: Story = {
  name: 'Résultat en balance, questions proposées',
  parameters: answered({ interests: answering(CLOSE) }),
  play: waitForOffer,
};

export const ExtraQuestion: Story = {
  name: 'Question 31, quand on en veut plus',
  parameters: answered({ interests: answering(CLOSE) }),
  play: accept,
};

export const ResultToldApart: Story = {
  name: 'Résultat départagé par six questions de plus',
  parameters: answered({ interests: answering(TOLD_APART) }),
};

export const ResultStillInDoubt: Story = {
  name: 'Résultat en balance après douze questions de plus',
  parameters: answered({ interests: answering(STILL_CLOSE) }),
};

export const ResultFlat: Story = {
  name: 'Résultat où rien ne ressort',
  parameters: answered({ interests: liking({ R: 2, I: 2, A: 2, S: 2, E: 2, C: 2 }) }),
};

export const ResultWithNothing: Story = {
  name: 'Résultat sans réponse',
  play: ({ canvasElement }) => press(canvasElement, fr.quiz.stop),
};

export const Promises: Story = {
  name: 'Cases à cocher de la mémoire et de l’accord',
  args: { remember: true, events: 'full' },
};
