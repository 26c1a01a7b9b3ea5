// Names of jobs are French whatever the language around them: marked so, a voice says them in French.
import { html, nothing } from 'lit';
import type { Messages } from '../i18n/messages.ts';

/** The `lang` of what is French; nothing in a French text. */
export const langOfFrench = ({ language }: Messages): 'fr' | typeof nothing => (language === 'fr' ? nothing : 'fr');

/** A name that is French. */
export const frenchName = (name: string, texts: Messages): unknown =>
  texts.language === 'fr' ? name : html`<span lang="fr">${name}</span>`;

/** The first of the characters that stand for names while a sentence is said: no text of ours holds one. */
const FIRST_MARK = 0xe000;

/** A sentence with such names in it: `say` is given them, or what stands for them. */
export function withFrenchNames(names: readonly string[], texts: Messages, say: (names: string[]) => string): unknown {
  if (texts.language === 'fr') return say([...names]);
  const marks = names.map((_, i) => String.fromCharCode(FIRST_MARK + i));
  return say(marks)
    .split(/([\ue000-\uf8ff])/u)
    .map((piece) => {
      const at = marks.indexOf(piece);
      return at < 0 ? piece : frenchName(names[at]!, texts);
    });
}
