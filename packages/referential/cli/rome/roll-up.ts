// The detailed skills of each job, rolled up to the ~500 macro-skills they belong to.
import { InputError } from '../input-error.ts';
import { readExport } from './read-export.ts';

/** What stands behind one link between a job and a macro-skill. */
interface Strength {
  /** How many detailed skills of the job belong to it; ways of being count for one. */
  details: number;
  /** Whether one of them is core to the job. */
  core: boolean;
}

/** A macro-skill: its place in the official tree, and whether it is know-how or a way of being. */
interface MacroSkill {
  readonly id: string;
  readonly tree: string;
  readonly kind: 'know-how' | 'way-of-being';
}

/** The macro-skills that at least one job needs, in the order of the tree, and the links by job. */
export function rollUp(dir: string): {
  skills: MacroSkill[];
  links: Map<string, Map<string, Strength>>;
  contexts: Map<string, string[]>;
} {
  const known = new Map(
    readExport(dir, 'referentiel_competence', [
      'code_ogr',
      'nature',
      'cat_comp',
      'code_macro_comp',
      'code_ogr_macro_comp',
    ]).map((row) => [row.code_ogr, row])
  );
  const knowledge = new Set(
    readExport(dir, 'referentiel_savoir', ['code_ogr_savoir']).map((row) => row.code_ogr_savoir)
  );
  const contextIds = new Set(readExport(dir, 'referentiel_contexte_travail', ['code_ogr']).map((row) => row.code_ogr));

  const links = new Map<string, Map<string, Strength>>();
  const contexts = new Map<string, string[]>();
  const used = new Set<string>();
  for (const row of readExport(dir, 'coherence_item', ['code_rome', 'code_ogr', 'coeur_metier'])) {
    if (contextIds.has(row.code_ogr)) {
      contexts.set(row.code_rome, [...(contexts.get(row.code_rome) ?? []), row.code_ogr]);
      continue;
    }
    const skill = known.get(row.code_ogr);
    if (!skill) {
      if (knowledge.has(row.code_ogr)) continue;
      throw new InputError(
        dir,
        undefined,
        `coherence_item: ${row.code_rome} needs ${row.code_ogr}, which no referential defines`
      );
    }
    const macro = skill.nature.startsWith('Macro') ? skill.code_ogr : skill.code_ogr_macro_comp;
    if (!known.has(macro))
      throw new InputError(
        dir,
        undefined,
        `referentiel_competence: ${row.code_ogr} belongs to ${macro}, which is not there`
      );
    used.add(macro);
    const ofJob = links.get(row.code_rome) ?? new Map<string, Strength>();
    links.set(row.code_rome, ofJob);
    const strength = ofJob.get(macro) ?? { details: 0, core: false };
    ofJob.set(macro, strength);
    strength.details += 1;
    strength.core ||= row.coeur_metier === 'Principale';
  }

  const skills = [...used]
    .map((id): MacroSkill => {
      const { code_macro_comp: tree, cat_comp } = known.get(id)!;
      return { id, tree, kind: cat_comp === 'Savoir-faire' ? 'know-how' : 'way-of-being' };
    })
    .sort((a, b) => (a.tree + a.id < b.tree + b.id ? -1 : 1));
  return { skills, links, contexts };
}
