// Everything that the official export says of jobs, read once and checked: the tables and the complete pack
// are both made from it. Texts are cleaned; codes that lead nowhere are refused.
import { InputError } from '../input-error.ts';
import { fail } from '../tables/check-cells.ts';
import type { Row } from '../tables/table.ts';
import { LETTERS } from '../../src/types.ts';
import type { Provenance } from '../../src/types.ts';
import { cleanText } from './clean-text.ts';
import type { OfficialExport } from './open-export.ts';
import { holds, readExport, readText } from './read-export.ts';

/** A job of the export. */
export interface RomeJob {
  readonly code: string;
  readonly title: string;
  readonly parent: string;
  /** Letters of interest, the major one first; empty where the export gives none. */
  readonly letters: string;
  readonly eco: string;
  readonly isDigital: boolean;
  readonly isDemographic: boolean;
  readonly isRegulated: boolean;
  readonly isExecutive: boolean;
  /** Sentences on what one does in the job. */
  readonly definition: readonly string[];
  /** Sentences on how one enters the job, in order. */
  readonly access: readonly string[];
  /** Codes of the jobs that one may move to, nearest first. */
  readonly mobility: readonly string[];
  /** Ids of sectors and interest centres, the principal ones marked. */
  readonly sectors: ReadonlyMap<string, { readonly principal: boolean }>;
  readonly centres: ReadonlyMap<string, { readonly principal: boolean }>;
  /** Ids of working contexts. */
  readonly contexts: ReadonlySet<string>;
  /** Detailed skills and knowledge, by id: whether they are core to the job. */
  readonly skills: ReadonlyMap<string, { readonly core: boolean }>;
}

/** A skill or a piece of knowledge, as the export words it. */
export interface RomeSkill {
  readonly id: string;
  readonly label: string;
  readonly kind: 'know-how' | 'way-of-being' | 'knowledge';
  /** Id of the macro-skill it belongs to: its own for a macro-skill, undefined for knowledge. */
  readonly macro: string | undefined;
  /** Place of a macro-skill in the official tree. */
  readonly tree: string;
  /** Letters of interest of a macro-skill, the major one first; empty where the export gives none. */
  readonly letters: string;
}

export interface Rome {
  readonly path: string;
  readonly provenance: Provenance;
  /** In the order of codes. */
  readonly jobs: readonly RomeJob[];
  readonly skills: ReadonlyMap<string, RomeSkill>;
  /** Wording of the working contexts, by id, and the official kind. */
  readonly contexts: ReadonlyMap<string, string>;
  /** Names of the sectors and of the centres of interest, by id. */
  readonly sectorNames: ReadonlyMap<string, string>;
  readonly centreNames: ReadonlyMap<string, string>;
  /** Official titles: wording, code of the job. */
  readonly titles: readonly { readonly title: string; readonly job: string }[];
  /** What is missing without making the export unreadable. */
  readonly warnings: readonly string[];
}

/** The version and date that the export states in its `version.txt`. */
async function readProvenance(rome: OfficialExport): Promise<Provenance> {
  const file = `${rome.path}/version.txt`;
  const text = await readText(rome, 'version.txt');
  if (text === undefined) throw new InputError(file, undefined, 'not in the export');
  const version = /version\s*:\s*(\d+)/i.exec(text)?.[1];
  const date = /publication\s*:\s*(\d\d)\/(\d\d)\/(\d{4})/i.exec(text);
  if (!version || !date) throw new InputError(file, undefined, 'no version number or date of publication');
  return {
    publisher: 'France Travail',
    name: 'ROME 4.0',
    version,
    date: `${date[3]}-${date[2]}-${date[1]}`,
    licence: 'Licence Ouverte 2.0',
  };
}

/** Rows by job. */
function byCode<R extends Row<'code_rome'>>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.cells.code_rome);
    if (group) group.push(row);
    else groups.set(row.cells.code_rome, [row]);
  }
  return groups;
}

