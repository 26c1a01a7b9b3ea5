// The events that the elements send, all bubbling and composed, on the reader's action only
// (`passerelle-error` aside). No answer, score or job code is in any of them, unless the site asks for
// `events="full"` and the reader has agreed.
import type { Profile } from '@passerelle/engine/profile';

/** How far the reader is in an element. */
interface ProgressDetail {
  readonly element: string;
  readonly done: number;
  readonly total: number;
}

/** What the reader takes away; its content is in no event. */
export type ExportFormat = 'print' | 'json' | 'csv' | 'ics' | 'link' | 'qr' | 'prompt';

/** The detail of each event, by its name. */
export interface PasserelleEvents {
  'passerelle-progress': ProgressDetail;
  'passerelle-complete': { readonly element: string; readonly profile?: Profile };
  'passerelle-skills-change': { readonly had: number; readonly declined: number; readonly profile?: Profile };
  'passerelle-job-select': { readonly position: number; readonly code?: string };
  'passerelle-plan-change': ProgressDetail & { readonly profile?: Profile };
  'passerelle-export': { readonly element: string; readonly format: ExportFormat };
  'passerelle-error': { readonly code: string; readonly message: string };
}

declare global {
  // An interface can only take in a mapped type by extending it.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends PasserelleEventMap {}
}

type PasserelleEventMap = { [Name in keyof PasserelleEvents]: CustomEvent<PasserelleEvents[Name]> };
