// passerelle-referential, run as a user runs it: same input, same bytes; bad input, a reason with its
// place, exit code 1 and nothing written.
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadEssentialPart } from '@passerelle/referential';
import { EXPORT, SOURCE, WITHOUT_EXPORT, copyTables, filesIn, inTemporary, runCli } from './run-cli.ts';

const DERIVED = ['job-contexts.tsv', 'job-skills.tsv', 'jobs.tsv', 'skills.tsv', 'sources.tsv'];

/** Changes one table. */
function edit(tables: string, name: string, change: (lines: string[]) => void): void {
  const file = join(tables, name);
  const lines = readFileSync(file, 'utf8').split('\n');
  change(lines);
  writeFileSync(file, lines.join('\n'));
}

/** Changes one line, counted from 1, of one table. */
const editLine =
  (name: string, line: number, change: (cells: string[]) => void) =>
  (tables: string): void =>
    edit(tables, name, (lines) => {
      const cells = lines[line - 1].split('\t');
      change(cells);
      lines[line - 1] = cells.join('\t');
    });

/** Repeats the second line of a table at its end; gives the line of the repetition. */
const repeat =
  (name: string) =>
  (tables: string): void =>
    appendFileSync(join(tables, name), readFileSync(join(SOURCE, name), 'utf8').split('\n')[1] + '\n');
const lastLine = (name: string): number => readFileSync(join(SOURCE, name), 'utf8').split('\n').length;

describe('passerelle-referential tables', { concurrency: true }, () => {
  it('gives the committed tables from the official export', { skip: WITHOUT_EXPORT }, () =>
    inTemporary(async (dir) => {
      const out = join(dir, 'out');
      const { code, stderr, stdout } = await runCli('tables', '--from', EXPORT, '--out', out);
      assert.deepEqual([code, stderr], [0, '']);
      const files = filesIn(out);
      assert.deepEqual(Object.keys(files).sort(), DERIVED);
      for (const name of DERIVED) {
        assert.match(stdout, new RegExp(name));
        assert.ok(files[name] === readFileSync(join(SOURCE, name), 'utf8'), `${name} is not the committed one`);
      }
    })
  );

  it('writes beside the authored tables and leaves them alone', { skip: WITHOUT_EXPORT }, () =>
    inTemporary(async (dir) => {
      const tables = copyTables(dir);
      for (const name of DERIVED) writeFileSync(join(tables, name), 'old\n');
      assert.equal((await runCli('tables', '--from', EXPORT, '--out', tables)).code, 0);
      assert.deepEqual(filesIn(tables), filesIn(SOURCE));
      assert.deepEqual(readdirSync(dir), ['tables'], 'something was left beside');
    })
  );

  const header = '"code_ogr","nature","cat_comp","code_macro_comp","code_ogr_macro_comp"';
  const competence = 'unix_referentiel_competence_v460_utf8.csv';
  const spoilt: [string, Record<string, string>, RegExp][] = [
    ['a missing file', {}, /unix_referentiel_competence_v…_utf8\.csv: not in the export/],
    ['a missing column', { [competence]: '"code_ogr","nature"\n' }, /competence_v460_utf8\.csv:1: no column cat_comp/],
    ['a row cut off', { [competence]: `${header}\n"1","Compétence"\n` }, /competence_v460_utf8\.csv:2: .*[Cc]olumn/],
    ['a quote left open', { [competence]: `${header}\n"1","Comp` }, /competence_v460_utf8\.csv:2: /],
  ];
  for (const [what, files, told] of spoilt)
    it(`refuses ${what}`, () =>
      inTemporary(async (dir) => {
        const [from, out] = [join(dir, 'export'), join(dir, 'out')];
        mkdirSync(from);
        for (const [name, text] of Object.entries(files)) writeFileSync(join(from, name), text);
        const { code, stderr, stdout } = await runCli('tables', '--from', from, '--out', out);
        assert.match(stderr, told);
        assert.deepEqual([code, stdout], [1, '']);
        assert.deepEqual(readdirSync(dir), ['export']);
      }));
});

