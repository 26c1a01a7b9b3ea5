import { css } from 'lit';

export const journeyStyles = css`
  .entries {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .entries [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  /* Where there is room for all the names, each takes what its longest word needs, and a share of the rest. */
  .steps {
    display: flex;
    gap: 0.5em;
  }
  .steps li {
    flex: auto;
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
    background: var(--_soft);
  }
  .steps small {
    display: block;
    font-weight: 400;
  }
  .name {
    hyphens: manual;
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
    background: var(--_fill);
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
  .here {
    display: none;
  }
  /* In a narrow column the steps are numbers, which keep their names for readers who listen; a line names the one shown. */
  @container (max-width: 48em) {
    .here {
      display: block;
    }
    .steps {
      display: grid;
      /* All in a row, or in rows of three where a row of six would be too tight. */
      grid-template-columns: repeat(auto-fit, minmax(clamp(2em, (17.75em - 100%) * 99, 30%), 1fr));
      gap: 0.25em;
    }
    .steps button {
      justify-content: center;
      padding-inline: 0;
    }
    .name {
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
