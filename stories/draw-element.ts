// Draws an element as a page writes it: the args of a story are its attributes, and its tokens.
import type { StoryContext } from '@storybook/web-components-vite';

export interface ElementArgs {
  theme?: 'light' | 'dark' | 'auto';
  job?: string;
  mode?: 'adviser';
  among?: string;
  wishes?: string;
  links?: string;
  referential?: string;
  remember?: boolean;
  events?: 'progress' | 'full';
  'heading-level'?: number;
}

/** The profile is named after the story, so that no state leaks into another. */
export function drawElement(args: ElementArgs, { component, id }: StoryContext<ElementArgs>): HTMLElement {
  const element = document.createElement(component!);
  element.setAttribute('profile', id);
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    // Storybook adds functions of its own, one for each event.
    else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  }
  return element;
}
