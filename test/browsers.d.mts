// What tests written in TypeScript use of browsers.mjs.
type Engine = 'chromium' | 'firefox' | 'webkit';
export const findBrowser: Readonly<Record<Engine, () => string | undefined>>;
export const CHROMIUM_FLAGS: string[];
