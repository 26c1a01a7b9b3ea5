// What is on a page by its role and name, through shadow roots, as assistive technology tells of it.
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

export type Name = string | RegExp;

/** Every element of a tree, shadow roots included, in order. */
export function* walk(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* walk(element.shadowRoot);
  }
}

// Narrow no-break spaces are spaces to a reader.
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const fits = (text: string, name: Name): boolean =>
  typeof name === 'string' ? plain(text) === name : name.test(plain(text));

/** What is there now with a role and a name, leaving out what is not shown. */
export const all = (root: ParentNode, role: string, name: Name = /.*/): HTMLElement[] =>
  [...walk(root)].filter(
    (element) => getRole(element) === role && element.checkVisibility() && fits(computeAccessibleName(element), name)
  );
