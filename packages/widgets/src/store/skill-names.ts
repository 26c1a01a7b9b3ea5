// What skills are called. A pack with tens of thousands of them brings their labels by domain, when first shown.
import { SHARED_LABELS, decodeLabels, labelParts } from '@passerelle/referential/pack';
import type { Ranking, Words } from '@passerelle/referential/types';
import { Late } from './late.ts';

/** The label of a skill by position, for an element that is drawn again once it is loaded. */
export type SkillNames = (skill: number, asking: { requestUpdate(): void }) => string;

/** What stands where a label is on its way. */
const ON_ITS_WAY = '…';

export function skillNames(ranking: Ranking, words: Words, read: (part: string) => Promise<string>): SkillNames {
  if (!words.late) return (skill) => words.skills[skill]!;
  const parts = labelParts(ranking);
  const shared = read(SHARED_LABELS);
  const labels = new Map(
    [...new Set(parts)].map((part) => [
      part,
      new Late(async () => {
        const texts = new Map([[SHARED_LABELS, await shared]]);
        if (part !== SHARED_LABELS) texts.set(part, await read(part));
        return decodeLabels(texts, ranking, words).skills;
      }),
    ])
  );
  return (skill, asking) => labels.get(parts[skill]!)!.for(asking)?.[skill] ?? ON_ITS_WAY;
}
