// A host page in a frame of its own, served as it is from `demo/`, with the built files: what breaks there is told.

/** What `watch-page.js` keeps. */
export interface Watch {
  /** Errors, unhandled rejections, policy violations, what did not load and what was said to be wrong. */
  readonly faults: string[];
  readonly warnings: string[];
  /** Sum of the layout shifts so far; 0 where the engine does not measure them. */
  readonly shift: number;
}

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  /** The present document: it changes when the page is loaded again. */
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly watch: Watch;
  /** Addresses of everything the page has asked for, the tests' own files aside. */
  requests(): string[];
  /** Those of them that are neither the page's own files nor the built ones: there should be none. */
  strangers(): string[];
  close(): void;
}

export interface Opening {
  /** Of the screen, in pixels. */
  readonly size?: readonly [width: number, height: number];
  /** Whether scripts run there; they do unless said. */
  readonly scripts?: boolean;
}

/** What the tests bring into a page: themselves, and sources, where a page has the built files. */
const TESTS_OWN = /^\/(__web-dev-server__|__wds-outside-root__|test\/|node_modules\/|packages\/\w+\/src\/)/;

/** Files of the demo, and the built ones. */
const OWN =
  /^http:\/\/(?:localhost|127\.0\.0\.1):\d+\/(?:demo\/(?:[\w-]+\/)?[\w-]+\.(?:html|css|js)|packages\/widgets\/dist\/[\w.-]+\.(?:js|css))(?:\?(?:v=2|walk))?$/;

/** Addresses of everything a window has asked for, the tests' own files aside. */
export const requestsOf = ({ performance }: Window): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => !TESTS_OWN.test(new URL(address).pathname));

export const strangersAmong = (requests: readonly string[]): string[] =>
  requests.filter((address) => !OWN.test(address));

/** Opens a page and waits until it has loaded. */
export async function openHostPage(
  path: string,
  { size = [800, 900], scripts = true }: Opening = {}
): Promise<HostPage> {
  const frame = document.createElement('iframe');
  const [width, height] = size;
  // On the screen: what is elsewhere does not shift.
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; inline-size: ${width}px; block-size: ${height}px`;
  // A scroll bar that comes with more content would take from the width.
  frame.setAttribute('scrolling', 'no');
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const windowOf = () => frame.contentWindow as Window & typeof globalThis & { watch: Watch };
  return {
    frame,
    get document() {
      return windowOf().document;
    },
    get window() {
      return windowOf();
    },
    get watch() {
      return windowOf().watch;
    },
    requests: () => requestsOf(windowOf()),
    strangers: () => strangersAmong(requestsOf(windowOf())),
    close: () => frame.remove(),
  };
}
