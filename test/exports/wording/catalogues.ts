// Every text that the catalogues can say, each with where it stands.
import { enCv } from '../../../packages/widgets/src/i18n/en-cv.ts';
import { enPlan } from '../../../packages/widgets/src/i18n/en-plan.ts';
import { enSummary } from '../../../packages/widgets/src/i18n/en-summary.ts';
import { en } from '../../../packages/widgets/src/i18n/en.ts';
import { frXTuCv } from '../../../packages/widgets/src/i18n/fr-x-tu-cv.ts';
import { frXTuPlan } from '../../../packages/widgets/src/i18n/fr-x-tu-plan.ts';
import { frXTuSummary } from '../../../packages/widgets/src/i18n/fr-x-tu-summary.ts';
import { frXTu } from '../../../packages/widgets/src/i18n/fr-x-tu.ts';
import { fr } from '../../../packages/widgets/src/i18n/fr.ts';
import { replaceTexts } from '../../../packages/widgets/src/i18n/replace-texts.ts';
import type { Messages } from '../../../packages/widgets/src/i18n/messages.ts';
import { samples } from './catalogue-samples.ts';
import type { Text } from './tables.ts';

export const catalogues: Readonly<Record<'fr' | 'fr-x-tu' | 'en', Messages>> = {
  fr,
  'fr-x-tu': replaceTexts(fr, { ...frXTu, ...frXTuPlan, ...frXTuSummary, ...frXTuCv }),
  en: { ...en, ...enPlan, ...enSummary, ...enCv },
};

/** The texts in a part of a catalogue; functions are called with the values at the same place of the samples. */
function textsIn(part: unknown, values: unknown, where: string): Text[] {
  if (typeof part === 'string') return part === '' ? [] : [{ where, text: part }];
  if (typeof part === 'function')
    return (values as unknown[][]).map((list) => ({ where, text: part(...list) as string }));
  return Object.entries(part as object).flatMap(([key, inner]) =>
    textsIn(
      inner,
      (values as Record<string, unknown> | undefined)?.[key],
      `${where}${where.endsWith(' ') ? '' : '.'}${key}`
    )
  );
}

/** What a catalogue, or a part of one, can say. */
export const textsOfCatalogue = (language: string, part: object): Text[] => {
  const { language: _tag, direction: _direction, ...texts } = part as Partial<Messages>;
  return textsIn(texts, samples, `${language}.ts `);
};
