// The reader's profile, one per name on the page: every element of that name reads and changes the same one.
// Elements may come, go and move; the store stays, so nothing is lost.
import { EMPTY_PROFILE, isEmpty, reduceProfile } from '@passerelle/engine/profile';
import type { Profile, ProfileAction } from '@passerelle/engine/profile';
import { forget, isRemembered, recall, remember } from './remember.ts';

/** Settings that all elements of one store share: the first to state one wins. */
export type SharedSetting = 'referential' | 'among';

export class ProfileStore {
  #profile: Profile = EMPTY_PROFILE;
  #remembered = false;
  #consent = false;
  readonly #listeners = new Set<() => void>();
  readonly #settings = new Map<SharedSetting, string>();
  readonly #refused = new Set<string>();

  constructor(readonly name: string) {}

  get profile(): Profile {
    return this.#profile;
  }

  /** Whether the reader asked for their answers to be kept on this device. */
  get remembered(): boolean {
    return this.#remembered;
  }

  /** Whether the reader agreed that the site receives their answers. */
  get consent(): boolean {
    return this.#consent;
  }

  dispatch(action: ProfileAction): void {
    this.#profile = reduceProfile(this.#profile, action);
    if (this.#remembered) remember(this.name, this.#profile);
    this.#notify();
  }

  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes back what the reader let this device keep, once an element offers it. Answers given meanwhile win. */
  restore(): void {
    if (this.#remembered || !isRemembered(this.name)) return;
    this.#remembered = true;
    const kept = recall(this.name);
    if (kept && isEmpty(this.#profile)) this.#profile = kept;
    else remember(this.name, this.#profile);
    this.#notify();
  }

  /** Keeps the answers from now on, or erases them. False when the browser refuses. */
  setRemembered(keep: boolean): boolean {
    const done = keep ? remember(this.name, this.#profile) : forget(this.name);
    this.#remembered = keep && done;
    this.#notify();
    return done;
  }

  setConsent(consent: boolean): void {
    this.#consent = consent;
    this.#notify();
  }

  /** The value of a shared setting: what the first element to state one stated. Another value warns. */
  claim(setting: SharedSetting, value: string | undefined): string | undefined {
    const held = this.#settings.get(setting);
    if (value === undefined || value === held) return held;
    if (held === undefined) {
      this.#settings.set(setting, value);
      return value;
    }
    const refused = `${setting}=${value}`;
    if (!this.#refused.has(refused))
      console.warn(
        `passerelle: ${setting}="${value}" is ignored, profile "${this.name}" already has ${setting}="${held}"`
      );
    this.#refused.add(refused);
    return held;
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const stores = new Map<string, ProfileStore>();

/** The store of a name; created on first call. */
export function profileStore(name: string): ProfileStore {
  let store = stores.get(name);
  if (!store) stores.set(name, (store = new ProfileStore(name)));
  return store;
}
