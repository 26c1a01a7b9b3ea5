import { setCustomElementsManifest } from '@storybook/web-components-vite';
import stateTheme from '../packages/widgets/themes/etat.css?raw';
import manifest from '../packages/widgets/dist/custom-elements.json';
import { endWork, globalTypes, initialGlobals, startWork, withGlobals } from '../stories/with-globals.ts';

/** A designer sets attributes and custom properties; what a program calls is in the documentation of the API. */
const shown = manifest.modules.map(({ declarations = [], ...module }) => ({
  ...module,
  declarations: declarations.map((declaration) => ({ ...declaration, members: [] })),
}));
setCustomElementsManifest({ ...manifest, modules: shown });

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withGlobals(stateTheme)],
  beforeEach: startWork,
  afterEach: endWork,
  parameters: {
    a11y: { test: 'error' },
    // The order in which a reader meets them.
    options: {
      storySort: {
        order: [
          'Style',
          'Parcours',
          'Quiz',
          'Compétences',
          'Souhaits',
          'Métiers proposés',
          'Fiche métier',
          'Plan',
          'Synthèse',
          'Chargement',
        ],
      },
    },
  },
};
