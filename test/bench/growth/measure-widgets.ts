// What more widgets on one page cost: bytes, requests, the page's thread, memory.
import type { Browser } from 'puppeteer-core';
import { loadedBy } from '../load/journey.ts';
import { serveCompressed } from '../load/serve-compressed.ts';
import type { Subject } from '../load/subjects.ts';
import { heapOf, notesOf, openSlowed } from '../load/visit.ts';
import { percentile } from '../measure-search.ts';
import { openReferential } from '../open-referential.ts';
import { htmlByPath, pageOf, pathOf, untilDrawn } from './pages.ts';

export interface WidgetsRow {
  readonly element: 'passerelle-quiz' | 'passerelle-job-card';
  readonly cpu: number;
  readonly widgets: number;
  readonly requests: number;
  readonly bytes: number;
  /** Milliseconds of the page's thread until all are drawn and the page is quiet. */
  readonly scriptMs: number;
  readonly styleMs: number;
  readonly blockingMs: number;
  readonly heapKB: number;
  /** What each widget adds to the first. */
  readonly heapKBEach?: number;
}

const COUNTS = [1, 10, 50];

type Seen = Pick<WidgetsRow, 'requests' | 'bytes' | 'scriptMs' | 'styleMs' | 'blockingMs' | 'heapKB'>;

async function visitOnce(browser: Browser, address: string, subject: Subject, cpu: number): Promise<Seen> {
  const { page, session } = await openSlowed(browser, subject, { cpu, slow4g: false });
  await page.goto(address + pathOf(subject.name));
  await untilDrawn(page);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  const { bytes, files } = await loadedBy(page);
  const seen = {
    requests: files.length,
    bytes,
    scriptMs: seconds('ScriptDuration') * 1000,
    styleMs: (seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000,
    blockingMs: (await notesOf(page)).blocking,
    heapKB: (await heapOf(session)) / 1000,
  };
  await page.browserContext().close();
  return seen;
}

export async function measureWidgets(
  browser: Browser,
  { runs, cpus }: { readonly runs: number; readonly cpus: readonly number[] }
): Promise<WidgetsRow[]> {
  const { jobs } = (await openReferential(undefined)).ranking;
  const subjects = (['passerelle-quiz', 'passerelle-job-card'] as const).flatMap((element) =>
    COUNTS.map((count) => ({
      element,
      count,
      ...pageOf(
        `${element} ${count}`,
        Array.from(
          { length: count },
          (_, i) => `<${element} profile="p${i}" job="${jobs[Math.floor((i * jobs.length) / count)]}"></${element}>`
        )
      ),
    }))
  );
  const server = await serveCompressed(htmlByPath(subjects), new Map());
  const rows: WidgetsRow[] = [];
  try {
    for (const cpu of cpus) {
      const first = new Map<string, number>();
      for (const subject of subjects) {
        const visits: Seen[] = [];
        for (let run = 0; run < runs; run++) visits.push(await visitOnce(browser, server.address, subject, cpu));
        const middle = (key: keyof Seen): number =>
          Math.round(
            percentile(
              visits.map((visit) => visit[key]),
              0.5
            )
          );
        const heapKB = middle('heapKB');
        if (subject.count === 1) first.set(subject.element, heapKB);
        rows.push({
          element: subject.element,
          cpu,
          widgets: subject.count,
          requests: middle('requests'),
          bytes: middle('bytes'),
          scriptMs: middle('scriptMs'),
          styleMs: middle('styleMs'),
          blockingMs: middle('blockingMs'),
          heapKB,
          ...(subject.count > 1
            ? { heapKBEach: Math.round((heapKB - first.get(subject.element)!) / (subject.count - 1)) }
            : {}),
        });
      }
    }
  } finally {
    server.close();
  }
  return rows;
}
