// The nearest jobs of each job, from everything that the export says but mobility: the same detailed skills and
// knowledge, the same words, the same macro-skills. What it takes and leaves out: packages/engine/DESIGN.md.
import { ACCESS_LEVELS } from '../../src/types.ts';
import { accessLevel } from './access-level.ts';
import type { Rome } from './read-rome.ts';
import { rollUp } from './roll-up.ts';

/** How many nearest jobs each job keeps. */
const NEAREST = 10;
/** What each likeness weighs. */
const ACTIVITIES = 0.35;
const WORDS = 0.5;
const MACROS = 0.15;
/** What the likeness of the target to the origin's whole family adds. */
const FAMILY = 0.5;
/** The base job of a family (the former ROME 3 job) is nearer than its variants. */
const BASE = 1.75;
/** For each level of access that the target is below the origin. */
const STEP_DOWN = 0.85;

/** Weights of the traits of one job. */
type Traits = ReadonlyMap<string, number>;

/** Cosine of every two jobs, each trait weighed by how few jobs have it; row after row. */
function cosines(jobs: readonly Traits[]): Float64Array {
  const count = jobs.length;
  const columns = new Map<string, { jobs: number[]; weights: number[] }>();
  jobs.forEach((traits, job) => {
    for (const [trait, weight] of traits) {
      const column = columns.get(trait) ?? { jobs: [], weights: [] };
      columns.set(trait, column);
      column.jobs.push(job);
      column.weights.push(weight);
    }
  });
  const products = new Float64Array(count * count);
  for (const { jobs: having, weights } of columns.values()) {
    const information = Math.round(40 * Math.log(count / having.length) ** 2);
    if (information === 0) continue;
    having.forEach((a, i) => {
      const part = information * weights[i]!;
      having.forEach((b, k) => (products[a * count + b]! += part * weights[k]!));
    });
  }
  const norms = jobs.map((_, job) => products[job * count + job]!);
  return products.map((product, at) => {
    const size = Math.sqrt(norms[Math.floor(at / count)]! * norms[at % count]!);
    return size === 0 ? 0 : product / size;
  });
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);

/** In how many of four fields each word occurs: titles, definition, access, knowledge. */
function wordTraits({ jobs, skills, titles }: Rome): Traits[] {
  const titlesOf = new Map<string, string[]>();
  for (const { title, job } of titles) titlesOf.set(job, [...(titlesOf.get(job) ?? []), title]);
  return jobs.map((job) => {
    const knowledge = [...job.skills.keys()].flatMap((id) => {
      const { kind, label } = skills.get(id)!;
      return kind === 'knowledge' ? [label] : [];
    });
    const traits = new Map<string, number>();
    for (const field of [titlesOf.get(job.code) ?? [], job.definition, job.access, knowledge])
      for (const word of new Set(field.flatMap(wordsOf))) traits.set(word, (traits.get(word) ?? 0) + 1);
    return traits;
  });
}

/** The codes of the nearest jobs of each job, nearest first; ties by code. */
export function nearestJobs(rome: Rome): string[][] {
  const { jobs, skills } = rome;
  const count = jobs.length;
  const { links } = rollUp(rome);
  const isWay = (id: string): boolean => skills.get(id)!.kind === 'way-of-being';
  const activities = cosines(
    jobs.map((job) => new Map([...job.skills.keys()].filter((id) => !isWay(id)).map((id) => [id, 1])))
  );
  const words = cosines(wordTraits(rome));
  const macros = cosines(
    jobs.map(
      ({ code }) =>
        new Map(
          [...links.get(code)!].flatMap(([id, { details }]) => (isWay(id) ? [] : [[id, Math.min(3, details) + 1]]))
        )
    )
  );
  const alike = activities.map((value, at) => ACTIVITIES * value + WORDS * words[at]! + MACROS * macros[at]!);

  const families = new Map<string, number[]>();
  jobs.forEach(({ parent }, job) => families.set(parent, [...(families.get(parent) ?? []), job]));
  const level = jobs.map(({ access }) => ACCESS_LEVELS.indexOf(accessLevel(access)));
  return jobs.map((origin, from) => {
    const family = families.get(origin.parent)!;
    const closeness = jobs.map((target, to) => {
      const ofFamily = family.reduce((sum, member) => sum + alike[member * count + to]!, 0) / family.length;
      const down = level[from]! && level[to]! ? Math.max(0, level[from]! - level[to]!) : 0;
      const base = target.code === target.parent ? BASE : 1;
      return (alike[from * count + to]! + FAMILY * ofFamily) * base * STEP_DOWN ** down;
    });
    return jobs
      .map((_, to) => to)
      .filter((to) => to !== from)
      .sort((a, b) => closeness[b]! - closeness[a]! || a - b)
      .slice(0, NEAREST)
      .map((to) => jobs[to]!.code);
  });
}
