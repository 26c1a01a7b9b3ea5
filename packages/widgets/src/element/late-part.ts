// A part of an element that is loaded when it is first drawn: until then that it is on its way; where it does not come,
// the page is told, and the reader is shown how to try again, in the same words wherever it is.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { Late } from '../store/late.ts';
import type { PasserelleElement } from './passerelle-element.ts';

/** What is loaded when it is first drawn: the page is told when it does not come. */
export const latePart = <T>(host: PasserelleElement, load: () => Promise<T>): Late<T> =>
  new Late(() =>
    load().catch((error: unknown) => {
      host.emit('passerelle-error', { code: 'load', message: host.texts.errors.load });
      throw error;
    })
  );

/**
 * What such a part draws, once loaded.
 * @param retry - tries again, and says where the focus goes, which the button takes with it; to the heading unless said
 */
export function renderLate<T>(
  host: PasserelleElement,
  part: Late<T>,
  draw: (loaded: T) => unknown,
  retry: (event: Event) => void = () => {
    host.focusNextHeading();
    part.retry(host);
  }
): unknown {
  const loaded = part.for(host);
  if (loaded) return draw(loaded);
  const { errors, loading } = host.texts;
  return part.failed ? renderFailure(host, errors.load, retry) : html`<p class="muted">${loading}</p>`;
}

/** What went wrong, and a button to try again: the focus comes to it where it was awaited. */
export const renderFailure = (
  { texts: { errors } }: PasserelleElement,
  message: string,
  retry: (event: Event) => void
): TemplateResult =>
  html`<div class="stack" role="alert">
    <p class="warning"><strong>${errors.title}.</strong> ${message}</p>
    <button type="button" class="secondary" data-focus @click=${retry}>${errors.retry}</button>
  </div>`;
