import { css } from 'lit';

export const jobCardStyles = css`
  .title small {
    display: block;
    margin-block-start: 0.25em;
  }
  .title .heading {
    font-size: 1.2em;
  }
  .line {
    min-block-size: 2.9em;
  }
  .coverage {
    display: grid;
    gap: 0.35em;
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
    margin-block: calc(var(--_space) * 0.5) 0;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding-inline-end: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] summary::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  details > .stack > .subheading + * {
    margin-block-start: 0.35em;
  }
  .skills li {
    border-block-end: 1px solid var(--_line);
  }
  .skill {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.2em;
  }
  .skill > span:first-child {
    flex: 1 1 min(14em, 100%);
    min-inline-size: 0;
  }
  .shared {
    padding-inline-start: 1.1em;
    list-style: circle;
  }
  .links li {
    padding-block: 0.35em;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 0.15s ease-out;
    }
  }
`;
