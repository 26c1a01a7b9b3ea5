// What is said where a CV is read, in the languages other than French.
import { addTexts } from './catalogues.ts';
import type { Language } from './catalogues.ts';
import type { MessageOverrides } from './messages.ts';

const LOADERS = {
  'fr-x-tu': async (): Promise<MessageOverrides> => (await import('./fr-x-tu-cv.ts')).frXTuCv,
  en: async (): Promise<MessageOverrides> => (await import('./en-cv.ts')).enCv,
};

const loaded = new Set<Language>(['fr']);

/** Nothing to wait for where they are there. */
export function loadCvTexts(language: Language): Promise<void> | undefined {
  if (language === 'fr' || loaded.has(language)) return undefined;
  return LOADERS[language]().then((parts) => {
    loaded.add(language);
    addTexts(language, parts);
  });
}
