import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/widgets/dist/custom-elements.json';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // The order in which a reader meets them.
    options: { storySort: { order: ['Parcours', 'Quiz', 'Compétences', 'Métiers proposés', 'Fiche métier'] } },
  },
};