/** Refuses a row whose code leads nowhere. */
function mustKnow<Column extends string>(
  rows: readonly Row<Column>[],
  column: Column,
  known: { has(id: string): boolean },
  where: string
): void {
  const dangling = rows.find(({ cells }) => !known.has(cells[column]));
  if (dangling) fail(dangling, `column ${column}: ${dangling.cells[column]} is not in ${where}`);
}

const JOB_CODE = /^[A-Z]\d{4}$/;
/** `code_ogr`: what a pack can hold. */
const OFFICIAL_ID = /^[1-9]\d{0,7}$/;
const LETTER = new RegExp(`^[${LETTERS.join('')}]?$`);

/** Refuses a row whose id is of another shape. */
function mustBeId<Column extends string>(rows: readonly Row<Column>[], column: Column, shape = OFFICIAL_ID): void {
  const bad = rows.find(({ cells }) => !shape.test(cells[column]));
  if (bad) fail(bad, `column ${column}: "${bad.cells[column]}" is no official identifier`);
}

/** Refuses a row that says nothing. */
function mustSay<Column extends string>(rows: readonly Row<Column>[], column: Column): void {
  const silent = rows.find(({ cells }) => cleanText(cells[column]) === '');
  if (silent) fail(silent, `column ${column}: empty`);
}

/** A name; braces would be taken for folded genders. */
const nameOf = (text: string): string => cleanText(text).replaceAll('{', '(').replaceAll('}', ')');

/** Refuses a row whose id is of another shape, or was there before. */
function mustIdentify<Column extends string>(rows: readonly Row<Column>[], column: Column, shape = OFFICIAL_ID): void {
  mustBeId(rows, column, shape);
  const seen = new Set<string>();
  for (const row of rows) {
    const id = row.cells[column];
    if (seen.has(id)) fail(row, `column ${column}: ${id} is there twice`);
    seen.add(id);
  }
}

/** Reads the skills, their macro-skills and the pieces of knowledge, by id. */
async function readSkills(rome: OfficialExport): Promise<Map<string, RomeSkill>> {
  const rows = await readExport(rome, 'referentiel_competence', [
    'code_ogr',
    'nature',
    'libelle_competence',
    'cat_comp',
    'code_macro_comp',
    'code_ogr_macro_comp',
  ]);
  mustIdentify(rows, 'code_ogr');
  mustSay(rows, 'libelle_competence');
  const skills = new Map<string, RomeSkill>();
  for (const { cells } of rows) {
    const isMacro = cells.nature.startsWith('Macro');
    skills.set(cells.code_ogr, {
      id: cells.code_ogr,
      label: cleanText(cells.libelle_competence),
      kind: cells.cat_comp === 'Savoir-faire' ? 'know-how' : 'way-of-being',
      macro: isMacro ? cells.code_ogr : cells.code_ogr_macro_comp,
      tree: cells.code_macro_comp,
      letters: '',
    });
  }
  const belonging = rows.filter(({ cells }) => !cells.nature.startsWith('Macro'));
  mustKnow(belonging, 'code_ogr_macro_comp', skills, 'referentiel_competence');
  const knowledge = await readExport(rome, 'referentiel_savoir', ['code_ogr_savoir', 'libelle_savoir']);
  mustIdentify(knowledge, 'code_ogr_savoir');
  for (const { cells } of knowledge)
    skills.set(cells.code_ogr_savoir, {
      id: cells.code_ogr_savoir,
      label: cleanText(cells.libelle_savoir),
      kind: 'knowledge',
      macro: undefined,
      tree: '',
      letters: '',
    });
  return skills;
}

/**
 * Reads an official export.
 * @throws {InputError} naming file, line, column and reason at the first fault.
 */
