// Every command that a README names, and what runs it: the gate, the build, or a test.

interface Proof {
  readonly is: RegExp;
  /** The file that runs it, and how it says so. */
  readonly by: string;
  readonly where: string;
}

const CLI = 'test/exports/referential-cli.test.ts';
const ALL = 'test/commands/commands.test.ts';

export const COMMANDS: readonly Proof[] = [
  { is: /^npm ci$/, by: '.ci/run', where: '\nnpm ci\n' },
  { is: /^(BROWSERS=[\w,]+ )?npm test$/, by: '.ci/run', where: 'npm test' },
  { is: /^WORDPRESS=all npm test$/, by: 'package.json', where: 'WORDPRESS=all' },
  { is: /^npm run check$/, by: '.ci/run', where: '\nnpm run check\n' },
  { is: /^npm run test:all$/, by: 'package.json', where: '"test:all":' },
  { is: /^npm run build$/, by: 'test/run.mjs', where: "'build'" },
  { is: /^npm run packs$/, by: 'package.json', where: '&& npm run packs &&' },
  { is: /^PASSERELLE_ADDRESS=\S+ npm run build$/, by: 'test/chromium/embed.test.ts', where: 'PASSERELLE_ADDRESS' },
  { is: /^npm start$/, by: ALL, where: 'npm ci && npm start' },
  { is: /^npm run storybook$/, by: ALL, where: 'npm run storybook' },
  { is: /^npm run bench:matching -- --pairs \S+$/, by: 'test/exports/readme.test.ts', where: "'bench:matching'" },
  { is: /^npm run bench:search -- --queries \S+$/, by: 'test/exports/readme.test.ts', where: "'bench:search'" },
  { is: /^npm run bench:size$/, by: 'package.json', where: '&& npm run bench:size"' },
  { is: /^npm run bench:quiz$/, by: ALL, where: "'bench:quiz'" },
  { is: /^npm run bench:cv$/, by: ALL, where: "'bench:cv'" },
  { is: /^npm run bench:pack$/, by: ALL, where: "'bench:pack'" },
  {
    is: /^npm run analyse:answers -- --answers \S+$/,
    by: 'test/exports/analyse-answers.test.ts',
    where: 'analyse-answers',
  },
  { is: /^npm install @passerelle/, by: 'test/exports/installed.test.ts', where: 'install' },
  { is: /^node rank-profiles\.mjs /, by: 'test/exports/rank-profiles.test.ts', where: 'rank-profiles.mjs' },
  { is: /^npm run bench:stream -- --profiles \d+$/, by: ALL, where: "'bench:stream'" },
  { is: /^npm run texts:wordpress$/, by: 'test/wordpress/rules.test.ts', where: 'extract-texts.mjs' },
  { is: /^npx passerelle-referential$/, by: CLI, where: 'spawnCli(' },
  { is: /^npx passerelle-referential build .*--from \S+ --out \S+( \[--modules\])?$/, by: CLI, where: "'build'" },
  { is: /^npx passerelle-referential tables --from \S+ --out \S+$/, by: CLI, where: "'tables'" },
  { is: /^npx passerelle-referential diff \S+ \S+$/, by: CLI, where: "'diff'" },
  { is: /^npx passerelle-referential check \S+$/, by: CLI, where: "'check'" },
];

/** Commands in a guide: in its blocks, and between backticks in its text. */
export function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => block!.trim().split('\n'));
  const spans = [...text.replaceAll(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return [...blocks, ...spans]
    .flatMap((line) => line.split(' && '))
    .map((line) => line.trim())
    .filter((line) => /^([A-Z_]+=\S+ )*(npm|npx|node) /.test(line));
}
