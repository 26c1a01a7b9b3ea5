import { css } from 'lit';

export const journeyStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .steps li {
    flex: none;
  }
  .steps li:has([aria-current]) {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .steps button {
    display: flex;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
    block-size: 100%;
    padding-inline: 0.6em;
    border-color: var(--_line);
    background: transparent;
    font-weight: 500;
  }
  .steps button:hover {
    filter: none;
    background: var(--_soft);
  }
  .steps small {
    display: block;
    font-weight: 400;
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_control);
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
  }
  .steps [aria-current] {
    border-color: var(--_accent);
    background: var(--_soft);
    font-weight: 700;
  }
  .steps [aria-current] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .step {
    padding-block: calc(var(--_space) * 0.5);
  }
  .step > *::part(panel) {
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  .nav {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  /* Wide enough for all the names: each takes what its longest word needs, and a share of the rest. */
  @container (min-width: 34em) {
    .steps {
      flex-wrap: nowrap;
    }
    .steps li,
    .steps li:has([aria-current]) {
      flex: 1 1 auto;
      min-inline-size: min-content;
    }
    .name {
      min-inline-size: min-content;
      overflow-wrap: break-word;
      hyphens: manual;
    }
  }
  /* In a narrow column only the step shown has its name beside its number; the others keep theirs for readers who listen. */
  @container (max-width: 34em) {
    .steps {
      gap: 0.25em;
    }
    .steps li:has([aria-current]) {
      flex-basis: 7em;
    }
    .steps button {
      padding-inline: 0.3em;
      font-size: 0.9em;
    }
    .steps li:not(:has([aria-current])) .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .steps [aria-current] {
      border: 2px solid Highlight;
    }
  }
`;
