// What to ask somebody of the trade, for this job: keys and ids, whose words are the widgets'.
import { CONTEXT_KINDS } from '@passerelle/referential/types';
import type { ContextKind, Contexts, Requirement } from '@passerelle/referential/types';
import type { JobIndex } from '../matching/index-jobs.ts';

export interface Question {
  readonly key:
    | 'usual-day'
    | 'condition'
    | 'hours'
    | 'public'
    | 'core-skill'
    | 'missing-skill'
    | 'requirement'
    | 'ai-changes'
    | 'way-in';
  /** What it is about: a context, a skill, a requirement; none for a question asked of every job. */
  readonly ids: readonly string[];
}

/** What most jobs have, such as daytime hours, tells nothing of this one. */
const MOST_JOBS = 0.5;

/** Contexts of a kind that a job has, those of the fewest jobs first: they tell it from others. */
function contextsOf(contexts: Contexts, kind: ContextKind, job: number, jobs: number): string[] {
  const {
    contexts: { ids, links },
    kinds,
  } = contexts;
  const degree = (context: number): number => links.offsets[context + 1]! - links.offsets[context]!;
  return ids
    .map((id, context) => ({ id, context }))
    .filter(
      ({ context }) =>
        CONTEXT_KINDS[kinds[context]!] === kind &&
        degree(context) <= MOST_JOBS * jobs &&
        links.jobs.subarray(links.offsets[context], links.offsets[context + 1]).includes(job)
    )
    .sort((a, b) => degree(a.context) - degree(b.context) || a.context - b.context)
    .map(({ id }) => id);
}

/** More questions of one kind than this make an interrogation. */
const MOST = { condition: 2, hours: 2, public: 1, 'core-skill': 2 } as const;

export interface Asked {
  readonly contexts: Contexts | undefined;
  /** Positions of the core skills, and of those missing. */
  readonly core: readonly number[];
  readonly missing: readonly number[];
  readonly requirements: readonly Requirement[];
  readonly exposed: boolean;
}

export function questionsFor(
  { ranking: { jobs, skills, information } }: JobIndex,
  job: number,
  asked: Asked
): Question[] {
  const { contexts, core, missing, requirements, exposed } = asked;
  const telling = (list: readonly number[]): number[] =>
    [...list].sort((a, b) => information[b]! - information[a]! || a - b);
  const each = (key: Question['key'], ids: readonly string[], most: number): Question[] =>
    ids.slice(0, most).map((id) => ({ key, ids: [id] }));
  const contextual = (key: 'condition' | 'hours' | 'public', kind: ContextKind): Question[] =>
    contexts ? each(key, contextsOf(contexts, kind, job, jobs.length), MOST[key]) : [];
  const asking = telling(core).slice(0, MOST['core-skill']);
  // Among core skills: a rare one beside them may be one employer's.
  const lacking = telling(core).find((skill) => missing.includes(skill) && !asking.includes(skill));
  return [
    { key: 'usual-day', ids: [] },
    ...contextual('condition', 'conditions'),
    ...contextual('hours', 'hours'),
    ...contextual('public', 'public'),
    ...asking.map((skill): Question => ({ key: 'core-skill', ids: [skills[skill]!] })),
    ...(lacking === undefined ? [] : [{ key: 'missing-skill', ids: [skills[lacking]!] } as const]),
    ...(requirements.length ? [{ key: 'requirement', ids: requirements } as const] : []),
    ...(exposed ? [{ key: 'ai-changes', ids: [] } as const] : []),
    { key: 'way-in', ids: [] },
  ];
}
