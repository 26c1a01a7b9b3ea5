// For the page around: gives each frame of `embed.html` the height of what it holds. As a classic script, a module
// or an import; without it, frames scroll by themselves.
import { ASK } from './messages.ts';
import type { Height } from './messages.ts';

const isOurs = (frame: HTMLIFrameElement): boolean => /\/embed(-[a-z-]+)?\.html([?#]|$)/.test(frame.src);

const ask = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage(ASK, '*');

/** The origin that a frame's page has: none where a sandbox takes it away. */
const originOf = (frame: HTMLIFrameElement): string =>
  self.origin === 'null' || (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'))
    ? 'null'
    : new URL(frame.src).origin;

function start(): void {
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<Height> | null>) => {
    const height = data?.type === 'passerelle-height' ? data.height : undefined;
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame) || !Number.isFinite(height) || height! < 1) return;
    const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height! + borders}px`;
  });
  // Of frames that come later too: this event does not bubble, but it can be caught on its way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && isOurs(target)) ask(target);
    },
    true
  );
  frames().forEach(ask);
}

// Imported on a server, there is no page.
if (typeof document !== 'undefined') start();
