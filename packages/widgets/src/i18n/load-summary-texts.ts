// The texts of the summary in the languages other than French, with those of the plan, whose words it takes.
import { addTexts } from './catalogues.ts';
import type { Language } from './catalogues.ts';
import { loadPlanTexts } from './load-plan-texts.ts';
import type { MessageOverrides } from './messages.ts';

const LOADERS = {
  'fr-x-tu': async (): Promise<MessageOverrides> => (await import('./fr-x-tu-summary.ts')).frXTuSummary,
  en: async (): Promise<MessageOverrides> => (await import('./en-summary.ts')).enSummary,
};

const loaded = new Set<Language>(['fr']);

/** Nothing to wait for where they are there. */
export function loadSummaryTexts(language: Language): Promise<void> | undefined {
  if (language === 'fr' || loaded.has(language)) return undefined;
  return Promise.all([LOADERS[language](), loadPlanTexts(language)]).then(([parts]) => {
    loaded.add(language);
    addTexts(language, parts);
  });
}
