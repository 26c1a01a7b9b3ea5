// A skill and what the reader says of it, alike in the checklist, on a card and in the list of skills to learn.
import { css } from 'lit';

export const skillRows = css`
  .skill-row + .skill-row {
    border-block-start: 1px solid var(--_line);
  }
  .skill {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.6em;
  }
  .skill > span:first-child {
    flex: 1 1 min(14em, 100%);
    min-inline-size: 0;
  }
  .skill small {
    display: block;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choice {
    min-inline-size: 4.5em;
    background: transparent;
    border-color: var(--_control);
    text-align: center;
  }
  .choice:hover {
    background: var(--_soft);
  }
  /* Two quick taps are one answer, not an answer taken back. */
  .choice[aria-pressed='true'] {
    animation: arrive 1ms 0.4s backwards;
    color: var(--_surface);
    background: var(--_muted);
    border-color: var(--_muted);
  }
  .choice.had[aria-pressed='true'] {
    background: var(--_good);
    border-color: var(--_good);
  }
  /* A sign beside the colour. */
  .choice[aria-pressed='true']::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    margin-inline-end: 0.5em;
    border-block-end: 2px solid;
    translate: 0 -0.25em;
  }
  .choice.had[aria-pressed='true']::before {
    inline-size: 0.35em;
    block-size: 0.65em;
    margin-inline: 0.1em 0.55em;
    /* A tick looks the same whichever way one reads. */
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.05em;
    rotate: 45deg;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'],
    .choice.had[aria-pressed='true'] {
      forced-color-adjust: none;
      color: ButtonFace;
      background: ButtonText;
      outline-color: CanvasText;
    }
  }
`;
