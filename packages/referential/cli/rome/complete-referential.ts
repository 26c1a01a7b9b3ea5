// Official export → the complete referential: every detailed skill and piece of knowledge in its official
// wording, every official title. What the export does not say (sentences, activities, wishes, exposure, tension)
// comes from the project's own tables, where they know the job.
import { ACCESS_LEVELS, LETTERS, TAGS } from '../../src/types.ts';
import type { Ranking, Referential, SkillLinks } from '../../src/types.ts';
import { isSameJob } from '../same-job.ts';
import { AUTHORED, DERIVED, readerOf } from '../tables/columns.ts';
import type { Reader } from '../tables/columns.ts';
import { informationOf } from '../tables/information-of.ts';
import { readContexts, readFacts, readMobility, readNearest, readSectors } from '../tables/read-late.ts';
import { readWishes, skillCells } from '../tables/read-ranking.ts';
import { formatTable, listOf } from '../tables/table.ts';
import type { Row } from '../tables/table.ts';
import { readReferential } from '../tables/read-referential.ts';
import { accessLevel } from './access-level.ts';
import { typographic } from './clean-text.ts';
import { deriveTables } from './derive-tables.ts';
import type { Rome, RomeSkill } from './read-rome.ts';
import { rollUp } from './roll-up.ts';
import { tagsOf } from './tags-of.ts';

const letterAt = (letters: string, place: number): number =>
  1 + LETTERS.findIndex((letter) => letter === letters[place]);

/** A skill of the pack: its jobs in ascending order, and whether it is core to each. */
interface Column {
  readonly skill: RomeSkill;
  readonly jobs: readonly number[];
  readonly core: readonly boolean[];
}

/** One job alone has it, and nothing else is to be told of it: a pack holds such skills as counts. */
const isSingle = ({ skill, jobs }: Column): boolean => jobs.length === 1 && skill.letters === '';

const compareJobs = (a: Column, b: Column): number => {
  for (let i = 0; i < a.jobs.length && i < b.jobs.length; i++)
    if (a.jobs[i] !== b.jobs[i]) return a.jobs[i]! - b.jobs[i]!;
  return a.jobs.length - b.jobs.length || Number(a.skill.id) - Number(b.skill.id);
};

/** The skills in the order of the pack: those of several jobs first, by number of jobs, alike ones together. */
function columnsOfRome({ jobs, skills }: Rome): Column[] {
  const columns = new Map<string, { skill: RomeSkill; jobs: number[]; core: boolean[] }>();
  jobs.forEach((job, position) => {
    for (const [id, { core }] of job.skills) {
      if (skills.get(id)!.kind === 'way-of-being') continue;
      const column = columns.get(id) ?? { skill: skills.get(id)!, jobs: [], core: [] };
      columns.set(id, column);
      column.jobs.push(position);
      column.core.push(core);
    }
  });
  const all = [...columns.values()];
  const shared = all.filter((column) => !isSingle(column));
  const singles = all.filter(isSingle);
  shared.sort((a, b) => a.jobs.length - b.jobs.length || compareJobs(a, b));
  singles.sort(
    (a, b) =>
      a.jobs[0]! - b.jobs[0]! || Number(b.core[0]) - Number(a.core[0]) || Number(a.skill.id) - Number(b.skill.id)
  );
  return [...shared, ...singles];
}

const linksOf = (columns: readonly Column[]): SkillLinks => {
  const offsets = new Uint32Array(columns.length + 1);
  columns.forEach(({ jobs }, i) => (offsets[i + 1] = offsets[i]! + jobs.length));
  const jobs = Uint16Array.from(columns.flatMap((column) => column.jobs));
  return {
    offsets,
    jobs,
    core: Uint8Array.from(columns.flatMap(({ core }) => core.map(Number))),
  };
};

