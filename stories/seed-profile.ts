// What the reader has answered before a story begins.
import { EMPTY_PROFILE } from '@passerelle/engine/profile';
import type { Answer, Profile } from '@passerelle/engine/profile';
import { items } from '@passerelle/referential/items';
import type { Letter } from '@passerelle/referential/types';
import type { StoryContext } from '@storybook/web-components-vite';
import { profileStore } from '../packages/widgets/src/store/profile-store.ts';
import type { ElementArgs } from './draw-element.ts';

/** The `parameters` of a story whose reader has answered this. */
export const answered = (answers: Partial<Profile>): { answers: Partial<Profile> } => ({ answers });

/** Answers to the questions of some letters, in the order of the questions; each letter's are all alike. */
export const liking = (letters: Partial<Record<Letter, Answer>>): Profile['interests'] =>
  Object.fromEntries(
    items.flatMap(({ id, letter }) => {
      const answer = letters[letter];
      return answer === undefined ? [] : [[id, answer]];
    })
  );

/** Starts a story from its own answers, whatever was done in it before. */
export function seedProfile({ id, parameters }: StoryContext<ElementArgs>): void {
  const profile: Profile = { ...EMPTY_PROFILE, ...(parameters.answers as Partial<Profile> | undefined) };
  profileStore(id).dispatch({ type: 'replace', profile });
}
