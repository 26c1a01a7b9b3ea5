// Types of the elements in JSX, for React 19: `import type {} from 'passerelle/react'` once in the project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PasserelleEvents } from '../esm/index.js';
import type { PasserelleAttributes, PasserelleProperties, PasserelleTag } from './elements.js';

type Listeners = {
  [Name in keyof PasserelleEvents as `on${Name}`]?: ((event: CustomEvent<PasserelleEvents[Name]>) => void) | undefined;
};

type Props<Tag extends PasserelleTag> = DetailedHTMLProps<
  HTMLAttributes<HTMLElementTagNameMap[Tag]>,
  HTMLElementTagNameMap[Tag]
> &
  PasserelleAttributes[Tag] &
  PasserelleProperties[Tag] &
  Listeners;

type PasserelleElements = { [Tag in PasserelleTag]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PasserelleElements {}
  }
}
