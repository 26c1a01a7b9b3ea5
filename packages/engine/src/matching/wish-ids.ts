// The wishes that a person may have, besides working contexts: how long to study, and in which domains.
// The pack knows what a job asks for; the ids are made here.
import { ACCESS_LEVELS } from '@passerelle/referential/types';
import type { Ranking } from '@passerelle/referential/types';

/** The fourteen domains (« grands domaines »), by the first letter of a code. */
const DOMAINS = [...'ABCDEFGHIJKLMN'];
/** Levels that one may not want to go beyond; beyond the last there is no wish to express. */
const LEVELS = ['none', 'cap', 'bac', 'bac+2', 'bac+3', 'bac+5'] as const;

/** « No more study than this to enter », from the lowest. */
export const WISH_LEVELS: readonly string[] = LEVELS.map((level) => `level-${level}`);
/** « In this domain »; several together are « in one of these ». */
export const WISH_DOMAINS: readonly string[] = DOMAINS.map((domain) => `domain-${domain}`);

/** Every wish that a referential understands: working contexts, then levels, then domains. */
export const wishIds = ({ ranking }: { readonly ranking: Ranking }): readonly string[] => [
  ...ranking.wishes.map(({ id }) => id),
  ...WISH_LEVELS,
  ...WISH_DOMAINS,
];

/** For each wish of {@link wishIds}, 1 for each job that breaks it. */
export function brokenWishes({ jobs, access, wishes, wishLinks: { offsets, jobs: having } }: Ranking): Uint8Array[] {
  // A job has an avoided context, or none of the sought ones.
  const contexts = wishes.map(({ mode }, wish) => {
    const broken = new Uint8Array(jobs.length).fill(mode === 'seek' ? 1 : 0);
    for (let i = offsets[wish]!; i < offsets[wish + 1]!; i++) broken[having[i]!] = mode === 'seek' ? 0 : 1;
    return broken;
  });
  // A job whose level nobody knows keeps the wish: `unknown` is the first of the levels.
  const levels = LEVELS.map((level) => {
    const most = ACCESS_LEVELS.indexOf(level);
    return Uint8Array.from(jobs, (_, job) => (access[job]! > most ? 1 : 0));
  });
  const domains = DOMAINS.map((domain) => Uint8Array.from(jobs, (code) => (code.startsWith(domain) ? 0 : 1)));
  return [...contexts, ...levels, ...domains];
}
