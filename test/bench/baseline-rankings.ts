// What a ranking is compared with, on the same pack: chance, the tree of codes, and skills in common counted plainly.
import type { Ranking } from '@passerelle/referential';

/** Orders codes for a person who has these skills (by position), strength by skill, from past jobs if any. */
export interface Baseline {
  readonly name: string;
  readonly score: (person: BaselinePerson, job: number) => number;
}

export interface BaselinePerson {
  /** Positions of the skills had. */
  readonly skills: ReadonlySet<number>;
  /** Positions of the jobs done; the tree of codes knows nothing else. */
  readonly jobs: readonly number[];
  readonly next: () => number;
}

/** How many characters two codes begin with alike. */
function sharedPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** The baselines over a pack; `idf` is ln(jobs ÷ jobs having the skill), every skill of the pack's links counted. */
export function baselines({ jobs, skills, links, parents }: Ranking): Baseline[] {
  const skillsOf = jobs.map((): number[] => []);
  const idf = new Float64Array(skills.length);
  for (let skill = 0; skill < skills.length; skill++) {
    const [start, end] = [links.offsets[skill]!, links.offsets[skill + 1]!];
    idf[skill] = end > start ? Math.log(jobs.length / (end - start)) : 0;
    for (let i = start; i < end; i++) skillsOf[links.jobs[i]!]!.push(skill);
  }
  const sumOf = (list: Iterable<number>): number => {
    let sum = 0;
    for (const skill of list) sum += idf[skill]! ** 2;
    return sum;
  };
  const lengths = skillsOf.map((list) => Math.sqrt(sumOf(list)));
  const shared = (person: BaselinePerson, job: number): number[] =>
    skillsOf[job]!.filter((skill) => person.skills.has(skill));
  return [
    { name: 'random', score: ({ next }) => next() },
    {
      name: 'code tree',
      score: (person, job) =>
        Math.max(
          0,
          ...person.jobs.map((done) => (parents[done] === parents[job] ? 6 : sharedPrefix(jobs[done]!, jobs[job]!)))
        ),
    },
    { name: 'raw overlap', score: (person, job) => shared(person, job).length },
    {
      name: 'Jaccard',
      score: (person, job) => {
        const common = shared(person, job).length;
        return common / Math.max(1, person.skills.size + skillsOf[job]!.length - common);
      },
    },
    {
      name: 'TF-IDF cosine',
      score: (person, job) => sumOf(shared(person, job)) / (Math.sqrt(sumOf(person.skills)) * lengths[job]! || 1),
    },
  ];
}

/** Codes from the best, ties by code; never a job done. */
export function rankBaseline(
  { score }: Baseline,
  person: BaselinePerson,
  codes: readonly string[],
  candidates: readonly number[]
): string[] {
  return candidates
    .filter((job) => !person.jobs.includes(job))
    .map((job) => ({ code: codes[job]!, score: score(person, job) }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}
