// A host page in a frame of its own, served as it is from `demo/`, with the built files: what breaks there is told.
import { waitUntil } from '@open-wc/testing';

export interface HostPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Errors, unhandled rejections and policy violations so far. */
  readonly faults: string[];
  /** Addresses of everything the page has asked for. */
  requests(): string[];
  close(): void;
}

/** Opens a page and waits until its script has defined the elements. */
export async function openHostPage(path: string): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 900px';
  frame.src = path;
  document.body.append(frame);
  const faults: string[] = [];
  const isThere = () => frame.contentDocument !== null && frame.contentDocument.URL !== 'about:blank';
  await waitUntil(isThere, `${path} answers`, { interval: 1, timeout: 10_000 });
  const window = frame.contentWindow as Window & typeof globalThis;
  const { document: page } = window;
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI}`)
  );
  window.addEventListener('error', ({ message }) => faults.push(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejection: ${reason}`));
  await waitUntil(() => window.customElements.get('passerelle-journey'), `${path} defines the elements`, {
    interval: 20,
    timeout: 10_000,
  });
  return {
    document: page,
    window,
    faults,
    // The test server adds a script of its own to every page.
    requests: () =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((address) => !address.includes('/__web-dev-server__')),
    close: () => frame.remove(),
  };
}
