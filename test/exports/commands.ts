// Every command that a guide names, and what runs it: the gate, the build, or a test.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../contract/describe-contract.ts';

interface Proof {
  readonly is: RegExp;
  /** The file that runs it, and how it says so. */
  readonly by: string;
  readonly where: string;
  /** What is run in a fresh clone, where that is another form: shorter, or with a file that there is. */
  readonly run?: string;
}

/** Every README and what stands in docs. */
export const GUIDES = execFileSync('git', ['ls-files', '--', '*README*.md', 'docs/*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n');

const CLI = 'test/exports/referential-cli.test.ts';
/** Runs what is said here, in a fresh clone. */
export const IN_CLONE = 'test/commands/commands.test.ts';
const COMMAND = 'commandsIn';

export const COMMANDS: readonly Proof[] = [
  { is: /^npm ci$/, by: '.ci/run', where: '\nnpm ci\n' },
  { is: /^(BROWSERS=[\w,]+ )?npm test$/, by: '.ci/run', where: 'npm test' },
  { is: /^WORDPRESS=all npm test$/, by: 'package.json', where: 'WORDPRESS=all' },
  { is: /^npm run check$/, by: '.ci/run', where: '\nnpm run check\n' },
  { is: /^npm run test:all$/, by: 'package.json', where: '"test:all":' },
  { is: /^npm run build$/, by: 'test/run.mjs', where: "'build'" },
  { is: /^npm run packs$/, by: 'package.json', where: '&& npm run packs &&' },
  { is: /^PASSERELLE_ADDRESS=\S+ npm run build$/, by: 'test/chromium/embed.test.ts', where: 'PASSERELLE_ADDRESS' },
  { is: /^npm start$/, by: IN_CLONE, where: 'npm ci && npm start' },
  { is: /^npm run storybook$/, by: IN_CLONE, where: "'npm run storybook'" },
  { is: /^npm run build:storybook$/, by: IN_CLONE, where: COMMAND },
  { is: /^npm run docs$/, by: 'test/exports/docs-site.test.ts', where: "['run', 'docs']" },
  { is: /^npm run contract$/, by: IN_CLONE, where: COMMAND },
  { is: /^npm run readme:tables$/, by: IN_CLONE, where: COMMAND },
  { is: /^npm run audit:page$/, by: IN_CLONE, where: COMMAND },
  { is: /^npm run update:screens$/, by: IN_CLONE, where: COMMAND },
  { is: /^npx changeset$/, by: IN_CLONE, where: COMMAND, run: 'npx changeset --empty' },
  { is: /^npm run release:version$/, by: IN_CLONE, where: "'npm run release:version'" },
  { is: /^npm run release:publish$/, by: 'test/exports/release.test.ts', where: "'release:publish'" },
  { is: /^npm run bench:matching -- --pairs \S+$/, by: 'test/exports/readme.test.ts', where: "'bench:matching'" },
  { is: /^npm run bench:search -- --queries \S+$/, by: 'test/exports/readme.test.ts', where: "'bench:search'" },
  { is: /^npm run bench:size$/, by: 'package.json', where: '&& npm run bench:size"' },
  { is: /^npm run bench:(quiz|cv|pack|engine)$/, by: IN_CLONE, where: COMMAND },
  {
    is: /^npm run bench:stream -- --profiles \d+$/,
    by: IN_CLONE,
    where: COMMAND,
    run: 'npm run bench:stream -- --profiles 1000',
  },
  {
    is: /^npm run bench:load( -- .+)?$/,
    by: IN_CLONE,
    where: COMMAND,
    run: 'npm run bench:load -- --runs 1 --cpu 1',
  },
  {
    is: /^npm run bench:growth( -- --write)?$/,
    by: IN_CLONE,
    where: COMMAND,
    run: 'npm run bench:growth -- --runs 1',
  },
  {
    is: /^npm run analyse:answers -- --answers \S+$/,
    by: 'test/exports/analyse-answers.test.ts',
    where: 'analyse-answers',
  },
  { is: /^npm install @passerelle/, by: 'test/exports/installed.test.ts', where: 'install' },
  { is: /^node rank-profiles\.mjs /, by: 'test/exports/rank-profiles.test.ts', where: 'rank-profiles.mjs' },
  { is: /^npm run texts:wordpress$/, by: 'test/wordpress/rules.test.ts', where: 'extract-texts.mjs' },
  { is: /^npx passerelle-referential$/, by: CLI, where: 'spawnCli(' },
  { is: /^npx passerelle-referential build .*--from \S+ --out \S+( \[--modules\])?$/, by: CLI, where: "'build'" },
  { is: /^npx passerelle-referential tables --from \S+ --out \S+$/, by: CLI, where: "'tables'" },
  { is: /^npx passerelle-referential diff \S+ \S+$/, by: CLI, where: "'diff'" },
  { is: /^npx passerelle-referential check \S+$/, by: CLI, where: "'check'" },
];

/** The commands of every guide, once each, with what runs them; undefined where nothing does. */
export const namedCommands = (): { guide: string; command: string; proof: Proof | undefined }[] =>
  GUIDES.flatMap((guide) =>
    [...new Set(commandsIn(readFileSync(join(ROOT, guide), 'utf8')))].map((command) => ({
      guide,
      command,
      proof: COMMANDS.find(({ is }) => is.test(command)),
    }))
  );

/** Commands in a guide: in its blocks, and between backticks in its text. */
export function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => block!.trim().split('\n'));
  const spans = [...text.replaceAll(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return [...blocks, ...spans]
    .flatMap((line) => line.split(' && '))
    .map((line) => line.trim())
    .filter((line) => /^([A-Z_]+=\S+ )*(npm|npx|node) /.test(line));
}