describe('passerelle-referential build', { concurrency: true }, () => {
  it('gives the same bytes twice: those of the essential pack', () =>
    inTemporary(async (dir) => {
      const outs = [join(dir, 'one'), join(dir, 'deep/er/two')];
      for (const out of outs) {
        const { code, stderr } = await runCli('build', '--from', SOURCE, '--out', out);
        assert.deepEqual([code, stderr], [0, '']);
      }
      const [one, two] = outs.map(filesIn);
      assert.deepEqual(Object.keys(one).sort(), ['ranking.pack', 'titles.pack', 'words.pack']);
      for (const part of ['ranking', 'words', 'titles'] as const) {
        assert.ok(one[`${part}.pack`] === two[`${part}.pack`], `${part} differs from one build to the next`);
        assert.ok(one[`${part}.pack`] === (await loadEssentialPart(part)), `${part} is not the essential one`);
      }
    }));

  it('replaces an older pack and leaves other files', () =>
    inTemporary(async (dir) => {
      writeFileSync(join(dir, 'ranking.pack'), 'old');
      writeFileSync(join(dir, 'notes.txt'), 'mine');
      assert.equal((await runCli('build', '--from', SOURCE, '--out', dir)).code, 0);
      const files = filesIn(dir);
      assert.deepEqual(Object.keys(files).sort(), ['notes.txt', 'ranking.pack', 'titles.pack', 'words.pack']);
      assert.equal(files['notes.txt'], 'mine');
      assert.match(files['ranking.pack'], /^passerelle-pack 1 ranking /);
    }));

  it('takes a skill that no job needs and an activity that nobody says otherwise', () =>
    inTemporary(async (dir) => {
      const tables = copyTables(dir);
      appendFileSync(join(tables, 'skills.tsv'), '999999\t9Z999\tknow-how\tR\n');
      appendFileSync(join(tables, 'skills.fr.tsv'), '999999\tPiloter une fusée\n');
      edit(tables, 'experiences.fr.tsv', (lines) => {
        lines.splice(2, lines.length - 3);
        lines[1] = lines[1].replace(/[^\t]*$/, '');
      });
      const { code, stderr } = await runCli('build', '--from', tables, '--out', join(dir, 'out'));
      assert.deepEqual([code, stderr], [0, '']);
    }));
});

describe('passerelle-referential check', { concurrency: true }, () => {
  it('passes the tables of the repository', async () => {
    const { code, stdout, stderr } = await runCli('check', SOURCE);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /: valid, 1584 jobs, 504 skills, \d+ links/);
  });
});

