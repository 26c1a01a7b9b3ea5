// Every wording of the official export that a text of ours could copy. Names of jobs are names: they are not there.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { EXPORT } from '../run-cli.ts';

/** Rows of a file of the export, by its name without version. */
export function exportRows(name: string): Record<string, string>[] {
  const file = readdirSync(EXPORT).find((other) => other.startsWith(`unix_${name}_v`))!;
  const options = { columns: true, bom: true, skipEmptyLines: true } as const;
  return parse(readFileSync(join(EXPORT, file)), options) as Record<string, string>[];
}

const WORDINGS: Record<string, readonly string[]> = {
  texte: ['libelle_texte'],
  referentiel_competence: ['libelle_competence', 'definition'],
  referentiel_savoir: ['libelle_savoir'],
  referentiel_contexte_travail: ['libelle_cont_travail'],
  centre_interet: ['libelle_centre_interet', 'definition_centre_interet'],
  secteur_activite: ['libelle_sect_activite', 'definition_sect_activite'],
  themes: ['libelle_theme', 'definition_theme'],
};

/** What begins the official names of interests: « J’aime », « Je souhaite ». */
const BEGINNING =
  /^(?:J['’]ai (?:envie d|le sens d|le souci d)|J['’]aime |Je (?:souhaite|veux) |Je suis \S+ \/ \S+ (?:par|de) )(?:e |es |u |['’])?/;

/** Sentences of the sheets, skills, knowledge, contexts and groups of jobs: each whole, and sentence by sentence. */
export const officialWordings = (): string[] =>
  Object.entries(WORDINGS)
    .flatMap(([name, columns]) => exportRows(name).flatMap((row) => columns.map((column) => row[column] ?? '')))
    .map((text) => text.replace(BEGINNING, ''))
    .flatMap((text) => [text, ...text.split(/[.;:!?•\n]+|\s[-–]\s/)])
    .filter((wording) => wording.trim() !== '');
