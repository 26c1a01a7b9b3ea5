// What a reader does in a story, by the words they read. Each waits until these words are there.

const PATIENCE_MS = 5_000;

const rootsIn = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

/** Line breaks of the templates and narrow spaces of French are all plain spaces here. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Name of a control, or text. */
const wordsOf = (element: Element): string => plain(element.getAttribute('aria-label') ?? element.textContent);

/** The first element that matches and begins with these words. */
export async function look(canvas: HTMLElement, selector: string, words = ''): Promise<HTMLElement> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = rootsIn(canvas)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .find((element) => wordsOf(element).startsWith(plain(words)));
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`No ${selector} « ${words} » in this story.`);
    await new Promise(requestAnimationFrame);
  }
}

export async function press(canvas: HTMLElement, words: string): Promise<void> {
  (await look(canvas, 'button, label, summary', words)).click();
}

export async function type(canvas: HTMLElement, text: string): Promise<void> {
  const field = (await look(canvas, 'input[type="search"]')) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
