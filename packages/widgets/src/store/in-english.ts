// The essential pack in English: the same lists, under other names. Job titles stay French, and the sentences of
// jobs; reasons of activities are left out.
import { itemsInEnglish } from '@passerelle/referential/items/en';
import type { JobIndex } from '@passerelle/engine/matching';
import type { Experience, Having, Translation, Words } from '@passerelle/referential/types';
import { Late } from './late.ts';
import type { Knowledge, Pack } from './load-knowledge.ts';

const named = (having: Having, labels: readonly string[]): Having => ({
  ...having,
  labels: having.labels.map((label, at) => labels[at] ?? label),
});

export function inEnglish(pack: Pack, said: Translation): Knowledge {
  const words: Words = {
    ...pack.words,
    language: said.language,
    skills: said.skills,
    wishes: said.wishes,
    domains: said.domains,
    links: pack.words.links.map((link, at) => ({ ...link, label: said.links[at] ?? link.label })),
  };
  // Found by their French words too.
  const experiences = pack.experiences.map((experience, at): Experience => {
    const own = said.experiences[at];
    if (!own) return experience;
    return { ...experience, label: own.label, words: [...own.words, experience.label, ...experience.words] };
  });
  let french: JobIndex | undefined;
  let index = pack.index;
  let search: ReturnType<Pack['searchAmong']> | undefined;
  return {
    ...pack,
    words,
    experiences,
    /** Another one once the sectors are there. */
    get index() {
      if (french !== pack.index) {
        french = pack.index;
        const { sectors } = french;
        index = {
          ...french,
          items: french.items.map((item) => ({ ...item, text: itemsInEnglish[item.id] ?? item.text })),
          ...(sectors && {
            sectors: {
              sectors: { ...sectors.sectors, ...named(sectors.sectors, said.sectors) },
              centres: { ...sectors.centres, ...named(sectors.centres, said.centres) },
            },
          }),
        };
      }
      return index;
    },
    skillName: (skill) => words.skills[skill]!,
    search: () =>
      (search ??= pack.searchAmong(experiences).catch((error: unknown) => {
        search = undefined;
        throw error;
      })),
    notes: new Late(async () => {
      const { examples, emerging } = await pack.notes.ready();
      return {
        examples: examples.map((_, at) => said.examples[at] ?? ''),
        reasons: [],
        emerging: emerging.map((job, at) => ({ ...job, ...said.emerging[at] })),
      };
    }),
    closer: new Late(async () => {
      const { contexts, ...closer } = await pack.closer.ready();
      return {
        ...closer,
        contexts: {
          ...contexts,
          contexts: named(contexts.contexts, said.contexts),
          ways: named(contexts.ways, said.ways),
        },
      };
    }),
  };
}
