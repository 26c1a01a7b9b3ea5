import { css } from 'lit';

export const matchesStyles = css`
  .jobs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  /* Each card is drawn by itself: with two hundred, a frame that scrolls went through all. Not content-visibility, whose
     guessed heights would move what the reader has just pressed. Only where what surrounds a focused button, outside
     of the card, is not cut off. */
  @supports (overflow-clip-margin: 1em) {
    .jobs > * {
      overflow-clip-margin: 1em;
      contain: content;
    }
  }
  @container (max-width: 34em) {
    passerelle-job-card::part(panel) {
      padding: var(--_space) 0 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
  }
  .openness {
    padding: 0.75em 1em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_soft);
  }
  .openness label {
    display: block;
    font-weight: 600;
  }
  .openness input {
    display: block;
    inline-size: 100%;
    block-size: 2.75em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .ends {
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }
  .ends small:last-child {
    text-align: end;
  }
  .words {
    margin-block-start: 0.5em;
  }
  .further {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .rows {
    animation: arrive 1ms 0.4s backwards;
  }
  .further .rows > li {
    padding-block: 0.75em;
  }
  .further .rows > .skill-row {
    padding-block: 0;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .further .muted {
    margin-block-start: 0.25em;
  }
  .rows .subheading {
    margin-block-end: 0.25em;
    font-size: 1em;
  }
  .gained {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .source {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
`;