describe('passerelle-referential, given tables with a fault', { concurrency: true }, () => {
  const faults: [string, (tables: string) => void, RegExp][] = [
    ['a table missing', (tables) => rmSync(join(tables, 'wishes.fr.tsv')), /wishes\.fr\.tsv: no such table/],
    [
      'a wrong column',
      editLine('skills.fr.tsv', 1, (c) => (c[1] = 'wording')),
      /skills\.fr\.tsv:1: the columns must be/,
    ],
    ['an empty table', (tables) => writeFileSync(join(tables, 'items.fr.tsv'), ''), /items\.fr\.tsv:1: the columns/],
    ['a cell too many', editLine('titles.fr.tsv', 7, (c) => c.push('x')), /titles\.fr\.tsv:7: 3 cells for 2 columns/],
    ['a cell missing', editLine('jobs.tsv', 3, (c) => c.pop()), /jobs\.tsv:3: 5 cells for 6 columns/],
    ['a blank line', (tables) => appendFileSync(join(tables, 'links.tsv'), '\n'), /links\.tsv:\d+: 1 cells for 4/],
    [
      'the last line cut',
      (tables) => edit(tables, 'job-skills.tsv', (lines) => lines.splice(-2, 2, lines.at(-2)!.slice(0, 20))),
      new RegExp(`job-skills\\.tsv:${lastLine('job-skills.tsv') - 1}: the last line is cut off`),
    ],
    [
      'an unknown skill of a job',
      editLine('job-skills.tsv', 5, (c) => (c[1] += ',1')),
      /job-skills\.tsv:5: unknown skill 1$/m,
    ],
    [
      'a malformed skill of a job',
      editLine('job-skills.tsv', 5, (c) => (c[1] += ',3x')),
      /job-skills\.tsv:5: "3x" is not/,
    ],
    [
      'a skill twice in a job',
      editLine('job-skills.tsv', 4, (c) => (c[1] += `,${c[1].split(',')[0]}`)),
      /job-skills\.tsv:4: .*twice/,
    ],
    [
      'an unknown context of a job',
      editLine('job-contexts.tsv', 9, (c) => (c[1] = '1')),
      /job-contexts\.tsv:9: unknown context 1$/m,
    ],
    [
      'a context twice in a job',
      editLine('job-contexts.tsv', 4, (c) => (c[1] += `,${c[1].split(',')[0]}`)),
      /job-contexts\.tsv:4: .*twice/,
    ],
    [
      'an unknown job of a title',
      editLine('titles.fr.tsv', 12, (c) => (c[1] = 'Z9999')),
      /titles\.fr\.tsv:12: unknown job Z9999/,
    ],
    [
      'an unknown job of a question',
      editLine('items.fr.tsv', 3, (c) => (c[2] = 'Z9999')),
      /items\.fr\.tsv:3: unknown job Z9999/,
    ],
    ['an unknown parent', editLine('jobs.tsv', 8, (c) => (c[2] = 'Z9999')), /jobs\.tsv:8: unknown parent Z9999/],
    ['an unknown tag', editLine('jobs.tsv', 8, (c) => (c[4] = 'nice')), /jobs\.tsv:8: a tag must be one of .*"nice"/],
    ['an unknown letter', editLine('jobs.tsv', 8, (c) => (c[3] = 'RX')), /jobs\.tsv:8: a letter must be one of .*"X"/],
    [
      'an unknown skill of an activity',
      editLine('experiences.fr.tsv', 2, (c) => (c[1] = '1')),
      /experiences\.fr\.tsv:2: unknown skill 1$/m,
    ],
    [
      'an unknown context of a wish',
      editLine('wishes.fr.tsv', 2, (c) => (c[2] = '1')),
      /wishes\.fr\.tsv:2: unknown context 1$/m,
    ],
    [
      'a label for an unknown skill',
      editLine('skills.fr.tsv', 2, (c) => (c[0] = '1')),
      /skills\.fr\.tsv:2: unknown skill 1$/m,
    ],
    [
      'a skill without a label',
      (tables) => edit(tables, 'skills.fr.tsv', (lines) => lines.splice(1, 1)),
      /skills\.fr\.tsv: no label for skill \d+/,
    ],
    [
      'a label twice',
      editLine(
        'skills.fr.tsv',
        3,
        (c) => (c[1] = readFileSync(join(SOURCE, 'skills.fr.tsv'), 'utf8').split(/[\t\n]/)[3])
      ),
      /skills\.fr\.tsv:3: label .* is there twice/,
    ],
    ['a job without a title', editLine('jobs.tsv', 8, (c) => (c[1] = '')), /jobs\.tsv:8: no title/],
    [
      'a domain without a name',
      (tables) => edit(tables, 'domains.fr.tsv', (lines) => lines.splice(1, 1)),
      /jobs\.tsv:2: domains\.fr\.tsv has no name for domain A/,
    ],
    [
      'a link that is not https',
      editLine('links.tsv', 2, (c) => (c[1] = 'http://example.org')),
      /links\.tsv:2: http:\/\/example\.org is not an https address/,
    ],
    [
      'jobs out of order',
      (tables) => edit(tables, 'jobs.tsv', (l) => ([l[4], l[5]] = [l[5], l[4]])),
      /jobs\.tsv:6: .*order/,
    ],
    ['a job code of another shape', editLine('jobs.tsv', 1585, (c) => (c[0] = 'Z99')), /jobs\.tsv:1585: .*Z99/],
    ['a skill id that is no number', editLine('skills.tsv', 2, (c) => (c[0] = 'dance')), /skills\.tsv:2: .*dance/],
    [
      'a context id that is no number',
      editLine('contexts.fr.tsv', 2, (c) => (c[0] = '1.5')),
      /contexts\.fr\.tsv:2: .*1\.5/,
    ],
    [
      'a straight apostrophe',
      editLine('skills.fr.tsv', 4, (c) => (c[1] = "Réparer l'eau")),
      /skills\.fr\.tsv:4: .*apostrophe/,
    ],
    [
      'a sentence of sixteen words',
      editLine('job-lines.fr.tsv', 5, (c) => (c[1] = 'un deux trois quatre '.repeat(4).trim())),
      /job-lines\.fr\.tsv:5: 16 words for at most 15/,
    ],
    [
      'a job without a sentence',
      (tables) => edit(tables, 'job-lines.fr.tsv', (lines) => lines.splice(9, 1)),
      /job-lines\.fr\.tsv:2: no line for A1207/,
    ],
    [
      'an unknown job of a title left out of the pack',
      editLine('more-titles.fr.tsv', 3, (c) => (c[1] = 'A1101,Z9999')),
      /more-titles\.fr\.tsv:3: unknown job Z9999/,
    ],
    [
      'a title that the pack has already',
      editLine('more-titles.fr.tsv', 3, (c) => (c[0] = 'Tractoriste')),
      /more-titles\.fr\.tsv:3: title Tractoriste is there twice/,
    ],
    ['a bar in a title', editLine('titles.fr.tsv', 4, (c) => (c[0] = 'A|B')), /titles\.fr\.tsv:4: .*a bar/],
    [
      'a plain space before a colon',
      editLine('wishes.fr.tsv', 2, (c) => (c[3] = 'Éviter : la nuit')),
      /wishes\.fr\.tsv:2: .*no-break/,
    ],
    ['a brace in a title', editLine('jobs.tsv', 4, (c) => (c[1] = 'A{B')), /jobs\.tsv:4: .*A\{B/],
    ...[
      'jobs.tsv',
      'skills.tsv',
      'job-skills.tsv',
      'job-contexts.tsv',
      'skills.fr.tsv',
      'contexts.fr.tsv',
      'wishes.fr.tsv',
    ]
      .concat(['experiences.fr.tsv', 'items.fr.tsv', 'titles.fr.tsv', 'more-titles.fr.tsv', 'job-lines.fr.tsv'])
      .concat(['domains.fr.tsv', 'links.tsv', 'sources.tsv'])
      .map((name): [string, (tables: string) => void, RegExp] => [
        `a line of ${name} twice`,
        repeat(name),
        new RegExp(`${name.replaceAll('.', '\\.')}:${lastLine(name)}: .* is there twice`),
      ]),
  ];
  for (const [what, spoil, told] of faults)
    it(`refuses ${what}`, () =>
      inTemporary(async (dir) => {
        const tables = copyTables(dir);
        spoil(tables);
        const { code, stdout, stderr } = await runCli('build', '--from', tables, '--out', join(dir, 'out'));
        assert.match(stderr, told);
        assert.equal(stderr.trim().split('\n').length, 1, `more than a reason: ${stderr}`);
        assert.ok(stderr.startsWith(tables), stderr);
        assert.deepEqual([code, stdout], [1, '']);
        assert.deepEqual(readdirSync(dir), ['tables'], 'something was written');
      }));

  it('leaves an older pack as it was', () =>
    inTemporary(async (dir) => {
      const [tables, out] = [copyTables(dir), join(dir, 'out')];
      mkdirSync(out);
      writeFileSync(join(out, 'ranking.pack'), 'old');
      rmSync(join(tables, 'titles.fr.tsv'));
      assert.equal((await runCli('build', '--from', tables, '--out', out)).code, 1);
      assert.deepEqual(filesIn(out), { 'ranking.pack': 'old' });
    }));

  it('says so when only checking', () =>
    inTemporary(async (dir) => {
      const tables = copyTables(dir);
      editLine('job-skills.tsv', 5, (cells) => (cells[1] += ',1'))(tables);
      const { code, stdout, stderr } = await runCli('check', tables);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /job-skills\.tsv:5: unknown skill 1$/m);
    }));
});

