// The packs against the official files, read again here by a few lines of their own: every link, id, letter, tag and
// fact that a pack holds is that of the export, and the defects of the real files leave no trace.
import assert from 'node:assert/strict';
import {
  createReadStream,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { LETTERS, TAGS, UNKNOWN, decodePack, loadEssential } from '@passerelle/referential';
import type { Groups, Having, Links, Ranges, Ranking, Referential } from '@passerelle/referential';
import { readCsv } from '../../packages/referential/cli/read-csv.ts';
import { EXPORT, EXPOSURE, TENSIONS, TYPOGRAPHIC, WITHOUT_EXPORT, copyTables, filesIn, runCli } from './run-cli.ts';
import { writeZip, zipOf } from './zip.ts';

/** A test that needs the official export; without it, it is counted as skipped, with the reason. */
const withExport = (what: string, run: () => void | Promise<void>): void =>
  void it(what, { skip: WITHOUT_EXPORT }, run);

type Cells = Record<string, string>;
type Complete = Omit<Referential, 'items'>;

const cellsIn = (file: string): Cells[] =>
  parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true }) as Cells[];
const official = (name: string): Cells[] => cellsIn(join(EXPORT, `unix_${name}_v460_utf8.csv`));

/** A wording without case, accents or punctuation. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/œ|\u009c/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** « A1101 300030 » for each link. */
function linksOf(jobs: readonly string[], ids: readonly string[], { offsets, jobs: having }: Links): string[] {
  return ids.flatMap((id, column) =>
    Array.from(having.subarray(offsets[column], offsets[column + 1]), (job) => `${jobs[job]} ${id}`)
  );
}
const linksOfHaving = (jobs: readonly string[], { ids, links }: Having): string[] => linksOf(jobs, ids, links);

/** The two lists hold the same texts, each once. */
function assertSame(ours: readonly string[], theirs: Iterable<string>): void {
  const expected = new Set(theirs);
  assert.equal(new Set(ours).size, ours.length, 'something is there twice');
  assert.deepEqual(ours.filter((text) => !expected.has(text)).slice(0, 5), [], 'something is ours alone');
  assert.equal(ours.length, expected.size, 'something is missing');
}

const coreLinksOf = ({ jobs, skills, links }: Ranking): string[] =>
  linksOf(jobs, skills, links).filter((_, i) => links.core[i]);

