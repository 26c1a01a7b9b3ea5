// Runs every test on a fresh build: those of Node and those of the browsers. Ends with one line that adds them up.
// BUILT=1 says that the build is fresh already.
// BROWSERS names the engines (Chromium unless said); JOURNEY_IN names further ones for the demo pages alone.
// RANDOM_PEOPLE tries what is said of people on so many of them, in the first engine.
// WORDPRESS=journey takes the plugin through its life in a real WordPress, WORDPRESS=all runs all of its tests.
// DOCS=all builds the whole documentation, Storybook and the API among it, and follows its links.
// APPS=all installs, builds and drives applications of six frameworks.
// COMMANDS=all runs the README's slower commands, from a fresh clone to the demo.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { browsers } from './browsers.mjs';

/** Runs a command and shows what it prints, as it comes or once it is over; its output and exit code. */
const run = (command, args, { env = {}, atTheEnd = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      if (!atTheEnd) process.stdout.write(data);
    });
    child.once('error', (error) => resolve({ output: String(error), code: 1 }));
    child.once('close', (code) => {
      if (atTheEnd) process.stdout.write(output);
      resolve({ output, code });
    });
  });

const sum = (numbers) => numbers.reduce((total, n) => total + Number(n), 0);
const all = (output, pattern) => [...output.matchAll(pattern)];

/** Counts from the closing lines of node's runner. */
const countNode = (output) => ({
  passed: sum(all(output, /^ℹ pass (\d+)/gm).map(([, n]) => n)),
  failed: sum(all(output, /^ℹ fail (\d+)/gm).map(([, n]) => n)),
  skipped: sum(all(output, /^ℹ skipped (\d+)/gm).map(([, n]) => n)),
});

/** Counts from the closing line that web-test-runner.config.mjs adds. */
function countBrowsers(output) {
  const [, passed = 0, failed = 0, skipped = 0] =
    /Browsers: (\d+) passed, (\d+) failed, (\d+) skipped/.exec(output) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

// A missing browser is told, or installed, before anything else takes time.
browsers();

if (!process.env.BUILT) {
  const build = await run('npm', ['run', '--silent', 'build']);
  if (build.code) process.exit(build.code);
}

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);
const runNode = (args, options) =>
  run(
    process.execPath,
    ['--conditions=passerelle-source', '--import=tsx', '--test', '--test-reporter=spec', ...args],
    options
  );

const apps = process.env.APPS ? testsIn('test/apps') : [];
// What builds again, under the feet of the others: it waits until they are done.
const builders = [
  ...(process.env.DOCS ? ['test/exports/docs-site.test.ts'] : []),
  ...(process.env.COMMANDS ? testsIn('test/commands') : []),
];
const readers = [...testsIn('test/exports'), ...testsIn('test/chromium'), ...apps].filter(
  (file) => !builders.includes(file)
);
// The browsers mostly wait for one processor: the tests of Node run meanwhile, on another.
const [node, web] = await Promise.all([runNode(readers, { atTheEnd: true }), run('npx', ['wtr'])]);
const building = builders.length ? await runNode(['--test-concurrency=1', ...builders]) : { output: '', code: 0 };

const { JOURNEY_IN } = process.env;
const journey = JOURNEY_IN
  ? await run('npx', ['wtr'], { env: { BROWSERS: JOURNEY_IN, FILES: 'test/hosts/demo.test.ts' } })
  : { output: '', code: 0 };

const { BROWSERS = 'chromium', RANDOM_PEOPLE } = process.env;
const people = RANDOM_PEOPLE
  ? await run('npx', ['wtr'], {
      env: {
        BROWSERS: BROWSERS.split(',')[0],
        PEOPLE: RANDOM_PEOPLE,
        FILES: ['reasons', 'ranking', 'lists'].map((name) => `test/property/${name}.test.ts`).join(),
      },
    })
  : { output: '', code: 0 };

const { WORDPRESS } = process.env;
const wordpressTests = WORDPRESS === 'all' ? testsIn('test/wordpress') : ['test/wordpress/plugin.test.ts'];
// One site after the other: each has a database and a server of its own.
const wordpress = WORDPRESS ? await runNode(['--test-concurrency=1', ...wordpressTests]) : { output: '', code: 0 };

const counts = [
  countNode(node.output),
  countBrowsers(web.output),
  countBrowsers(journey.output),
  countBrowsers(people.output),
  countNode(wordpress.output),
  countNode(building.output),
];
const total = (key) => sum(counts.map((count) => count[key]));
const failed =
  total('failed') || (node.code || web.code || journey.code || people.code || wordpress.code || building.code ? 1 : 0);
console.log(`\n${total('passed')} passed, ${failed} failed, ${total('skipped')} skipped`);
process.exitCode = failed ? 1 : 0;
