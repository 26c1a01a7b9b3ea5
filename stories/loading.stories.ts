import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  PasserelleJobCard,
  PasserelleMatches,
  PasserellePlan,
  PasserelleSkills,
  PasserelleSummary,
  PasserelleWishes,
} from 'passerelle';
import type { View } from '../packages/widgets/src/element/lazy-element.ts';
import { drawElement } from './draw-element.ts';
import type { ElementArgs } from './draw-element.ts';
import { seedProfile } from './seed-profile.ts';

/** What they are made of never comes: they show what they show while it is on its way. */
const never = (): Promise<View> => new Promise(() => undefined);
const UNFINISHED: Readonly<Record<string, CustomElementConstructor>> = {
  'job-card': class extends PasserelleJobCard {
    protected override readonly loadView = never;
  },
  matches: class extends PasserelleMatches {
    protected override readonly loadView = never;
  },
  plan: class extends PasserellePlan {
    protected override readonly loadView = never;
  },
  skills: class extends PasserelleSkills {
    protected override readonly loadView = never;
  },
  summary: class extends PasserelleSummary {
    protected override readonly loadView = never;
  },
  wishes: class extends PasserelleWishes {
    protected override readonly loadView = never;
  },
};
const tagOf = (name: string): string => `passerelle-${name}-unfinished`;
for (const [name, element] of Object.entries(UNFINISHED))
  if (!customElements.get(tagOf(name))) customElements.define(tagOf(name), element);

interface LoadingArgs extends ElementArgs {
  element?: string;
}

const meta: Meta<LoadingArgs> = {
  id: 'loading',
  title: 'Chargement',
  args: { element: 'matches' },
  argTypes: { element: { control: 'select', options: Object.keys(UNFINISHED), description: 'élément montré' } },
  render: ({ element = 'matches', ...args }, context) => drawElement(args, { ...context, component: tagOf(element) }),
  beforeEach: seedProfile,
};
export default meta;

type Story = StoryObj<LoadingArgs>;

export const OurWords: Story = { name: 'Nos mots' };

export const OwnContent: Story = {
  name: 'Contenu de la page',
  render: (args, context) => {
    const element = meta.render!(args, context) as HTMLElement;
    const text = document.createElement('p');
    text.textContent = 'Les métiers arrivent. Sans JavaScript, écrivez-nous\u202f: nous en parlerons.';
    element.append(text);
    return element;
  },
};
