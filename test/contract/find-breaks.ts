// What one contract has and another has no more. Additions are nobody's break.

/** A part of a contract: tables of tables, lists of names, plain values. */
type Part = unknown;

const isTable = (part: Part): part is Readonly<Record<string, Part>> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/** One line for each thing of `before` that is gone from `after`, or is another value there. */
export function findBreaks(before: Part, after: Part, path = ''): string[] {
  if (isTable(before)) {
    const left = isTable(after) ? after : {};
    return Object.entries(before).flatMap(([name, part]) =>
      name in left ? findBreaks(part, left[name], `${path} › ${name}`) : [`${path} › ${name}: gone`]
    );
  }
  if (Array.isArray(before)) {
    const left = new Set(Array.isArray(after) ? (after as unknown[]) : []);
    return before.filter((name) => !left.has(name)).map((name) => `${path} › ${name}: gone`);
  }
  return before === after ? [] : [`${path}: ${String(before)} → ${String(after)}`];
}

const major = (version: string): number => Number(version.split('.')[0]);

/** Breaks that nobody was warned of: `version` is what the packages will be called, of the same major version. */
export function undeclaredBreaks<Contract extends { readonly version: string }>(
  { version: written, ...before }: Contract,
  { version: _, ...after }: Contract,
  version: string
): string[] {
  return major(version) > major(written) ? [] : findBreaks(before, after);
}
