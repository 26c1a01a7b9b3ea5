// Tells the page around the height of this one, once it asks. Where nobody asks, the frame scrolls by itself.
import { ASK } from './messages.ts';
import type { Height } from './messages.ts';

/** Answers only the page directly around, and only at the origin from which it asked. */
export function tellHeight(content: HTMLElement): void {
  let origin: string | undefined;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (origin === undefined || height === told || height === 0) return;
    told = height;
    const message: Height = { type: 'passerelle-height', height };
    window.parent.postMessage(message, origin);
  };
  window.addEventListener('message', (event) => {
    if (window.parent === window || event.source !== window.parent || event.data !== ASK) return;
    // A page without an origin (itself sandboxed, or a file) can only be told so.
    origin = event.origin === 'null' ? '*' : event.origin;
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(content);
}
