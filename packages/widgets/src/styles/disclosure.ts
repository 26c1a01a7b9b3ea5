// What opens and closes: one look for the details of a card, the groups of wishes, the card of a stepping stone.
import { css } from 'lit';

export const disclosure = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    padding-inline: 0.15em 0.5em;
    border-radius: calc(var(--_radius) * 0.5);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    /* It points down, whichever way one reads. */
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] > summary::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 0.15s ease-out;
    }
  }
`;
