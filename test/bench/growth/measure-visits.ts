// What one visit loads, by how far the reader goes.
import type { Browser } from 'puppeteer-core';
import { walk } from '../load/journey.ts';
import { serveCompressed } from '../load/serve-compressed.ts';
import { EMPTY, JOURNEY } from '../load/subjects.ts';
import { plainName } from './measure-new-version.ts';
import { htmlByPath, pathOf } from './pages.ts';

/** How far a reader goes, and the step of the journey after which they leave. */
const LEAVES = {
  'only looks at the article': undefined,
  'answers the quiz': 'see the scores',
  'reaches the list': 'go to jobs',
  'plan and summary': 'go to the summary',
} as const;

export interface VisitRow {
  readonly reader: keyof typeof LEAVES;
  /** The scripts that it asks for, by name without hash. */
  readonly files: readonly string[];
  /** Brotli bytes of the scripts, without the headers of the answers. */
  readonly bytes: number;
}

export async function measureVisits(browser: Browser): Promise<VisitRow[]> {
  const server = await serveCompressed(htmlByPath([EMPTY, JOURNEY]), new Map());
  try {
    const { atFirst, steps } = await walk(
      browser,
      server.address + pathOf(JOURNEY.name),
      server.address + pathOf(EMPTY.name),
      { cpu: 1, slow4g: false }
    );
    return Object.entries(LEAVES).map(([reader, after]) => {
      const at = after === undefined ? atFirst : steps.find(({ name }) => name === after)?.loaded;
      if (!at) throw new Error(`the journey has no step « ${after} »`);
      return { reader: reader as VisitRow['reader'], bytes: at.bytes, files: at.files.map(plainName) };
    });
  } finally {
    server.close();
  }
}
