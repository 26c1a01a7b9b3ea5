import { css } from 'lit';

export const situationStyles = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    padding-block: 0.5em var(--_space);
  }
  .fields legend,
  .fields label:not(.choice) {
    padding: 0;
    font-weight: 600;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    justify-items: start;
  }
  .field small {
    font-weight: 400;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_soft);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    translate: 0 0.2em;
    accent-color: var(--_accent);
  }
  .fields select,
  .fields input[type='number'] {
    box-sizing: border-box;
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }
  /* WebKit counts the whole of the longest choice as content, though it is cut. */
  .fields select {
    contain: paint;
  }
  .fields input[type='number'] {
    inline-size: 8em;
  }
  .refusal:not(:empty) {
    color: var(--_warn);
  }
`;
