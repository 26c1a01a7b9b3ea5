/** How long the page is held up at a time, in milliseconds: this and one step more fit in a frame, on a slow phone too. */
const SLICE = 3;

/** Runs all steps of a long piece of work, and lets the page answer the reader before it and in between. */
export async function runInSlices<T>(steps: Generator<void, T>): Promise<T> {
  // A message comes back as soon as the page is free; a timer would make it wait 4 ms each time.
  const { port1, port2 } = new MessageChannel();
  try {
    for (;;) {
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      const end = performance.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
    }
  } finally {
    port1.close();
  }
}