describe('the packs beside the official files', () => {
  let dir: string;
  let complete: Complete;
  let essential: Referential;
  let needs: Cells[];
  let skills: Map<string, Cells>;
  let knowledge: Map<string, Cells>;

  const isWay = (id: string): boolean => skills.has(id) && skills.get(id)!.cat_comp !== 'Savoir-faire';
  const macroOf = (id: string): string => {
    const { nature, code_ogr_macro_comp: macro } = skills.get(id)!;
    return nature.startsWith('Macro') ? id : macro;
  };
  const packs = (): [string, Complete][] => [
    ['complete', complete],
    ['essential', essential],
  ];

  before(async () => {
    if (WITHOUT_EXPORT) return;
    dir = mkdtempSync(join(tmpdir(), 'passerelle-golden-'));
    const { code, stderr } = await runCli('build', '--from', EXPORT, '--out', join(dir, 'pack'));
    assert.deepEqual([code, stderr], [0, '']);
    complete = await decodePack((part) => readFileSync(join(dir, 'pack', `${part}.pack`), 'utf8'));
    essential = await loadEssential();
    needs = official('coherence_item');
    skills = new Map(official('referentiel_competence').map((row) => [row.code_ogr, row]));
    knowledge = new Map(official('referentiel_savoir').map((row) => [row.code_ogr_savoir, row]));
  });
  after(() => dir && rmSync(dir, { recursive: true }));

  withExport('have the links of the export, every one: 85 301 of 29 962 skills', () => {
    const { ranking } = complete;
    const expected = needs
      .filter(({ code_ogr: id }) => knowledge.has(id) || (skills.has(id) && !isWay(id)))
      .map((row) => `${row.code_rome} ${row.code_ogr}`);
    assertSame(linksOf(ranking.jobs, ranking.skills, ranking.links), expected);
    assert.deepEqual([ranking.links.jobs.length, ranking.skills.length], [85301, 29962]);
    assertSame(
      coreLinksOf(ranking),
      needs
        .filter(({ coeur_metier: core, code_ogr: id }) => core === 'Principale' && !isWay(id) && !isContext(id))
        .map((row) => `${row.code_rome} ${row.code_ogr}`)
    );
  });
  const isContext = (id: string): boolean => !skills.has(id) && !knowledge.has(id);

  withExport('have the same links rolled up to macro-skills: 38 132, and their core', () => {
    const { ranking } = essential;
    const detailed = needs.filter(({ code_ogr: id }) => skills.has(id) && !isWay(id));
    const up = (rows: readonly Cells[]) => rows.map((row) => `${row.code_rome} ${macroOf(row.code_ogr)}`);
    assertSame(linksOf(ranking.jobs, ranking.skills, ranking.links), up(detailed));
    assertSame(coreLinksOf(ranking), up(detailed.filter((row) => row.coeur_metier === 'Principale')));
    assert.equal(ranking.links.jobs.length, 38132);
  });

  withExport('have the ways of being and the working contexts of the export', () => {
    const ways = needs
      .filter(({ code_ogr: id }) => isWay(id))
      .map((row) => `${row.code_rome} ${macroOf(row.code_ogr)}`);
    const contexts = needs.filter(({ code_ogr: id }) => isContext(id)).map((row) => `${row.code_rome} ${row.code_ogr}`);
    for (const [, { ranking, contexts: held }] of packs()) {
      assertSame(linksOfHaving(ranking.jobs, held.ways), ways);
      assertSame(linksOfHaving(ranking.jobs, held.contexts), contexts);
      assert.equal(held.contexts.ids.length, official('referentiel_contexte_travail').length);
    }
  });

  withExport('have its jobs, parents, letters and tags', () => {
    const rows = official('referentiel_code_rome');
    const letters = new Map(official('referentiel_code_rome_riasec').map((row) => [row.code_rome, row]));
    const count = (tag: (typeof TAGS)[number], { tags }: Ranking) =>
      tags.reduce((sum, bits) => sum + ((bits >> TAGS.indexOf(tag)) & 1), 0);
    for (const [, { ranking, words }] of packs()) {
      assert.deepEqual(ranking.jobs, rows.map((row) => row.code_rome).sort());
      for (const row of rows) {
        const job = ranking.jobs.indexOf(row.code_rome);
        const has = (tag: (typeof TAGS)[number]) => Boolean((ranking.tags[job] >> TAGS.indexOf(tag)) & 1);
        assert.equal(folded(words.titles[job]), folded(row.libelle_rome));
        assert.equal(ranking.jobs[ranking.parents[job]], row.code_rome_parent);
        const { riasec_majeur: major, riasec_mineur: minor } = letters.get(row.code_rome)!;
        assert.equal(LETTERS[ranking.majors[job] - 1], major);
        assert.equal(LETTERS[ranking.minors[job] - 1] ?? '', minor);
        assert.equal(has('regulated'), row.emploi_reglemente === 'O');
        assert.equal(has('executive'), row.emploi_cadre === 'O');
        assert.equal(has('digital'), row.transition_num === 'O');
        assert.equal(has('demographic'), row.transition_demo === 'O');
      }
      // Three states (O, N, empty) of which one is yes: the counts of FACTS.md.
      assert.deepEqual(
        TAGS.map((tag) => count(tag, ranking)),
        [241, 507, 261, 96, 33, 170, 70]
      );
    }
    const macros = new Map(official('referentiel_macro_competence_riasec').map((row) => [row.code_ogr, row]));
    essential.ranking.skills.forEach((id, skill) =>
      assert.equal(LETTERS[essential.ranking.skillLetters[skill] - 1] ?? '', macros.get(id)?.riasec_majeur ?? '', id)
    );
  });

  withExport('have its mobility: 14 912 targets, of which the first three of each job', () => {
    const rows = official('rubrique_mobilite');
    const orders = new Map<string, number[]>();
    for (const row of rows)
      orders.set(
        row.code_rome,
        [...(orders.get(row.code_rome) ?? []), Number(row.numero_ordre)].sort((a, b) => a - b)
      );
    const firsts = rows.filter((row) => Number(row.numero_ordre) <= orders.get(row.code_rome)!.slice(0, 3).pop()!);
    const pair = (row: Cells) => `${row.code_rome} ${row.code_rome_cible}`;
    assert.equal(rows.length, 14912);
    for (const [, { ranking, mobility }] of packs()) {
      const links = linksOf(ranking.jobs, ranking.jobs, mobility);
      assertSame(links, rows.map(pair));
      assertSame(
        links.filter((_, i) => mobility.first[i]),
        firsts.map(pair)
      );
    }
  });

  withExport('have its sectors and centres of interest, the principal ones marked', () => {
    for (const [, { ranking, sectors }] of packs())
      for (const [groups, name, key] of [
        [sectors.sectors, 'arborescence_secteur_activite', 'code_sect_activite'],
        [sectors.centres, 'arborescence_centre_interet', 'code_centre_interet'],
      ] as [Groups, string, string][]) {
        const rows = official(name);
        const pair = (row: Cells) => `${row.code_rome} ${row[key]}`;
        assertSame(linksOfHaving(ranking.jobs, groups), rows.map(pair));
        const principals = ranking.jobs.flatMap((code, job) =>
          groups.principals[job] ? [`${code} ${groups.ids[groups.principals[job] - 1]}`] : []
        );
        assertSame(principals, rows.filter((row) => row.principal === 'oui').map(pair));
      }
  });

  withExport('have the exposure and the tension of each parent, from lowest to highest', () => {
    const classes = ['Not Exposed', 'Minimal Exposure', 1, 2, 3, 4].map((n) =>
      typeof n === 'number' ? `Exposed: Gradient ${n}` : n
    );
    const groups = new Map(
      cellsIn(join(EXPOSURE, 'ilo_2025_isco08_exposure.csv')).map((row) => [row.code_isco08, row])
    );
    const toGroups = cellsIn(join(EXPOSURE, 'rome3_isco08.csv'));
    const families = cellsIn(join(TENSIONS, 'dares_tensions_2019_fap225.csv'));
    const toFamilies = cellsIn(join(TENSIONS, 'fap225_rome3.csv'));
    const same = (what: string, { low, high }: Ranges, job: number, values: readonly number[]) => {
      const known = values.length > 0;
      assert.equal(low[job], known ? Math.min(...values) : UNKNOWN, what);
      assert.equal(high[job], known ? Math.max(...values) : UNKNOWN, what);
    };
    for (const [, { ranking, facts }] of packs()) {
      let [exposed, tense] = [0, 0];
      ranking.jobs.forEach((code, job) => {
        const parent = ranking.jobs[ranking.parents[job]];
        const ofParent = toGroups
          .filter((row) => row.code_rome === parent)
          .map((row) => groups.get(row.code_isco08))
          .filter((row) => row !== undefined);
        const scores = ofParent.map((row) => Math.round(Number(row.mean_score_2025) * 100));
        same(`score of ${code}`, facts.exposure.score, job, scores);
        const levels = ofParent.map((row) => classes.indexOf(row.exposure_2025));
        same(`class of ${code}`, facts.exposure.level, job, levels);
        const faps = new Set(toFamilies.filter((row) => row.code_rome === parent).map((row) => row.fap));
        const tensions = (region: string) =>
          families
            .filter((row) => faps.has(row.fap) && row.region_code === region && row.tension_class_1_to_5 !== '')
            .map((row) => Number(row.tension_class_1_to_5));
        same(`tension of ${code}`, facts.tension.france, job, tensions(''));
        // One region in full, for each job another one.
        const { code: region, values } = facts.tension.regions[job % facts.tension.regions.length];
        same(`tension of ${code} in ${region}`, values, job, tensions(region));
        if (ofParent.length && parent === code) exposed++;
        if (tensions('').length && parent === code) tense++;
      });
      assert.deepEqual([exposed, tense], [514, 485]);
    }
  });

  withExport('name every detailed skill as the export does, each under its id, alike ones too', () => {
    const { ranking, words } = complete;
    const wrong = ranking.skills.filter((id, skill) => {
      const wording = skills.get(id)?.libelle_competence ?? knowledge.get(id)!.libelle_savoir;
      return folded(words.skills[skill]) !== folded(wording);
    });
    assert.deepEqual(wrong, []);
    const alike = ranking.skills.length - new Set(words.skills).size;
    assert.equal(alike, 5, 'the export has five wordings under two ids');
  });

  withExport('give every official title that is not the name of its job, then the emerging ones', () => {
    const { ranking, words, titles: all, notes } = complete;
    const titles = all.slice(0, -notes.emerging.length);
    assert.deepEqual(
      all.slice(-notes.emerging.length),
      notes.emerging.map(({ title, jobs }) => ({ title, jobs }))
    );
    const ours = titles.map(({ title, jobs: [job] }) => `${ranking.jobs[job]} ${folded(title)}`);
    const theirs = official('referentiel_appellation').map(
      (row) => `${row.code_rome} ${folded(row.libelle_appellation_long)}`
    );
    const names = new Set(ranking.jobs.map((code, job) => `${code} ${folded(words.titles[job])}`));
    assert.equal(theirs.length, 13120);
    assert.deepEqual(
      new Set(ours),
      new Set(theirs.filter((title) => !names.has(title)).concat(ours.filter((title) => names.has(title))))
    );
    assert.ok(titles.length > 11_000, `only ${titles.length}`);
  });

  withExport('give at least ten skills to every job, and every skill of the essential pack a label of its own', () => {
    for (const [, { ranking, contexts }] of packs()) {
      const count = new Uint16Array(ranking.jobs.length);
      for (const job of ranking.links.jobs) count[job] += 1;
      for (const job of contexts.ways.links.jobs) count[job] += 1;
      assert.ok(Math.min(...count) >= 10);
    }
    assert.equal(new Set(essential.words.skills.map(folded)).size, essential.ranking.skills.length);
  });

  withExport('never say in the essential pack what the export says', () => {
    const theirs = new Set(
      [
        ...[...skills.values()].map((row) => row.libelle_competence),
        ...[...knowledge.values()].map((row) => row.libelle_savoir),
        ...official('referentiel_contexte_travail').map((row) => row.libelle_cont_travail),
        ...official('arborescence_centre_interet').map((row) => row.libelle_centre_interet),
        ...official('texte').map((row) => row.libelle_texte),
      ].map(folded)
    );
    assert.ok(theirs.size > 35_000, `only ${theirs.size} wordings were read`);
    const { words, contexts, sectors, experiences, lines, notes, items } = essential;
    const ours = [
      ...[words.skills, words.wishes, contexts.contexts.labels, contexts.ways.labels, sectors.centres.labels],
      ...[lines, notes.examples.filter(Boolean), notes.reasons, items.map(({ text }) => text)],
      ...[experiences.map(({ label }) => label), notes.emerging.map(({ line }) => line)],
    ].flat();
    assert.deepEqual(
      ours.filter((text) => theirs.has(folded(text))),
      []
    );
  });

  withExport('hold no doubled quote, stray control character or careless typography', () => {
    for (const [, pack] of packs()) {
      const { words, titles, contexts, sectors, lines, notes } = pack;
      const all = [
        ...[words.titles, words.skills, contexts.contexts.labels, contexts.ways.labels, lines, notes.examples],
        ...[sectors.sectors.labels, sectors.centres.labels, titles.map(({ title }) => title)],
      ].flat();
      assert.deepEqual(
        all.filter((text) => /'|’’|[\p{Cc}\u200b|]| {2}| [:;!?]|^\s|\s$/u.test(text)),
        []
      );
    }
    // The defects are there to be survived.
    const raw = readdirSync(EXPORT).map((name) => readFileSync(join(EXPORT, name), 'latin1'));
    const utf8 = (text: string) => Buffer.from(text).toString('latin1');
    for (const defect of ["''", utf8('\u0092'), utf8('\u009c'), '"\n\n"'])
      assert.ok(
        raw.some((text) => text.includes(defect)),
        JSON.stringify(defect)
      );
  });

  withExport('are the same from the typographic variant of the files', async () => {
    const other = join(dir, 'typographic');
    cpSync(EXPORT, other, { recursive: true });
    for (const name of readdirSync(TYPOGRAPHIC)) {
      rmSync(join(other, name), { force: true });
      cpSync(join(TYPOGRAPHIC, name), join(other, name));
    }
    const { code, stderr } = await runCli('build', '--from', other, '--out', join(dir, 'same'));
    assert.deepEqual([code, stderr], [0, '']);
    const [ours, theirs] = [filesIn(join(dir, 'pack')), filesIn(join(dir, 'same'))];
    assert.deepEqual(Object.keys(theirs), Object.keys(ours));
    for (const [name, text] of Object.entries(ours)) assert.ok(theirs[name] === text, `${name} differs`);
  });

  withExport('are the same from a zip, and at a second build', async () => {
    const files = new Map(readdirSync(EXPORT).map((name) => [name, readFileSync(join(EXPORT, name))]));
    const zip = writeZip(join(dir, 'rome.zip'), await zipOf(files));
    const { code, stderr } = await runCli('build', '--from', zip, '--out', join(dir, 'zipped'));
    assert.deepEqual([code, stderr], [0, '']);
    const [ours, theirs] = [filesIn(join(dir, 'pack')), filesIn(join(dir, 'zipped'))];
    assert.deepEqual(Object.keys(theirs), Object.keys(ours));
    for (const [name, text] of Object.entries(ours)) assert.ok(theirs[name] === text, `${name} differs`);
  });

  withExport('read again as valid', async () => {
    const { code, stdout } = await runCli('check', join(dir, 'pack'));
    assert.deepEqual([code, stdout], [0, `${join(dir, 'pack')}: valid, 1584 jobs, 29962 skills, 85301 links\n`]);
  });
});

describe('a later version of the export', () => {
  let dir: string;
  let later: string;
  before(() => {
    if (WITHOUT_EXPORT) return;
    dir = mkdtempSync(join(tmpdir(), 'passerelle-later-'));
    later = join(dir, 'v461');
    mkdirSync(later);
    // Version 61 without « Émergente », the files that may be missing and one that nobody knows: a job and a
    // macro-skill more, a title gone.
    const left = ['texte', 'arborescence_centre_interet', 'referentiel_macro_competence_riasec', 'item'];
    const more: Record<string, string> = {
      referentiel_code_rome: '"K9999","9999","999001","Veilleur / Veilleuse de nuages","","","","","","K9999"\n',
      referentiel_competence: '"999999","Macro compétence","Veiller","","","1Z101","Savoir-faire","","","","",""\n',
      coherence_item: '"K9999","999999","Principale"\n"K9999","300803",""\n',
    };
    for (const name of readdirSync(EXPORT)) {
      const [, table = ''] = /^unix_(.*)_v460_utf8\.csv$/.exec(name) ?? [];
      if (left.includes(table)) continue;
      const bytes = readFileSync(join(EXPORT, name));
      let text = bytes.toString(table === 'arborescence_secteur_naf' ? 'latin1' : 'utf8') + (more[table] ?? '');
      if (table === 'coherence_item') text = text.replaceAll('"Émergente"', '""');
      if (table === 'referentiel_appellation') text = text.replace(/^"10200",.*\n/m, '');
      if (name === 'version.txt') text = text.replace(': 60', ': 61').replace('18/09/2025', '15/06/2026');
      writeFileSync(join(later, name.replace('_v460_', '_v461_')), text);
    }
    writeFileSync(join(later, 'unix_avenir_v461_utf8.csv'), '"a"\n"1"\n');
  });
  after(() => dir && rmSync(dir, { recursive: true }));

  withExport('is built, with a warning for each file that is missing and read', async () => {
    const { code, stderr } = await runCli('build', '--from', later, '--out', join(dir, 'pack'));
    assert.equal(code, 0);
    assert.deepEqual(stderr.match(/(?<=no unix_)\w+(?=_v…)/g), [
      'referentiel_macro_competence_riasec',
      'texte',
      'arborescence_centre_interet',
    ]);
    const pack = await decodePack((part) => readFileSync(join(dir, 'pack', `${part}.pack`), 'utf8'));
    assert.deepEqual([pack.ranking.jobs.length, pack.ranking.skills.length], [1585, 29963]);
    assert.equal(pack.words.titles[pack.ranking.jobs.indexOf('K9999')], 'Veilleur / Veilleuse de nuages');
    assert.deepEqual([pack.ranking.provenance.version, pack.ranking.provenance.date], ['61', '2026-06-15']);
  });

  withExport('stops the tables where nobody has worded what is new yet', async () => {
    const tables = copyTables(dir);
    assert.equal((await runCli('tables', '--from', later, '--out', tables)).code, 0);
    const { code, stdout, stderr } = await runCli('build', '--from', tables, '--out', join(dir, 'out'));
    assert.match(stderr, /skills\.fr\.tsv: no label for skill 999999$/m);
    assert.deepEqual([code, stdout], [1, '']);
    assert.ok(!readdirSync(dir).includes('out'));
  });

  withExport('is told apart in words', async () => {
    const { code, stdout } = await runCli('diff', EXPORT, later);
    assert.equal(code, 0);
    const told = [
      'ROME 4.0, version 60 (2025-09-18) → ROME 4.0, version 61 (2026-06-15)',
      '1584 → 1585 jobs, 504 → 505 skills, 43387 → 43388 links',
      'Jobs added: 1\n  K9999 Veilleur / Veilleuse de nuages',
      'Links added: 1, gone: 0',
      'Skills added: 1\n  999999',
      'Titles gone: 1\n  Abatteur / Abatteuse de carrière (F1402)',
      'Saved profiles affected: none.',
    ];
    for (const words of told) assert.ok(stdout.includes(words), `${words}\nis not in\n${stdout.slice(0, 2000)}`);
  });
});

describe('every official file', () => {
  for (const name of WITHOUT_EXPORT ? ['unix_….csv'] : readdirSync(EXPORT).filter((file) => file.endsWith('.csv')))
    withExport(`is read to its last row: ${name}`, async () => {
      const file = join(EXPORT, name);
      const isLatin = name.includes('secteur_naf') && name.includes('arborescence');
      const text = new TextDecoder(isLatin ? 'iso-8859-15' : 'utf-8').decode(readFileSync(file));
      const [header, ...rows] = parse(text, { bom: true, skip_empty_lines: true }) as string[][];
      const read = await readCsv(file, () => Promise.resolve(createReadStream(file)), header);
      assert.deepEqual(
        read.map(({ cells }) => header.map((column) => cells[column])),
        rows
      );
      // What it says as UTF-8 or ISO-8859-15 is French, whichever it is.
      assert.ok(!rows.some((cells) => cells.some((cell) => /\ufffd|Ã[©¨ª]/.test(cell))));
      if (isLatin) assert.ok(rows.some((cells) => cells.some((cell) => /é/.test(cell))));
    });
});
