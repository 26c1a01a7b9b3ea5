// A number that the reader may give or leave out.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly least: number;
  readonly most: number;
  readonly value: number | undefined;
  /** What is said of anything that is no whole number between the two. */
  readonly refusal: string;
  /** `undefined` where the field was emptied. */
  readonly change: (value: number | undefined) => void;
}

export function numberField({ id, label, help, least, most, value, refusal, change }: NumberField): TemplateResult {
  const read = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const told = field.parentElement!.querySelector('[role="alert"]')!;
    const given = field.valueAsNumber;
    // A number field is empty for its reader too when what it holds is no number.
    const isRefused =
      field.validity.badInput || !(field.value === '' || (Number.isInteger(given) && given >= least && given <= most));
    field.setAttribute('aria-invalid', String(isRefused));
    told.textContent = isRefused ? refusal : '';
    if (!isRefused) change(field.value === '' ? undefined : given);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${help ? html`<small id="${id}-help">${help}</small>` : nothing}
    <input
      id=${id}
      type="number"
      inputmode="numeric"
      min=${least}
      max=${most}
      step="1"
      aria-describedby="${id}-help ${id}-refusal"
      .value=${value === undefined ? '' : String(value)}
      @change=${read}
    />
    <small id="${id}-refusal" class="refusal" role="alert"></small>
  </div>`;
}
