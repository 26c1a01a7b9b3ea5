// Official export → the derived tables. Facts only (codes, names of jobs, letters, links, levels):
// the wording of skills and contexts is this project's own, in the authored tables.
import { DERIVED } from '../tables/columns.ts';
import { formatTable } from '../tables/table.ts';
import { accessLevel } from './access-level.ts';
import { typographic } from './clean-text.ts';
import { nearestJobs } from './nearest-jobs.ts';
import type { Rome, RomeJob } from './read-rome.ts';
import { requirements } from './requirements.ts';
import { rollUp } from './roll-up.ts';
import { tagsOf } from './tags-of.ts';

type Ids = ReadonlyMap<string, { readonly principal: boolean }>;

/** « 110*,99 »: ids in the order of their numbers, a star on the principal one. */
const starred = (ids: Ids): string =>
  [...ids]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([id, { principal }]) => `${id}${principal ? '*' : ''}`)
    .join(',');

/** « caces,driving-licence? »: what is asked, with a question mark where not of everybody. */
const requirementCell = ({ access }: Pick<RomeJob, 'access'>): string =>
  requirements(access)
    .map(([requirement, when]) => `${requirement}${when === 'always' ? '' : '?'}`)
    .join(',');

/**
 * The text of every table derived from ROME, by file name. Same export, same bytes. The nearest jobs take most of
 * the time: whoever needs none gives none.
 */
export function deriveTables(
  rome: Rome,
  nearest: readonly (readonly string[])[] = nearestJobs(rome)
): Map<string, string> {
  const { macros, links } = rollUp(rome);
  const order = new Map(macros.map(({ id }, i) => [id, i]));
  const skillsOf = (code: string): string =>
    [...links.get(code)!]
      .sort(([a], [b]) => order.get(a)! - order.get(b)!)
      .map(([id, { details, core }]) => `${id}${core ? '*' : ''}${details > 1 ? `×${details}` : ''}`)
      .join(',');
  const perJob = (row: (job: RomeJob) => string[]) => rome.jobs.map((job) => [job.code, ...row(job)]);
  const rows: Partial<Record<keyof typeof DERIVED, string[][]>> = {
    'jobs.tsv': perJob((job) => [
      typographic(job.title),
      job.parent,
      job.letters,
      tagsOf(job).join(','),
      accessLevel(job.access),
      requirementCell(job),
    ]),
    'skills.tsv': macros.map(({ id, tree, kind, letters }) => [id, tree, kind, letters]),
    'job-skills.tsv': perJob(({ code }) => [skillsOf(code)]),
    'job-contexts.tsv': perJob(({ contexts }) => [[...contexts].sort().join(',')]),
    'job-sectors.tsv': perJob(({ sectors, centres }) => [starred(sectors), starred(centres)]),
    'nearest.tsv': rome.jobs.map(({ code }, i) => [code, nearest[i]!.join(',')]),
    'mobility.tsv': perJob(({ mobility }) => [mobility.join(',')]),
    'source.tsv': [DERIVED['source.tsv'].map((column) => rome.provenance[column])],
  };
  return new Map(
    Object.entries(rows).map(([name, table]) => [name, formatTable(DERIVED[name as keyof typeof DERIVED], table)])
  );
}
