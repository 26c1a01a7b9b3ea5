// Texts in the place of others, whoever wrote them: a translator, whom the compiler has checked, or a site.
import type { MessageOverrides, Messages } from './messages.ts';

type Texts = Record<string, unknown>;

const isGroup = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a text is, as far as another may stand in its place: a text, a function, a list of so many. */
const kindOf = (value: unknown): string => (Array.isArray(value) ? `${value.length} texts` : typeof value);

/** Called with the name of a text that cannot stand there, or that nobody knows. */
export type Tell = (name: string, fault: 'unknown' | 'wrong') => void;

/** A site's own function: where it throws, or gives no text, the one in whose place it stands answers. */
const guarded =
  (own: (...values: unknown[]) => unknown, text: (...values: unknown[]) => unknown, wrong: () => void) =>
  (...values: unknown[]): unknown => {
    try {
      const said = own(...values);
      if (typeof said === 'string') return said;
    } catch (error) {
      console.error('passerelle:', error);
    }
    wrong();
    return text(...values);
  };

function replaceIn(texts: Texts, own: Texts, tell: Tell | undefined, path: string): Texts {
  const result = { ...texts };
  for (const [key, value] of Object.entries(own)) {
    const name = path + key;
    const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
    const wrong = (): void => tell?.(name, 'wrong');
    if (value === undefined) continue;
    if (text === undefined) {
      // A translator's stands ready for a part of French that is not loaded yet.
      if (tell) tell(name, 'unknown');
      else result[key] = value;
    } else if (isGroup(text)) {
      if (isGroup(value)) result[key] = replaceIn(text, value, tell, `${name}.`);
      else wrong();
    } else if (tell && (kindOf(value) !== kindOf(text) || (Array.isArray(value) && value.some(isNoText)))) wrong();
    else result[key] = tell && typeof value === 'function' ? guarded(value as never, text as never, wrong) : value;
  }
  return result;
}

const isNoText = (value: unknown): boolean => typeof value !== 'string';

/**
 * A catalogue with some texts replaced. With `tell`, each is checked first: what is unknown, or of another kind, is
 * told and left out.
 */
export function replaceTexts(texts: Messages, own: MessageOverrides, tell?: Tell): Messages {
  if (isGroup(own)) return replaceIn(texts as unknown as Texts, own, tell, '') as unknown as Messages;
  tell?.('messages', 'wrong');
  return texts;
}
