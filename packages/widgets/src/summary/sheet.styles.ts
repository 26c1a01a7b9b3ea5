// The sheet's own layout, on screen and on paper alike; colours are the tokens of whoever shows it.
import { css } from 'lit';

export const sheetStyles = css`
  .sheet-title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .sheet section {
    break-inside: avoid;
    margin-block-end: 1em;
  }
  .sheet .subheading {
    margin-block-end: 0.3em;
    padding-block-end: 0.15em;
    border-block-end: 1px solid var(--_line);
    font-size: 1em;
    font-weight: 700;
    break-after: avoid;
  }
  .sheet ul {
    padding-inline-start: 1.4em;
  }
  .sheet ol {
    padding-inline-start: 1.9em;
  }
  .sheet ul {
    list-style: disc;
  }
  .sheet ol {
    list-style: decimal;
  }
  .rome {
    font-variant-numeric: tabular-nums;
  }
  .columns {
    column-gap: 1.75em;
    margin-block-end: 0.8em;
  }
  .columns > section:last-child {
    margin-block-end: 0;
  }
  .jobs {
    display: grid;
    gap: 1em;
  }
  .job {
    min-inline-size: 0;
  }
  .job .name {
    padding-block-end: 0.35em;
    font-weight: 700;
    line-height: 1.3;
  }
  .job .name small {
    display: block;
    font-weight: 400;
  }
  .job .target {
    color: var(--_accent);
    font-weight: 600;
  }
  .job dl {
    display: contents;
  }
  .job dl > div {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .job dt {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .noted {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
