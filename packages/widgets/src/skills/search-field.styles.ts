import { css } from 'lit';

export const searchStyles = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .search label {
    font-weight: 600;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-size: max(1em, 16px);
  }
  .hits {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }
  .hits li + li {
    border-block-start: 1px solid var(--_line);
  }
  .hits button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
    align-items: baseline;
    inline-size: 100%;
    border-radius: 0;
    background: var(--_surface);
    font-weight: 500;
    outline-offset: -3px;
  }
  .hits button:hover {
    background: var(--_soft);
  }
  .hits small {
    font-weight: 400;
  }
  .none {
    overflow-wrap: anywhere;
    padding: 0.75em 1em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_soft);
  }
`;
