// What a new version of the referential changes, in words: for whoever updates the tables, and to know which
// saved profiles are affected.
import { isSameJob, overlap } from '../same-job.ts';
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
  /** Codes of the jobs that one may move to. */
  readonly targets: ReadonlySet<string>;
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

/** What profiles keep besides jobs and skills, in the tables that people write: an export has none of it. */
const KEPT = [
  ['experiences.fr.tsv', 'experience', 'Activities', 'activity'],
  ['wishes.fr.tsv', 'wish', 'Wishes', 'wish'],
  ['items.fr.tsv', 'item', 'Questions', 'question'],
] as const;

/** What becomes of the ids that profiles keep: the sections, and those that are gone, in words. */
function keptSections(oldVersion: Version, newVersion: Version): { sections: string[]; gone: string[] } {
  if (typeof oldVersion !== 'string' || typeof newVersion !== 'string')
    return { sections: ['Activities, wishes, questions: not compared (an export has none)'], gone: [] };
  const changes = KEPT.map(([name, key, title, one]) => {
    const idsOf = (dir: string): string[] =>
      (readTable(dir, name, AUTHORED[name]) as Row[]).map(({ cells }) => cells[key]!);
    const [before, after] = [idsOf(oldVersion), idsOf(newVersion)];
    const gone = before.filter((id) => !after.includes(id));
    return {
      sections: [
        section(
          `${title} added`,
          after.filter((id) => !before.includes(id))
        ),
        section(`${title} gone`, gone),
      ],
      gone: gone.length ? [`${one} ${gone.join(', ')}`] : [],
    };
  });
  return { sections: changes.flatMap(({ sections }) => sections), gone: changes.flatMap(({ gone }) => gone) };
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
        targets: new Set(targets.get(job)),
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
  const other = renamed.filter(({ was, is }) => !isSameJob(was, is));
  const goneSkills = [...before.skills].filter((id) => !after.skills.has(id));
  const newSkills = [...after.skills].filter((id) => !before.skills.has(id));
  const relinked = common.filter(({ shared }) => shared < 1);
  /** How many skills or targets the jobs of one version have that those of the other lack. */
  const more = (what: 'skills' | 'targets', { jobs }: Content, others: Content): number =>
    [...jobs].reduce(
      (sum, [code, job]) => sum + [...job[what]].filter((id) => !others.jobs.get(code)?.[what].has(id)).length,
      0
    );
  const kept = keptSections(oldVersion, newVersion);
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
        .filter(({ was, is }) => isSameJob(was, is))
        .map(({ code, was, is }) => `${code} ${was.title} → ${is.title}`)
    ),
    section(
      'Codes that now name another job',
      other.map(
        ({ code, was, is, shared }) =>
          `${code} ${was.title} → ${is.title} (${Math.round(shared * 100)} % of skills in common)`
      )
    ),
    `Links added: ${more('skills', after, before)}, gone: ${more('skills', before, after)}`,
    `Moves added: ${more('targets', after, before)}, gone: ${more('targets', before, after)}`,
    section('Skills added', newSkills),
    section('Skills gone', goneSkills),
    section(
      'Jobs whose skills change',
      relinked.map(({ code, is, shared }) => `${code} ${is.title} (${Math.round(shared * 100)} % in common)`)
    ),
    ...titleSections(oldVersion, newVersion, before, after),
    ...kept.sections,
    affected.length || goneSkills.length || kept.gone.length
      ? `Saved profiles affected: those with a past job or target among ${affected.join(', ') || 'none'}, or an answer on ${[`skill ${goneSkills.join(', ') || 'none'}`, ...kept.gone].join(', or on ')}. Ids that are gone are ignored and reported; a code that names another job must be removed by hand.`
      : 'Saved profiles affected: none.',
  ].join('\n');
}
