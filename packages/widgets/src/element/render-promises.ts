// The boxes by which the reader, and nobody else, decides what is kept and what the site receives. Loaded where a site
// offers one of them.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.ts';
import type { ProfileStore } from '../store/profile-store.ts';
import * as device from '../store/remember.ts';

export { frPromises } from '../i18n/fr-promises.ts';

interface Offer {
  readonly store: ProfileStore;
  readonly texts: Messages;
  readonly remember: boolean;
  readonly consent: boolean;
  /** Whether the browser has refused to keep the answers. */
  readonly failed: boolean;
  readonly setFailed: (failed: boolean) => void;
}

export function renderPromises({ store, texts, remember, consent, failed, setFailed }: Offer): TemplateResult {
  const keep = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    setFailed(!store.setRemembered(input.checked, device));
    input.checked = store.remembered;
  };
  const agree = (event: Event): void => store.setConsent((event.target as HTMLInputElement).checked);
  return html`<div class="promises">
    ${remember ? box(texts.remember, store.remembered, keep) : nothing}
    ${consent ? box(texts.consent, store.consent, agree) : nothing}
    ${failed ? html`<p class="warning" role="alert">${texts.remember.failed}</p>` : nothing}
  </div>`;
}

const box = (
  { label, help, helpChecked }: { label: string; help: string; helpChecked: string },
  checked: boolean,
  change: (event: Event) => void
): TemplateResult =>
  html`<label class="box">
    <input type="checkbox" .checked=${checked} @change=${change} />
    <span>${label} <small>${checked ? helpChecked : help}</small></span>
  </label>`;
