// Put in every page before anything else of it: notes when the question is there, what it costs the page, and how long
// each answer takes until the next question is painted. Knows nothing of who draws the question.

export interface Watched {
  /** Milliseconds since navigation: the question found at a frame, and that frame painted; the script answering. */
  readonly found?: number;
  readonly painted?: number;
  readonly alive?: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Total blocking time: what each long task takes beyond 50 ms. */
  readonly blocking: number;
  readonly longTasks: number;
  readonly shift: number;
  /** Durations of interactions, as the browser counts them, of 16 ms and more. */
  readonly interactions: number[];
}

export function watchPage(root: string | undefined, alive: string | undefined): void {
  const notes = {
    firstPaint: 0,
    largestPaint: 0,
    blocking: 0,
    longTasks: 0,
    shift: 0,
    interactions: [] as number[],
  } as { -readonly [Key in keyof Watched]: Watched[Key] };
  Object.assign(globalThis, { notes });
  const observe = (type: string, read: (entry: PerformanceEntry) => void, options: object = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true, ...options });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') notes.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (notes.largestPaint = startTime));
  observe('longtask', ({ duration }) => {
    notes.longTasks += 1;
    notes.blocking += duration - 50;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) notes.shift += value;
  });
  observe(
    'event',
    (entry) => {
      if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId)
        notes.interactions.push(entry.duration);
    },
    { durationThreshold: 16 }
  );
  if (!root) return;
  // Read as text, so that the page's policy need not allow it.
  const holder = new Function(`return ${root}`) as () => ParentNode | null | undefined;
  const isAlive = alive ? (new Function(`return ${alive}`) as () => boolean) : undefined;
  const look = (): void => {
    if (notes.found === undefined && holder()?.querySelector('input[type=radio]')) {
      notes.found = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (notes.painted = performance.now());
      port2.postMessage(null);
    }
    if (notes.found !== undefined && notes.alive === undefined && (!isAlive || isAlive()))
      notes.alive = performance.now();
    if (notes.alive === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
