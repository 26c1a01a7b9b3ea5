import { runInSlices } from './run-in-slices.ts';
import type { Drawn } from './late.ts';

/** A value that takes long, computed in slices each time that what it is made from changes. */
export class InSlices<Value> {
  #of: readonly unknown[] = [];
  #value: Value | undefined;
  #computing: Promise<void> | undefined;

  /** `firstAtOnce`: what is drawn from the first value stands there from the beginning. */
  constructor(private readonly firstAtOnce = false) {}

  /** Resolves once the value is that of what was last given. */
  get settled(): Promise<void> | undefined {
    return this.#computing;
  }

  /**
   * The value; undefined until it is first computed, and the last one while the next is: what is drawn from it would
   * go and come back, and move what is below it under the reader's finger.
   */
  for(asking: Drawn, of: readonly unknown[], begin: () => Generator<void, Value>): Value | undefined {
    if (this.#of.length !== of.length || of.some((each, i) => each !== this.#of[i])) {
      this.#of = of;
      const steps = begin();
      if (this.#value === undefined && this.firstAtOnce)
        for (let step = steps.next(); ; step = steps.next()) if (step.done) return (this.#value = step.value);
      this.#computing = this.#compute(asking, of, steps);
    }
    return this.#value;
  }

  async #compute(asking: Drawn, of: readonly unknown[], steps: Generator<void, Value>): Promise<void> {
    const value = await runInSlices(this.#whileAsked(of, steps));
    if (this.#of !== of) return;
    this.#value = value;
    asking.requestUpdate();
  }

  *#whileAsked(of: readonly unknown[], steps: Generator<void, Value>): Generator<void, Value | undefined> {
    while (this.#of === of) {
      const step = steps.next();
      if (step.done) return step.value;
      yield;
    }
    return undefined;
  }
}
