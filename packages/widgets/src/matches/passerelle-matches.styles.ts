import { css } from 'lit';

export const matchesStyles = css`
  .jobs {
    display: grid;
    gap: var(--_space);
  }
  .source {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
`;
