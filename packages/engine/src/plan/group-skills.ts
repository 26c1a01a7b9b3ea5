// The order of learning: general skills before special ones, the core of the job first, then the official tree, so
// that skills of one family are learnt together. General and special are told by how many jobs have a skill.
import type { JobIndex } from '../matching/index-jobs.ts';

/** A skill that one job in ten has, or more, is general: its information is at most 40 · ln² 10. */
const GENERAL = Math.round(40 * Math.log(10) ** 2);

/** General skills; those at the core of the job; the others. */
export const SKILL_STEPS = ['basics', 'core', 'further'] as const;
export type SkillStep = (typeof SKILL_STEPS)[number];

export interface GroupedSkills {
  /** Positions of the know-how of the job, by step: core ones first, then in the order of the official tree. */
  readonly steps: Readonly<Record<SkillStep, readonly number[]>>;
  /** Those at the core of the job, general or not, in the order of the tree. */
  readonly core: readonly number[];
  /** All of it, in the order of learning. */
  readonly all: readonly number[];
}

export function groupSkills({ ranking, offsets, links, skillOf }: JobIndex, job: number): GroupedSkills {
  const steps: Record<SkillStep, number[]> = { basics: [], core: [], further: [] };
  const { information } = ranking;
  const told = (link: number): number => information[skillOf[link]!]!;
  const isCore = (link: number): boolean => ranking.links.core[link] === 1;
  const ordered = [...links.subarray(offsets[job]!, offsets[job + 1]!)].sort(
    // Skills stand in a pack in the order of the tree, and links in that of the skills.
    (a, b) => Number(isCore(b)) - Number(isCore(a)) || a - b
  );
  for (const link of ordered) {
    const step = told(link) <= GENERAL ? 'basics' : isCore(link) ? 'core' : 'further';
    steps[step].push(skillOf[link]!);
  }
  return {
    steps,
    core: ordered.filter(isCore).map((link) => skillOf[link]!),
    all: SKILL_STEPS.flatMap((step) => steps[step]),
  };
}
