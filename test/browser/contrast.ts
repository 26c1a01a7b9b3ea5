// Measures contrasts as they are drawn, through shadow roots: of texts, of the parts that carry meaning, of what
// shows the focus.
import { sendKeys } from '@web/test-runner-commands';

/** Red, green, blue, opacity: 0 to 255. */
type Colour = readonly [number, number, number, number];

export interface Contrast {
  readonly where: string;
  readonly ratio: number;
}

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** A computed colour, in whatever space it is written. */
function colourOf(text: string): Colour {
  let colour = known.get(text);
  if (!colour) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = text;
    pixel.fillRect(0, 0, 1, 1);
    colour = [...pixel.getImageData(0, 0, 1, 1).data] as unknown as Colour;
    known.set(text, colour);
  }
  return colour;
}

/** Relative luminance, as WCAG defines it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratioOf(one: Colour, other: Colour): number {
  const [dark, pale] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (pale! + 0.05) / (dark! + 0.05);
}

const over = (front: Colour, back: Colour): Colour => {
  const share = front[3] / 255;
  const mix = (i: 0 | 1 | 2): number => front[i] * share + back[i] * (1 - share);
  return [mix(0), mix(1), mix(2), 255];
};

/** The parent as it is drawn: the slot, or the element around a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The colour behind an element's own text. */
function backgroundOf(element: Element): Colour {
  const background = colourOf(getComputedStyle(element).backgroundColor);
  if (background[3] === 255) return background;
  const parent = parentOf(element);
  return over(background, parent ? backgroundOf(parent) : [255, 255, 255, 255]);
}

function* walk(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* walk(element.shadowRoot);
  }
}

/** Left to readers who listen: clipped to nothing, itself or what it is in. */
const isClipped = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));

const isDrawn = (element: Element): boolean => element.checkVisibility() && !isClipped(element);

/** Everything drawn that matches, in order. */
export const drawn = (container: Element, selector: string): HTMLElement[] =>
  ([...walk(container)] as HTMLElement[]).filter((element) => element.matches(selector) && isDrawn(element));

const nameOf = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}`;

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');

/** Every text against what is behind it. */
export const textContrasts = (container: Element): Contrast[] =>
  [...walk(container)]
    .filter((element) => !['style', 'option'].includes(element.localName) && hasOwnText(element) && isDrawn(element))
    .map((element) => ({
      where: nameOf(element),
      ratio: ratioOf(colourOf(getComputedStyle(element).color), backgroundOf(element)),
    }));

/** Fields and choices, whose border says where they are. */
const BORDERED =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), select, textarea, label:has(> input[type="radio"]), .secondary, .choice';

/** Every part that carries meaning without a text: bars, signs, the borders of fields and choices. */
export function graphicContrasts(container: Element): Contrast[] {
  const against = (element: Element, colour: string, back: Colour): Contrast => ({
    where: nameOf(element),
    ratio: ratioOf(colourOf(colour), back),
  });
  const bars = drawn(container, '.bar').flatMap((bar) => {
    const [track, value] = ['.track', '.value'].map((part) => bar.querySelector(part)!);
    const { fill } = getComputedStyle(value!);
    return [against(bar, fill, backgroundOf(bar)), against(bar, fill, colourOf(getComputedStyle(track!).fill))];
  });
  const strokes = drawn(container, 'svg *').flatMap((shape) => {
    const { stroke } = getComputedStyle(shape);
    return stroke === 'none' ? [] : [against(shape, stroke, backgroundOf(shape))];
  });
  const borders = drawn(container, BORDERED).flatMap((control) => {
    const { borderTopColor, borderTopWidth } = getComputedStyle(control);
    return parseFloat(borderTopWidth) === 0 ? [] : [against(control, borderTopColor, backgroundOf(parentOf(control)!))];
  });
  return [...bars, ...strokes, ...borders];
}

const CONTROLS = 'button, summary, a[href], input, select, textarea, [tabindex="0"]';

/**
 * The ring around each control while it has the focus, or around its label: 0 where there is none. The keyboard is
 * used first, and the ring asked for: engines guess what moved a focus by what was used last, each in its way.
 */
export async function focusContrasts(container: Element): Promise<Contrast[]> {
  await sendKeys({ press: 'Shift' });
  return drawn(container, CONTROLS).map((control) => {
    control.focus({ focusVisible: true } as FocusOptions);
    const ringed = [control, control.closest('label')].find(
      (element) => element && getComputedStyle(element).outlineStyle !== 'none'
    );
    if (!ringed) return { where: nameOf(control), ratio: 0 };
    const { outlineColor, outlineWidth, outlineOffset } = getComputedStyle(ringed);
    // Inside its control, the ring stands against the control itself.
    const behind = parseFloat(outlineOffset) < 0 ? ringed : parentOf(ringed)!;
    const isWide = parseFloat(outlineWidth) >= 2;
    return { where: nameOf(control), ratio: isWide ? ratioOf(colourOf(outlineColor), backgroundOf(behind)) : 0 };
  });
}

/** Those below a bound, in words. */
export const below = (bound: number, contrasts: readonly Contrast[]): string[] =>
  contrasts.filter(({ ratio }) => ratio < bound).map(({ where, ratio }) => `${ratio.toFixed(2)}: ${where}`);
