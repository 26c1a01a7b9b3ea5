// Official export → the derived tables. Facts only (codes, names of jobs, letters, links, levels):
// the wording of skills and contexts is this project's own, in the authored tables.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../input-error.ts';
import { DERIVED } from '../tables/columns.ts';
import { formatTable } from '../tables/table.ts';
import { accessLevel } from './access-level.ts';
import { cleanText, readExport } from './read-export.ts';
import { rollUp } from './roll-up.ts';

const ECO: Record<string, string> = {
  'Emploi stratégique pour la Transition écologique': 'eco-strategic',
  'Emploi Vert': 'eco-green',
  'Emploi Brun': 'eco-brown',
};

/** Capitals that the export writes without their accent. */
const BARE_CAPITAL =
  /\bE(?=(?:bén|caill|chaf|clair|clus|cono|cout|criv|dit|duc|gout|lag|lectr|lev|quip|talag|tanch|tat|trang|valu))/g;

/** French typography for a name of the export: accents, apostrophes, narrow no-break spaces, « (PMI) » for « -PMI- ». */
const typographic = (name: string): string =>
  name
    .replace(BARE_CAPITAL, 'É')
    .replace(/ -([A-Z]{2,})-(?=[^()]*\))/g, ' $1')
    .replace(/ -([A-Z]{2,})-/g, ' ($1)')
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?])/g, '\u202f');

const lettersOf = (dir: string, name: string, key: 'code_rome' | 'code_ogr'): Map<string, string> =>
  new Map(
    readExport(dir, name, [key, 'riasec_majeur', 'riasec_mineur']).map((row) => [
      row[key],
      row.riasec_majeur + row.riasec_mineur,
    ])
  );

/** The version and date that the export states in its `version.txt`. */
function provenance(dir: string): string[][] {
  const file = join(dir, 'version.txt');
  const text = readFileSync(file, 'utf8');
  const version = /version\s*:\s*(\d+)/i.exec(text)?.[1];
  const date = /publication\s*:\s*(\d\d)\/(\d\d)\/(\d{4})/i.exec(text);
  if (!version || !date) throw new InputError(file, undefined, 'no version number or date of publication');
  return [
    ['publisher', 'France Travail'],
    ['name', 'ROME 4.0'],
    ['version', version],
    ['date', `${date[3]}-${date[2]}-${date[1]}`],
    ['licence', 'Licence Ouverte 2.0'],
  ];
}

/** The text of every derived table, by file name. Same export, same bytes. */
export function deriveTables(dir: string): Map<keyof typeof DERIVED, string> {
  const { skills, links, contexts } = rollUp(dir);
  const jobLetters = lettersOf(dir, 'referentiel_code_rome_riasec', 'code_rome');
  const skillLetters = lettersOf(dir, 'referentiel_macro_competence_riasec', 'code_ogr');
  const sentences = new Map<string, string[]>();
  for (const row of readExport(dir, 'texte', ['code_rome', 'libelle_type_texte', 'libelle_texte']))
    if (row.libelle_type_texte === 'acces_metier')
      sentences.set(row.code_rome, [...(sentences.get(row.code_rome) ?? []), cleanText(row.libelle_texte)]);

  const jobs = readExport(dir, 'referentiel_code_rome', [
    'code_rome',
    'libelle_rome',
    'code_rome_parent',
    'transition_eco',
    'transition_num',
    'transition_demo',
    'emploi_reglemente',
    'emploi_cadre',
  ]).sort((a, b) => (a.code_rome < b.code_rome ? -1 : 1));
  const order = new Map(skills.map(({ id }, i) => [id, i]));

  const jobRows = jobs.map((job) => {
    const tags = [
      job.emploi_reglemente === 'O' && 'regulated',
      job.emploi_cadre === 'O' && 'executive',
      ECO[job.transition_eco],
      job.transition_num === 'O' && 'digital',
      job.transition_demo === 'O' && 'demographic',
    ].filter(Boolean);
    const code = job.code_rome;
    const access = accessLevel(sentences.get(code) ?? []);
    return [
      code,
      typographic(cleanText(job.libelle_rome)),
      job.code_rome_parent,
      jobLetters.get(code) ?? '',
      tags.join(','),
      access,
    ];
  });
  const skillsOf = (code: string): string =>
    [...(links.get(code) ?? [])]
      .sort(([a], [b]) => order.get(a)! - order.get(b)!)
      .map(([id, { details, core }]) => `${id}${core ? '*' : ''}${details > 1 ? `×${details}` : ''}`)
      .join(',');
  const contextsOf = (code: string): string => [...new Set(contexts.get(code) ?? [])].sort().join(',');

  return new Map([
    ['jobs.tsv', formatTable(DERIVED['jobs.tsv'], jobRows)],
    [
      'skills.tsv',
      formatTable(
        DERIVED['skills.tsv'],
        skills.map(({ id, tree, kind }) => [id, tree, kind, skillLetters.get(id) ?? ''])
      ),
    ],
    [
      'job-skills.tsv',
      formatTable(
        DERIVED['job-skills.tsv'],
        jobs.map(({ code_rome }) => [code_rome, skillsOf(code_rome)])
      ),
    ],
    [
      'job-contexts.tsv',
      formatTable(
        DERIVED['job-contexts.tsv'],
        jobs.map(({ code_rome }) => [code_rome, contextsOf(code_rome)])
      ),
    ],
    ['sources.tsv', formatTable(DERIVED['sources.tsv'], provenance(dir))],
  ]);
}
