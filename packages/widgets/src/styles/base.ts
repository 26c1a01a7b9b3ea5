// The look shared by every element: the tokens, a reset against the host page, and the few shapes that
// all are made of. Sizes are in `em` from the reader's own medium, never in `rem`, which the host sets.
import { css } from 'lit';
import { darkened, lightened, opaque, textOn } from './keep-contrast.ts';

export const base = css`
  :host {
    display: block;
    font-size: medium;
  }
  /* Not on the host element, where the page's own styles would win. */
  .root {
    /* The site's own colour fills what has a text of its own; as a text, a line or a bar, it is kept away from the background. */
    --_brand: var(--passerelle-accent, light-dark(#0b5d68, #7fd0d6));
    --_fill: ${opaque('var(--_brand)')};
    --_on-accent: var(--passerelle-on-accent, ${textOn('var(--_brand)')});
    --_accent: light-dark(${darkened('var(--_brand)')}, ${lightened('var(--_brand)')});
    --_surface: var(--passerelle-surface, light-dark(#ffffff, #131c21));
    --_soft: var(--passerelle-soft, light-dark(#eef4f4, #1d2a30));
    --_text: var(--passerelle-text, light-dark(#17242b, #e9eff1));
    --_muted: var(--passerelle-muted, light-dark(#52626b, #a9b8be));
    --_line: var(--passerelle-line, light-dark(#d3dee0, #34444c));
    --_control: var(--passerelle-control, light-dark(#74868d, #7d929b));
    --_good: var(--passerelle-good, light-dark(#17683f, #86d9a8));
    --_warn: var(--passerelle-warn, light-dark(#8f4a00, #f3bd7f));
    --_focus: var(--passerelle-focus, light-dark(#c2410c, #ffb347));
    --_radius: var(--passerelle-radius, 0.75em);
    --_space: var(--passerelle-space, 1em);
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  :host([theme='auto']) .root {
    color-scheme: light dark;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    /* What is placed inside must not be placed, and make room, in the host's page. */
    position: relative;
    color-scheme: light;
    /* Whether it can be seen and touched is the page's affair: a closed tab or menu stays closed. */
    visibility: inherit;
    pointer-events: inherit;
    container-type: inline-size;
    /* Where the page leaves the width to the content: room for a word, and none too much for a card in a list. */
    contain-intrinsic-inline-size: 9em;
    box-sizing: border-box;
    padding: min(calc(var(--_space) * 1.25), 5vw);
    /* In a very wide column, lines stay of a length that can be read. */
    padding-inline: max(min(calc(var(--_space) * 1.25), 5vw), (100% - 58em) / 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--passerelle-font, inherit);
    font-size: medium;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .root * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  form,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .stack > * + * {
    margin-block-start: var(--_space);
  }
  .heading,
  .subheading {
    font-family: var(--passerelle-heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading {
    font-size: clamp(1.15em, 8cqi, 1.5em);
    letter-spacing: -0.015em;
  }
  .subheading {
    font-size: 1.1em;
  }
  .muted,
  small {
    color: var(--_muted);
  }
  small {
    font-size: 0.875em;
    line-height: 1.4;
  }
  /* What a term means, under the place where it first stands. */
  .term {
    margin-block-start: 0.25em;
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-accent);
  }
  .secondary {
    background: transparent;
    border-color: var(--_control);
  }
  .quiet {
    background: transparent;
    color: var(--_accent);
    padding-inline: 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .primary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .secondary:hover,
  .quiet:hover {
    background: var(--_soft);
  }
  button:active {
    translate: 0 1px;
  }
  /* Two quick taps on one spot must not answer what nobody has read: what has just arrived takes no pointer
     for a moment. It waits instead of moving: each frame of an animation would be drawn. */
  @keyframes arrive {
    from {
      pointer-events: none;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }
  .actions .end {
    margin-inline-start: auto;
  }
  fieldset {
    min-inline-size: 0;
  }
  @container (max-width: 30em) {
    .actions > button {
      flex: 1 1 9em;
      text-align: center;
    }
    .actions .end {
      margin-inline-start: 0;
    }
  }
  .warning {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_warn);
    border-radius: 0.25em;
    background: var(--_soft);
  }
  .warning strong {
    color: var(--_warn);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .links a {
    display: inline-block;
    padding-block: 0.65em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    border-radius: 0.25em;
    overflow: hidden;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .bar .track {
    fill: var(--_line);
  }
  .bar .value {
    fill: var(--_accent);
  }
  .promises {
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .box {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding-block: 0.65em;
    cursor: pointer;
  }
  .box small {
    display: block;
  }
  .box input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar .value {
      transition: width 0.25s ease-out;
    }
  }
  /* Very large texts in a very narrow column: words are cut rather than lost. */
  @container (max-width: 15em) {
    .root > * {
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .bar .track {
      fill: Canvas;
    }
    .bar .value {
      fill: Highlight;
    }
    .primary {
      border-color: ButtonText;
    }
  }
  @media print {
    .root {
      border: 0;
      padding: 0;
    }
    :host([theme]) .root {
      color-scheme: light;
    }
  }
`;
