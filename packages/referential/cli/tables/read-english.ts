// English tables → what things are called in English, in the order of a referential's own lists.
import type { Referential, Translation } from '../../src/types.ts';
import type { Reader } from './columns.ts';
import { listOf } from './table.ts';

/** Said of the things of a referential that {@link checkEnglish} has found to have a row each. */
export function readEnglish(
  read: Reader,
  { ranking, words, experiences, contexts, notes, sectors }: Referential
): Translation {
  const skills = new Map(read('skills.en.tsv').map(({ cells }) => [cells.skill, cells]));
  const labels = (
    name: 'wishes' | 'contexts' | 'links' | 'domains' | 'sectors' | 'centres'
  ): ReadonlyMap<string, string> =>
    new Map(
      read(`${name}.en.tsv`).map(({ cells }) => {
        const [id, label] = Object.values(cells);
        return [id!, label!];
      })
    );
  const inOrder = (said: ReadonlyMap<string, string>, ids: readonly string[]): string[] =>
    ids.map((id) => said.get(id)!);
  const activities = new Map(read('experiences.en.tsv').map(({ cells }) => [cells.experience, cells]));
  const emerging = new Map(read('emerging.en.tsv').map(({ cells }) => [cells.emerging, cells]));
  return {
    language: 'en',
    skills: ranking.skills.map((id) => skills.get(id)!.label),
    wishes: inOrder(
      labels('wishes'),
      ranking.wishes.map(({ id }) => id)
    ),
    domains: Object.fromEntries(labels('domains')),
    links: inOrder(
      labels('links'),
      words.links.map(({ id }) => id)
    ),
    experiences: experiences.map(({ id }) => {
      const { label, words: others } = activities.get(id)!;
      return { label, words: listOf(others) };
    }),
    contexts: inOrder(labels('contexts'), contexts.contexts.ids),
    ways: contexts.ways.ids.map((id) => skills.get(id)!.label),
    sectors: inOrder(labels('sectors'), sectors.sectors.ids),
    centres: inOrder(labels('centres'), sectors.centres.ids),
    examples: ranking.skills.map((id) => skills.get(id)!.example),
    emerging: notes.emerging.map(({ id }) => {
      const { title, line } = emerging.get(id)!;
      return { title, line };
    }),
  };
}

/** The questions in English, by id. */
export const readEnglishItems = (read: Reader): Record<string, string> =>
  Object.fromEntries(read('items.en.tsv').map(({ cells }) => [cells.item, cells.text]));
