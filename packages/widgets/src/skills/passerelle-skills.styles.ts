import { css } from 'lit';

export const skillsStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: flex;
    max-inline-size: 100%;
    align-items: center;
    padding-inline-start: 0.9em;
    border-radius: 1.5em;
    background: var(--_soft);
    border: 1px solid var(--_line);
  }
  .chip button {
    display: grid;
    place-items: center;
    flex: none;
    min-inline-size: 2.75em;
    padding: 0;
    border-radius: 50%;
    background: transparent;
  }
  .chip path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .checklist {
    border-block: 1px solid var(--_line);
  }
  .chip small {
    display: block;
  }
  .chip:has(small) {
    padding-block: 0.35em;
  }
`;
