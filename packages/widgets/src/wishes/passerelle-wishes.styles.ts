import { css } from 'lit';

export const wishesStyles = css`
  .groups {
    border-block-start: 1px solid var(--_line);
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: flex;
    min-block-size: 3.25em;
    padding-block: 0.4em;
    color: inherit;
  }
  summary::before {
    margin-inline: 0.1em;
    border-color: var(--_accent);
  }
  summary .name {
    flex: 1;
    min-inline-size: 0;
    font-weight: 600;
  }
  .count {
    padding: 0.1em 0.7em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_text);
    font-weight: 600;
  }
  details > fieldset {
    padding-block-end: var(--_space);
  }
  .wish + .wish {
    border-block-start: 1px solid var(--_line);
  }
  .wish > label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: 0.65em;
    cursor: pointer;
  }
  .wish > label:hover {
    background: var(--_soft);
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .wish > label > input {
    align-self: start;
    margin-block-start: 0.15em;
  }
  .price {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .strength {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-end: 0.75em;
  }
  .wish .strength {
    padding-inline-start: 2em;
  }
  .strength legend:not(.hidden) {
    padding: 0.75em 0 0.5em;
    font-weight: 600;
  }
  legend small {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  .strength label {
    display: flex;
    flex: 0 1 auto;
    gap: 0.65em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.35em 0.9em 0.35em 0.7em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }
  .strength label:hover {
    background: var(--_soft);
  }
  .strength label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .kept {
    font-weight: 600;
  }
  .total .quiet {
    margin-inline-start: -0.5em;
  }
  details .muted {
    padding-block-end: 0.25em;
  }
  @container (max-width: 34em) {
    .wish > label {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .price {
      grid-column: 2;
      text-align: start;
    }
    .strength label {
      flex: 1 1 auto;
    }
  }
  @container (max-width: 14em) {
    .wish .strength {
      padding-inline-start: 0;
    }
  }
`;
