// An official export of four jobs, in the form of the real one and with its oddities: made up here, so that faults
// can be tried on it quickly, and where the real one is not at hand. The titles of its jobs are those of our tables.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Rows = readonly (readonly string[])[];

const csv = (header: string, rows: Rows): string =>
  [header.split(','), ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',') + '\n').join('');

const SKILLS: Rows = [
  // code_ogr, nature, libelle, definition, macro, place in the tree, cat_comp
  ['900001', 'Macro compétence', "Préparer l''ouvrage", '', '', '1A101', 'Savoir-faire'],
  ['900002', 'Macro compétence', 'Vendre un c\u009cur', '', '', '5A101', 'Savoir-faire'],
  ['900003', 'Macro compétence', 'Avoir de la rigueur', '', '', '6A101', 'Savoir-être'],
  ['900011', 'Compétence', 'Creuser l\u0092allée', '', '900001', '', 'Savoir-faire'],
  ['900012', 'Compétence', 'Tailler la haie…', '', '900001', '', 'Savoir-faire'],
  ['900021', 'Compétence', 'Tenir la caisse', '', '900002', '', 'Savoir-faire'],
];

/** The rows of each file, by name; `unix_<name>_v460_utf8.csv` on the disk. */
const TABLES: Record<string, readonly [header: string, rows: Rows]> = {
  referentiel_code_rome: [
    'code_rome,code_fiche_metier,code_ogr,libelle_rome,transition_eco,transition_num,transition_demo,emploi_reglemente,emploi_cadre,code_rome_parent',
    [
      ['A1101', '11', '6', "Conducteur / Conductrice d''engins agricoles", 'Emploi Vert', '', '', 'O', '', 'A1101'],
      [
        'A1102',
        '12',
        '7',
        "Conducteur / Conductrice d''engins d''exploitation forestière",
        'Emploi Blanc',
        'O',
        'N',
        'N',
        '',
        'A1101',
      ],
      ['D1106', '13', '8', 'Vendeur / Vendeuse en épicerie', '', '', 'O', '', '', 'D1106'],
      ['D1503', '14', '9', 'Chef / Cheffe de rayon de produits non alimentaires', '', '', '', '', 'O', 'D1503'],
    ],
  ],
  referentiel_code_rome_riasec: [
    'code_rome,riasec_majeur,riasec_mineur',
    [
      ['A1101', 'R', ''],
      ['D1106', 'E', 'S'],
    ],
  ],
  referentiel_competence: [
    'code_ogr,nature,libelle_competence,definition,code_ogr_macro_comp,code_macro_comp,cat_comp,sous_cat_comp',
    SKILLS.map((row) => [...row, '']),
  ],
  referentiel_macro_competence_riasec: ['code_ogr,riasec_majeur,riasec_mineur', [['900001', 'R', 'I']]],
  referentiel_savoir: [
    'code_ogr_savoir,libelle_savoir',
    [
      ['910001', 'Droit du travail'],
      ['910002', 'Droit du travail'],
    ],
  ],
  referentiel_contexte_travail: [
    'code_ogr,libelle_cont_travail,code_type_cont_trav,libelle_type_cont_trav',
    [
      ['300803', 'Travail de nuit', '2', 'Horaires'],
      ['920001', 'Travail sous la lune', '2', 'Horaires'],
    ],
  ],
  coherence_item: [
    'code_rome,code_ogr,coeur_metier',
    [
      ['A1101', '900011', 'Principale'],
      ['A1101', '900012', 'Émergente'],
      ['A1101', '900003', ''],
      ['A1101', '910001', ''],
      ['A1101', '300803', ''],
      ['A1102', '900011', ''],
      ['A1102', '920001', ''],
      ['D1106', '900021', 'Principale'],
      ['D1106', '910002', ''],
      ['D1503', '900021', ''],
      ['D1503', '900002', 'Principale'],
    ],
  ],
  referentiel_appellation: [
    'code_ogr,libelle_appellation_long,libelle_appellation_court,code_rome,peu_usite',
    [
      ['1', 'Tractoriste', 'Tractoriste', 'A1101', 'N'],
      ['2', 'Vendeur / Vendeuse en épicerie', 'Vendeur', 'D1106', 'N'],
      ['3', 'Crémier / Crémière', 'Crémier', 'D1106', 'O'],
    ],
  ],
  texte: [
    'code_rome,code_compo_bloc,libelle_type_texte,position_phrase,libelle_texte',
    [
      ['A1101', '3', 'definition', '1', 'Conduit des engins\ndans les champs.'],
      ['A1101', '4', 'acces_metier', '1', 'Cet emploi est accessible sans diplôme.\nLe permis B est exigé.'],
      ['D1503', '4', 'acces_metier', '1', 'Cet emploi est accessible avec un diplôme de niveau Bac+2.'],
    ],
  ],
  rubrique_mobilite: [
    'code_rome,code_rome_cible,numero_ordre',
    [
      ['A1101', 'A1102', '2'],
      ['A1101', 'D1106', '1'],
      ['D1106', 'D1503', '1'],
    ],
  ],
  arborescence_secteur_activite: [
    'code_sect_activite,libelle_sect_activite,code_rome,principal',
    [
      ['79', 'Agriculture', 'A1101', 'oui'],
      ['999', "Secteur de l''avenir", 'D1106', 'non'],
    ],
  ],
  arborescence_centre_interet: [
    'code_centre_interet,libelle_centre_interet,code_rome,principal',
    [['1', 'Construire', 'A1101', 'oui']],
  ],
  type_referentiel: ['code_type_referentiel,libelle_type_referentiel', []],
};

const TINY_TABLES = Object.keys(TABLES);
/** Files that a version may leave out. */
export const OPTIONAL = [
  'referentiel_code_rome_riasec',
  'referentiel_macro_competence_riasec',
  'texte',
  'rubrique_mobilite',
  'arborescence_secteur_activite',
  'arborescence_centre_interet',
];
/** Files that every version must have. */
export const REQUIRED = TINY_TABLES.filter((name) => !OPTIONAL.includes(name) && name !== 'type_referentiel');

export const fileName = (name: string, version = 460): string => `unix_${name}_v${version}_utf8.csv`;

/** The text of each file of the export, by file name. */
export function tinyExport(): Map<string, string> {
  const files = new Map(Object.entries(TABLES).map(([name, [header, rows]]) => [fileName(name), csv(header, rows)]));
  return files.set('version.txt', 'Numero de version : 60\n\nDate de publication : 18/09/2025\n');
}

/** Writes an export in a directory of its own; gives its path. */
export function writeExport(dir: string, files: ReadonlyMap<string, string> = tinyExport(), name = 'export'): string {
  const path = join(dir, name);
  mkdirSync(path);
  for (const [file, text] of files) writeFileSync(join(path, file), text);
  return path;
}
