// The detailed skills of each job, rolled up to the ~500 macro-skills they belong to. Knowledge is left out.
import type { Rome, RomeSkill } from './read-rome.ts';

/** What stands behind one link between a job and a macro-skill. */
export interface Strength {
  /** How many detailed skills of the job belong to it; ways of being count for one. */
  readonly details: number;
  /** Whether one of them is core to the job. */
  readonly core: boolean;
}

/** The macro-skills that at least one job needs, in the order of the official tree, and the links by job. */
export function rollUp({ jobs, skills }: Rome): {
  macros: RomeSkill[];
  links: Map<string, Map<string, Strength>>;
} {
  const links = new Map<string, Map<string, Strength>>();
  const used = new Set<string>();
  for (const job of jobs) {
    const ofJob = new Map<string, Strength>();
    for (const [id, { core }] of job.skills) {
      const { macro } = skills.get(id)!;
      if (macro === undefined) continue;
      const before = ofJob.get(macro) ?? { details: 0, core: false };
      ofJob.set(macro, { details: before.details + 1, core: before.core || core });
      used.add(macro);
    }
    links.set(job.code, ofJob);
  }
  const macros = [...used].map((id) => skills.get(id)!).sort((a, b) => (a.tree + a.id < b.tree + b.id ? -1 : 1));
  return { macros, links };
}
