// Runs inside a page that belongs to another site: walks the journey there and tells the page around it how it went.
import { find, press, seen } from '../browser/person.ts';
import { requestsOf, strangersAmong } from './host-page.ts';
import type { Watch } from './host-page.ts';
import { walkJourney } from './walk-journey.ts';

export interface Walk {
  readonly error?: string;
  readonly faults: readonly string[];
  /** What was asked for beside the page's own files and the built ones. */
  readonly strangers: readonly string[];
  /** Whether the browser refuses storage to this page. */
  readonly isStorageRefused: boolean;
}

function isStorageRefused(): boolean {
  try {
    localStorage.getItem('');
    return false;
  } catch {
    return true;
  }
}

/** The box that keeps the answers: it says what became of it. */
async function tryToKeep(root: ParentNode): Promise<void> {
  const label = /^Garder mes réponses sur cet appareil/;
  await press(root, 'checkbox', label);
  if (isStorageRefused()) {
    await find(root, 'alert');
    return;
  }
  await seen(root, 'Décochez pour tout effacer.');
  await press(root, 'checkbox', label);
}

async function walk(): Promise<Walk> {
  const { faults } = (window as unknown as { watch: Watch }).watch;
  const told = { faults, isStorageRefused: isStorageRefused() };
  const strangers = (): string[] => strangersAmong(requestsOf(window));
  try {
    await walkJourney(document);
    if (document.querySelector('passerelle-journey[remember]')) await tryToKeep(document);
    return { ...told, strangers: strangers() };
  } catch (error) {
    return { ...told, strangers: strangers(), error: String(error) };
  }
}

parent.postMessage(await walk(), '*');
