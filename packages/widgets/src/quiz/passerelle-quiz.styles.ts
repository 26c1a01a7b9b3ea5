import { css } from 'lit';

export const quizStyles = css`
  legend {
    padding: 0;
    inline-size: 100%;
  }
  legend .subheading {
    font-size: 1.3em;
    min-block-size: 3.75em;
  }
  .stem {
    display: block;
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_muted);
  }
  .answers {
    animation: arrive 1ms 0.4s backwards;
    grid-template-columns: minmax(0, 1fr);
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .answer {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
    touch-action: manipulation;
  }
  .answer:hover {
    background: var(--_soft);
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_soft);
    font-weight: 600;
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .answer input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
    outline: none;
  }
  @container (min-width: 34em) {
    .answers {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .answer {
      flex-direction: column;
      justify-content: center;
      gap: 0.4em;
      padding-inline: 0.4em;
      text-align: center;
      line-height: 1.25;
    }
    legend .subheading {
      min-block-size: 2.5em;
    }
  }
`;
