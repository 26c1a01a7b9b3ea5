// What a new version of the referential changes, in words: for whoever updates the tables, and to know which
// saved profiles are affected.
import { DERIVED } from '../tables/columns.ts';
import { listOf, parseTable, readTable } from '../tables/table.ts';
import type { Row } from '../tables/table.ts';

/** A version: a directory of tables, or the text of derived tables by name. */
type Version = string | ReadonlyMap<string, string>;
type Derived = keyof typeof DERIVED;

interface Job {
  readonly title: string;
  readonly skills: ReadonlySet<string>;
  readonly targets: number;
}

interface Content {
  readonly name: string;
  readonly jobs: ReadonlyMap<string, Job>;
  readonly skills: ReadonlySet<string>;
  readonly links: number;
}

function contentOf(version: Version): Content {
  const read = <T extends Derived>(name: T): Row<(typeof DERIVED)[T][number]>[] => {
    if (typeof version === 'string') return readTable(version, name, DERIVED[name]);
    return parseTable(name, version.get(name) ?? '', DERIVED[name]);
  };
  const cellsBy = <Column extends string>(rows: readonly Row<'job' | Column>[], column: Column) =>
    new Map(rows.map(({ cells }) => [cells.job, listOf(cells[column])]));
  const skills = cellsBy(read('job-skills.tsv'), 'skills');
  const targets = cellsBy(read('mobility.tsv'), 'targets');
  const [source] = read('source.tsv');
  const jobs = new Map(
    read('jobs.tsv').map(({ cells: { job, title } }) => [
      job,
      {
        title,
        skills: new Set((skills.get(job) ?? []).map((cell) => /^\d*/.exec(cell)![0])),
        targets: targets.get(job)?.length ?? 0,
      },
    ])
  );
  return {
    name: source ? `${source.cells.name}, version ${source.cells.version} (${source.cells.date})` : 'unnamed',
    jobs,
    skills: new Set(read('skills.tsv').map(({ cells }) => cells.skill)),
    links: [...jobs.values()].reduce((sum, job) => sum + job.skills.size, 0),
  };
}

/** Share of the skills of two jobs that both have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((skill) => b.has(skill)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** Below this share of common skills, a code with another title names another job. */
const SAME_JOB = 0.5;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A section: how many, then one line each. */
const section = (title: string, lines: readonly string[]): string =>
  [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');

/** Tells the changes from one version to another. */
export function describeChanges(oldVersion: Version, newVersion: Version): string {
  const before = contentOf(oldVersion);
  const after = contentOf(newVersion);
  const common = [...before.jobs].flatMap(([code, was]) => {
    const is = after.jobs.get(code);
    return is ? [{ code, was, is, shared: overlap(was.skills, is.skills) }] : [];
  });
  const added = [...after.jobs].filter(([code]) => !before.jobs.has(code));
  const gone = [...before.jobs].filter(([code]) => !after.jobs.has(code));
  const renamed = common.filter(({ was, is }) => was.title !== is.title);
  const other = renamed.filter(({ shared }) => shared < SAME_JOB);
  const goneSkills = [...before.skills].filter((id) => !after.skills.has(id));
  const newSkills = [...after.skills].filter((id) => !before.skills.has(id));
  const relinked = common.filter(({ shared }) => shared < 1);
  const affected = [...gone.map(([code]) => code), ...other.map(({ code }) => code)];
  return [
    `${before.name} → ${after.name}`,
    `${before.jobs.size} → ${counted(after.jobs.size, 'job', 'jobs')}, ${before.skills.size} → ${after.skills.size} skills, ${before.links} → ${after.links} links`,
    section(
      'Jobs added',
      added.map(([code, { title }]) => `${code} ${title}`)
    ),
    section(
      'Jobs gone',
      gone.map(([code, { title }]) => `${code} ${title}`)
    ),
    section(
      'Jobs renamed',
      renamed
        .filter(({ shared }) => shared >= SAME_JOB)
        .map(({ code, was, is }) => `${code} ${was.title} → ${is.title}`)
    ),
    section(
      'Codes that now name another job',
      other.map(
        ({ code, was, is, shared }) =>
          `${code} ${was.title} → ${is.title} (${Math.round(shared * 100)} % of skills in common)`
      )
    ),
    section('Skills added', newSkills),
    section('Skills gone', goneSkills),
    section(
      'Jobs whose skills change',
      relinked.map(({ code, is, shared }) => `${code} ${is.title} (${Math.round(shared * 100)} % in common)`)
    ),
    affected.length || goneSkills.length
      ? `Saved profiles affected: those with a past job or target among ${affected.join(', ') || 'none'}, or an answer on skill ${goneSkills.join(', ') || 'none'}. Ids that are gone are ignored and reported; a code that names another job must be removed by hand.`
      : 'Saved profiles affected: none.',
  ].join('\n');
}
