// Every state of every element, as a list.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ElementArgs } from './draw-element.ts';
import * as jobCard from './job-card.stories.ts';
import * as journey from './journey.stories.ts';
import * as loading from './loading.stories.ts';
import * as matches from './matches.stories.ts';
import * as plan from './plan.stories.ts';
import * as quiz from './quiz.stories.ts';
import * as skills from './skills.stories.ts';
import * as summary from './summary.stories.ts';
import * as wishes from './wishes.stories.ts';

export interface CatalogueEntry {
  /** Such as `quiz--FirstQuestion`. */
  readonly id: string;
  readonly meta: Meta<ElementArgs>;
  readonly story: StoryObj<ElementArgs>;
}

/** In the order of the files. */
export const catalogue: readonly CatalogueEntry[] = [
  quiz,
  skills,
  wishes,
  jobCard,
  matches,
  plan,
  journey,
  summary,
  loading,
].flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories).map(([key, story]) => ({ id: `${meta.id}--${key}`, meta, story }))
);
