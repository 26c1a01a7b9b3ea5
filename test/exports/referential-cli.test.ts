// passerelle-referential, run as a user runs it: same input, same bytes; bad input, a reason with its
// place, exit code 1 and nothing written.
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PARTS, loadEssentialPart } from '@passerelle/referential';
import { packOf } from '../../packages/referential/cli/pack-of.ts';
import { readReferential } from '../../packages/referential/cli/tables/read-referential.ts';
import {
  EXPORT,
  EXPOSURE,
  SOURCE,
  TENSIONS,
  WITHOUT_EXPORT,
  copyTables,
  filesIn,
  inTemporary,
  runCli,
  spawnCli,
} from './run-cli.ts';
import { writeExport } from './tiny-export.ts';

const FROM_ROME = [
  ['job-contexts.tsv', 'job-sectors.tsv', 'job-skills.tsv', 'jobs.tsv', 'mobility.tsv', 'nearest.tsv', 'skills.tsv'],
  ['source.tsv'],
].flat();
const DERIVED = [...FROM_ROME, 'exposure.tsv', 'tension.tsv'].sort();
const PACK = PARTS.map((part) => `${part}.pack`).sort();

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
      const facts = ['--exposure', EXPOSURE, '--tensions', TENSIONS];
      const { code, stderr, stdout } = await spawnCli('tables', '--from', EXPORT, '--out', out, ...facts);
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
      for (const name of FROM_ROME) writeFileSync(join(tables, name), 'old\n');
      assert.equal((await runCli('tables', '--from', EXPORT, '--out', tables)).code, 0);
      assert.deepEqual(filesIn(tables), filesIn(SOURCE));
      assert.deepEqual(readdirSync(dir), ['tables'], 'something was left beside');
    })
  );

  const facts: [string, string, string, RegExp][] = [
    [
      '--exposure',
      'ilo_2025_isco08_exposure.csv',
      'code_isco08,mean_score_2025,exposure_2025\n1111,1.7,Minimal Exposure\n',
      /ilo_2025_isco08_exposure\.csv:2: "1\.7" is not a score/,
    ],
    [
      '--exposure',
      'ilo_2025_isco08_exposure.csv',
      'code_isco08,mean_score_2025,exposure_2025\n1111,0.7,Some\n',
      /ilo_2025_isco08_exposure\.csv:2: "Some" is no class/,
    ],
    ['--exposure', 'other.csv', '', /ilo_2025_isco08_exposure\.csv: not there/],
    [
      '--tensions',
      'dares_tensions_2019_fap225.csv',
      'fap,level,region_code,tension_class_1_to_5\nA0Z00,nat,,9\n',
      /dares_tensions_2019_fap225\.csv:2: "9" is no class/,
    ],
    ['--tensions', 'dares_tensions_2019_fap225.csv', 'fap,level\n', /:1: no column region_code, tension_class_1_to_5/],
  ];
  for (const [option, name, text, told] of facts)
    it(`refuses ${option} where ${told.source.replaceAll('\\', '')}`, () =>
      inTemporary(async (dir) => {
        mkdirSync(join(dir, 'facts'));
        writeFileSync(join(dir, 'facts', name), text);
        const [from, out] = [writeExport(dir), join(dir, 'out')];
        const { code, stderr, stdout } = await runCli(
          'tables',
          '--from',
          from,
          '--out',
          out,
          option,
          join(dir, 'facts')
        );
        assert.match(stderr, told);
        assert.deepEqual([code, stdout], [1, '']);
        assert.deepEqual(readdirSync(dir).sort(), ['export', 'facts']);
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
      assert.deepEqual(Object.keys(one).sort(), PACK);
      for (const part of PARTS) {
        assert.ok(one[`${part}.pack`] === two[`${part}.pack`], `${part} differs from one build to the next`);
        assert.ok(one[`${part}.pack`] === (await loadEssentialPart(part)), `${part} is not the essential one`);
      }
    }));

  it('replaces an older pack and leaves other files', () =>
    inTemporary(async (dir) => {
      writeFileSync(join(dir, 'ranking.pack'), 'old');
      writeFileSync(join(dir, 'mine.txt'), 'mine');
      assert.equal((await runCli('build', '--from', SOURCE, '--out', dir)).code, 0);
      const files = filesIn(dir);
      assert.deepEqual(Object.keys(files).sort(), ['mine.txt', ...PACK].sort());
      assert.equal(files['mine.txt'], 'mine');
      assert.match(files['ranking.pack'], /^passerelle-pack 2 ranking /);
    }));

  it('writes nothing where a directory is in the place of a part', () =>
    inTemporary(async (dir) => {
      mkdirSync(join(dir, 'words.pack'));
      const { code, stdout, stderr } = await runCli('build', '--from', SOURCE, '--out', dir);
      assert.equal(stderr, `${join(dir, 'words.pack')}: a directory is in the place of a file to write\n`);
      assert.deepEqual([code, stdout], [1, '']);
      assert.deepEqual(readdirSync(dir), ['words.pack']);
    }));

  it('takes a skill that no job needs and an activity that nobody says otherwise', () =>
    inTemporary(async (dir) => {
      const tables = copyTables(dir);
      appendFileSync(join(tables, 'skills.tsv'), '999999\t9Z999\tknow-how\tR\n');
      appendFileSync(join(tables, 'skills.fr.tsv'), '999999\tPiloter une fusée\t\n');
      appendFileSync(join(tables, 'skills.en.tsv'), '999999\tFly a rocket\t\n');
      for (const name of ['experiences.fr.tsv', 'experiences.en.tsv'])
        edit(tables, name, (lines) => lines.splice(2, lines.length - 3));
      editLine('experiences.fr.tsv', 2, (cells) => (cells[3] = ''))(tables);
      const { code, stderr } = await runCli('build', '--from', tables, '--out', join(dir, 'out'));
      assert.deepEqual([code, stderr], [0, '']);
    }));
});

