// What `passerelle-referential` makes of an export that is not as it should be: a warning, or a reason with its
// place, exit code 1 and nothing written. On an export of four jobs, made up here.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { decodePack } from '@passerelle/referential';
import { filesIn, inTemporary, runCli } from './run-cli.ts';
import { OPTIONAL, REQUIRED, fileName, tinyExport, writeExport } from './tiny-export.ts';
import { declaring, encrypted, renamed, writeZip, zipOf } from './zip.ts';

type Files = Map<string, string>;

const competence = fileName('referentiel_competence');
const coherence = fileName('coherence_item');
const jobs = fileName('referentiel_code_rome');

/** Replaces a text of a file, which must be there. */
const replace =
  (name: string, text: string, instead: string) =>
  (files: Files): void => {
    assert.ok(files.get(name)!.includes(text), `${name} has no ${text}`);
    files.set(name, files.get(name)!.replace(text, instead));
  };
const append =
  (name: string, text: string) =>
  (files: Files): void =>
    void files.set(name, files.get(name)! + text);

/** Line of a file, counted from 1, that begins with a text. */
const lineOf = (name: string, start: string): number =>
  1 +
  tinyExport()
    .get(name)!
    .split('\n')
    .findIndex((line) => line.startsWith(start));

function spoilt(...changes: readonly ((files: Files) => void)[]): Files {
  const files = tinyExport();
  for (const change of changes) change(files);
  return files;
}

/** What is wrong, how the export gets so, and what is said of it. */
type Fault = readonly [string, (files: Files) => void, RegExp];

/** A row for a job that is not there, added to a table of which it becomes this line, and the column that names it. */
const unknownJobs = (
  [
    ['a target', 'rubrique_mobilite', 5, 'code_rome_cible', '"A1101","Z9999","3"'],
    ['a sector', 'arborescence_secteur_activite', 4, 'code_rome', '"79","Agriculture","Z9999","non"'],
    ['a centre of interest', 'arborescence_centre_interet', 3, 'code_rome', '"1","Construire","Z9999","non"'],
    ['letters', 'referentiel_code_rome_riasec', 4, 'code_rome', '"Z9999","R",""'],
  ] as const
).map(([what, name, line, column, row]): Fault => [
  `with ${what} of a job that is not there`,
  append(fileName(name), `${row}\n`),
  new RegExp(`${name}_v460_utf8\\.csv:${line}: column ${column}: Z9999 is not in`),
]);

