import { css } from 'lit';

export const planStyles = css`
  /* The words of a plan are long, and texts may be twice as large. */
  .stack {
    overflow-wrap: anywhere;
  }
  .title .job,
  .title small {
    display: block;
  }
  .title .job {
    font-size: 1.15em;
  }
  .lead {
    display: grid;
    gap: 0.5em;
    padding: var(--_space);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_soft);
  }
  .lead .months {
    font-size: 1.1em;
    font-weight: 700;
  }
  .lead .warning {
    background: var(--_surface);
  }
  .progress {
    display: grid;
    gap: 0.35em;
    padding-block-start: 0.25em;
  }
  .next {
    font-weight: 600;
  }
  .plain {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .plain li + li {
    margin-block-start: 0.25em;
  }
  .label {
    padding: 0;
    font-weight: 600;
  }
  .steps,
  .schemes {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .steps > li,
  .schemes > li,
  .pace,
  .money > details {
    border-block-end: 1px solid var(--_line);
  }
  .pace {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    gap: 0 0.75em;
    min-block-size: 3em;
    padding-block: 0.5em;
    color: inherit;
  }
  summary::before {
    order: 1;
    margin-inline: auto 0.35em;
    border-color: var(--_accent);
  }
  summary:hover {
    background: var(--_soft);
    text-decoration: none;
  }
  summary .name {
    flex: 1;
    min-inline-size: 0;
  }
  summary .name small {
    display: block;
    font-weight: 400;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 1px solid var(--_control);
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
  }
  .number.ticked {
    border-color: var(--_good);
    background: var(--_good);
    color: var(--_surface);
  }
  details > .stack {
    padding-block-end: var(--_space);
  }
  .steps details > .stack {
    padding-inline-start: 2.75em;
  }
  .free {
    padding: 0.1em 0.6em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_good);
    font-weight: 600;
  }
  .ticks li + li {
    border-block-start: 1px solid var(--_line);
  }
  .quote {
    font-style: italic;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0.25em 0.25em 0;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    font-weight: 600;
  }
  td {
    font-size: 0.9em;
  }
  td,
  th[colspan] {
    padding-block-end: 0;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  td[colspan] {
    padding: 0.25em 0 0.5em;
  }
  [dir='rtl'] .span {
    transform: scaleX(-1);
  }
  .span {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    border-radius: 0.3em;
    overflow: hidden;
  }
  .span .track {
    fill: var(--_soft);
  }
  .span .may {
    fill: var(--_accent);
    opacity: 0.4;
  }
  .span .value {
    fill: var(--_accent);
  }
  [part='calendar'] .actions {
    margin-block-start: 0.75em;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 0.5em;
  }
  .budget > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .budget dt {
    font-weight: 400;
  }
  .budget dd {
    font-weight: 600;
  }
  .verdict {
    font-weight: 600;
  }
  .verdict.eligible {
    color: var(--_good);
  }
  .stale {
    color: var(--_warn);
    font-weight: 600;
  }
  .source {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 34em) {
    .steps details > .stack {
      padding-inline-start: 0;
    }
  }
  @container (max-width: 15em) {
    td {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .span {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .span .track {
      fill: Canvas;
    }
    .span .may,
    .span .value {
      fill: Highlight;
    }
  }
`;
