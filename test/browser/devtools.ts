import { executeServerCommand } from '@web/test-runner-commands';

/** Whether this browser has Chromium's DevTools, which some measures need. */
export const isChromium = /Chrome\//.test(navigator.userAgent);

/** One call to Chromium's DevTools. */
export const devtools = <Result>(method: string, params: object = {}): Promise<Result> =>
  executeServerCommand('devtools', { method, params }) as Promise<Result>;

/** Emulates features of the reader's device, such as `forced-colors`; none: as it is. */
export const emulate = (features: Readonly<Record<string, string>> = {}): Promise<void> =>
  devtools('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
