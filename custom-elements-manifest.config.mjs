import { frameworkTypes } from './packages/widgets/build/framework-types.mjs';

/** An attribute is public as its property is; what an element keeps to itself is not part of its contract. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        // The analyzer takes `new CustomEvent(name)` for an event called « name ».
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('passerelle-'));
        if (!declaration.members) continue;
        const hidden = (member) => member.privacy === 'private' || member.privacy === 'protected';
        const names = new Set(declaration.members.filter(hidden).map(({ name }) => name));
        declaration.members = declaration.members.filter((member) => !hidden(member));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !names.has(fieldName));
      }
  },
};

export default {
  globs: ['packages/widgets/src/**/*.ts'],
  outdir: 'packages/widgets/dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    frameworkTypes({ from: 'packages/widgets/frameworks', to: 'packages/widgets/dist/frameworks' }),
  ],
};
