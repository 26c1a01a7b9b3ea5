/** Whoever is drawn again once a late value is there. */
export interface Drawn {
  requestUpdate(): void;
}

/** A value loaded when it is first asked for: undefined until then, and those who asked are drawn again. */
export class Late<T> {
  #value: T | undefined;
  #failed = false;
  #loading: Promise<T> | undefined;
  #waiting: Set<Drawn> | undefined;

  constructor(private readonly load: () => Promise<T>) {}

  /** Whether the last attempt failed; {@link retry} makes another. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The value, or undefined until it is loaded. */
  for(asking: Drawn): T | undefined {
    if (this.#value === undefined && !this.#failed) void this.#load(asking);
    return this.#value;
  }

  retry(asking: Drawn): void {
    this.#failed = false;
    asking.requestUpdate();
  }

  /** The value, once it is loaded, for those who cannot be drawn without it. */
  async ready(): Promise<T> {
    return (this.#value ??= await (this.#loading ??= this.load().finally(() => (this.#loading = undefined))));
  }

  async #load(asking: Drawn): Promise<void> {
    if (this.#waiting) {
      this.#waiting.add(asking);
      return;
    }
    const waiting = (this.#waiting = new Set([asking]));
    try {
      await this.ready();
    } catch (error) {
      console.error('passerelle:', error);
      this.#failed = true;
    }
    this.#waiting = undefined;
    for (const drawn of waiting) drawn.requestUpdate();
  }
}
