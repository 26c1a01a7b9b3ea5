// What people type when they look for a title: the title, with typos, in another order, or its beginning.
import { random, shuffle } from './random.ts';

/** A text, and the jobs that it means. */
export interface Query {
  readonly query: string;
  readonly codes: ReadonlySet<string>;
}
/** A title in both genders, and the jobs that it names. */
export interface Title {
  readonly title: string;
  readonly codes: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, put in, replaced, or swapped with the next. */
function mistype(text: string, next: () => number): string {
  const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = letters[Math.floor(next() * letters.length)] ?? 0;
  const other = LETTERS[Math.floor(next() * LETTERS.length)]!;
  const [before, letter = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)];
  switch (Math.floor(next() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + other + letter + after;
    case 2:
      return before + other + after;
    default:
      return before + after.slice(0, 1) + letter + after.slice(1);
  }
}

const KINDS: Record<string, (text: string, next: () => number) => string> = {
  'whole title': (text) => text,
  'one typo': mistype,
  'two typos': (text, next) => mistype(mistype(text, next), next),
  'words out of order': (text, next) => shuffle(text.split(' '), next).join(' '),
  'first 60 %': (text) => text.slice(0, Math.max(4, Math.ceil(text.length * 0.6))),
};

/** One gender of a title, by chance: the feminine form has as many words as the masculine. */
function oneGender(title: string, next: () => number): string {
  const [masculine = '', feminine] = title.split(' / ');
  if (feminine === undefined) return title;
  return next() < 0.5 ? feminine : [masculine, ...feminine.split(' ').slice(masculine.split(' ').length)].join(' ');
}

/** `count` titles drawn by chance, written in each way. */
export function queriesOf(titles: readonly Title[], count: number, seed: number): [kind: string, Query[]][] {
  const drawn = shuffle(titles, random(seed)).slice(0, count);
  return Object.entries(KINDS).map(([kind, write], k) => {
    const next = random(seed * 100 + k);
    return [
      kind,
      drawn.map(({ title, codes }) => ({ query: write(oneGender(title, next), next), codes: new Set(codes) })),
    ];
  });
}

/** Every beginning of some titles, some of them mistyped: what a search answers while a person types. */
export function keystrokesOf(titles: readonly Title[], count: number, seed: number): Query[] {
  const next = random(seed);
  return shuffle(titles, next)
    .slice(0, count)
    .flatMap(({ title, codes }, i) => {
      const text = oneGender(title, next);
      const typed = i % 2 ? mistype(text, next) : text;
      return [...typed].map((_, at) => ({ query: typed.slice(0, at + 1), codes: new Set(codes) }));
    });
}

/**
 * Whether the constants of the search were chosen on this title. They were on half of the official titles, told apart
 * by a hash (FNV-1a, mixed), so that the other half can say how good they are.
 */
export function wasTunedOn(title: string): boolean {
  let hash = 2166136261;
  for (const letter of title) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) & 1) === 0;
}
