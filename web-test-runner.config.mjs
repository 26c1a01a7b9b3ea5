// The tests that run in a browser: every engine named in BROWSERS, Chromium unless said.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { browsers } from './test/browsers.mjs';
import { devtools } from './test/devtools.mjs';
import { letTestsIn, serveAlone, watchHosts } from './test/hosts/serve-hosts.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** How many random people the properties are tried on: see test/property/people.ts. */
const { PEOPLE } = process.env;

/** Committed images of the key screens; what differs is written beside them, in a folder that is not. */
const screens = visualRegressionPlugin({
  baseDir: here('./test/browser/screens'),
  update: process.env.UPDATE_SCREENS === '1',
  getBaselineName: ({ name }) => name,
  getDiffName: ({ name }) => `failed/${name}-diff`,
  getFailedName: ({ name }) => `failed/${name}`,
  // Engines of the same family draw the edges of letters a little differently.
  diffOptions: { threshold: 0.2 },
  failureThreshold: 0.5,
  failureThresholdType: 'percent',
});

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

/** Counts the tests of all browsers; a file that could not run counts as one that failed. */
const countTests = {
  onTestRunFinished({ sessions }) {
    const results = [...sessions].flatMap(({ testResults, errors = [] }) => [
      ...(testResults ? testsOf(testResults) : []),
      ...errors.map(() => ({ passed: false })),
    ]);
    const count = (which) => results.filter(which).length;
    const skipped = count((test) => test.skipped);
    const passed = count((test) => test.passed && !test.skipped);
    console.log(`Browsers: ${passed} passed, ${results.length - passed - skipped} failed, ${skipped} skipped`);
  },
};

export default {
  rootDir: here('.'),
  files: process.env.FILES?.split(',') ?? ['test/{unit,property,browser,hosts}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['passerelle-source', 'production'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  // Until a page stands, before it asks for its tests: however many files these import, it changes nothing here.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: PEOPLE ? 3_600_000 : 480_000,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: here('./tsconfig.json'),
      define: { PEOPLE: PEOPLE ?? 'undefined' },
    }),
    devtools,
    watchHosts,
    screens,
  ],
  middleware: [letTestsIn, serveAlone],
  browsers: browsers(),
  testFramework: { config: { timeout: PEOPLE ? 1_800_000 : 90_000 } },
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), countTests],
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: ['packages/referential/src/essential/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'lcov'],
  },
};
