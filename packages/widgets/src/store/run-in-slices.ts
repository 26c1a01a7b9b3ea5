/** How long the page is held up at a time, in milliseconds: a step more than this fits in a frame, on a slow phone too. */
const SLICE = 4;

/** Runs all steps of a long piece of work, and lets the page answer the reader in between. */
export async function runInSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
