// How loading, answering and the whole journey feel on a slow telephone, beside peers that ask the same questions, in
// one run: what counts are the ratios, since the machine's other work moves all of them alike.
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from '../browsers.mjs';
import { answerAll } from './load/answer.ts';
import type { Answered } from './load/answer.ts';
import { buildPeers } from './load/build-peers.ts';
import { walk } from './load/journey.ts';
import type { Walked } from './load/journey.ts';
import { serveCompressed } from './load/serve-compressed.ts';
import { ARTICLES, EMPTY, JOURNEY, SUBJECTS, htmlOf } from './load/subjects.ts';
import { visit } from './load/visit.ts';
import type { Visit } from './load/visit.ts';
import { percentile } from './measure-search.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: bench:load -- [--runs N] [--cpu 1,4,6]';

const round = (n: number, digits = 0): number => Math.round(n * 10 ** digits) / 10 ** digits;

type Numbers<T> = { readonly [Key in keyof T as T[Key] extends number | undefined ? Key : never]: number };

/** The median of each figure of many runs. */
function medians<T extends object>(runs: readonly T[]): Numbers<T> {
  const keys = Object.keys(runs[0]!) as (keyof T)[];
  return Object.fromEntries(
    keys
      .filter((key) => typeof runs[0]![key] === 'number')
      .map((key) => [
        key,
        percentile(
          runs.map((run) => run[key] as number),
          0.5
        ),
      ])
  ) as Numbers<T>;
}

interface Options {
  readonly runs: number;
  readonly cpus: readonly number[];
}

function readOptions(): Options {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, cpu: { type: 'string' } } });
  const runs = Number(values.runs ?? 9);
  const cpus = (values.cpu ?? '1,4,6').split(',').map(Number);
  if (!(Number.isInteger(runs) && runs > 0) || cpus.some((cpu) => !(cpu >= 1))) throw new Error(USAGE);
  return { runs, cpus };
}

const pathOf = (name: string): string => `/${name.replace(/\W+/g, '-')}.html`;

/** Visits by new readers, interleaved, so that what else the machine does falls on all alike. */
async function visits(browser: Browser, address: string, { runs, cpus }: Options): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const cpu of cpus) {
    const subjects = [...SUBJECTS, ...ARTICLES];
    const all = new Map<string, Visit[]>(subjects.map(({ name }) => [name, []]));
    for (let run = 0; run < runs; run++)
      for (const subject of subjects)
        all
          .get(subject.name)!
          .push(await visit(browser, address + pathOf(subject.name), subject, { cpu, slow4g: true }));
    for (const [name, list] of all) {
      const { bytes, requests, firstPaint, largestPaint, painted, alive, blocking, longTasks, shift, script, heap } =
        medians(list);
      rows.push({
        cpu,
        name,
        kB: round(bytes / 1000, 1),
        requests,
        firstPaint: round(firstPaint),
        largestPaint: round(largestPaint),
        questionPainted: round(painted ?? NaN),
        usable: round(alive ?? NaN),
        blocking: round(blocking),
        longTasks,
        shift: round(shift, 3),
        scriptMs: round(script, 1),
        heapMB: round(heap / 1e6, 2),
      });
    }
  }
  return rows;
}

async function answers(browser: Browser, address: string, { runs, cpus }: Options): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const cpu of cpus) {
    // Once the script is there, a question that stood before it is answered as any other.
    const subjects = SUBJECTS.filter(({ name, root }) => root && !/\.css$|written$/.test(name));
    const all = new Map<string, Answered[]>(subjects.map(({ name }) => [name, []]));
    for (let run = 0; run < Math.ceil(runs / 3); run++)
      for (const subject of subjects)
        all
          .get(subject.name)!
          .push(await answerAll(browser, address + pathOf(subject.name), subject, { cpu, slow4g: false }));
    for (const [name, list] of all) {
      const { next, worst, inp, heap } = medians(list);
      rows.push({ cpu, name, next: round(next), worst: round(worst), inp, heapMB: round(heap / 1e6, 2) });
    }
  }
  return rows;
}

async function journeys(browser: Browser, address: string, { runs, cpus }: Options): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const cpu of cpus) {
    const all: Walked[] = [];
    for (let run = 0; run < Math.ceil(runs / 3); run++)
      all.push(
        await walk(browser, address + pathOf(JOURNEY.name), address + pathOf(EMPTY.name), { cpu, slow4g: false })
      );
    const steps = all[0]!.steps.map(({ name }, i) => {
      const { ms, script, style, layout } = medians(all.map(({ steps }) => steps[i]!));
      return { name, ms, script: round(script), style: round(style), layout: round(layout) };
    });
    console.table(steps);
    const { longTasks, blocking, heap } = medians(all);
    const worst = steps.reduce((a, b) => (b.ms > a.ms ? b : a));
    rows.push({
      cpu,
      longestInteraction: worst.ms,
      of: worst.name,
      longTasks,
      blocking: round(blocking),
      heapOverEmptyMB: round(heap / 1e6, 2),
      steps,
    });
  }
  return rows;
}

async function main(): Promise<void> {
  const options = readOptions();
  const executablePath = findBrowser.chromium();
  if (!executablePath) throw new Error('there is no Chromium here');
  const pages = new Map([...SUBJECTS, ...ARTICLES].map((subject) => [pathOf(subject.name), htmlOf(subject)]));
  const server = await serveCompressed(pages, await buildPeers());
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const loading = await visits(browser, server.address, options);
    console.table(loading);
    const answering = await answers(browser, server.address, options);
    console.table(answering);
    const journey = await journeys(browser, server.address, options);
    console.log(JSON.stringify({ runs: options.runs, loading, answering, journey }));
  } finally {
    await browser.close();
    server.close();
  }
}

await runCommand(main);
