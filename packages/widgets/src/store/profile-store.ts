// The reader's profile, one per name on the page: every element of that name reads and changes the same one.
// Elements may come, go and move; the store stays, so nothing is lost.
import { EMPTY_PROFILE, isEmpty, reduceProfile } from '@passerelle/engine/profile';
import type { Profile, ProfileAction } from '@passerelle/engine/profile';
import { VERSION } from '../element/define.ts';
import { isRemembered } from './device.ts';

/** Settings that all elements of one store share: the first connected to state one wins. */
export type SharedSetting = 'referential' | 'among';

/** An element that can show the plan for the reader's target. */
export interface PlanShower {
  readonly showsTarget: boolean;
  showPlan(): void;
}

export class ProfileStore {
  #profile: Profile = EMPTY_PROFILE;
  #remembered = false;
  #device: typeof import('./remember.ts') | undefined;
  #restoring: Promise<void> | undefined;
  #consent = false;
  readonly #listeners = new Set<() => void>();
  readonly #settings = new Map<SharedSetting, { readonly value: string; readonly holder: object }>();
  readonly #refused = new Set<string>();
  readonly #planShowers = new Set<PlanShower>();

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

  /** What shows the plan for the target, the last to come; undefined where nothing on the page does. */
  get planShower(): PlanShower | undefined {
    return [...this.#planShowers].filter(({ showsTarget }) => showsTarget).at(-1);
  }

  /** Takes a shower in, or leaves it out once it is no longer in the page. */
  setPlanShower(shower: PlanShower, connected: boolean): void {
    this.#planShowers[connected ? 'add' : 'delete'](shower);
    this.#notify();
  }

  dispatch(action: ProfileAction): void {
    this.#profile = reduceProfile(this.#profile, action);
    if (this.#remembered) this.#device!.remember(this.name, this.#profile);
    this.#notify();
  }

  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether what this device keeps is on its way: until then, nothing is asked again. */
  get isRestoring(): boolean {
    return this.#restoring !== undefined;
  }

  /** Takes back what the reader let this device keep, once an element offers it. Answers given meanwhile win. */
  restore(): void {
    if (this.#remembered || this.#restoring || !isRemembered(this.name)) return;
    this.#restoring = this.#restore().finally(() => {
      this.#restoring = undefined;
      this.#notify();
    });
  }

  async #restore(): Promise<void> {
    try {
      this.#device = await import('./remember.ts');
    } catch (error) {
      // What is kept stays kept, for the next visit.
      console.error('passerelle:', error);
      return;
    }
    const kept = this.#device.recall(this.name);
    this.#remembered = true;
    if (kept && isEmpty(this.#profile)) this.#profile = kept;
    else this.#device.remember(this.name, this.#profile);
  }

  /** Keeps the answers from now on, or erases them, on `device`. False when the browser refuses. */
  setRemembered(keep: boolean, device: typeof import('./remember.ts')): boolean {
    this.#device = device;
    const done = keep ? device.remember(this.name, this.#profile) : device.forget(this.name);
    this.#remembered = keep && done;
    this.#notify();
    return done;
  }

  setConsent(consent: boolean): void {
    this.#consent = consent;
    this.#notify();
  }

  /**
   * The value of a shared setting: what the first element connected states, and may change. What another
   * one states instead is told once and ignored.
   */
  claim(setting: SharedSetting, value: string | undefined, holder: object): string | undefined {
    const held = this.#settings.get(setting);
    if (held?.holder === holder || !held) {
      if (value === undefined) this.#settings.delete(setting);
      else this.#settings.set(setting, { value, holder });
      return value;
    }
    const refused = `${setting}=${value}`;
    if (value !== undefined && value !== held.value && !this.#refused.has(refused)) {
      this.#refused.add(refused);
      console.warn(
        `passerelle: ${setting}="${value}" is ignored, profile "${this.name}" already has ${setting}="${held.value}"`
      );
    }
    return held.value;
  }

  /** Gives up the settings that an element held, once it is no longer in the page. */
  release(holder: object): void {
    for (const [setting, held] of this.#settings) if (held.holder === holder) this.#settings.delete(setting);
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

// One list for the page, even where it loads this file twice: a parameter after its name is enough for that.
const PAGE = globalThis as { [key: symbol]: Map<string, ProfileStore> | undefined };
const stores = (PAGE[Symbol.for(`passerelle ${VERSION}`)] ??= new Map<string, ProfileStore>());

/** The store of a name; created on first call. */
export function profileStore(name: string): ProfileStore {
  let store = stores.get(name);
  if (!store) stores.set(name, (store = new ProfileStore(name)));
  return store;
}
