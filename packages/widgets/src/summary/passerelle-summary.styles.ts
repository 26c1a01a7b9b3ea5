import { css } from 'lit';

export const summaryStyles = css`
  .sheet {
    padding: min(1.25em, 4cqi);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    overflow-wrap: anywhere;
  }
  .sheet header {
    margin-block-end: 1em;
  }
  .sheet header p {
    color: var(--_muted);
  }
  .on-paper {
    display: none;
  }
  @container (min-width: 36em) {
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
  }
  @container (max-width: 36em) {
    .job {
      padding: 0.75em min(1em, 4cqi);
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 0.75);
    }
  }
  .promise {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_good);
  }
  .panel {
    padding: 1em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_soft);
  }
  .panel .subheading {
    font-size: 1em;
  }
  textarea,
  input[type='text'],
  input[type='url'],
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-block-size: 9em;
    resize: vertical;
  }
  .field > label,
  .field > span {
    display: block;
    padding-block-end: 0.3em;
    font-weight: 600;
  }
  input[type='file'] {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: 0.5em;
  }
  details.open > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .code {
    display: block;
    inline-size: min(16em, 100%);
    block-size: auto;
    border-radius: 0.25em;
    background: #fff;
  }
  .lists {
    display: grid;
    gap: 1em;
  }
  @container (min-width: 34em) {
    .lists,
    .factors {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .factors {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .factors {
    display: grid;
    gap: 0.75em 1em;
  }
  .factors legend,
  .lists .name {
    font-weight: 600;
  }
  .factors label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .lists ol {
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .lists li small {
    display: block;
  }
  .lists label {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .lists label > span {
    min-inline-size: 0;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
  }
  .desk passerelle-wishes::part(panel) {
    padding: 0;
    border: 0;
  }
`;
