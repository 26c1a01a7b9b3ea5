// What tests written in TypeScript use of browsers.mjs.
type Engine = 'chromium' | 'firefox' | 'webkit';
export const findBrowser: Readonly<Record<Engine, () => string | undefined>>;
export const CHROMIUM_FLAGS: string[];
export function engines(): Engine[];
/** A page of its own in an engine; `evaluate` gives the value of an expression there. */
export function openPage(
  engine: Engine,
  address: string
): Promise<{ evaluate(expression: string): Promise<unknown>; close(): Promise<void> }>;
