// The file that a page includes: defines every element and upgrades the placeholders. The quiz and the journey are in
// it, so that the first question takes one request; the others come in a part of their own, at once where the page has
// one of them.
import { define } from './element/define.ts';
import { PasserelleJourney } from './journey/passerelle-journey.ts';
import './quiz/define.ts';
import { preloadJobs } from './store/preload-jobs.ts';
import { keepUpgrading, whenRead } from './upgrade-placeholders.ts';

define('passerelle-journey', PasserelleJourney);

/** What the page has yet to know: ours among them, or another library's. */
const UNKNOWN = '[data-passerelle]:not([data-passerelle=quiz]),:not(:defined)';

/** One of ours that draws jobs, from the data that this library brings. */
const drawsJobs = (element: HTMLElement): boolean =>
  /^(passerelle-)?(skills|wishes|matches|job-card|plan|summary)$/.test(
    element.dataset.passerelle ?? element.localName
  ) && !element.matches('[referential],[data-referential]');

function defineOthers(): void {
  import('./define-all.ts').then(keepUpgrading, (error: unknown) => console.error('passerelle:', error));
}

whenRead(() => {
  keepUpgrading();
  const others = [...document.querySelectorAll<HTMLElement>(UNKNOWN)];
  // Beside the code that reads them, not after it.
  if (others.some(drawsJobs)) preloadJobs();
  if (others.length) defineOthers();
  // Where a script may yet put one: once the page has nothing else to do, if the browser tells when that is.
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(defineOthers);
  else defineOthers();
});
