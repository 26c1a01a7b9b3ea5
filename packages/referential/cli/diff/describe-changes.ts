// What a new version of the referential changes, in words: for whoever updates the tables, and to know which
// saved profiles are affected.
import { AUTHORED, DERIVED } from '../tables/columns.ts';
import { listOf, parseTable, readTable } from '../tables/table.ts';
import type { Row } from '../tables/table.ts';

/** An official export, as tables: the text of each by name, and the official titles with their jobs. */
export interface ExportedVersion {
  readonly tables: ReadonlyMap<string, string>;
  readonly titles: readonly { readonly title: string; readonly job: string }[];
}
/** A version: a directory of tables, or an export. */
export type Version = string | ExportedVersion;
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
  /** The jobs that each title may mean: official titles of an export, everyday ones of a directory of tables. */
  readonly titles: ReadonlyMap<string, string>;
}

function titlesOf(version: Version): Map<string, string> {
  if (typeof version === 'string')
    return new Map(
      readTable(version, 'titles.fr.tsv', AUTHORED['titles.fr.tsv']).map(({ cells }) => [cells.title, cells.jobs])
    );
  const titles = new Map<string, string>();
  for (const { title, job } of version.titles)
    titles.set(title, titles.has(title) ? `${titles.get(title)},${job}` : job);
  return titles;
}

function contentOf(version: Version): Content {
  const read = <T extends Derived>(name: T): Row<(typeof DERIVED)[T][number]>[] => {
    if (typeof version === 'string') return readTable(version, name, DERIVED[name]);
    return parseTable(name, version.tables.get(name) ?? '', DERIVED[name]);
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
    titles: titlesOf(version),
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

/** A section: how many, then one line each, `most` at most. */
const section = (title: string, lines: readonly string[], most = Infinity): string =>
  [
    `${title}: ${lines.length}`,
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(lines.length > most ? [`  … and ${lines.length - most} others`] : []),
  ].join('\n');

/** There are thousands of titles: how many are told one by one. */
const MOST_TITLES = 50;

/** What becomes of titles, when both versions have titles of the same kind. */
function titleSections(oldVersion: Version, newVersion: Version, before: Content, after: Content): string[] {
  if (typeof oldVersion !== typeof newVersion)
    return ['Titles: not compared (those of an export are official, those of tables are everyday ones)'];
  const named = ([title, jobs]: [string, string]): string => `${title} (${jobs})`;
  const moved = [...after.titles].filter(
    ([title, jobs]) => before.titles.has(title) && before.titles.get(title) !== jobs
  );
  return [
    section('Titles added', [...after.titles].filter(([title]) => !before.titles.has(title)).map(named), MOST_TITLES),
    section('Titles gone', [...before.titles].filter(([title]) => !after.titles.has(title)).map(named), MOST_TITLES),
    section(
      'Titles that now mean other jobs',
      moved.map(([title, jobs]) => `${title} (${before.titles.get(title)} → ${jobs})`),
      MOST_TITLES
    ),
  ];
}

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
  const links = (jobs: ReadonlyMap<string, Job>, others: ReadonlyMap<string, Job>): number =>
    [...jobs].reduce(
      (sum, [code, { skills }]) => sum + [...skills].filter((id) => !others.get(code)?.skills.has(id)).length,
      0
    );
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
    `Links added: ${links(after.jobs, before.jobs)}, gone: ${links(before.jobs, after.jobs)}`,
    section('Skills added', newSkills),
    section('Skills gone', goneSkills),
    section(
      'Jobs whose skills change',
      relinked.map(({ code, is, shared }) => `${code} ${is.title} (${Math.round(shared * 100)} % in common)`)
    ),
    ...titleSections(oldVersion, newVersion, before, after),
    affected.length || goneSkills.length
      ? `Saved profiles affected: those with a past job or target among ${affected.join(', ') || 'none'}, or an answer on skill ${goneSkills.join(', ') || 'none'}. Ids that are gone are ignored and reported; a code that names another job must be removed by hand.`
      : 'Saved profiles affected: none.',
  ].join('\n');
}
