// What a wish is called, wherever it is spoken of.
import { WISH_PREFIX, alternativesOf } from '@passerelle/engine/matching';
import type { Alternatives, JobIndex } from '@passerelle/engine/matching';
import type { Messages } from '../i18n/messages.ts';
import type { Knowledge } from '../store/load-knowledge.ts';

/** The kinds of which several wishes are one, « in one of these ». */
export const ALTERNATIVES: readonly Alternatives[] = ['domain', 'centre'];

const centreName = ({ sectors }: JobIndex, id: string): string =>
  sectors?.centres.labels[sectors.centres.ids.indexOf(id)] ?? id;

/** The label of one wish, where it stands among those of its kind. */
export function wishLabel(id: string, { index, words }: Knowledge, { wish }: Messages): string {
  const of = (kind: keyof typeof WISH_PREFIX): string => id.slice(WISH_PREFIX[kind].length);
  switch (alternativesOf(id)) {
    case 'domain':
      return words.domains[of('domain')] ?? id;
    case 'centre':
      return centreName(index, of('centre'));
    default:
      return id.startsWith(WISH_PREFIX.level)
        ? (wish.levels[of('level') as keyof typeof wish.levels] ?? id)
        : (words.wishes[index.wishAt.get(id) ?? -1] ?? id);
  }
}

/** The labels of wishes wherever they are spoken of; several alternatives of one kind are one wish. */
export function wishLabels(ids: readonly string[], knowledge: Knowledge, texts: Messages): string[] {
  const label = (id: string): string => wishLabel(id, knowledge, texts);
  const together = ALTERNATIVES.flatMap((kind) => {
    const of = ids.filter((id) => alternativesOf(id) === kind);
    return of.length ? [texts.wish.oneOf[kind](of.map(label))] : [];
  });
  return [...ids.filter((id) => !alternativesOf(id)).map(label), ...together];
}
