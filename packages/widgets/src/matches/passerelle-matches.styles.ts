import { css } from 'lit';

export const matchesStyles = css`
  .jobs {
    display: grid;
    gap: var(--_space);
  }
  @container (max-width: 34em) {
    passerelle-job-card::part(panel) {
      padding: var(--_space) 0 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
  }
  .source {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
`;
