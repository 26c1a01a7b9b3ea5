// The languages that elements speak. French, « vous », is there from the start; the others are loaded when a
// page asks for one, and stand in the place of French text by text.
import { frFirst } from './fr-first.ts';
import type { MessageOverrides, Messages } from './messages.ts';
import type { replaceTexts } from './replace-texts.ts';

const LOADERS = {
  'fr-x-tu': async (): Promise<MessageOverrides> => (await import('./fr-x-tu.ts')).frXTu,
  en: async (): Promise<MessageOverrides> => (await import('./en.ts')).en,
};

/** `fr` says « vous », `fr-x-tu` says « tu ». */
export type Language = 'fr' | keyof typeof LOADERS;

/** The language that answers a BCP 47 tag: `en-GB` is English; one that nobody has written yet is French. */
export function languageOf(tag: string): Language {
  const [first, ...rest] = tag.toLowerCase().split('-');
  if (first !== undefined && first !== 'fr' && Object.hasOwn(LOADERS, first)) return first as Language;
  return first === 'fr' && rest.join('-').endsWith('x-tu') ? 'fr-x-tu' : 'fr';
}

// The other parts come with the elements that show them, which wait for them.
let french = frFirst as Messages;
/** Comes with the first other language. */
let replace: typeof replaceTexts;
const loaded = new Map<Language, MessageOverrides>([['fr', {}]]);
/** Parts of the other languages that come with the elements that show them, as they do in French. */
const late = new Map<Language, MessageOverrides>();
const catalogues = new Map<Language, Messages>();

/** Adds texts to French, in whose place those of the other languages stand. */
export function addFrench(parts: Partial<Messages>): void {
  if (Object.keys(parts).every((part) => Object.hasOwn(french, part))) return;
  french = { ...french, ...parts };
  catalogues.clear();
}

/** Adds parts to another language. */
export function addTexts(language: Language, parts: MessageOverrides): void {
  late.set(language, { ...late.get(language), ...parts });
  catalogues.delete(language);
}

/** Loads the texts of a language; nothing to wait for where they are there. */
export function loadCatalogue(language: Language): Promise<void> | undefined {
  if (language === 'fr' || loaded.has(language)) return undefined;
  return Promise.all([LOADERS[language](), import('./replace-texts.ts')]).then(([texts, { replaceTexts }]) => {
    replace = replaceTexts;
    loaded.set(language, texts);
  });
}

/** The texts of a language that is loaded. */
export function catalogueIn(language: Language): Messages {
  if (language === 'fr') return french;
  let catalogue = catalogues.get(language);
  if (!catalogue)
    catalogues.set(language, (catalogue = replace(french, { ...loaded.get(language), ...late.get(language) })));
  return catalogue;
}