const faults: Fault[] = [
  ...REQUIRED.map((name): Fault => [
    `without ${name}`,
    (files) => files.delete(fileName(name)),
    new RegExp(`unix_${name}_v…_utf8\\.csv: not in the export$`),
  ]),
  ['without version.txt', (files) => files.delete('version.txt'), /version\.txt: not in the export$/],
  ['whose version says nothing', (files) => files.set('version.txt', 'soon'), /version\.txt: no version number/],
  [
    'with two versions of a file',
    (files) => files.set(fileName('coherence_item', 461), files.get(coherence)!),
    /coherence_item_v46\d_utf8\.csv: .* one version at a time$/,
  ],
  ['with an empty file', (files) => files.set(coherence, ''), /coherence_item_v460_utf8\.csv:1: no column code_rome/],
  [
    'without a column',
    replace(competence, 'code_macro_comp', 'code_macro'),
    /competence_v460_utf8\.csv:1: no column code_macro_comp$/,
  ],
  [
    'without two columns',
    replace(jobs, '"emploi_reglemente","emploi_cadre"', '"emploi_r","emploi_c"'),
    /code_rome_v460_utf8\.csv:1: no column emploi_reglemente, emploi_cadre$/,
  ],
  [
    'without a column of an optional file',
    replace(fileName('rubrique_mobilite'), 'numero_ordre', 'ordre'),
    /mobilite_v460_utf8\.csv:1: no column numero_ordre$/,
  ],
  [
    'with a row cut off',
    replace(competence, '"900012","Compétence",', '"900012","Compétence"\n'),
    new RegExp(`competence_v460_utf8\\.csv:${lineOf(competence, '"900012"')}: Invalid Record Length`),
  ],
  [
    'with a row too long',
    replace(coherence, '"A1102","900011",""', '"A1102","900011","",""'),
    new RegExp(`coherence_item_v460_utf8\\.csv:${lineOf(coherence, '"A1102","900011"')}: Invalid Record Length`),
  ],
  [
    'cut off in its last row',
    (files) => files.set(coherence, files.get(coherence)!.slice(0, -8)),
    /v460_utf8\.csv:12: /,
  ],
  [
    'with a quote inside a cell',
    replace(competence, 'Tenir la caisse', 'Tenir "la" caisse'),
    new RegExp(`competence_v460_utf8\\.csv:${lineOf(competence, '"900021"')}: .*[Qq]uote`),
  ],
  [
    'with a need of a job that is not there',
    append(coherence, '"Z9999","900011",""\n'),
    /coherence_item_v460_utf8\.csv:13: column code_rome: Z9999 is not in referentiel_code_rome$/,
  ],
  [
    'with a need for a skill that is not there',
    append(coherence, '"A1101","999999",""\n'),
    /coherence_item_v460_utf8\.csv:13: column code_ogr: 999999 is not in the referentials of skills/,
  ],
  [
    'with a skill of a macro-skill that is not there',
    replace(competence, '"","900002"', '"","900009"'),
    /competence_v460_utf8\.csv:7: column code_ogr_macro_comp: 900009 is not in referentiel_competence$/,
  ],
  [
    'with a parent that is not there',
    replace(jobs, '"O","","A1101"', '"O","","A9999"'),
    /code_rome_v460_utf8\.csv:2: column code_rome_parent: A9999 is not in referentiel_code_rome$/,
  ],
  [
    'with a title of a job that is not there',
    replace(fileName('referentiel_appellation'), '"A1101"', '"A9999"'),
    /appellation_v460_utf8\.csv:2: column code_rome: A9999 is not in/,
  ],
  [
    'with a sentence of a job that is not there',
    replace(fileName('texte'), '"D1503"', '"D9999"'),
    /texte_v460_utf8\.csv:6: column code_rome: D9999 is not in/,
  ],
  ...unknownJobs,
  [
    'with a letter that is none',
    replace(fileName('referentiel_code_rome_riasec'), '"E","S"', '"E","X"'),
    /code_rome_riasec_v460_utf8\.csv:3: column riasec_mineur: "X" is no letter of interest$/,
  ],
  [
    'with a job code of another shape',
    append(jobs, '"A11","1","1","Métier","","","","","","A1101"\n'),
    /code_rome_v460_utf8\.csv:6: column code_rome: "A11" is no official identifier$/,
  ],
  [
    'with a job twice',
    append(jobs, '"A1101","1","1","Métier","","","","","","A1101"\n'),
    /code_rome_v460_utf8\.csv:6: column code_rome: A1101 is there twice$/,
  ],
  [
    'with a skill that has no number',
    append(competence, '"dance","Compétence","Danser","","900001","","Savoir-faire",""\n'),
    /competence_v460_utf8\.csv:8: column code_ogr: "dance" is no official identifier$/,
  ],
  [
    'with a parent that is not its own parent',
    replace(jobs, '"","","","O","D1503"', '"","","","O","A1102"'),
    /code_rome_v460_utf8\.csv:5: column code_rome_parent: A1102 is not its own parent$/,
  ],
  [
    'with a job that has no name',
    replace(jobs, 'Vendeur / Vendeuse en épicerie', ' '),
    /code_rome_v460_utf8\.csv:4: column libelle_rome: empty$/,
  ],
  [
    'with a context that has no name',
    replace(fileName('referentiel_contexte_travail'), 'Travail de nuit', ''),
    /contexte_travail_v460_utf8\.csv:2: column libelle_cont_travail: empty$/,
  ],
  [
    'with a sector without a code',
    replace(fileName('arborescence_secteur_activite'), '"79"', '""'),
    /secteur_activite_v460_utf8\.csv:2: column code_sect_activite: "" is no official identifier$/,
  ],
  [
    'with a sector whose code is no number',
    replace(fileName('arborescence_secteur_activite'), '"999"', '"9A"'),
    /secteur_activite_v460_utf8\.csv:3: column code_sect_activite: "9A" is no official identifier$/,
  ],
  [
    'with a centre of interest whose code is no number',
    replace(fileName('arborescence_centre_interet'), '"1"', '"01"'),
    /centre_interet_v460_utf8\.csv:2: column code_centre_interet: "01" is no official identifier$/,
  ],
];

