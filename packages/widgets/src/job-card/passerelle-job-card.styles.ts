import { css } from 'lit';

export const jobCardStyles = css`
  .title small {
    display: block;
    margin-block-start: 0.25em;
  }
  .title .heading {
    font-size: clamp(1.1em, 7cqi, 1.25em);
  }
  .line {
    min-block-size: 2.9em;
  }
  .coverage {
    display: grid;
    gap: 0.4em;
    font-weight: 600;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .badges li {
    padding: 0.15em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_soft);
    font-size: 0.9em;
  }
  .subheading {
    font-size: 1em;
  }
  .reasons,
  .conditions {
    margin-block-start: 0.35em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .reasons li + li {
    margin-block-start: 0.25em;
  }
  details {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  details > .stack > .subheading + * {
    margin-block-start: 0.35em;
  }
  .shared {
    margin-block-start: 0.25em;
    padding-inline-start: 1.1em;
    list-style: circle;
  }
  .halves {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  @container (min-width: 44em) {
    .line {
      min-block-size: 1.5em;
    }
    .halves:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
