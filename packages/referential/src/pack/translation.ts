// What things are called in another language than that of a pack: a part of its own, loaded with that language.
import type { Translation } from '../types.ts';
import { writePart, writeTexts } from './format.ts';
import { sectionsOf } from './sections.ts';

/** The name of the part that holds a language. */
export const translationPart = (language: string): string => `words-${language}`;

/** The part of a translation. */
export const encodeTranslation = (said: Translation): string =>
  writePart(translationPart(said.language), [
    writeTexts(said.skills),
    writeTexts(said.wishes),
    writeTexts(Object.entries(said.domains).flat()),
    writeTexts(said.links),
    writeTexts(said.experiences.flatMap(({ label, words }) => [label, words.join(',')])),
    writeTexts(said.contexts),
    writeTexts(said.ways),
    writeTexts(said.examples),
    writeTexts(said.sectors),
    writeTexts(said.centres),
    writeTexts(said.emerging.flatMap(({ title, line }) => [title, line])),
  ]);

/**
 * Reads a translation.
 * @throws {PackError} when the text is not such a part.
 */
export function decodeTranslation(text: string, language: string): Translation {
  const sections = sectionsOf(text, translationPart(language));
  const skills = sections.texts('skills');
  const wishes = sections.texts('wishes');
  const domains: Record<string, string> = Object.create(null);
  for (const [letter, name] of sections.rows('domains', 2)) domains[letter!] = name!;
  return {
    language,
    skills,
    wishes,
    domains,
    links: sections.texts('links'),
    experiences: sections
      .rows('experiences', 2)
      .map(([label, words]) => ({ label: label!, words: words === '' ? [] : words!.split(',') })),
    contexts: sections.texts('contexts'),
    ways: sections.texts('ways of being'),
    examples: sections.named('examples', skills.length),
    sectors: sections.texts('sectors'),
    centres: sections.texts('centres of interest'),
    emerging: sections.rows('emerging jobs', 2).map(([title, line]) => ({ title: title!, line: line! })),
  };
}
