// What the reader may say of their work, for the schemes that ask: each question can be left out, and only those that
// a situation calls for are asked.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { COUNTS, STATUSES } from '@passerelle/engine/profile';
import type { Situation, Status } from '@passerelle/engine/profile';
import type { PasserelleElement } from '../element/passerelle-element.ts';
import type { PlanMessages } from '../i18n/plan-messages.ts';
import { numberField } from './number-field.ts';

type Count = keyof typeof COUNTS;

/** The counts that the rules of a contract ask for. */
const ASKED: Readonly<Record<Status | 'unknown', readonly Count[]>> = {
  unknown: ['monthsWorked'],
  'employee-permanent': ['monthsWorked', 'monthsInFirm', 'daysWorkedIn60Months'],
  'employee-fixed-term': ['monthsWorked', 'fixedTermMonthsInFiveYears', 'fixedTermMonthsLastYear'],
  jobseeker: ['monthsWorked'],
  public: [],
  'self-employed': ['monthsWorked'],
  none: ['monthsWorked'],
};

export function situationFields(
  host: PasserelleElement,
  { situation: texts }: PlanMessages,
  answered: () => void
): TemplateResult {
  const given: Situation = host.answers.situation ?? {};
  const answer = (answers: { readonly [Q in keyof Situation]?: Situation[Q] | undefined }): void => {
    host.dispatch({ type: 'situation', answers });
    answered();
  };
  const choice = (group: string, label: string, checked: boolean, chosen: () => void): TemplateResult =>
    html`<label class="choice">
      <input type="radio" name=${group} .checked=${checked} @change=${chosen} />
      <span>${label}</span>
    </label>`;
  return html`<div class="fields">
    <fieldset aria-describedby="status-help">
      <legend>${texts.status}</legend>
      <p id="status-help"><small>${texts.statusHelp}</small></p>
      ${STATUSES.map((status) =>
        choice('status', texts.statuses[status], given.status === status, () => answer({ status }))
      )}
      ${choice('status', texts.skip, given.status === undefined, () => answer({ status: undefined }))}
    </fieldset>
    ${ASKED[given.status ?? 'unknown'].map((count) =>
      numberField({
        id: count,
        ...texts.counts[count],
        least: 0,
        most: COUNTS[count],
        value: given[count],
        refusal: texts.notBetween(0, COUNTS[count]),
        change: (value) => answer({ [count]: value }),
      })
    )}
    ${
      given.status === 'public'
        ? nothing
        : html`<fieldset aria-describedby="low-help">
            <legend>${texts.lowQualification}</legend>
            <p id="low-help"><small>${texts.lowQualificationHelp}</small></p>
            ${choice('low', texts.yes, given.lowQualification === true, () => answer({ lowQualification: true }))}
            ${choice('low', texts.no, given.lowQualification === false, () => answer({ lowQualification: false }))}
            ${choice('low', texts.skip, given.lowQualification === undefined, () =>
              answer({ lowQualification: undefined })
            )}
          </fieldset>`
    }
  </div>`;
}
