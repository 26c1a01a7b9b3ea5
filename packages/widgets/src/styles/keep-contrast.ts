// Keeps a site's own colour legible, whatever it is: computed by the browser, so that it follows the theme and
// the page. In XYZ, `y` is the relative luminance that contrasts are made of: the bounds below are exact.
import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/** Luminance of a text on a pale background: 4.5:1 down to a background of 0.8, 5.5:1 on white. */
const MOST_ON_PALE = 0.14;
/** Luminance of a text on a dark background: 4.5:1 up to a background of 0.023. */
const LEAST_ON_DARK = 0.28;
/** Where black and white have the same contrast, 4.58:1. */
const MIDDLE = 0.179;
/** White of sRGB. */
const [X, Z] = [0.9505, 1.089];

const xyz = (colour: string, x: string, y: string, z: string): CSSResult =>
  unsafeCSS(`color(from ${colour} xyz-d65 ${x} ${y} ${z}/1)`);

export const opaque = (colour: string): CSSResult => xyz(colour, 'x', 'y', 'z');

/** The colour, as a text on a pale background: each part of its light is dimmed alike. */
export function darkened(colour: string): CSSResult {
  const dimmed = (part: string): string => `calc(${part}*min(1,${MOST_ON_PALE}/max(y,.001)))`;
  return xyz(colour, dimmed('x'), dimmed('y'), dimmed('z'));
}

/** The colour, as a text on a dark background: white is mixed in. */
export function lightened(colour: string): CSSResult {
  const mixed = (part: string, white: number): string =>
    `calc(${part} + (${white} - ${part})*max(0,${LEAST_ON_DARK} - y)/max(1 - y,.001))`;
  return xyz(colour, mixed('x', X), mixed('y', 1), mixed('z', Z));
}

/** Black or white, whichever is read better on the colour. */
export function textOn(colour: string): CSSResult {
  const white = `clamp(0,(${MIDDLE} - y)*1e9,1)`;
  return xyz(colour, `calc(${X}*${white})`, white, `calc(${Z}*${white})`);
}
