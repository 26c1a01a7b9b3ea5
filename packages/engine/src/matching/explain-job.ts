// Why a job stands where it stands. Every figure here is one that entered the score, or a fact of the job.
import { ACCESS_LEVELS, LETTERS, TAGS } from '@passerelle/referential/types';
import type { AccessLevel, Letter, SkillId, Tag } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { brokenBy, can, like, sharedPoints, similarity, tasteCorrelation, wish } from './factors.ts';
import type { JobIndex } from './index-jobs.ts';
import { keyLinks } from './index-jobs.ts';
import { CONFIRMED, PRESUMED, readPerson } from './read-person.ts';
import type { Person } from './read-person.ts';

/** A skill of the job, as the person stands to it. */
export interface JobSkill {
  readonly id: SkillId;
  readonly core: boolean;
  readonly state: 'confirmed' | 'presumed' | 'missing';
}

/** Something that moves the score, with the figure it rests on. */
export type Reason =
  | {
      readonly kind: 'skills-shared';
      /** The skills that add the most, most first, at most three. */
      readonly skills: readonly SkillId[];
      /** Points of all shared skills, out of √(person's · job's): their quotient is the similarity. */
      readonly points: number;
      readonly had: number;
      readonly total: number;
    }
  | { readonly kind: 'tastes'; readonly letters: readonly Letter[]; readonly correlation: number }
  | { readonly kind: 'tastes-differ'; readonly correlation: number }
  | { readonly kind: 'wish-kept' | 'wish-broken'; readonly wish: string }
  | { readonly kind: 'skills-missing'; readonly skills: readonly SkillId[] };

/** Something true of the job that does not move the score. */
export type Fact =
  | { readonly kind: 'access'; readonly level: AccessLevel }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'contexts'; readonly contexts: readonly number[] };

export interface Explanation {
  readonly code: string;
  /** can × like × wish, the very number that ranks the job. */
  readonly score: number;
  readonly factors: {
    readonly can: number;
    readonly like: number;
    readonly wish: number;
    /** What `can` is made of: 0 to 1. */
    readonly similarity: number;
    /** What `like` is made of: –1 to 1. */
    readonly correlation: number;
  };
  /** The job's key skills, core ones first. */
  readonly skills: readonly JobSkill[];
  readonly reasons: readonly Reason[];
  readonly facts: readonly Fact[];
}

/** Tastes are given as a reason from this correlation on, and as a reservation below its opposite. */
const TELLING = 0.3;

/** Letters that the person likes more than average and the job offers more than average, the person's first. */
function sharedLetters({ tastes }: JobIndex, person: Person, job: number): Letter[] {
  const offered = tastes.subarray(job * 6, job * 6 + 6);
  const mean = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((sum, n) => sum + n, 0) / 6;
  const liked = person.tastes ?? [];
  return LETTERS.map((letter, i) => ({ letter, liked: liked[i] ?? 0, offered: offered[i]! }))
    .filter((l) => l.liked > mean(liked) && l.offered > mean(offered))
    .sort((a, b) => b.liked - a.liked || b.offered - a.offered)
    .map(({ letter }) => letter);
}

/** Explains a job for a profile; undefined when the referential does not know the code. */
export function explainJob(index: JobIndex, profile: Profile, code: string): Explanation | undefined {
  const job = index.jobAt.get(code);
  if (job === undefined) return undefined;
  const { ranking } = index;
  const person = readPerson(index, profile);
  const links = index.links.subarray(index.offsets[job]!, index.offsets[job + 1]!);
  const points = links.reduce((sum, link) => sum + sharedPoints(index, person, link), 0);
  const wishes = person.wishes.map(({ wish }) => ranking.wishes[wish]!);
  const broken = wishes.map((asked) => brokenBy(ranking, asked));
  const cosine = similarity(index, person, job, points);
  const correlation = tasteCorrelation(index, person, job);
  const factors = {
    can: can(cosine),
    like: like(correlation),
    wish: wish(broken, job),
    similarity: cosine,
    correlation,
  };

  const keys = keyLinks(index, job);
  const skills = keys.map((link): JobSkill => {
    const state = person.skills[index.skillOf[link]!]!;
    return {
      id: ranking.skills[index.skillOf[link]!]!,
      core: ranking.links.core[link] === 1,
      state: state === CONFIRMED ? 'confirmed' : state === PRESUMED ? 'presumed' : 'missing',
    };
  });
  const missing = skills.filter(({ state }) => state === 'missing').map(({ id }) => id);

  const reasons: Reason[] = [];
  if (points > 0) {
    const shared = [...links]
      .filter((link) => sharedPoints(index, person, link) > 0)
      .sort((a, b) => sharedPoints(index, person, b) - sharedPoints(index, person, a) || a - b);
    const strongest = shared.slice(0, 3).map((link) => ranking.skills[index.skillOf[link]!]!);
    reasons.push({
      kind: 'skills-shared',
      skills: strongest,
      points,
      had: keys.length - missing.length,
      total: keys.length,
    });
  }
  const letters = sharedLetters(index, person, job);
  if (correlation >= TELLING && letters.length) reasons.push({ kind: 'tastes', letters, correlation });
  if (correlation <= -TELLING) reasons.push({ kind: 'tastes-differ', correlation });
  wishes.forEach(({ id }, i) => reasons.push({ kind: broken[i]![job] ? 'wish-broken' : 'wish-kept', wish: id }));
  if (missing.length) reasons.push({ kind: 'skills-missing', skills: missing });

  const { contextLinks } = ranking;
  const contexts = ranking.contexts.flatMap((_, context) =>
    contextLinks.jobs.subarray(contextLinks.offsets[context]!, contextLinks.offsets[context + 1]!).includes(job)
      ? [context]
      : []
  );
  const facts: Fact[] = [
    { kind: 'access', level: ACCESS_LEVELS[ranking.access[job]!]! },
    ...TAGS.flatMap((tag, bit): Fact[] => (ranking.tags[job]! & (1 << bit) ? [{ kind: 'tag', tag }] : [])),
    { kind: 'contexts', contexts },
  ];
  return { code, score: factors.can * factors.like * factors.wish, factors, skills, reasons, facts };
}
