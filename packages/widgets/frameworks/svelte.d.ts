// Types of the elements in Svelte 5 templates: `import type {} from 'passerelle/svelte'` once in the project.
import type { HTMLAttributes } from 'svelte/elements';
import type { PasserelleEvents } from '../esm/index.js';
import type { PasserelleAttributes, PasserelleProperties, PasserelleTag } from './elements.js';

type Listeners = {
  [Name in keyof PasserelleEvents as `on${Name}`]?: ((event: CustomEvent<PasserelleEvents[Name]>) => void) | undefined;
};

type PasserelleElements = {
  [Tag in PasserelleTag]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    PasserelleAttributes[Tag] &
    PasserelleProperties[Tag] &
    Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends PasserelleElements {}
}
