// Why a job stands where it stands. Every figure here is one that entered the score, or a fact of the job.
import { ACCESS_LEVELS, LETTERS, TAGS } from '@passerelle/referential/types';
import type { AccessLevel, Letter, SkillId, Tag } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import { can, correlation, like, wish } from './factors.ts';
import type { JobIndex } from './index-jobs.ts';
import { keyLinks } from './index-jobs.ts';
import { WHOLE, likenessOf, reachParts } from './reach.ts';
import type { ReachParts } from './reach.ts';
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
      /** Points of all shared skills: whole number. */
      readonly points: number;
      /** What these points make of the whole skills of both, 0 to 1. */
      readonly likeness: number;
      readonly had: number;
      readonly total: number;
    }
  /** Lent by a job that the person has done or shares much with: how much of the reach, 0 to 1. */
  | { readonly kind: LentKind; readonly from: string; readonly share: number }
  | { readonly kind: 'tastes'; readonly letters: readonly Letter[]; readonly correlation: number }
  | { readonly kind: 'tastes-differ'; readonly correlation: number }
  /** `others`: the other domains asked for, where the job is in none of them. */
  | { readonly kind: 'wish-kept' | 'wish-broken'; readonly wish: string; readonly others?: readonly string[] }
  | { readonly kind: 'skills-missing'; readonly skills: readonly SkillId[] };

/** Among the nearest jobs of the lender, or of one of those; of the same parent, or domain. */
type LentKind = 'nearest' | 'near-nearest' | 'family' | 'domain';

/** Something true of the job that does not move the score. */
export type Fact =
  { readonly kind: 'access'; readonly level: AccessLevel } | { readonly kind: 'tag'; readonly tag: Tag };

export interface Explanation {
  readonly code: string;
  /** can × like × wish, the very number that ranks the job. */
  readonly score: number;
  readonly factors: {
    readonly can: number;
    readonly like: number;
    readonly wish: number;
    /** What `can` is made of, 0 to 1 each: the parts add up to the whole. */
    readonly reach: Readonly<Record<keyof ReachParts | 'whole', number>>;
    /** What `like` is made of: –1 to 1. */
    readonly correlation: number;
  };
  /** The job's key skills, core ones first. */
  readonly skills: readonly JobSkill[];
  readonly reasons: readonly Reason[];
  readonly facts: readonly Fact[];
}

/** The parts of a reach that are lent, as reasons. */
const LENT: readonly (readonly [LentKind, keyof ReachParts])[] = [
  ['nearest', 'nearest'],
  ['near-nearest', 'second'],
  ['family', 'family'],
  ['domain', 'domain'],
];

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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** The points that a shared skill adds. */
const gainOf = ({ ranking }: JobIndex, { weights }: Person, skill: number): number =>
  ranking.information[skill]! * weights[skill]!;

/** The skills that the person and the job share, most points first. */
const sharedSkills = (index: JobIndex, person: Person, job: number): number[] =>
  Array.from(index.links.subarray(index.offsets[job], index.offsets[job + 1]), (link) => index.skillOf[link]!)
    .filter((skill) => gainOf(index, person, skill) > 0)
    .sort((a, b) => gainOf(index, person, b) - gainOf(index, person, a) || a - b);

/** Explains a job for a profile; undefined when the referential does not know the code. */
export function explainJob(index: JobIndex, profile: Profile, code: string): Explanation | undefined {
  const job = index.jobAt.get(code);
  if (job === undefined) return undefined;
  const { ranking } = index;
  const person = readPerson(index, profile);
  const { parts, from } = reachParts(index, person, job);
  const whole = sum(Object.values(parts));
  const r = person.unitTastes ? correlation(person.unitTastes, index.unitTastes, job * 6) : 0;
  const wishes = person.wishes.map(({ ids, broken }) => ({ ids, broken: broken[job] === 1 }));
  const kept = wishes.filter(({ broken }) => !broken).length;
  const share = (part: number): number => part / WHOLE;
  const factors = {
    can: can(whole),
    like: like(r),
    wish: wish(kept, wishes.length),
    reach: {
      whole: share(whole),
      skills: share(parts.skills),
      nearest: share(parts.nearest),
      second: share(parts.second),
      family: share(parts.family),
      domain: share(parts.domain),
    },
    correlation: r,
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
  const shared = sharedSkills(index, person, job);
  if (shared.length)
    reasons.push({
      kind: 'skills-shared',
      skills: shared.slice(0, 3).map((skill) => ranking.skills[skill]!),
      points: sum(shared.map((skill) => gainOf(index, person, skill))),
      likeness: likenessOf(parts),
      had: keys.length - missing.length,
      total: keys.length,
    });
  for (const [kind, part] of LENT) {
    const lender = from[part];
    if (lender !== undefined) reasons.push({ kind, from: ranking.jobs[lender]!, share: share(parts[part]) });
  }
  const letters = sharedLetters(index, person, job);
  if (r >= TELLING && letters.length) reasons.push({ kind: 'tastes', letters, correlation: r });
  if (r <= -TELLING) reasons.push({ kind: 'tastes-differ', correlation: r });
  for (const { ids, broken } of wishes) {
    // Of several domains a job is in one: that one is the reason. It breaks them all together.
    const [first, ...others] = broken ? ids : ids.filter((id) => !index.broken[index.wishAt.get(id)!]![job]);
    reasons.push({
      kind: broken ? 'wish-broken' : 'wish-kept',
      wish: first!,
      ...(others.length ? { others } : {}),
    });
  }
  if (missing.length) reasons.push({ kind: 'skills-missing', skills: missing });

  const facts: Fact[] = [
    { kind: 'access', level: ACCESS_LEVELS[ranking.access[job]!]! },
    ...TAGS.flatMap((tag, bit): Fact[] => (ranking.tags[job]! & (1 << bit) ? [{ kind: 'tag', tag }] : [])),
  ];
  return { code, score: factors.can * factors.like * factors.wish, factors, skills, reasons, facts };
}
