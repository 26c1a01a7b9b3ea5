// What the reader has answered before a story begins.
import { EMPTY_PROFILE } from '@passerelle/engine/profile';
import type { Answer, Profile } from '@passerelle/engine/profile';
import { items } from '@passerelle/referential/items';
import { moreItems } from '@passerelle/referential/more-items';
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

/** Answers to the questions of some letters, a digit each, in the order of the questions; the thirty, then the others. */
export const answering = (letters: Partial<Record<Letter, string>>): Profile['interests'] => {
  const left = new Map(Object.entries(letters).map(([letter, digits]) => [letter, [...digits]]));
  return Object.fromEntries(
    [...items, ...moreItems].flatMap(({ id, letter }) => {
      const digit = left.get(letter)?.shift();
      return digit === undefined ? [] : [[id, Number(digit) as Answer]];
    })
  );
};

/** Starts a story from its own answers, whatever was done in it before. */
export function seedProfile({ id, parameters }: StoryContext<ElementArgs>): void {
  const profile: Profile = { ...EMPTY_PROFILE, ...(parameters.answers as Partial<Profile> | undefined) };
  profileStore(id).dispatch({ type: 'replace', profile });
}
