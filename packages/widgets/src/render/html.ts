// What text and attributes need to stand in HTML.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

export type Attributes = Readonly<Record<string, string | true>>;

/** @throws {TypeError} on what is no attribute of an element of ours. */
const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on'))
        throw new TypeError(`${name} is no attribute of the element`);
      return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
    })
    .join('');

/** The level of a heading, as the elements read it. */
export function levelOf(asked: string | true | undefined): number {
  const level = Math.round(Number(asked));
  return level >= 1 && level <= 6 ? level : 2;
}

/** An element with what stands in its root before the script. */
export const written = (tag: string, attributes: Attributes, styles: string, root: string): string =>
  `<${tag}${attributesOf(attributes)}><template shadowrootmode="open">${styles}${root}</template></${tag}>`;
