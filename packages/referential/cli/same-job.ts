// Whether a code still names the same job in another version.

/** Share of the skills of two jobs that both have. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((skill) => b.has(skill)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** Below this share of common skills, a code with another title names another job. */
const SAME_JOB = 0.5;

/** A title without what spelling alone may change: capitals, accents, signs. */
const folded = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

interface Named {
  readonly title: string;
  /** Ids of macro-skills. */
  readonly skills: ReadonlySet<string>;
}

/** Whether two versions mean the same job: by its title, else by its skills. */
export const isSameJob = (a: Named, b: Named): boolean =>
  folded(a.title) === folded(b.title) || overlap(a.skills, b.skills) >= SAME_JOB;
