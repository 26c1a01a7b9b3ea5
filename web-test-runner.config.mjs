// The tests that run in a browser: every engine named in BROWSERS, Chromium unless said.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter, defaultReporter } from '@web/test-runner';
import { browsers } from './test/browsers.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  rootDir: here('.'),
  files: process.env.FILES?.split(',') ?? ['test/{unit,property,browser,hosts}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['passerelle-source', 'production'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 240000,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('./tsconfig.json') })],
  browsers: browsers(),
  testFramework: { config: { timeout: 20000 } },
  reporters: process.env.CI
    ? [summaryReporter(), defaultReporter({ reportTestResults: true, reportTestProgress: false })]
    : [defaultReporter()],
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: ['packages/referential/src/essential/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'lcov'],
  },
};
