// The host pages: how each is opened, and what a reader does there before the journey is on the screen.
import { find, press } from '../browser/person.ts';
import type { HostPage } from './host-page.ts';

export interface Host {
  /** Name of its file in `demo/hosts`. */
  readonly page: string;
  readonly size?: readonly [width: number, height: number];
  /** Styles that some engines compute otherwise there, whatever the page is. */
  readonly except?: readonly string[];
  /** Engines in which its own scale moves the widths at which a layout changes: nothing to compare there. */
  readonly incomparableIn?: RegExp;
  /** Whether its own rules reach for everything: later screens are compared too, not the first question alone. */
  readonly reaching?: boolean;
  /** Brings the journey to the screen where it is not there at once. */
  readonly begin?: (page: HostPage) => Promise<void>;
}

// A page without a doctype is not among the reaching ones: engines set lines of small text closer there, by a few pixels.

/** The pages on which the whole journey is walked as on any other. */
export const HOSTS: readonly Host[] = [
  { page: 'bare' },
  { page: 'strict' },
  { page: 'no-storage' },
  { page: 'small-root', reaching: true },
  { page: 'hostile-css', reaching: true },
  { page: 'reset', reaching: true },
  { page: 'quirks' },
  { page: 'prototypes' },
  { page: 'to-json' },
  { page: 'wrapped-define' },
  { page: 'double' },
  { page: 'shadow', reaching: true },
  { page: 'dialog', begin: ({ document }) => press(document, 'button', 'Trouver mon métier') },
  { page: 'tabs', begin: ({ document }) => press(document, 'button', 'Le parcours') },
  { page: 'narrow', size: [320, 640] },
  { page: 'wide', size: [1600, 900] },
  {
    page: 'zoom',
    size: [1280, 1024],
    except: ['column-rule-width', 'outline-width', 'stroke-width'],
    incomparableIn: /AppleWebKit(?!.*Chrome)/,
  },
  { page: 'rtl', reaching: true },
  { page: 'dark' },
  { page: 'print' },
  { page: 'placeholders' },
  {
    page: 'delayed',
    begin: async ({ document }) => {
      await find(document, 'heading', 'Un script retardé');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    },
  },
  { page: 'reordered' },
  { page: 'base' },
  { page: 'single-file' },
  { page: 'moved' },
  { page: 'turbo' },
  { page: 'no-script' },
  { page: 'below' },
];
