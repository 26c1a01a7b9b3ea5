import { OptionDefaults } from 'typedoc';

/** @type {import('typedoc').TypeDocOptions} */
export default {
  name: 'passerelle',
  tsconfig: '../../tsconfig.json',
  entryPoints: [
    '../../packages/engine/src/index.ts',
    '../../packages/referential/src/index.ts',
    '../../packages/referential/src/pack/index.ts',
    '../../packages/widgets/src/index.ts',
  ],
  readme: 'none',
  customCss: 'api.css',
  // Pages of every depth have it: build-site.mjs writes the way from each.
  navigationLinks: { Documentation: 'https://documentation.invalid/' },
  // Those of the custom-elements manifest, which Storybook shows.
  blockTags: [...OptionDefaults.blockTags, '@attr', '@csspart', '@cssproperty', '@element', '@fires', '@slot'],
  excludeExternals: true,
  excludePrivate: true,
  excludeProtected: true,
  disableSources: true,
  hideGenerator: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, notExported: false, notDocumented: true },
};
