import { css } from 'lit';

export const cvStyles = css`
  .cv {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .cv .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .cv label {
    font-weight: 600;
  }
  .cv textarea {
    inline-size: 100%;
    min-block-size: 9em;
    margin: 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    resize: vertical;
  }
  .cv input[type='file'] {
    inline-size: 100%;
    padding-block: 0.5em;
  }
  .cv input[type='file']::file-selector-button {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    margin-inline-end: 0.75em;
    white-space: normal;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .cv .group {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .cv .found {
    border-block: 1px solid var(--_line);
  }
  .cv .sure {
    font-weight: 600;
  }
`;
