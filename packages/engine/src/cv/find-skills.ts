// The lines of a CV → the skills that they state.
import { isTelling } from '../search/telling-words.ts';
import type { FoundSkill } from './cv-reading.ts';
import { quote } from './quote.ts';
import type { CvLine, CvWord } from './read-lines.ts';
import { skillWordings } from './skill-words.ts';
import type { Wording } from './skill-words.ts';

/** Wordings by the first letters of their first word. */
export type Wordings = ReadonlyMap<string, readonly Wording[]>;

/** No first word of a wording is shorter, but a few that stand for themselves. */
const INITIALS = 3;
/** Words that may stand between two of a wording. */
const MOST_BETWEEN = 3;
/** More quotations say no more. */
const MOST_QUOTED = 3;

export function* indexWordings(known: ReadonlySet<string>): Generator<void, Wordings> {
  const wordings = new Map<string, Wording[]>();
  for (const [i, wording] of skillWordings().entries()) {
    if (i % 64 === 63) yield;
    if (!known.has(wording.skill)) continue;
    const initials = wording.words[0]!.text.slice(0, INITIALS);
    const alike = wordings.get(initials);
    if (alike) alike.push(wording);
    else wordings.set(initials, [wording]);
  }
  return wordings;
}

/** The plural of a word is the word. */
const says = (word: string, { text, open }: Wording['words'][number]): boolean =>
  open ? word.startsWith(text) : word === text || word === `${text}s` || word === `${text}x`;

/** The words that state a wording, from one on, in one clause; undefined where they do not. */
function match(words: readonly CvWord[], from: number, wording: Wording): CvWord[] | undefined {
  const found: CvWord[] = [];
  let at = from;
  for (const wanted of wording.words) {
    const last = found.at(-1);
    let between = 0;
    while (at < words.length && !says(words[at]!.text, wanted)) {
      if (!last || words[at]!.clause !== last.clause) return undefined;
      if (isTelling(words[at]!.text) && ++between > MOST_BETWEEN) return undefined;
      at++;
    }
    const word = words[at];
    if (!word || (last && word.clause !== last.clause)) return undefined;
    found.push(word);
    at++;
  }
  return found;
}

/** Sections where skills are stated: not in diplomas, leisure or what is personal. */
const STATING = new Set<CvLine['section']>(['jobs', 'body', 'skills']);
/** Sections where only those are that a certificate, or a line of its own, says. */
const CERTIFYING = new Set<CvLine['section']>(['training', 'other']);
/** First aid, languages, driving a lift truck or a lorry, office software. */
const CERTIFIED = new Set(['300045', '300411', '300264', '300270', '300426']);

/** The skills, in the order of the CV, each once; a few lines a step. `titles` are words that name a job. */
export function* findSkills(
  lines: readonly CvLine[],
  wordings: Wordings,
  titles: ReadonlySet<CvWord>
): Generator<void, FoundSkill[]> {
  const found = new Map<string, { quotes: Map<CvLine, string>; words: number }>();
  for (const line of lines) {
    yield;
    if (!STATING.has(line.section) && !CERTIFYING.has(line.section)) continue;
    const words = line.words.filter((word) => !titles.has(word));
    for (const from of words.keys())
      for (const wording of wordings.get(words[from]!.text.slice(0, INITIALS)) ?? []) {
        if (CERTIFYING.has(line.section) && !CERTIFIED.has(wording.skill)) continue;
        const matched = match(words, from, wording);
        if (!matched) continue;
        const known = found.get(wording.skill) ?? { quotes: new Map(), words: 0 };
        found.set(wording.skill, known);
        const before = known.quotes.get(line);
        const said = quote(line, matched);
        // One quotation a line: that which leaves nothing out.
        if (before === undefined || (before.includes('…') && !said.includes('…'))) known.quotes.set(line, said);
        known.words = Math.max(known.words, matched.length);
      }
  }
  return [...found].map(([id, { quotes, words }]): FoundSkill => ({
    id,
    words: [...new Map([...quotes.values()].map((said) => [said.toLowerCase(), said])).values()].slice(0, MOST_QUOTED),
    // One word, once, may be said of something else.
    confidence: words > 1 || quotes.size > 1 ? 'clear' : 'likely',
  }));
}
