// A site's own texts in the place of ours: loaded where a site has some.
import { catalogueIn } from './catalogues.ts';
import type { FirstMessages, MessageOverrides, Messages } from './messages.ts';
import { replaceTexts } from './replace-texts.ts';

/** The parts of a catalogue that come late. */
const LATE: Record<Exclude<keyof Messages, keyof FirstMessages>, true> = {
  journey: true,
  remember: true,
  consent: true,
  result: true,
  letters: true,
  source: true,
  skills: true,
  wish: true,
  wishes: true,
  card: true,
  matches: true,
  closer: true,
  project: true,
  target: true,
  plan: true,
  money: true,
  situation: true,
  summary: true,
  cv: true,
};

/** Whether a catalogue has such a part, or will have it. */
const isPart = (name: string): boolean => Object.hasOwn(catalogueIn('fr'), name) || Object.hasOwn(LATE, name);

/** What was wrong with a site's texts is told once. */
const told = new Set<string>();

/** A catalogue with a site's own texts; `fail` tells the page of those that cannot stand there. */
export function withOwnTexts(
  texts: Messages,
  own: MessageOverrides,
  fail: (code: string, message: string) => void
): Messages {
  return replaceTexts(texts, own, (name, fault) => {
    if (told.has(name)) return;
    if (fault === 'unknown' && isPart(name)) return;
    told.add(name);
    if (fault === 'unknown') console.warn(`passerelle: there is no text "${name}" to replace`);
    else {
      console.error(`passerelle: the text "${name}" of this site is not of the right kind`);
      // Not while it is drawn.
      queueMicrotask(() => fail('messages', texts.errors.text(name)));
    }
  });
}
