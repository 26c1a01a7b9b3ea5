// Labels of skills in parts of their own, for a pack with tens of thousands of them: one part for those that
// several domains share, with the words that all parts use, and one for each domain. A job's labels are in the
// shared part and in that of its domain.
import type { Ranking, Words } from '../types.ts';
import { readNumbers, readTexts, writeNumbers, writePart, writeTexts } from './format.ts';
import { damaged, sectionsOf } from './sections.ts';

/** The part of the labels that several domains share. */
export const SHARED_LABELS = 'labels-shared';

/** The part that holds the labels of skills that only jobs of one domain (first letter of the code) have. */
export const labelPartOf = (domain: string): string => `labels-${domain}`;

/** For each skill, the name of the part that holds its label. */
export function labelParts({ jobs, links: { offsets, jobs: of } }: Ranking): string[] {
  return Array.from({ length: offsets.length - 1 }, (_, skill) => {
    const domains = new Set<string>();
    for (let i = offsets[skill]!; i < offsets[skill + 1]!; i++) domains.add(jobs[of[i]!]![0]!);
    const [domain] = domains;
    return domain !== undefined && domains.size === 1 ? labelPartOf(domain) : SHARED_LABELS;
  });
}

/** 0 stands for a word that only one label uses: it is written out in a list of its own. */
const SPELT_OUT = 0;

/** The label parts of a pack, by name. */
export function encodeLabels(ranking: Ranking, labels: readonly string[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const label of labels) for (const word of label.split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1);
  const vocabulary = [...uses]
    .filter(([word, count]) => word !== '' && count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const numbers = new Map(vocabulary.map((word, i) => [word, i + 1]));
  const held = new Map<string, string[]>([[SHARED_LABELS, []]]);
  labelParts(ranking).forEach((part, skill) => held.set(part, [...(held.get(part) ?? []), labels[skill]!]));
  return new Map(
    [...held].map(([part, texts]) => {
      const words = texts.map((text) => text.split(' '));
      return [
        part,
        writePart(part, [
          writeTexts(part === SHARED_LABELS ? vocabulary : []),
          writeNumbers(words.map(({ length }) => length)),
          writeNumbers(words.flat().map((word) => numbers.get(word) ?? SPELT_OUT)),
          writeTexts(words.flat().filter((word) => !numbers.has(word))),
        ]),
      ];
    })
  );
}

/** The longest label that is read. */
const MOST_CHARACTERS = 1000;

/**
 * The words with the labels of some parts filled in. The shared part must be the first.
 * @throws {PackError} when a text is not such a part, or not of the same pack.
 */
export function decodeLabels(texts: ReadonlyMap<string, string>, ranking: Ranking, words: Words): Words {
  const parts = labelParts(ranking);
  const labels = [...words.skills];
  let vocabulary: string[] = [];
  for (const [part, text] of texts) {
    const sections = sectionsOf(text, part);
    const own = readTexts(sections.text('words'));
    if (part === SHARED_LABELS) vocabulary = own;
    const skills = parts.flatMap((of, skill) => (of === part ? [skill] : []));
    const lengths = sections.numbers('lengths of labels', skills.length, 1000);
    const numbers = readNumbers(sections.text('words of labels'));
    if (numbers.some((n) => n > vocabulary.length)) throw damaged('words of labels out of range');
    const spelt = sections.named('words spelt out', numbers.filter((n) => n === SPELT_OUT).length);
    let at = 0;
    let next = 0;
    skills.forEach((skill, i) => {
      const said = numbers
        .slice(at, (at += lengths[i]!))
        .map((n) => (n === SPELT_OUT ? spelt[next++]! : vocabulary[n - 1]!));
      // A long word said again and again would fill the memory.
      if (said.reduce((sum, word) => sum + word.length + 1, -1) > MOST_CHARACTERS) throw damaged('a label is too long');
      labels[skill] = said.join(' ');
    });
    if (at !== numbers.length) throw damaged('labels');
  }
  return { ...words, skills: labels };
}
