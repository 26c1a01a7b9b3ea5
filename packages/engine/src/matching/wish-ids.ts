// The wishes that a person may have, besides working contexts: how long to study, and in which domains.
// The pack knows what a job asks for; the ids are made here.
import { ACCESS_LEVELS } from '@passerelle/referential/types';
import type { Links, Ranking, Sectors } from '@passerelle/referential/types';

/** The fourteen domains (« grands domaines »), by the first letter of a code. */
const DOMAINS = [...'ABCDEFGHIJKLMN'];
/** Levels that one may not want to go beyond; beyond the last there is no wish to express. */
const LEVELS = ['none', 'cap', 'bac', 'bac+2', 'bac+3', 'bac+5'] as const;

/** What stands before a level, a letter of domain or a centre of interest, in the id of a wish about it. */
export const WISH_PREFIX = { level: 'level-', domain: 'domain-', centre: 'centre-' } as const;
/** Several wishes of one of these kinds together are « in one of these ». */
export type Alternatives = 'domain' | 'centre';

/** « No more study than this to enter », from the lowest. */
export const WISH_LEVELS: readonly string[] = LEVELS.map((level) => WISH_PREFIX.level + level);
/** « In this domain », one for each. */
export const WISH_DOMAINS: readonly string[] = DOMAINS.map((domain) => WISH_PREFIX.domain + domain);

/** What wishes are made from; without sectors none is about a centre of interest. */
export interface Wished {
  readonly ranking: Ranking;
  readonly sectors?: Sectors | undefined;
}

/** Every wish that a referential understands: working contexts, then levels, domains and centres of interest. */
export const wishIds = ({ ranking, sectors }: Wished): readonly string[] => [
  ...ranking.wishes.map(({ id }) => id),
  ...WISH_LEVELS,
  ...WISH_DOMAINS,
  ...(sectors?.centres.ids ?? []).map((id) => WISH_PREFIX.centre + id),
];

/** The kind of a wish of which several are alternatives; undefined for any other. */
export const alternativesOf = (id: string): Alternatives | undefined =>
  id.startsWith(WISH_PREFIX.domain) ? 'domain' : id.startsWith(WISH_PREFIX.centre) ? 'centre' : undefined;

/** For each job, `having` where it is in a column of links, else the other of 0 and 1. */
const flags = ({ offsets, jobs }: Links, column: number, count: number, having: 0 | 1): Uint8Array => {
  const flagged = new Uint8Array(count).fill(1 - having);
  for (let i = offsets[column]!; i < offsets[column + 1]!; i++) flagged[jobs[i]!] = having;
  return flagged;
};

/** For each wish of {@link wishIds}, 1 for each job that breaks it. */
export function brokenWishes({ ranking: { jobs, access, wishes, wishLinks }, sectors }: Wished): Uint8Array[] {
  // A job has an avoided context, or none of the sought ones.
  const contexts = wishes.map(({ mode }, wish) => flags(wishLinks, wish, jobs.length, mode === 'seek' ? 0 : 1));
  // A job whose level nobody knows keeps the wish: `unknown` is the first of the levels.
  const levels = LEVELS.map((level) => {
    const most = ACCESS_LEVELS.indexOf(level);
    return Uint8Array.from(jobs, (_, job) => (access[job]! > most ? 1 : 0));
  });
  const domains = DOMAINS.map((domain) => Uint8Array.from(jobs, (code) => (code.startsWith(domain) ? 0 : 1)));
  const centres = sectors?.centres.ids.map((_, centre) => flags(sectors.centres.links, centre, jobs.length, 0)) ?? [];
  return [...contexts, ...levels, ...domains, ...centres];
}
