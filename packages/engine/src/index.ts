/**
 * What a person could do: pure functions over a referential, no DOM, no input or output.
 * @module @passerelle/engine
 */
export { createEngine } from './create-engine.ts';
export type { Engine, GivenProfile } from './create-engine.ts';
export * from './profile/index.ts';
export * from './interests/index.ts';
export * from './matching/index.ts';
export * from './search/index.ts';
export * from './cv/index.ts';
export * from './plan/index.ts';
export * from './sharing/index.ts';
