// What the sheet looks like on paper, where nothing of the page around it is known.
import { css } from 'lit';
import { sheetStyles } from './sheet.styles.ts';

const paper = css`
  :host {
    all: initial;
    color-scheme: light;
    --_line: #b5c0c3;
    --_muted: #47555c;
    --_accent: #0b4a54;
  }
  .sheet {
    display: block;
    color: #000;
    line-height: 1.35;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .sheet * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  dt {
    margin: 0;
    padding: 0;
  }
  small {
    font-size: 0.9em;
  }
  .muted,
  small {
    color: var(--_muted);
  }
  .page + .page {
    break-before: page;
  }
  header {
    margin-block-end: 0.8em;
  }
  .sheet-title {
    font-size: 1.5em;
  }
  .sheet section {
    margin-block-end: 0.8em;
  }
  .columns {
    columns: 2;
  }
  .jobs {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-template-rows: repeat(7, auto);
    gap: 0 1.25em;
  }
  .job {
    display: grid;
    grid-row: span 7;
    grid-template-rows: subgrid;
  }
  .line {
    block-size: 1.9em;
    border-block-end: 1px solid var(--_line);
  }
`;

export const paperStyles = [sheetStyles, paper];
