// Whether a page full of cards scrolls smoothly on a slow telephone: what each frame takes of the page's thread.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { LitElement } from 'lit';
import { serveCompressed } from '../load/serve-compressed.ts';
import { openSlowed } from '../load/visit.ts';
import type { Subject } from '../load/subjects.ts';
import { percentile } from '../measure-search.ts';
import { openReferential } from '../open-referential.ts';
import { READER, answer, htmlByPath, pageOf, pathOf, untilDrawn } from './pages.ts';

export interface FramesRow {
  readonly page: string;
  readonly cpu: number;
  readonly cards: number;
  readonly frames: number;
  /** Milliseconds of the page's thread, a frame. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  readonly over16: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the thread itself: what other programs take of the processor is not in it. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/** What each frame took of the page's thread, in milliseconds: its task, and those until the next frame begins. */
function framesOf(events: readonly TraceEvent[]): number[] {
  const tasks = events.filter(
    ({ name, dur, tdur }) => dur !== undefined && name.endsWith('RunTask') && tdur !== undefined
  );
  const took = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const begun = events.filter(({ name }) => name === 'BeginMainThreadFrame');
  // The page whose frames begin: other threads draw nothing.
  for (const event of begun) took.set(threadOf(event), (took.get(threadOf(event)) ?? 0) + 1);
  const [main] = [...took].sort(([, a], [, b]) => b - a)[0] ?? [];
  const own = tasks.filter((event) => threadOf(event) === main).sort((a, b) => a.ts - b.ts);
  const starts = begun.filter((event) => threadOf(event) === main).map(({ ts }) => ts);
  const frames: number[] = [];
  for (const { ts, dur, tdur } of own) {
    const begins = starts.some((start) => start >= ts && start <= ts + dur!);
    if (begins) frames.push(tdur! / 1000);
    else if (frames.length) frames[frames.length - 1]! += tdur! / 1000;
  }
  return frames;
}

const SPEED = 3000;
const FARTHEST = 9000;

/** Scrolls as a quick wheel does, through the page, and traces it. */
async function scrollThrough(page: Page, session: CDPSession): Promise<TraceEvent[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await page.tracing.start({ categories: CATEGORIES });
  await session.send('Input.synthesizeScrollGesture', {
    x: 195,
    y: 500,
    yDistance: -Math.min(height, FARTHEST),
    speed: SPEED,
    gestureSourceType: 'mouse',
  });
  const trace = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

interface Scene extends Subject {
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens every card of the page, as a reader would who presses each summary. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('passerelle-job-card'))
      shadowRoot!.querySelector('summary')!.click();
  });

/** Presses the button for more until each list shows all that it may. */
const showAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const list of document.querySelectorAll<LitElement>('passerelle-matches'))
      for (;;) {
        const more = list.shadowRoot!.querySelector<HTMLElement>('.actions button');
        if (!more) break;
        more.click();
        await list.updateComplete;
      }
  });

/** Domains of which each list shows the jobs. */
const LETTERS_OF_LISTS = ['M', 'H', 'K', 'I'];

/** Opens a page anew and scrolls through it: what each frame took, and how many cards stand in the page. */
async function scrollOnce(
  browser: Browser,
  address: string,
  scene: Scene,
  cpu: number
): Promise<{ readonly frames: readonly number[]; readonly cards: number }> {
  const { page, session } = await openSlowed(browser, scene, { cpu: 1, slow4g: false });
  await page.goto(address + pathOf(scene.name));
  await untilDrawn(page);
  await answer(page, READER);
  await untilDrawn(page);
  await scene.prepare?.(page);
  await untilDrawn(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const frames = framesOf(await scrollThrough(page, session));
  if (!frames.length) throw new Error(`${scene.name}: no frame was drawn`);
  const cards = await countCards(page);
  await page.browserContext().close();
  return { frames, cards };
}

/** Frames of all runs together: one run's worst is often its own. */
export async function measureFrames(browser: Browser, runs: number): Promise<FramesRow[]> {
  const cpu = 4;
  const { jobs } = (await openReferential(undefined)).ranking;
  const cards = Array.from(
    { length: 20 },
    (_, i) => `<passerelle-job-card job="${jobs[Math.floor((i * jobs.length) / 20)]}"></passerelle-job-card>`
  );
  const list = (among: string): string =>
    `<passerelle-matches profile="list${among}"${among && ` among="${among}"`}></passerelle-matches>`;
  const scenes: readonly Scene[] = [
    pageOf('20 cards', cards),
    { ...pageOf('20 cards, all open', cards), prepare: openAll },
    { ...pageOf('one list of 50', [list('')]), prepare: showAll },
    { ...pageOf('four lists of 50', LETTERS_OF_LISTS.map(list)), prepare: showAll },
  ];
  const server = await serveCompressed(htmlByPath(scenes), new Map());
  const rows: FramesRow[] = [];
  try {
    for (const scene of scenes) {
      const visits = [];
      for (let run = 0; run < runs; run++) visits.push(await scrollOnce(browser, server.address, scene, cpu));
      const frames = visits.flatMap((visit) => visit.frames);
      rows.push({
        page: scene.name,
        cpu,
        cards: visits[0]!.cards,
        frames: frames.length,
        median: round(percentile(frames, 0.5)),
        p95: round(percentile(frames, 0.95)),
        worst: round(Math.max(...frames)),
        over16: frames.filter((ms) => ms > 16).length,
      });
    }
  } finally {
    server.close();
  }
  return rows;
}

const countCards = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const within = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) =>
          sum + Number(element.localName === 'article') + (element.shadowRoot ? within(element.shadowRoot) : 0),
        0
      );
    return within(document);
  });

const round = (n: number): number => Math.round(n * 10) / 10;