/** What stands for a macro-skill of the project's tables: itself, else its detailed skill that most jobs have. */
function standIns(columns: readonly Column[]): Map<string, number> {
  const best = new Map<string, number>();
  columns.forEach(({ skill, jobs }, position) => {
    const { macro } = skill;
    if (macro === undefined) return;
    const before = best.get(macro);
    const isMacro = skill.id === macro;
    if (
      before === undefined ||
      isMacro ||
      (columns[before]!.skill.id !== macro && jobs.length > columns[before]!.jobs.length)
    )
      best.set(macro, position);
  });
  return best;
}

/** Labels for groups of the export that the project's own table does not name. */
function groupTable(
  own: readonly { cells: { label: string } & Record<string, string> }[],
  key: string,
  names: ReadonlyMap<string, string>
): string {
  const labels = new Map(own.map(({ cells }) => [cells[key]!, cells.label]));
  for (const [id, name] of names) if (!labels.has(id)) labels.set(id, typographic(name));
  return formatTable([key, 'label'], [...labels]);
}

/** The working contexts in their official wording; one that the project's table does not know is a condition. */
function contextTable(own: readonly Row<'context' | 'kind'>[], names: ReadonlyMap<string, string>): string {
  const kinds = new Map(own.map(({ cells }) => [cells.context, cells.kind]));
  return formatTable(
    AUTHORED['contexts.fr.tsv'],
    [...names].map(([id, name]) => [id, kinds.get(id) ?? 'conditions', typographic(name)])
  );
}

/** The macro-skills in their official wording. */
const skillTable = (rome: Rome): string =>
  formatTable(
    AUTHORED['skills.fr.tsv'],
    rollUp(rome).macros.map(({ id, label }) => [id, typographic(label), ''])
  );

/** The wishes, with the contexts that the export still knows. */
const wishTable = (
  own: readonly Row<'wish' | 'mode' | 'contexts' | 'label'>[],
  names: ReadonlyMap<string, string>
): string =>
  formatTable(
    AUTHORED['wishes.fr.tsv'],
    own.map(({ cells: { wish, mode, contexts, label } }) => [
      wish,
      mode,
      listOf(contexts)
        .filter((id) => names.has(id))
        .join(','),
      label,
    ])
  );

/** The codes that the export and the project's tables both know, and whether each means the same job in both. */
function comparedCodes({ ranking, words }: Referential, source: Reader, rome: Rome): Map<string, boolean> {
  const ours = new Map(source('job-skills.tsv').map((row) => [row.cells.job, skillCells(row).map(({ id }) => id)]));
  const { links } = rollUp(rome);
  return new Map(
    rome.jobs.flatMap(({ code, title }) => {
      const at = ranking.jobs.indexOf(code);
      if (at < 0) return [];
      const own = { title: words.titles[at]!, skills: new Set(ours.get(code)) };
      return [[code, isSameJob(own, { title, skills: new Set(links.get(code)!.keys()) })]];
    })
  );
}

/** Rows of a table by parent, where the parent is still the same job. */
const keepParents = <T extends 'exposure.tsv' | 'tension.tsv'>(source: Reader, name: T, same: ReadonlySet<string>) =>
  formatTable(
    DERIVED[name],
    (source(name) as Row[])
      .filter(({ cells }) => same.has(cells['parent']!))
      .map(({ cells }) => DERIVED[name].map((column) => cells[column]!))
  );

