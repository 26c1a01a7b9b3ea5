// Types of the elements in Astro pages: `import type {} from 'passerelle/astro'` in each page that uses them.
import type { PasserelleAttributes, PasserelleTag } from './elements.js';

// In a page, only attributes: properties and listeners are set by its script, where the tags have their types.
import '../esm/index.js';

type PasserelleElements = { [Tag in PasserelleTag]: astroHTML.JSX.HTMLAttributes & PasserelleAttributes[Tag] };

declare global {
  namespace astroHTML.JSX {
    interface DefinedIntrinsicElements extends PasserelleElements {}
  }
}
