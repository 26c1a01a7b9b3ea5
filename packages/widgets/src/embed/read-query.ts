// The address of the frame → the element to show, its attributes, and what has to be corrected in the address.
import { SETTINGS, WIDGETS } from './settings.ts';
import { embedTexts } from './texts.ts';

export interface Wanted {
  /** Absent when the address names no element that there is. */
  readonly tag?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** In words, for the editor of the site. */
  readonly faults: readonly string[];
  /** The language in which the page is asked for. */
  readonly language: string;
}

/**
 * @param widget what the page itself shows, where its address does not say
 * @param isFramed whether the page is in a frame of another one
 */
export function readQuery(page: URL, { widget, isFramed }: { widget: string | undefined; isFramed: boolean }): Wanted {
  const query = page.searchParams;
  const asked = query.get('lang') ?? '';
  const language = SETTINGS.lang!.accepts(asked, page) ? asked : 'fr';
  const texts = embedTexts(language);
  const name = query.get('widget') ?? widget;
  if (name === undefined || !WIDGETS.includes(name))
    return {
      attributes: {},
      faults: [name === undefined ? texts.noWidget(WIDGETS) : texts.unknownWidget(name, WIDGETS)],
      language,
    };

  const known = Object.keys(SETTINGS).filter((attribute) => SETTINGS[attribute]!.only?.includes(name) ?? true);
  const attributes: Record<string, string> = {};
  const faults: string[] = [];
  for (const [attribute, value] of query) {
    if (attribute === 'widget') continue;
    const setting = known.includes(attribute) ? SETTINGS[attribute] : undefined;
    if (!setting) faults.push(texts.unknownAttribute(attribute, known));
    else if (!setting.accepts(value, page))
      faults.push(`${texts.wrongValue(attribute, value)} ${texts.takes[setting.takes]}`);
    else if (setting.framedOnly && !isFramed) faults.push(`${texts.wrongValue(attribute, value)} ${texts.unframed}`);
    else attributes[attribute] = value;
  }
  return { tag: `passerelle-${name}`, attributes, faults, language };
}
