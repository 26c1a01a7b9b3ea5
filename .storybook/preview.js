import { setCustomElementsManifest } from '@storybook/web-components-vite';
import stateTheme from '../packages/widgets/themes/etat.css?raw';
import '../demo/reference.css';
import manifest from '../packages/widgets/dist/custom-elements.json';
import { endWork, globalTypes, initialGlobals, startWork, withGlobals } from '../stories/with-globals.ts';

/** A designer sets attributes and custom properties; what a program calls is in the documentation of the API. */
const shown = manifest.modules.map(({ declarations = [], ...module }) => ({
  ...module,
  declarations: declarations.map((declaration) => ({ ...declaration, members: [] })),
}));
setCustomElementsManifest({ ...manifest, modules: shown });

/** `'light' | 'dark' | undefined` → a choice of two; left out, the attribute is not there. */
function controlOf(type) {
  const values = type.split('|').map((value) => value.trim());
  const options = values.flatMap((value) => /^'(.*)'$/.exec(value)?.[1] ?? []);
  if (options.length) return { control: { type: 'select' }, options };
  return { control: { type: values.includes('boolean') ? 'boolean' : 'text' } };
}

/** Storybook does not read the types of attributes. */
const chooseControls = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      argType.table?.category === 'attributes' && argType.table.type?.summary
        ? { ...argType, ...controlOf(argType.table.type.summary) }
        : argType,
    ])
  );

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  argTypesEnhancers: [chooseControls],
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
