import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Imports run one way: referential ← engine ← widgets ← stories, demo, test. */
const mayNotImport = (...names) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: names, message: 'Imports run one way: referential, engine, widgets.' }] },
  ],
});

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      'coverage/**',
      'storybook-static/**',
      'docs-site/**',
      'demo/apps/**',
      'packages/referential/src/essential/*.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommended],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }] },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'stories/**/*.ts'],
    extends: [wc['flat/recommended'], lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
    settings: { wc: { elementBaseClasses: ['LitElement', 'PasserelleElement', 'LazyElement'] } },
  },
  // An interface can only take in a mapped type by extending it.
  { files: ['packages/widgets/frameworks/*.d.ts'], rules: { '@typescript-eslint/no-empty-object-type': 'off' } },
  {
    files: ['packages/referential/src/**'],
    rules: mayNotImport('@passerelle/engine*', 'passerelle*', 'fuse.js*', 'lit*', 'node:*'),
  },
  {
    files: ['packages/engine/src/**'],
    ignores: ['packages/engine/src/search/**'],
    rules: mayNotImport('passerelle*', 'fuse.js*', 'lit*', 'node:*'),
  },
  { files: ['packages/engine/src/search/**'], rules: mayNotImport('passerelle*', 'lit*', 'node:*') },
  { files: ['packages/widgets/src/**'], rules: mayNotImport('fuse.js*', 'node:*') },
  { files: ['demo/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.mjs', '.storybook/*.js'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js', 'test/hosts/*.js'], languageOptions: { globals: globals.browser } }
);
