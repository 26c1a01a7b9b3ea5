// The texts of the plan, its money and the reader's situation in the languages other than French: loaded with the
// elements that show them.
import { addTexts } from './catalogues.ts';
import type { Language } from './catalogues.ts';
import type { MessageOverrides } from './messages.ts';

const LOADERS = {
  'fr-x-tu': async (): Promise<MessageOverrides> => (await import('./fr-x-tu-plan.ts')).frXTuPlan,
  en: async (): Promise<MessageOverrides> => (await import('./en-plan.ts')).enPlan,
};

const loaded = new Set<Language>(['fr']);

/** Nothing to wait for where they are there. */
export function loadPlanTexts(language: Language): Promise<void> | undefined {
  if (language === 'fr' || loaded.has(language)) return undefined;
  return LOADERS[language]().then((parts) => {
    loaded.add(language);
    addTexts(language, parts);
  });
}