export async function readRome(rome: OfficialExport): Promise<Rome> {
  const warnings: string[] = [];
  /** The rows of a file that a version may leave out. */
  const optional = async <Column extends string>(name: string, columns: readonly Column[]): Promise<Row<Column>[]> => {
    if (holds(rome, name)) return readExport(rome, name, columns);
    warnings.push(`${rome.path}: no unix_${name}_v…_utf8.csv: what it says is left out`);
    return [];
  };
  /** Letters of interest, the major one first, by id. */
  const lettersBy = async <Key extends string>(
    name: string,
    key: Key,
    isKnown: (id: string) => boolean
  ): Promise<Map<string, string>> => {
    const rows = await optional<Key | 'riasec_majeur' | 'riasec_mineur'>(name, [key, 'riasec_majeur', 'riasec_mineur']);
    for (const column of ['riasec_majeur', 'riasec_mineur'] as const) {
      const bad = rows.find(({ cells }) => !LETTER.test(cells[column]));
      if (bad) fail(bad, `column ${column}: "${bad.cells[column]}" is no letter of interest`);
    }
    mustKnow(rows, key, { has: isKnown }, 'the referential');
    return new Map(rows.map(({ cells }) => [cells[key], cells.riasec_majeur + cells.riasec_mineur]));
  };

  const provenance = await readProvenance(rome);
  const jobRows = await readExport(rome, 'referentiel_code_rome', [
    'code_rome',
    'libelle_rome',
    'code_rome_parent',
    'transition_eco',
    'transition_num',
    'transition_demo',
    'emploi_reglemente',
    'emploi_cadre',
  ]);
  mustIdentify(jobRows, 'code_rome', JOB_CODE);
  const codes = new Set(jobRows.map(({ cells }) => cells.code_rome));
  mustSay(jobRows, 'libelle_rome');
  mustKnow(jobRows, 'code_rome_parent', codes, 'referentiel_code_rome');
  const parents = new Map(jobRows.map(({ cells }) => [cells.code_rome, cells.code_rome_parent]));
  for (const row of jobRows) {
    const parent = row.cells.code_rome_parent;
    if (parents.get(parent) !== parent) fail(row, `column code_rome_parent: ${parent} is not its own parent`);
  }
  const letters = await lettersBy('referentiel_code_rome_riasec', 'code_rome', (code) => codes.has(code));
  const skills = await readSkills(rome);
  const skillLetters = await lettersBy('referentiel_macro_competence_riasec', 'code_ogr', (id) => skills.has(id));
  for (const [id, text] of skillLetters) skills.set(id, { ...skills.get(id)!, letters: text });
  const contextRows = await readExport(rome, 'referentiel_contexte_travail', ['code_ogr', 'libelle_cont_travail']);
  mustIdentify(contextRows, 'code_ogr');
  mustSay(contextRows, 'libelle_cont_travail');
  const contexts = new Map(contextRows.map(({ cells }) => [cells.code_ogr, cleanText(cells.libelle_cont_travail)]));

  const needs = await readExport(rome, 'coherence_item', ['code_rome', 'code_ogr', 'coeur_metier']);
  mustKnow(needs, 'code_rome', codes, 'referentiel_code_rome');
  mustKnow(
    needs,
    'code_ogr',
    { has: (id) => skills.has(id) || contexts.has(id) },
    'the referentials of skills, knowledge or contexts'
  );
  const titleRows = await readExport(rome, 'referentiel_appellation', ['libelle_appellation_long', 'code_rome']);
  mustKnow(titleRows, 'code_rome', codes, 'referentiel_code_rome');
  const texts = await optional('texte', ['code_rome', 'libelle_type_texte', 'libelle_texte']);
  mustKnow(texts, 'code_rome', codes, 'referentiel_code_rome');
  const textsOf = (type: 'definition' | 'acces_metier') => {
    const rows = texts.filter(({ cells }) => cells.libelle_type_texte === type);
    if (texts.length && !rows.length)
      warnings.push(`${texts[0]!.file}: column libelle_type_texte: no row says ${type}: what they say is left out`);
    return byCode(rows);
  };
  const moves = await optional('rubrique_mobilite', ['code_rome', 'code_rome_cible', 'numero_ordre']);
  mustKnow(moves, 'code_rome', codes, 'referentiel_code_rome');
  mustKnow(moves, 'code_rome_cible', codes, 'referentiel_code_rome');
  /** Jobs in groups, each with an id and a name. */
  const groups = async <Id extends string, Label extends string>(name: string, id: Id, label: Label) => {
    const rows = await optional(name, [id, label, 'code_rome', 'principal']);
    mustBeId(rows, id);
    mustSay(rows, label);
    mustKnow(rows, 'code_rome', codes, 'referentiel_code_rome');
    return rows;
  };
  const sectors = await groups('arborescence_secteur_activite', 'code_sect_activite', 'libelle_sect_activite');
  const centres = await groups('arborescence_centre_interet', 'code_centre_interet', 'libelle_centre_interet');
  const byJob = {
    needs: byCode(needs),
    definitions: textsOf('definition'),
    access: textsOf('acces_metier'),
    moves: byCode(moves),
    sectors: byCode(sectors),
    centres: byCode(centres),
  };
  /** Ids of a column, principal where one of the rows says so. */
  const marked = <Column extends string>(rows: readonly Row<Column | 'principal'>[] = [], column: Column) => {
    const ids = new Map<string, { principal: boolean }>();
    for (const { cells } of rows)
      ids.set(cells[column], { principal: cells.principal === 'oui' || (ids.get(cells[column])?.principal ?? false) });
    return ids;
  };
  const jobs = jobRows
    .map(({ cells }): RomeJob => {
      const code = cells.code_rome;
      const ofJob = byJob.needs.get(code) ?? [];
      const own = new Map<string, { core: boolean }>();
      for (const { cells: need } of ofJob)
        if (skills.has(need.code_ogr))
          own.set(need.code_ogr, {
            core: need.coeur_metier === 'Principale' || (own.get(need.code_ogr)?.core ?? false),
          });
      return {
        code,
        title: nameOf(cells.libelle_rome),
        parent: cells.code_rome_parent,
        letters: letters.get(code) ?? '',
        eco: cells.transition_eco,
        isDigital: cells.transition_num === 'O',
        isDemographic: cells.transition_demo === 'O',
        isRegulated: cells.emploi_reglemente === 'O',
        isExecutive: cells.emploi_cadre === 'O',
        definition: (byJob.definitions.get(code) ?? []).map((row) => cleanText(row.cells.libelle_texte)),
        access: (byJob.access.get(code) ?? []).map((row) => cleanText(row.cells.libelle_texte)),
        mobility: [
          ...new Set(
            [...(byJob.moves.get(code) ?? [])]
              .sort((a, b) => Number(a.cells.numero_ordre) - Number(b.cells.numero_ordre))
              .map((row) => row.cells.code_rome_cible)
          ),
        ],
        sectors: marked(byJob.sectors.get(code), 'code_sect_activite'),
        centres: marked(byJob.centres.get(code), 'code_centre_interet'),
        contexts: new Set(ofJob.map((row) => row.cells.code_ogr).filter((id) => contexts.has(id))),
        skills: own,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    path: rome.path,
    provenance,
    jobs,
    skills,
    contexts,
    sectorNames: new Map(
      sectors.map(({ cells }) => [cells.code_sect_activite, cleanText(cells.libelle_sect_activite)])
    ),
    centreNames: new Map(
      centres.map(({ cells }) => [cells.code_centre_interet, cleanText(cells.libelle_centre_interet)])
    ),
    titles: titleRows.map(({ cells }) => ({ title: nameOf(cells.libelle_appellation_long), job: cells.code_rome })),
    warnings,
  };
}
