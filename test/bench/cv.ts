// How right the reading of CVs is, on those written for the tests; and, in a slowed Chromium, how fast.
import { parseArgs } from 'node:util';
import { readCv } from '@passerelle/engine/cv';
import { cvInChromium } from './cv-in-chromium.ts';
import { cvIndex } from './cv-index.ts';
import { measureCvs } from './measure-cv.ts';
import { openReferential } from './open-referential.ts';
import { readCvs } from './read-cvs.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: bench:cv -- [--pack DIR] [--chromium SLOWED]';

/** Years of present jobs are counted to this day, so that a figure stays the same. */
const TODAY = '2026-01-01';
/** Twice the letters of a page. */
const TWO_PAGES = 5000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { pack: { type: 'string' }, chromium: { type: 'string' } } });
  const chromium = Number(values.chromium ?? 0);
  if (!(chromium >= 0)) throw new Error(USAGE);
  const referential = await openReferential(values.pack);
  const index = cvIndex(referential);
  const cvs = readCvs();
  const read = cvs.map((cv) => ({ cv, reading: readCv(cv.text, index, { today: TODAY }) }));
  const of = (set: string) => measureCvs(read.filter(({ cv }) => cv.set === set));
  // The longest of them, gone through twice.
  const [longest = ''] = cvs.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const twoPages = longest.repeat(Math.ceil(TWO_PAGES / longest.length)).slice(0, TWO_PAGES);
  console.log(
    JSON.stringify({
      tuned: of('tuned'),
      heldOut: of('held-out'),
      ...(chromium && { chromium: await cvInChromium(referential, twoPages, chromium) }),
    })
  );
}

await runCommand(main);