describe('passerelle-referential, called wrongly', { concurrency: true }, () => {
  const calls: [string[], RegExp][] = [
    [[], /passerelle-referential tables --from EXPORT_DIR --out DIR/],
    [['rebuild'], /passerelle-referential build --from TABLES_DIR/],
    [['rebuild', '--from', SOURCE, '--out', 'out'], /passerelle-referential build --from TABLES_DIR/],
    [['build', '--from', SOURCE], /passerelle-referential build --from TABLES_DIR/],
    [['build', '--out', 'out'], /passerelle-referential build --from TABLES_DIR/],
    [['tables', '--out', 'out'], /passerelle-referential tables --from EXPORT_DIR/],
    [['check'], /passerelle-referential check TABLES_DIR/],
    [['build', '--from', SOURCE, '--out'], /--out/],
    [['build', '--into', 'out'], /--into/],
    [['check', '/nowhere/at/all'], /\/nowhere\/at\/all\/.*: no such table/],
    [['build', '--from', '/nowhere/at/all', '--out', 'out'], /\/nowhere\/at\/all/],
    [['tables', '--from', '/nowhere/at/all', '--out', 'out'], /\/nowhere\/at\/all/],
  ];
  for (const [args, told] of calls)
    it(`refuses « ${args.map((arg) => (arg === SOURCE ? 'SOURCE' : arg)).join(' ')} »`, () =>
      inTemporary(async (dir) => {
        const words = args.map((arg) => (arg === 'out' ? join(dir, 'out') : arg));
        const { code, stdout, stderr } = await runCli(...words);
        assert.match(stderr, told);
        assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace is no reason');
        assert.deepEqual([code, stdout], [1, '']);
        assert.deepEqual(readdirSync(dir), []);
      }));
});
