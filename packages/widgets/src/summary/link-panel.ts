// A link that holds the answers, made after a warning; and its code, to be photographed.
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { QrCodeGenerateResult, encode } from 'uqr';
import { ProfileError } from '@passerelle/engine/profile';
import { profileToHash } from '@passerelle/engine/sharing';
import { latePart, renderLate } from '../element/late-part.ts';
import type { Late } from '../store/late.ts';
import type { SummaryMessages } from '../i18n/summary-messages.ts';
import { copyText } from './copy-text.ts';
import type { PasserelleSummary } from './passerelle-summary.ts';
import type { Sheet } from './sheet.ts';

/** In characters: beyond, the squares of a code are too small for a cheap phone. */
const LONGEST_CODE = 400;
/** Light squares around the code, without which it is not found. */
const QUIET = 4;

type State =
  | { readonly at: 'warning' }
  | { readonly at: 'made'; readonly link: string; readonly hasCode: boolean }
  | { readonly at: 'refused'; readonly why: 'tooLong' | 'noAddress' };

export class LinkPanel {
  #state: State = { at: 'warning' };
  readonly #encoder: Late<typeof encode>;

  constructor(host: PasserelleSummary) {
    this.#encoder = latePart(host, async () => (await import('uqr')).encode);
  }

  #make(sheet: Sheet): void {
    const { host, profile, knowledge } = sheet;
    if (!/^(?:https?|file):$/.test(location.protocol)) {
      this.#state = { at: 'refused', why: 'noAddress' };
    } else {
      try {
        const link = location.href.split('#')[0] + profileToHash(profile, knowledge.index);
        this.#state = { at: 'made', link, hasCode: false };
        host.emit('passerelle-export', { element: host.tag, format: 'link' });
      } catch (error) {
        if (!(error instanceof ProfileError)) throw error;
        this.#state = { at: 'refused', why: 'tooLong' };
      }
    }
    host.requestUpdate();
  }

  /** Forgets the link: it is of answers that may have changed. */
  reset(): void {
    this.#state = { at: 'warning' };
  }

  render(sheet: Sheet, tell: (news: string) => void): TemplateResult {
    const { link } = sheet.texts;
    const state = this.#state;
    const body =
      state.at === 'refused'
        ? html`<p class="warning" role="alert">${link[state.why]}</p>`
        : state.at === 'made'
          ? this.#renderLink(sheet, state, tell)
          : html`<p>${link.warning}</p>
              ${sheet.profile.notes ? html`<p>${link.notesStay}</p>` : nothing}
              <div><button type="button" class="primary" @click=${() => this.#make(sheet)}>${link.make}</button></div>`;
    return html`${sheet.host.heading(link.title, { depth: 1, focus: true })} ${body}`;
  }

  #renderLink(
    sheet: Sheet,
    { link: address, hasCode }: Extract<State, { at: 'made' }>,
    tell: (news: string) => void
  ): TemplateResult {
    const { texts } = sheet;
    const copy = async (event: Event): Promise<void> => {
      const field = (event.target as HTMLElement).closest('.stack')!.querySelector('input')!;
      tell((await copyText(field)) ? texts.copied : texts.copyByHand);
    };
    return html`<p>${texts.link.warning}</p>
      <div class="field">
        <label for="link">${texts.link.label}</label>
        <input id="link" type="text" readonly .value=${address} />
      </div>
      <div class="actions">
        <button type="button" class="primary" @click=${copy}>${texts.copy}</button>
        ${
          address.length > LONGEST_CODE
            ? html`<p class="muted">${texts.link.codeTooLong(address.length, LONGEST_CODE)}</p>`
            : hasCode
              ? nothing
              : html`<button type="button" class="secondary" @click=${() => this.#showCode(sheet, address)}>
                  ${texts.link.showCode}
                </button>`
        }
      </div>
      ${hasCode ? renderLate(sheet.host, this.#encoder, (draw) => renderCode(draw(address, { ecc: 'M', border: QUIET }), texts)) : nothing}`;
  }

  #showCode({ host }: Sheet, link: string): void {
    this.#state = { at: 'made', link, hasCode: true };
    host.emit('passerelle-export', { element: host.tag, format: 'qr' });
    host.requestUpdate();
  }
}

function renderCode({ data, size }: QrCodeGenerateResult, texts: SummaryMessages): TemplateResult {
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg
    class="code"
    role="img"
    aria-label=${texts.link.codeLabel}
    viewBox=${`0 0 ${size} ${size}`}
    width=${size * 4}
    height=${size * 4}
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${squares.join('')} fill="#000" />`}
  </svg>`;
}