/** Builds the complete referential of an export, with the tables of the project in `ownTables`. */
export function completeReferential(
  rome: Rome,
  ownTables: string
): Omit<Referential, 'items'> & { readonly warnings: readonly string[] } {
  const own = readReferential(ownTables);
  const source = readerOf(ownTables);
  const derived = deriveTables(rome);
  derived.set('sectors.fr.tsv', groupTable(source('sectors.fr.tsv'), 'sector', rome.sectorNames));
  derived.set('centres.fr.tsv', groupTable(source('centres.fr.tsv'), 'centre', rome.centreNames));
  derived.set('contexts.fr.tsv', contextTable(source('contexts.fr.tsv'), rome.contexts));
  derived.set('skills.fr.tsv', skillTable(rome));
  derived.set('wishes.fr.tsv', wishTable(source('wishes.fr.tsv'), rome.contexts));
  const compared = [...comparedCodes(own, source, rome)];
  const same = new Set(compared.flatMap(([code, isSame]) => (isSame ? [code] : [])));
  const others = compared.flatMap(([code, isSame]) => (isSame ? [] : [code]));
  derived.set('exposure.tsv', keepParents(source, 'exposure.tsv', same));
  derived.set('tension.tsv', keepParents(source, 'tension.tsv', same));
  const read = readerOf(ownTables, derived);

  const codes = rome.jobs.map(({ code }) => code);
  const jobs = new Map(codes.map((code, i) => [code, i]));
  const columns = columnsOfRome(rome);
  const links = linksOf(columns);
  const standIn = standIns(columns);
  const skillsFor = (positions: readonly number[]): number[] => [
    ...new Set(positions.flatMap((skill) => standIn.get(own.ranking.skills[skill]!) ?? [])),
  ];

  const ranking: Ranking = {
    provenance: rome.provenance,
    jobs: codes,
    parents: Uint16Array.from(rome.jobs, ({ parent }) => jobs.get(parent)!),
    majors: Uint8Array.from(rome.jobs, ({ letters }) => letterAt(letters, 0)),
    minors: Uint8Array.from(rome.jobs, ({ letters }) => letterAt(letters, 1)),
    tags: Uint8Array.from(rome.jobs, (job) => tagsOf(job).reduce((bits, tag) => bits | (1 << TAGS.indexOf(tag)), 0)),
    access: Uint8Array.from(rome.jobs, ({ access }) => ACCESS_LEVELS.indexOf(accessLevel(access))),
    skills: columns.map(({ skill }) => skill.id),
    information: informationOf(links, codes.length),
    skillLetters: Uint8Array.from(columns, ({ skill }) => letterAt(skill.letters, 0)),
    links,
    ...readWishes(read, jobs),
  };
  /** Positions of the jobs of the project's tables that are the same in the export. */
  const known = (position: number): number[] => {
    const code = own.ranking.jobs[position]!;
    return same.has(code) ? [jobs.get(code)!] : [];
  };
  const titles = rome.jobs.map(({ title }) => typographic(title));
  return {
    ranking,
    words: {
      ...own.words,
      late: true,
      titles,
      skills: columns.map(({ skill }) => typographic(skill.label)),
    },
    experiences: own.experiences.map((experience) => ({ ...experience, skills: skillsFor(experience.skills) })),
    titles: rome.titles
      .map(({ title, job }) => ({ title: typographic(title), jobs: [jobs.get(job)!] }))
      .filter(({ title, jobs: [job] }) => title !== titles[job!])
      .sort((a, b) => a.jobs[0]! - b.jobs[0]! || (a.title < b.title ? -1 : 1))
      .concat(own.notes.emerging.map(({ title, jobs: near }) => ({ title, jobs: near.flatMap(known) }))),
    nearest: readNearest(read, jobs),
    contexts: readContexts(read, jobs, 'official'),
    sectors: readSectors(read, jobs, 'official'),
    mobility: readMobility(read, jobs),
    facts: readFacts(read, ranking),
    lines: codes.map((code) => (same.has(code) ? own.lines[own.ranking.jobs.indexOf(code)]! : '')),
    notes: {
      examples: columns.map(() => ''),
      reasons: own.notes.reasons,
      emerging: own.notes.emerging.map((job) => ({
        ...job,
        jobs: job.jobs.flatMap(known),
        skills: skillsFor(job.skills),
      })),
    },
    funding: own.funding,
    warnings: others.length
      ? [`${rome.path}: ${others.join(', ')}: another job than in our tables: our sentence and facts are left out`]
      : [],
  };
}