describe('an export with a fault', { concurrency: 4 }, () => {
  for (const [what, spoil, told] of faults)
    it(`is refused ${what}`, () =>
      inTemporary(async (dir) => {
        const from = writeExport(dir, spoilt(spoil));
        for (const command of what.includes('twice') ? ['tables', 'build'] : ['build']) {
          const { code, stdout, stderr } = await runCli(command, '--from', from, '--out', join(dir, 'out'));
          const reason = stderr
            .trim()
            .split('\n')
            .filter((line) => !line.startsWith('warning: '))
            .join('\n');
          assert.match(reason, told);
          assert.ok(reason.startsWith(from) && !reason.includes('\n'), `more than a reason: ${stderr}`);
          assert.deepEqual([code, stdout], [1, '']);
          assert.deepEqual(readdirSync(dir), ['export'], 'something was written');
        }
      }));

  it('leaves an older pack as it was', () =>
    inTemporary(async (dir) => {
      const from = writeExport(
        dir,
        spoilt((files) => files.delete(coherence))
      );
      const out = join(dir, 'out');
      mkdirSync(out);
      writeFileSync(join(out, 'ranking.pack'), 'old');
      assert.equal((await runCli('build', '--from', from, '--out', out)).code, 1);
      assert.deepEqual(filesIn(out), { 'ranking.pack': 'old' });
    }));
});

