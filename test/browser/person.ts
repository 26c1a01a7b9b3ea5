// Finds things as a person does, by role and name, through shadow roots; and does to them what a person does.
import { waitUntil } from '@open-wc/testing';
import { all, plain, walk } from './named.ts';
import type { Name } from './named.ts';

export { all };

/** How long something may take on a machine that has much else to do. */
const PATIENCE = 30_000;

/** Waits for what must become true. */
export const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(condition as () => boolean, message, { interval: 20, timeout: PATIENCE });

/** The first with that role and name, once it is there. */
export async function find(root: ParentNode, role: string, name: Name = /.*/): Promise<HTMLElement> {
  await until(() => all(root, role, name).length > 0, `there is a ${role} named ${name}`);
  return all(root, role, name)[0]!;
}

/** Waits until nothing has that role and name any more. */
export const gone = (root: ParentNode, role: string, name: Name): Promise<void> =>
  until(() => all(root, role, name).length === 0, `no ${role} named ${name} is left`);

/** Waits until the text is on the screen. */
export const seen = (root: ParentNode, text: Name): Promise<void> =>
  until(
    () => [...walk(root)].some((element) => ownText(element) !== '' && element.checkVisibility() && has(element, text)),
    `"${text}" is shown`
  );

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join('');
const has = (element: Element, text: Name): boolean => {
  const shown = plain(element.textContent ?? '');
  return typeof text === 'string' ? shown.includes(text) : text.test(shown);
};

/** Presses with a pointer: the down, the up and the click. */
export function tap(element: HTMLElement): void {
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
  element.click();
}

/** Finds by role and name, then taps. */
export const press = async (root: ParentNode, role: string, name: Name): Promise<void> =>
  tap(await find(root, role, name));

/** Puts a text in a field, as typing does. */
export async function write(root: ParentNode, role: string, text: string, name?: Name): Promise<void> {
  const field = (await find(root, role, name)) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The element that has the focus, inside shadow roots. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? focused(active.shadowRoot) : active;
}

/**
 * Fails unless the element has the focus. Elements themselves are never given to `expect`: printing one walks its page.
 */
export function expectFocus(element: Element): void {
  const has = focused();
  if (has !== element)
    throw new Error(
      `the focus is on ${has?.outerHTML.slice(0, 200) ?? 'nothing'}, not on ${element.outerHTML.slice(0, 200)}`
    );
}

let profiles = 0;

/** A profile name that no other test uses. */
export const newProfile = (): string => `test-${++profiles}`;
