// Answers the twelve questions with a real pointer, and times each from the press to the next question painted.
import type { Browser } from 'puppeteer-core';
import { percentile } from '../measure-search.ts';
import { QUESTIONS } from './questions.ts';
import { heapOf, notesOf, openSlowed } from './visit.ts';
import type { Slowed } from './visit.ts';
import type { Subject } from './subjects.ts';

export interface Answered {
  /** Milliseconds from the click, as the browser dates it, to the next question painted: median and worst. */
  readonly next: number;
  readonly worst: number;
  /** Longest interaction, as the browser counts it: from the press to the next paint. */
  readonly inp: number;
  readonly heap: number;
}

interface Timing {
  readonly times: number[];
}

/** Notes the time of each answer: runs in the page. */
function timeAnswers(root: string, questions: readonly string[]): void {
  const holder = (new Function(`return ${root}`) as () => ParentNode & Node)();
  const shown = (): number => questions.findIndex((question) => holder.textContent?.includes(question));
  const times: number[] = [];
  Object.assign(globalThis, { timing: { times } });
  let from: number | undefined;
  let before = shown();
  document.addEventListener('click', (event) => (from ??= event.timeStamp), { capture: true });
  new MutationObserver(() => {
    const now = shown();
    if (from === undefined || now < 0 || now === before) return;
    const started = from;
    from = undefined;
    before = now;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - started);
      port2.postMessage(null);
    });
  }).observe(holder, { childList: true, subtree: true, characterData: true });
}

/** A reader looks before they answer; ours takes no pointer in the first 400 ms of a question. */
const READING_MS = 500;

export async function answerAll(
  browser: Browser,
  address: string,
  subject: Subject,
  slowed: Slowed
): Promise<Answered> {
  const { page, session } = await openSlowed(browser, subject, slowed);
  await page.goto(address, { waitUntil: 'networkidle0', timeout: 60_000 });
  const texts = QUESTIONS.map(({ text }) => text.replace(/ \?$/, ''));
  await page.evaluate(timeAnswers, subject.root!, texts);
  for (let question = 1; question < QUESTIONS.length; question++) {
    await new Promise((resolve) => setTimeout(resolve, READING_MS));
    const place = await page.evaluate((root) => {
      const holder = (new Function(`return ${root}`) as () => ParentNode)();
      // As in SurveyJS, the input may be hidden behind what stands for it.
      const input = holder.querySelectorAll('input[type=radio]')[4]!;
      const target = input.closest('label') ?? input;
      target.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = target.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, subject.root!);
    await page.mouse.click(place.x, place.y);
    await page.waitForFunction(
      (n) => (globalThis as unknown as { timing: Timing }).timing.times.length === n,
      {
        polling: 50,
        timeout: 20_000,
      },
      question
    );
  }
  const { times } = await page.evaluate(() => (globalThis as unknown as { timing: Timing }).timing);
  const { interactions } = await notesOf(page);
  const heap = await heapOf(session);
  await page.browserContext().close();
  return { next: percentile(times, 0.5), worst: Math.max(...times), inp: Math.max(0, ...interactions), heap };
}
