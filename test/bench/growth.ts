// How the cost grows: with the jobs of a pack, the past of a reader, the widgets and cards of a page; what a visit
// loads, and what a new version of the data makes a browser load again.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { GROWTH, renderGrowth } from '../../docs/write-growth.ts';
import type { Growth } from '../../docs/write-growth.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../browsers.mjs';
import { measureExperiences } from './growth/measure-experiences.ts';
import { measureFrames } from './growth/measure-frames.ts';
import { measureJobs } from './growth/measure-jobs.ts';
import { measureNewVersion } from './growth/measure-new-version.ts';
import { measureVisits } from './growth/measure-visits.ts';
import { measureWidgets } from './growth/measure-widgets.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: bench:growth -- [--runs N] [--seed N] [--write]';

const load = (): number => Math.round(loadavg()[0]! * 10) / 10;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!(Number.isInteger(runs) && runs > 0 && Number.isInteger(seed) && seed >= 0)) throw new Error(USAGE);
  const executablePath = findBrowser.chromium();
  if (!executablePath) throw new Error('there is no Chromium here');

  const before = load();
  const show = <T>(rows: readonly T[]): readonly T[] => (console.table(rows), rows);
  const { rows: jobs, skipped } = await measureJobs(seed);
  show(jobs);
  for (const what of skipped) console.log(`skipped: ${what}`);
  const experiences = show(await measureExperiences(seed));
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const growth: Growth = {
      jobs,
      experiences,
      widgets: show(await measureWidgets(browser, { runs, cpus: [1, 4] })),
      frames: show(await measureFrames(browser, runs)),
      visits: show(await measureVisits(browser)),
      versions: show(await measureNewVersion()),
      skipped,
      measured: {
        on: new Date().toISOString().slice(0, 10),
        cores: cpus().length,
        node: process.version,
        browser: await browser.version(),
        load: [before, load()],
        runs,
        seed,
      },
    };
    if (values.write) {
      writeFileSync(GROWTH, `${JSON.stringify(growth, null, 2)}\n`);
      for (const [file, text] of await renderGrowth()) writeFileSync(file, text);
    }
    console.log(JSON.stringify(growth));
  } finally {
    await browser.close();
  }
});