describe('a pack', () => {
  it('is read back before anybody gets it, whatever the tables let through', async () => {
    const { items: _, ...tables } = readReferential(SOURCE);
    const [first, ...titles] = tables.titles;
    const [line, ...lines] = tables.lines;
    const [domain] = Object.keys(tables.words.domains);
    const cases: [Partial<typeof tables>, RegExp][] = [
      [{ titles: [{ ...first, jobs: new Array<number>(100).fill(0) }, ...titles] }, /^T: the part "titles" could not/],
      [{ lines: [`${line}|`, ...lines] }, /^T: no pack can hold it: not a packable text/],
      [{ titles: [{ ...first, title: 'A{B/C D' }, ...titles] }, /^T: the part "titles" would not be read as it was/],
      [{ words: { ...tables.words, domains: { [domain]: 'Un' }, skills: [] } }, /^T: the part "words" could not/],
    ];
    for (const [change, told] of cases)
      await assert.rejects(packOf({ ...tables, ...change }, 'T'), { name: 'InputError', message: told });
    assert.equal((await packOf(tables, 'T')).get('lines'), await loadEssentialPart('lines'));
  });
});

describe('passerelle-referential check', { concurrency: true }, () => {
  it('passes the tables of the repository', async () => {
    const { code, stdout, stderr } = await spawnCli('check', SOURCE);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /: valid, 1584 jobs, 488 skills, 38132 links/);
  });

  it('passes a pack, and refuses it with one byte flipped, a part missing or of another version', () =>
    inTemporary(async (dir) => {
      const pack = join(dir, 'pack');
      assert.equal((await runCli('build', '--from', SOURCE, '--out', pack)).code, 0);
      const whole = filesIn(pack);
      assert.match((await runCli('check', pack)).stdout, /pack: valid, 1584 jobs, 488 skills, 38132 links/);
      const faults: [string, string, RegExp][] = [
        ...PARTS.map((part): [string, string, RegExp] => {
          const file = `${part}.pack`;
          const bytes = Buffer.from(whole[file]);
          bytes[Math.floor(bytes.length / 2)] ^= 1;
          return [file, bytes.toString(), /: the part "[a-z]+" is damaged \(checksum\)$/];
        }),
        [
          'lines.pack',
          whole['lines.pack'].replace('passerelle-pack 2', 'passerelle-pack 3'),
          /version 3 is not version 2/,
        ],
        ['ids.pack', '{}', /ids\.pack: this is not a passerelle pack/],
        ['mobility.pack', whole['nearest.pack'], /mobility\.pack: this is the part "nearest", not "mobility"/],
      ];
      for (const [file, text, told] of faults) {
        writeFileSync(join(pack, file), text);
        const { code, stdout, stderr } = await runCli('check', pack);
        assert.match(stderr.trim(), told);
        assert.ok(stderr.startsWith(join(pack, file)), stderr);
        assert.deepEqual([code, stdout], [1, '']);
        writeFileSync(join(pack, file), whole[file]);
      }
      rmSync(join(pack, 'facts.pack'));
      assert.match((await runCli('check', pack)).stderr, /facts\.pack: no such part/);
    }));
});