describe('an export that is whole enough', { concurrency: 4 }, () => {
  it('is read without its optional files, each with a warning', () =>
    inTemporary(async (dir) => {
      const from = writeExport(
        dir,
        spoilt((files) => OPTIONAL.forEach((name) => files.delete(fileName(name))))
      );
      for (const command of ['tables', 'build']) {
        const out = join(dir, command);
        const { code, stderr } = await runCli(command, '--from', from, '--out', out);
        assert.equal(code, 0, stderr);
        const warnings = stderr.trim().split('\n');
        assert.equal(warnings.length, OPTIONAL.length);
        for (const name of OPTIONAL)
          assert.ok(
            warnings.some((w) => w.startsWith('warning: ') && w.includes(`no unix_${name}_v…_utf8.csv`)),
            name
          );
      }
      assert.match((await runCli('check', join(dir, 'build'))).stdout, /: valid, 4 jobs, 6 skills, 8 links/);
    }));

  it('survives the oddities of the real one', () =>
    inTemporary(async (dir) => {
      const odd = spoilt(
        // A mark of UTF-8, blank lines between records, Windows line ends, an unknown file and an unknown column.
        (files) => files.set(jobs, `\ufeff${files.get(jobs)!.replaceAll('\n', '\r\n\r\n')}`),
        (files) => files.set('unix_arborescence_competences_v460_utf8.csv', '"what"\n"ever"\n'),
        (files) => files.set('LISEZMOI.txt', 'Bonjour'),
        (files) => files.delete(fileName('type_referentiel')),
        (files) => files.set(coherence, files.get(coherence)!.replace(/"\n/g, '","new"\n'))
      );
      const [one, two] = [writeExport(dir), writeExport(dir, odd, 'odd')];
      for (const [from, out] of [
        [one, 'a'],
        [two, 'b'],
      ])
        assert.equal((await runCli('tables', '--from', from, '--out', join(dir, out))).code, 0);
      assert.deepEqual(filesIn(join(dir, 'b')), filesIn(join(dir, 'a')));
      const { 'jobs.tsv': table } = filesIn(join(dir, 'a'));
      assert.equal(
        table.split('\n')[1],
        'A1101\tConducteur / Conductrice d’engins agricoles\tA1101\tR\tregulated,eco-green\tnone\tdriving-licence'
      );
    }));

  it('is read with a move twice, alike official labels and braces in a name', () =>
    inTemporary(async (dir) => {
      const odd = spoilt(
        append(fileName('rubrique_mobilite'), '"A1101","A1102","3"\n'),
        replace(fileName('referentiel_contexte_travail'), 'Travail sous la lune', 'Travail de nuit'),
        replace(competence, "Préparer l''ouvrage", 'Vendre un c\u009cur'),
        replace(fileName('arborescence_secteur_activite'), "Secteur de l''avenir", 'Agriculture'),
        replace(jobs, 'Vendeur / Vendeuse en épicerie', 'Vendeur / Vendeuse {en épicerie}')
      );
      const from = writeExport(dir, odd);
      for (const command of ['tables', 'build']) {
        const { code, stderr } = await runCli(command, '--from', from, '--out', join(dir, command));
        assert.deepEqual([code, stderr], [0, '']);
      }
      assert.match(filesIn(join(dir, 'tables'))['mobility.tsv'], /^A1101\tD1106,A1102$/m);
      const { words } = await decodePack((part) => filesIn(join(dir, 'build'))[`${part}.pack`]);
      assert.equal(words.titles[2], 'Vendeur / Vendeuse (en épicerie)');
    }));

  it('is read without the sentences of a type, with a warning', () =>
    inTemporary(async (dir) => {
      const texts = fileName('texte');
      const other = (files: Files): void =>
        void files.set(texts, files.get(texts)!.replace(/definition|acces_metier/g, 'autre'));
      const from = writeExport(dir, spoilt(other));
      const { code, stderr } = await runCli('tables', '--from', from, '--out', join(dir, 'out'));
      assert.equal(code, 0);
      assert.deepEqual(stderr.match(/(?<=^warning: .*texte_v460_utf8\.csv: .*no row says )\w+/gm), [
        'definition',
        'acces_metier',
      ]);
    }));

  it('is read in ISO-8859-15 too', () =>
    inTemporary(async (dir) => {
      const [one, two] = [writeExport(dir), writeExport(dir, new Map(), 'latin')];
      for (const [name, text] of tinyExport())
        writeFileSync(join(two, name), Buffer.from(text.replaceAll('…', '...').replaceAll('\u0092', "'"), 'latin1'));
      for (const [from, out] of [
        [one, 'a'],
        [two, 'b'],
      ])
        assert.equal((await runCli('tables', '--from', from, '--out', join(dir, out))).code, 0);
      assert.deepEqual(filesIn(join(dir, 'b')), filesIn(join(dir, 'a')));
    }));
});

describe('a later version of an export', { concurrency: 4 }, () => {
  /** Version 61: other file names, a job more in a family of its own, another gone, « Émergente » dropped. */
  const later = (): Files => {
    const files = spoilt(
      append(jobs, '"D1599","15","10","Vendeur / Vendeuse de rêves","Emploi Gris","","","","","D1599"\n'),
      append(competence, '"900004","Macro compétence","Rêver","","","7Z101","Savoir-faire",""\n'),
      append(competence, '"900041","Compétence","Rêver haut","","900004","","Savoir-faire",""\n'),
      append(coherence, '"D1599","900041","Principale"\n"D1599","900021",""\n"A1102","900012",""\n'),
      append(fileName('referentiel_appellation'), '"4","Marchand / Marchande de sable","Marchand","D1599","N"\n'),
      replace(fileName('referentiel_appellation'), 'Tractoriste', 'Pilote de tracteur'),
      replace(coherence, '"Émergente"', '""'),
      replace(jobs, "Conducteur / Conductrice d''engins d''exploitation forestière", 'Pilote de machines'),
      (all) => all.set('version.txt', 'Numero de version : 61\nDate de publication : 15/06/2026\n'),
      (all) => all.set('unix_nouveaute_v460_utf8.csv', '"a","b"\n"1","2"\n')
    );
    return new Map([...files].map(([name, text]) => [name.replace('_v460_', '_v461_'), text]));
  };

  it('is read by `tables` and `build`', () =>
    inTemporary(async (dir) => {
      const from = writeExport(dir, later());
      for (const command of ['tables', 'build']) {
        const { code, stderr } = await runCli(command, '--from', from, '--out', join(dir, command));
        assert.equal(code, 0, stderr);
        const other = 'A1102: another job than in our tables: our sentence and facts are left out';
        assert.equal(stderr, command === 'build' ? `warning: ${from}: ${other}\n` : '');
      }
      const { lines, notes, ranking } = await decodePack((part) => filesIn(join(dir, 'build'))[`${part}.pack`]);
      assert.deepEqual([lines[0] !== '', lines[1], ranking.jobs[1]], [true, '', 'A1102']);
      assert.ok(!notes.emerging.some(({ jobs: near }) => near.includes(1)));
      assert.match(filesIn(join(dir, 'tables'))['source.tsv'], /\t61\t2026-06-15\t/);
      assert.match((await runCli('check', join(dir, 'build'))).stdout, /: valid, 5 jobs, 7 skills, 11 links/);
    }));

  it('is told apart by `diff`, in words', () =>
    inTemporary(async (dir) => {
      const [one, two] = [writeExport(dir), writeExport(dir, later(), 'later')];
      const { code, stdout, stderr } = await runCli('diff', one, two);
      assert.deepEqual([code, stderr], [0, '']);
      const expected = [
        'ROME 4.0, version 60 (2025-09-18) → ROME 4.0, version 61 (2026-06-15)',
        '4 → 5 jobs, 3 → 4 skills, 5 → 7 links',
        'Jobs added: 1\n  D1599 Vendeur / Vendeuse de rêves',
        'Jobs gone: 0',
        'Jobs renamed: 1\n  A1102 Conducteur / Conductrice d’engins d’exploitation forestière → Pilote de machines',
        'Codes that now name another job: 0',
        'Links added: 2, gone: 0',
        'Moves added: 0, gone: 0',
        'Skills added: 1\n  900004',
        'Titles added: 2\n  Pilote de tracteur (A1101)\n  Marchand / Marchande de sable (D1599)',
        'Titles gone: 1\n  Tractoriste (A1101)',
        'Titles that now mean other jobs: 0',
        'Saved profiles affected: none.',
      ];
      for (const words of expected) assert.ok(stdout.includes(words), `${words}\nis not in\n${stdout}`);
    }));

  it('tells which saved profiles a job that is gone, or that means another, affects', () =>
    inTemporary(async (dir) => {
      const changed = spoilt(
        // A1102 now sells; D1503, and with it the last need for ways of being, is gone.
        replace(
          jobs,
          "Conducteur / Conductrice d''engins d''exploitation forestière",
          'Vendeur / Vendeuse de machines'
        ),
        replace(coherence, '"A1102","900011",""', '"A1102","900021",""'),
        replace(coherence, '"A1101","900003",""\n', ''),
        ...[jobs, fileName('texte'), coherence].map((name) => (files: Files) => {
          files.set(name, files.get(name)!.replace(/^"D1503".*\n/gm, ''));
        }),
        replace(fileName('rubrique_mobilite'), '"D1106","D1503","1"\n', '')
      );
      const { code, stdout } = await runCli('diff', writeExport(dir), writeExport(dir, changed, 'changed'));
      assert.equal(code, 0);
      assert.match(stdout, /Jobs gone: 1\n {2}D1503 Chef \/ Cheffe .* non alimentaires\n/);
      assert.match(stdout, /name another job: 1\n {2}A1102 Conducteur .* → Vendeur .* \(0 % of skills in common\)\n/);
      assert.match(stdout, /Skills gone: 1\n {2}900003\n/);
      assert.match(stdout, /^Moves added: 0, gone: 1$/m);
      assert.match(stdout, /Saved profiles affected: those with .* among D1503, A1102, or an answer on skill 900003\./);
    }));

  it('stops `build --from TABLES` where an authored table lacks it', () =>
    inTemporary(async (dir) => {
      const from = writeExport(dir);
      const tables = join(dir, 'tables');
      assert.equal((await runCli('tables', '--from', from, '--out', tables)).code, 0);
      const lacking = await runCli('build', '--from', tables, '--out', join(dir, 'out'));
      assert.match(lacking.stderr, /\.tsv: no such table$/m);
      assert.equal(lacking.code, 1);
    }));
});

describe('an export in a zip', { concurrency: 4 }, () => {
  const tried = async (dir: string, bytes: Buffer, name = 'rome.zip') =>
    runCli('build', '--from', writeZip(join(dir, name), bytes), '--out', join(dir, 'out'));

  it('gives the same bytes as the directory', () =>
    inTemporary(async (dir) => {
      assert.equal((await runCli('build', '--from', writeExport(dir), '--out', join(dir, 'a'))).code, 0);
      for (const [directory, name] of [
        ['', 'flat.zip'],
        ['rome 4/csv/', 'DEEP.ZIP'],
      ]) {
        const { code, stderr } = await tried(dir, await zipOf(tinyExport(), directory), name);
        assert.deepEqual([code, stderr], [0, '']);
        assert.deepEqual(filesIn(join(dir, 'out')), filesIn(join(dir, 'a')));
        rmSync(join(dir, 'out'), { recursive: true });
      }
    }));

  it('tells where a fault of a file is', () =>
    inTemporary(async (dir) => {
      const { code, stderr } = await tried(dir, await zipOf(spoilt(append(coherence, '"Z9999","900011",""\n'))));
      assert.match(stderr, /rome\.zip\/unix_coherence_item_v460_utf8\.csv:13: column code_rome: Z9999 is not in/);
      assert.equal(code, 1);
    }));

  const name = 'rome/version.txt';
  const hostile: [string, (zip: Buffer) => Buffer, RegExp][] = [
    ['is no zip', () => Buffer.from('PK, but no zip'), /rome\.zip: not a readable zip \(.*\)/],
    ['is empty', () => Buffer.alloc(0), /rome\.zip: not a readable zip/],
    ['is cut off', (zip) => zip.subarray(0, zip.length - 40), /rome\.zip: not a readable zip/],
    [
      'holds a path that climbs out',
      (zip) => renamed(zip, name, '../../rsion.txt'.padEnd(name.length, 'x')),
      /climb|relative path/,
    ],
    ['holds a path from the root', (zip) => renamed(zip, name, '/'.padEnd(name.length, 'x')), /absolute path/],
    [
      'holds a path with backslashes',
      (zip) => renamed(zip, name, '..\\..\\'.padEnd(name.length, 'x')),
      /invalid characters/,
    ],
    ['says that it unpacks to 4 GB', (zip) => declaring(zip, name, 0xfffffff0), /more than 400 MB|size/],
    ['unpacks to more than it says', (zip) => declaring(zip, name, 3), /size|bytes/],
    ['is encrypted', (zip) => encrypted(zip, name), /encrypted/],
  ];
  for (const [what, spoil, told] of hostile)
    it(`is refused when it ${what}`, () =>
      inTemporary(async (dir) => {
        const { code, stdout, stderr } = await tried(dir, spoil(await zipOf(tinyExport())));
        assert.match(stderr, told);
        assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace is no reason');
        assert.ok(stderr.startsWith(join(dir, 'rome.zip')), stderr);
        assert.deepEqual([code, stdout], [1, '']);
        assert.deepEqual(readdirSync(dir), ['rome.zip'], 'something was written');
      }));

  it('is refused when it unpacks to more than 400 MB, honestly', () =>
    inTemporary(async (dir) => {
      const big = Buffer.alloc(101 * 2 ** 20);
      const files = new Map<string, string | Buffer>(tinyExport());
      for (const extra of ['a.bin', 'b.bin', 'c.bin', 'd.bin']) files.set(extra, big);
      const { code, stderr } = await tried(dir, await zipOf(files));
      assert.match(stderr, /rome\.zip: not a readable zip \(it unpacks to more than 400 MB\)/);
      assert.equal(code, 1);
    }));

  it('is refused when it holds a file twice, or thousands of files', () =>
    inTemporary(async (dir) => {
      const twice = new Map<string, string>([...tinyExport(), [`other/${coherence}`, '']]);
      assert.match((await tried(dir, await zipOf(twice))).stderr, /coherence_item_v460_utf8\.csv is there twice\)/);
      const many = new Map(Array.from({ length: 1001 }, (_, i) => [`${i}.csv`, '']));
      assert.match((await tried(dir, await zipOf(many))).stderr, /it holds more than 1000 files\)/);
      assert.deepEqual(readdirSync(dir), ['rome.zip']);
    }));
});
