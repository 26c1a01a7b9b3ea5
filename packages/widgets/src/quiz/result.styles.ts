import { css } from 'lit';

export const resultStyles = css`
  .offer {
    padding: var(--_space);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_soft);
  }
  .lead {
    font-size: 1.1em;
    font-weight: 600;
  }
  .scores,
  .scores tbody {
    display: block;
  }
  .scores tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 1em;
    padding-block: 0.7em;
  }
  .scores tbody tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  .scores th {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0;
    text-align: start;
    font-weight: 600;
  }
  .scores th > span {
    min-inline-size: 0;
  }
  .scores th small {
    display: block;
    font-weight: 400;
  }
  .sign {
    flex: none;
    inline-size: 2.5em;
    padding: 0.5em;
    border-radius: 50%;
    background: var(--_soft);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .scores td {
    display: flex;
    gap: 1em;
    align-items: center;
    padding: 0;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .scores td > span {
    min-inline-size: 4.5em;
    text-align: end;
  }
  .scores .bar {
    flex: 1;
    min-inline-size: 0;
    block-size: 0.65em;
  }
  @container (min-width: 40em) {
    .scores tr {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: center;
    }
  }
`;