describe('passerelle-referential diff', { concurrency: true }, () => {
  it('tells what changes from a directory of tables to another', () =>
    inTemporary(async (dir) => {
      const tables = copyTables(dir);
      assert.match((await runCli('diff', SOURCE, tables)).stdout, /^Saved profiles affected: none\.$/m);
      editLine('jobs.tsv', 2, (cells) => (cells[1] = 'Pilote d’engins agricoles'))(tables);
      editLine('job-skills.tsv', 3, (cells) => (cells[1] = cells[1].replace(/^[^,]*,/, '')))(tables);
      edit(tables, 'titles.fr.tsv', (lines) => lines.splice(1, 60));
      editLine('mobility.tsv', 2, (cells) => (cells[1] = cells[1].replace(/^[^,]*,/, '')))(tables);
      editLine('wishes.fr.tsv', 2, (cells) => (cells[0] = 'no-moon'))(tables);
      edit(tables, 'items.fr.tsv', (lines) => lines.splice(1, 1));
      const { code, stdout } = await runCli('diff', SOURCE, tables);
      assert.equal(code, 0);
      assert.match(stdout, /^Jobs renamed: 1\n {2}A1101 .* → Pilote d’engins agricoles$/m);
      assert.match(stdout, /^Links added: 0, gone: 1$/m);
      assert.match(stdout, /^Jobs whose skills change: 1\n {2}A1102 .* \(9\d % in common\)$/m);
      assert.match(stdout, /^Moves added: 0, gone: 1$/m);
      assert.match(stdout, /^Activities added: 0\nActivities gone: 0\nWishes added: 1\n {2}no-moon\nWishes gone: 1\n/m);
      assert.match(stdout, /^Questions gone: 1$/m);
      assert.match(stdout, /^Saved profiles affected: .* skill none, or on wish \S+, or on question \S+\. Ids/m);
      assert.match(stdout, /^Titles gone: 60(\n {2}.* \([A-Z0-9,]+\)){50}\n {2}… and 10 others$/m);
    }));

  it('compares an export with tables, titles aside', () =>
    inTemporary(async (dir) => {
      const { code, stdout } = await runCli('diff', SOURCE, writeExport(dir));
      assert.equal(code, 0);
      assert.match(stdout, /^Titles: not compared/m);
      assert.match(stdout, /^Jobs gone: 1580$/m);
    }));

  it('refuses what is neither', () =>
    inTemporary(async (dir) => {
      const { code, stdout, stderr } = await runCli('diff', SOURCE, dir);
      assert.match(stderr, /: no such table$/m);
      assert.deepEqual([code, stdout], [1, '']);
    }));
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
    ['a cell missing', editLine('jobs.tsv', 3, (c) => c.pop()), /jobs\.tsv:3: 6 cells for 7 columns/],
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
        (c) => (c[1] = readFileSync(join(SOURCE, 'skills.fr.tsv'), 'utf8').split(/[\t\n]/)[4])
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
      /job-lines\.fr\.tsv: no row for A1207/,
    ],
    [
      'a job that is its own neighbour',
      editLine('nearest.tsv', 2, (c) => (c[1] += ',A1101')),
      /nearest\.tsv:2: .*its own/,
    ],
    [
      'a neighbour twice',
      editLine('nearest.tsv', 2, (c) => (c[1] += `,${c[1].slice(0, 5)}`)),
      /nearest\.tsv:2: .*twice/,
    ],
    ['an unknown neighbour', editLine('nearest.tsv', 2, (c) => (c[1] = 'Z9999')), /nearest\.tsv:2: unknown job Z9999/],
    ['an unknown target', editLine('mobility.tsv', 2, (c) => (c[1] = 'Z9999')), /mobility\.tsv:2: unknown job Z9999/],
    [
      'a target twice',
      editLine('mobility.tsv', 2, (c) => (c[1] += `,${c[1].slice(0, 5)}`)),
      /mobility\.tsv:2: .*twice/,
    ],
    [
      'an unknown sector of a job',
      editLine('job-sectors.tsv', 2, (c) => (c[1] = '1')),
      /job-sectors\.tsv:2: unknown sector 1$/m,
    ],
    [
      'an unknown centre of interest of a job',
      editLine('job-sectors.tsv', 2, (c) => (c[2] = '999*')),
      /job-sectors\.tsv:2: unknown centre 999$/m,
    ],
    [
      'an unknown requirement',
      editLine('jobs.tsv', 8, (c) => (c[6] = 'luck?')),
      /jobs\.tsv:8: a requirement must be one of .*"luck"/,
    ],
    [
      'an unknown level of access',
      editLine('jobs.tsv', 8, (c) => (c[5] = 'bac+4')),
      /jobs\.tsv:8: access must be one of/,
    ],
    ['a score beyond 100', editLine('exposure.tsv', 3, (c) => (c[1] = '101')), /exposure\.tsv:3: "101" is not within/],
    ['a class beyond 5', editLine('exposure.tsv', 3, (c) => (c[2] = '2-6')), /exposure\.tsv:3: "2-6" is not within/],
    ['a range that ends before it begins', editLine('tension.tsv', 3, (c) => (c[1] = '4-2')), /tension\.tsv:3: "4-2"/],
    [
      'a tension that is no figure',
      editLine('tension.tsv', 3, (c) => (c[2] = '11=high')),
      /tension\.tsv:3: "11=high" is no region/,
    ],
    [
      'no source of a fact',
      (tables) => edit(tables, 'fact-sources.tsv', (lines) => lines.splice(1, 1)),
      /fact-sources\.tsv: no source for exposure/,
    ],
    [
      'a source that is not https',
      editLine('fact-sources.tsv', 2, (c) => (c[4] = 'ftp://x')),
      /fact-sources\.tsv:2: ftp:\/\/x is not an https address/,
    ],
    [
      'an example of seven words',
      editLine('skills.fr.tsv', 2, (c) => (c[2] = 'un deux trois quatre cinq six sept')),
      /skills\.fr\.tsv:2: 7 words for at most 6/,
    ],
    [
      'a reason of twenty-one words',
      editLine('experiences.fr.tsv', 2, (c) => (c[4] = 'mot '.repeat(21).trim())),
      /experiences\.fr\.tsv:2: 21 words for at most 20/,
    ],
    [
      'an emerging job with an unknown skill',
      editLine('emerging.fr.tsv', 2, (c) => (c[4] += ',1')),
      /emerging\.fr\.tsv:2: unknown skill 1$/m,
    ],
    [
      'an emerging job beside an unknown job',
      editLine('emerging.fr.tsv', 2, (c) => (c[3] = 'Z9999')),
      /emerging\.fr\.tsv:2: unknown job Z9999$/m,
    ],
    [
      'a skill without English',
      (tables) => edit(tables, 'skills.en.tsv', (lines) => lines.splice(1, 1)),
      /skills\.en\.tsv: nothing for skill \d+/,
    ],
    [
      'English for an activity that is not there',
      editLine('experiences.en.tsv', 2, (c) => (c[0] = 'moon-walk')),
      /experiences\.en\.tsv:2: unknown experience moon-walk/,
    ],
    [
      'two sources',
      (tables) => appendFileSync(join(tables, 'source.tsv'), 'A\tB\t1\t2026-01-01\tC\n'),
      /source\.tsv:3: the referential has one source/,
    ],
    ['a bar in a title', editLine('titles.fr.tsv', 4, (c) => (c[0] = 'A|B')), /titles\.fr\.tsv:4: .*a bar/],
    [
      'a plain space before a colon',
      editLine('wishes.fr.tsv', 2, (c) => (c[3] = 'Éviter : la nuit')),
      /wishes\.fr\.tsv:2: .*no-break/,
    ],
    [
      'a title with a hundred jobs',
      editLine('titles.fr.tsv', 2, (c) => (c[1] = new Array(100).fill('A1101').join(','))),
      /titles\.fr\.tsv:2: 100 jobs for at most 99/,
    ],
    [
      'a requirement twice',
      editLine('jobs.tsv', 8, (c) => (c[6] = 'caces?,caces')),
      /jobs\.tsv:8: requirement caces is there twice/,
    ],
    [
      'a sector of a job twice',
      editLine('job-sectors.tsv', 2, (c) => (c[1] = '80,80*')),
      /job-sectors\.tsv:2: a sector is there twice/,
    ],
    [
      'a sector id that is no number',
      editLine('sectors.fr.tsv', 2, (c) => (c[0] = '7b')),
      /sectors\.fr\.tsv:2: sector "7b" is not an official number/,
    ],
    [
      'a parent that is not its own parent',
      editLine('jobs.tsv', 8, (c) => (c[2] = 'A1102')),
      /jobs\.tsv:8: parent A1102 is not its own parent/,
    ],
    ['exposure of an unknown job', editLine('exposure.tsv', 3, (c) => (c[0] = 'Z9999')), /exposure\.tsv:3: .*Z9999/],
    ['tension of an unknown job', editLine('tension.tsv', 3, (c) => (c[0] = 'Z9999')), /tension\.tsv:3: .*Z9999/],
    [
      'a region twice',
      editLine('tension.tsv', 3, (c) => (c[2] = '11=3,11=4')),
      /tension\.tsv:3: a region is there twice/,
    ],
    [
      'a year that is none',
      editLine('fact-sources.tsv', 2, (c) => (c[3] = '19')),
      /fact-sources\.tsv:2: "19" is not a year/,
    ],
    [
      'a link checked on a day that is none',
      editLine('links.tsv', 2, (c) => (c[3] = '2026-02-30')),
      /links\.tsv:2: checked "2026-02-30" is not an ISO date/,
    ],
    [
      'a table without a row',
      (tables) => edit(tables, 'job-skills.tsv', (lines) => lines.splice(1, lines.length - 2)),
      /job-skills\.tsv: no row for A1101/,
    ],
    [
      'Windows line ends',
      (tables) =>
        edit(tables, 'links.tsv', (lines) => lines.forEach((line, i) => (lines[i] = line ? `${line}\r` : line))),
      /links\.tsv:1: Windows line ends/,
    ],
    [
      'a byte order mark',
      (tables) => edit(tables, 'links.tsv', (lines) => (lines[0] = `\ufeff${lines[0]}`)),
      /links\.tsv:1: .*byte order mark/,
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
      .concat(['experiences.fr.tsv', 'items.fr.tsv', 'titles.fr.tsv', 'job-lines.fr.tsv', 'domains.fr.tsv'])
      .concat(['links.tsv', 'nearest.tsv', 'mobility.tsv', 'exposure.tsv', 'tension.tsv', 'job-sectors.tsv'])
      .concat(['sectors.fr.tsv', 'centres.fr.tsv', 'fact-sources.tsv', 'emerging.fr.tsv', 'emerging.en.tsv'])
      .concat(['skills.en.tsv', 'items.en.tsv', 'experiences.en.tsv'])
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

describe('passerelle-referential, called wrongly', { concurrency: 2 }, () => {
  const build = /passerelle-referential build --from TABLES_DIR --out DIR/;
  const calls: [string[], RegExp][] = [
    [[], /passerelle-referential tables --from EXPORT --out DIR/],
    [['rebuild'], build],
    [['rebuild', '--from', SOURCE, '--out', 'out'], build],
    [['build', '--from', SOURCE], build],
    [['build', '--out', 'out'], build],
    [['tables', '--out', 'out'], /passerelle-referential tables --from EXPORT/],
    [['check'], /passerelle-referential check DIR/],
    [['diff', SOURCE], /passerelle-referential diff OLD NEW/],
    [['build', '--from', SOURCE, '--out'], /--out/],
    [['build', '--into', 'out'], /--into/],
    [['check', '/nowhere/at/all'], /\/nowhere\/at\/all\/.*: no such table/],
    [['build', '--from', '/nowhere/at/all', '--out', 'out'], /\/nowhere\/at\/all/],
    [['build', '--from', '/nowhere/at/all.zip', '--out', 'out'], /\/nowhere\/at\/all/],
    [['tables', '--from', '/nowhere/at/all', '--out', 'out'], /\/nowhere\/at\/all: no such directory or zip/],
    [['tables', '--from', join(SOURCE, 'jobs.tsv'), '--out', 'out'], /jobs\.tsv: neither a directory nor a zip/],
    [['diff', SOURCE, '/nowhere/at/all'], /\/nowhere\/at\/all/],
  ];
  for (const [args, told] of calls)
    it(`refuses « ${args.map((arg) => arg.replace(SOURCE, 'SOURCE')).join(' ')} »`, () =>
      inTemporary(async (dir) => {
        const words = args.map((arg) => (arg === 'out' ? join(dir, 'out') : arg));
        const { code, stdout, stderr } = await spawnCli(...words);
        assert.match(stderr, told);
        assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace is no reason');
        assert.deepEqual([code, stdout], [1, '']);
        assert.deepEqual(readdirSync(dir), []);
      }));
});
