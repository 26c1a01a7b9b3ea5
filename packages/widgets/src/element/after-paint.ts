// Turns to draw, one a task: first the browser shows what the reader pressed, then elements are drawn one after the
// other, and the page answers in between.

/** A page that is not seen has no frames: it goes on without. */
const LONGEST_MS = 100;

const waiting: (() => void)[] = [];

function next(): void {
  waiting[0]!();
  // What it lets go on is drawn first, and may ask for more.
  queueMicrotask(() => {
    waiting.shift();
    if (waiting.length) setTimeout(next);
  });
}

/** Resolves in a task of its own, once what the reader pressed is shown. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (waiting.push(resolve) > 1) return;
    const late = new Promise((over) => setTimeout(over, LONGEST_MS));
    void Promise.race([new Promise(requestAnimationFrame), late]).then(() => setTimeout(next));
  });

/** Whether nobody waits for a turn. */
export const isDrawn = (): boolean => waiting.length === 0;
